package grassroots.cli;

import grassroots.experiment.MemoryNeed;
import grassroots.experiment.SweepQuestion;

/**
 * What a sweep would be: how many runs, how long, how much memory and disk.
 *
 * @param assignment what would be run
 * @param work how much of it
 * @param around where
 */
record SweepDryRun(SweepAssignment assignment, Workload work, Surroundings around) {
    /** Bytes of a row besides its factors and outcomes, of a number among them, and of a row of statistics. */
    private static final int ROW = 40;
    private static final int NUMBER = 20;
    private static final int STATISTICS = 160;

    /** Gives the estimate. */
    void tell() {
        DryRun estimate = new DryRun(work, around);
        estimate.give("factors", assignment.factors());
        estimate.give("disk", "about " + MemoryNeed.megabytes(disk(assignment.experiment().question())) + " MB while it runs");
        estimate.tell();
    }

    /** Journal and tables stand side by side at the end. */
    private static long disk(SweepQuestion question) {
        long numbers = question.outcomes().size() + (long) question.factors().size();
        long row = ROW + NUMBER * numbers;
        long statistics = question.plan().points() * (long) question.outcomes().size()
                * (STATISTICS + NUMBER * (long) question.factors().size());
        return 2 * row * question.runs() + statistics;
    }
}
