package grassroots.cli;

import grassroots.experiment.Experiment;
import grassroots.experiment.MemoryNeed;
import grassroots.scenario.Scenario;
import grassroots.simulation.Look;

/**
 * What a run would be: how many, how long, how much memory. Runs a first stretch of one replication to know how long.
 *
 * @param assignment what would be run
 * @param around where
 */
record DryRun(Assignment assignment, Surroundings around) {
    private static final double SECONDS_OF_TRIAL = 2;

    /** Gives the estimate. */
    void tell() {
        Scenario scenario = assignment.scenario();
        int runs = assignment.crew().runs();
        long last = scenario.seed() + scenario.replications() - 1;
        give("would run", scenario.replications() + " replications of " + scenario.name() + ", seeds " + scenario.seed() + " to "
                + last + ", " + assignment.days() + " days each");
        give("world", assignment.need().residents() + " residents");
        give("threads", count(runs, "run") + " side by side, " + count(assignment.crew().threadsPerRun(), "thread") + " each");
        give("memory", "about " + MemoryNeed.megabytes(assignment.need().bytes(runs)) + " MB of the "
                + MemoryNeed.megabytes(around.machine().heap()) + " MB that Java may use");
        give("time", time());
        give("results", results());
    }

    private void give(String what, String value) {
        around.screen().give(String.format("%-10s %s", what, value));
    }

    private static String count(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }

    private String results() {
        Experiment experiment = assignment.experiment();
        String state = experiment.isBegun()
                ? "an interrupted run would be continued"
                : experiment.found().isPresent() ? "answered already, nothing would run" : "nothing is there yet";
        return experiment.folder() + " (" + state + ")";
    }

    private String time() {
        Trial trial = new Trial();
        trial.run();
        double seconds = trial.seconds(assignment.days()) * Math.ceil(
                (double) assignment.scenario().replications() / assignment.crew().runs());
        return "about " + Progress.time(seconds) + " (measured: the first " + trial.days + " days of one replication)";
    }

    /** The first stretch of one replication. */
    private final class Trial {
        private final long start = System.nanoTime();
        private double built;
        private double last;
        private int days;

        void run() {
            around.model().run(assignment.subject(), assignment.scenario().seed(), assignment.crew().threadsPerRun(),
                    new Look(assignment.options().check), this::dayEnded);
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
