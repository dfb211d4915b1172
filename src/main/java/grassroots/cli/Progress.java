package grassroots.cli;

import grassroots.experiment.Advance;
import java.util.Locale;

/** Tells how far a run has come: a bar on a terminal, a plain line every few seconds otherwise. */
final class Progress implements AutoCloseable {
    static final double NANOS_OF_A_SECOND = 1e9;
    private static final long MILLIS_ON_TERMINAL = 200;
    private static final long MILLIS_OTHERWISE = 5000;
    private static final int BAR = 24;
    private static final int SECONDS_OF_A_MINUTE = 60;
    private static final String CLEAR = "\r\u001B[K";

    private final Workload work;
    private final Advance advance;
    private final Screen screen;
    private final long start = System.nanoTime();
    private final Thread teller = new Thread(this::tell, "progress");

    Progress(Workload work, Advance advance, Screen screen) {
        this.work = work;
        this.advance = advance;
        this.screen = screen;
        teller.setDaemon(true);
    }

    void begin() {
        teller.start();
    }

    private void tell() {
        try {
            while (true) {
                Thread.sleep(screen.terminal() ? MILLIS_ON_TERMINAL : MILLIS_OTHERWISE);
                show();
            }
        } catch (InterruptedException ended) {
            if (screen.terminal()) {
                screen.err().print(CLEAR);
                screen.err().flush();
            }
        }
    }

    private void show() {
        int all = advance.asked() == 0 ? work.runs() : advance.asked();
        Reading reading = new Reading(work.noun(), advance.kept(), advance.ended(), all,
                advance.days() / ((double) all * work.days()), (System.nanoTime() - start) / NANOS_OF_A_SECOND);
        if (screen.terminal()) {
            screen.err().print(CLEAR + reading.bar() + " " + reading.words());
            screen.err().flush();
        } else {
            screen.say(reading.words());
        }
    }

    @Override
    public void close() {
        teller.interrupt();
        try {
            teller.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * How far a run has come at one moment.
     *
     * @param noun what a run is called
     * @param kept replications finished in an earlier sitting
     * @param ended replications ended in this one
     * @param all replications asked for
     * @param run share of all days that ran in this sitting
     * @param seconds since it began
     */
    record Reading(String noun, int kept, int ended, int all, double run, double seconds) {
        private double done() {
            return Math.min(1, run + (double) kept / all);
        }

        String bar() {
            int full = (int) (done() * BAR);
            return "[" + "#".repeat(full) + "-".repeat(BAR - full) + "]";
        }

        String words() {
            String count = kept + ended + " of " + all + " " + noun + ", " + Math.round(100 * done()) + " %";
            if (run <= 0) {
                return count;
            }
            if (done() >= 1) {
                return count + ", writing results";
            }
            double perMinute = run * all / seconds * SECONDS_OF_A_MINUTE;
            return count + String.format(Locale.ROOT, ", %.1f a minute, %s left", perMinute,
                    time(seconds * (1 - done()) / run));
        }
    }

    /** Seconds, or minutes and seconds. */
    static String time(double seconds) {
        long whole = Math.round(seconds);
        return whole < SECONDS_OF_A_MINUTE ? whole + " s" : whole / SECONDS_OF_A_MINUTE + " min " + whole % SECONDS_OF_A_MINUTE + " s";
    }
}
