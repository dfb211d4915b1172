package grassroots.cli;

import grassroots.experiment.Shard;
import grassroots.experiment.SweepExperiment.Answer;
import grassroots.parameter.Decimal;
import grassroots.scenario.SweepDesign;
import java.nio.file.Path;

/**
 * What is said about a sweep: what to mind before it begins, and how it ended.
 *
 * @param assignment what is run
 * @param screen where words go
 * @param command the command as it was given
 */
record SweepWords(SweepAssignment assignment, Screen screen, String command) {
    /** Says what the user may not have meant. */
    void warn() {
        if (!assignment.base().unknownColumns().isEmpty()) {
            screen.say("Columns kept for target groups alone: " + String.join(", ", assignment.base().unknownColumns()));
        }
        int points = assignment.sweep().file().points();
        if (assignment.sweep().file().design() == SweepDesign.SOBOL && Integer.bitCount(points) != 1) {
            int below = Integer.highestOneBit(points);
            screen.say("A Sobol sequence fills its ranges evenly with a power of two of points; " + below + " or " + 2 * below
                    + " would do better than " + points + ".");
        }
    }

    /** Says how it ended. */
    void say(Answer answer, int all, double seconds, Shard shard) {
        Path folder = assignment.experiment().folder();
        String of = shard.isWhole() ? "" : " of shard " + shard;
        switch (answer.end()) {
            case INTERRUPTED -> screen.say("Interrupted; " + answer.kept() + " of " + Decimal.count(all, "run") + of + (answer.kept() == 1 ? " is" : " are") + " kept. Go on with:\n  "
                    + command + (shard.isWhole() ? "" : " --shard " + shard) + " --resume");
            case FOUND -> screen.say("The same sweep was answered before; nothing was run.");
            case SHARD_DONE -> screen.say(Decimal.count(all, "run") + of + (all == 1 ? " is" : " are") + " kept, made in " + Progress.time(seconds)
                    + ". When all shards have run: " + command.replaceFirst(" sweep ", " merge "));
            default -> screen.say(Decimal.count(all, "run") + " of " + assignment.sweep().file().name() + " at "
                    + Decimal.count(assignment.experiment().question().plan().points(), "point") + " in " + Progress.time(seconds) + ".");
        }
        if (answer.failed() > 0) {
            screen.complain(answer.failed() + " of " + Decimal.count(all, "run") + " failed; why is in " + (shard.isWhole()
                    ? folder.resolve("failures.csv") + "; --overwrite runs all again."
                    : "failures.csv when the shards are merged."));
        }
        switch (answer.end()) {
            case FINISHED, FOUND -> {
                screen.say("Results are in");
                screen.give(folder.toString());
            }
            default -> { }
        }
    }
}
