package grassroots.cli;

import grassroots.experiment.MemoryNeed;
import grassroots.parameter.Decimal;
import grassroots.simulation.Look;

/**
 * What a command would run: how many, how long, how much memory. Runs a first stretch of one run to know how long.
 *
 * @param work what would be run
 * @param around where
 */
record DryRun(Workload work, Surroundings around) {
    private static final double SECONDS_OF_TRIAL = 2;

    /** Gives the estimate. */
    void tell() {
        int runs = work.crew().runs();
        give("would run", work.plan());
        give("world", work.need().residents() + " residents");
        give("threads", Decimal.count(runs, "run") + " side by side, " + Decimal.count(work.crew().threadsPerRun(), "thread") + " each");
        give("memory", "about " + MemoryNeed.megabytes(work.need().bytes(runs)) + " MB of the "
                + MemoryNeed.megabytes(around.machine().heap()) + " MB that Java may use");
        give("time", time());
        give("results", work.folder() + " (" + work.state().get() + ")");
    }

    void give(String what, String value) {
        around.screen().give(String.format("%-10s %s", what, value));
    }

    private String time() {
        Stretch stretch = new Stretch();
        stretch.run();
        double seconds = stretch.seconds(work.days()) * Math.ceil((double) work.runs() / work.crew().runs());
        return "about " + Progress.time(seconds) + " (measured: the first " + stretch.days + " days of one replication)";
    }

    /** The first stretch of one replication. */
    private final class Stretch {
        private final long start = System.nanoTime();
        private double built;
        private double last;
        private int days;

        void run() {
            around.model().run(work.subject(), work.subject().scenario().seed(), work.crew().threadsPerRun(),
                    new Look(work.check()), this::dayEnded);
        }

        private boolean dayEnded(int day) {
            last = (System.nanoTime() - start) / Progress.NANOS_OF_A_SECOND;
            built = days++ == 0 ? last : built;
            return last - built < SECONDS_OF_TRIAL && !around.stop().asked();
        }

        /** Seconds of a replication of so many days. */
        double seconds(int all) {
            return days < 2 ? last * all : built + (last - built) / (days - 1) * all;
        }
    }
}
