package grassroots.experiment;

import grassroots.metrics.Metric;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A question with the folder for its answer.
 *
 * @param question what is asked
 * @param build which program answers
 * @param folder where the answer goes
 * @param metrics every metric, in column order
 * @param disk where bytes go
 */
public record Experiment(Question question, Build build, Path folder, List<Metric> metrics, Disk disk) {
    /** What came of an experiment. */
    public enum End { FINISHED, FOUND, INTERRUPTED }

    /**
     * The answer.
     *
     * @param end how it came about
     * @param failed replications that came to no end
     */
    public record Answer(End end, int failed) {}

    /**
     * How to run it.
     *
     * @param replicate runs one replication
     * @param crew how threads are shared out
     * @param illustrator draws the charts
     * @param stop asks every run to end
     * @param advance counts
     */
    public record Means(Replicate replicate, Crew crew, Illustrator illustrator, Stop stop, Advance advance) {}

    private ResultFolder place() {
        return new ResultFolder(folder, question.hash(build));
    }

    /** The answer that is on disk, whole and unchanged; empty where the folder is free. Refuses a folder that holds else. */
    public Optional<Answer> found() {
        return place().answered();
    }

    /** Whether an interrupted run of this question waits to be continued. */
    public boolean isBegun() {
        return place().isBegun();
    }

    /** Runs what is missing, unless the answer is on disk. */
    public Answer run(Means means, boolean overwrite) {
        return place().answer(disk, overwrite, (workplace, draft) -> run(means, workplace, draft));
    }

    private Answer run(Means means, Workplace workplace, Draft draft) {
        Instant start = Instant.now();
        List<Trial> missing = question.trials(means.replicate()).filter(trial -> !workplace.has(trial.key())).toList();
        means.advance().begins(question.replications() - missing.size());
        means.advance().asks(missing.size());
        List<Failure> failures =
                new Runner(means.crew(), means.stop(), means.advance(), workplace::keep).run(missing.iterator());
        if (means.stop().asked()) {
            return new Answer(End.INTERRUPTED, failures.size());
        }
        finish(new Finishing(workplace, question, build, metrics, draft), means.illustrator(), failures, start);
        workplace.become(folder);
        return new Answer(End.FINISHED, failures.size());
    }

    private void finish(Finishing finishing, Illustrator illustrator, List<Failure> failures, Instant start) {
        finishing.tables(failures);
        if (failures.size() < question.replications()) {
            finishing.charts(illustrator);
        }
        finishing.manifest(failures, Manifest.Times.since(start));
    }
}
