package grassroots.cli;

import grassroots.experiment.Shard;
import grassroots.experiment.SweepExperiment;
import grassroots.experiment.SweepExperiment.Answer;
import grassroots.experiment.SweepExperiment.End;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Runs a sweep as an array job of Slurm: submits the shards that miss runs, waits until the job has left the queue, and makes the
 * result or says what is missing.
 *
 * @param assignment the sweep
 * @param job its shards
 * @param options for sbatch
 * @param around where
 * @param screen where words go
 */
record SlurmEngine(SweepAssignment assignment, SlurmJob job, List<String> options, Surroundings around, Screen screen) {
    private static final long MILLIS_BETWEEN_LOOKS = 1000;
    private static final int LOOKS_BETWEEN_WORDS = 30;

    /** Runs it, and gives the exit code. */
    int run(SweepWords words, String merge) {
        Drawing drawing = new Drawing(screen);
        SweepExperiment experiment = assignment.experiment(around, drawing);
        long start = System.nanoTime();
        int all = experiment.question().runs();
        if (experiment.found().isEmpty()) {
            experiment.claim();
            List<Integer> missing = IntStream.range(0, job.shards())
                    .filter(number -> experiment.misses(new Shard(number, job.shards())))
                    .boxed().toList();
            if (!missing.isEmpty() && !waited(missing, merge)) {
                return Grassroots.INTERRUPTED;
            }
        }
        Answer answer = experiment.merge(gaps -> new MergeCommand.Missing(screen, assignment, job.shards()).say(gaps), screen::say, false);
        if (answer.end() == End.INCOMPLETE) {
            screen.complain("  the same command with --resume submits what is missing; the logs of the tasks are in "
                    + job.logs() + "; 'scontrol requeue' brings one task back");
            return Grassroots.FAILED;
        }
        words.say(answer, all, (System.nanoTime() - start) / Progress.NANOS_OF_A_SECOND, Shard.WHOLE);
        return drawing.code(answer.failed());
    }

    /** Submits and waits; {@code false} when the user would not. */
    private boolean waited(List<Integer> missing, String merge) {
        Path script = job.write();
        String number = job.submit(script, missing, options);
        int all = assignment.experiment().question().runs();
        screen.say("Job " + number + " of Slurm runs " + missing.size() + " of " + job.shards() + " shards; its script is " + script + ".");
        for (int look = 1; SlurmJob.isQueued(number); look++) {
            if (!rested()) {
                screen.say("No longer waiting; job " + number + " goes on without this program ('scancel " + number
                        + "' ends it). When it has ended:\n  " + merge);
                return false;
            }
            if (look % LOOKS_BETWEEN_WORDS == 0) {
                int kept = assignment.experiment().keptSoFar();
                screen.say(String.format(Locale.ROOT, "%d of %d runs, %.0f %%", kept, all, 100.0 * kept / all));
            }
        }
        return true;
    }

    private boolean rested() {
        try {
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
            return !around.stop().asked();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
