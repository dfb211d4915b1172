package grassroots.experiment;

import grassroots.metrics.Metric;
import java.nio.file.Files;
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

    /** The answer that is on disk, whole and unchanged; empty where the folder is free. Refuses a folder that holds else. */
    public Optional<Answer> found() {
        if (Folders.isFree(folder)) {
            return Optional.empty();
        }
        Manifest manifest = Manifest.read(folder).orElseThrow(() -> occupied("holds something else than results"));
        if (!question.hash(build).equals(manifest.hash())) {
            throw occupied("holds the results of another scenario, seed or program version");
        }
        manifest.changedFile(folder).ifPresent(file -> {
            throw occupied("holds these results, but '" + file + "' is missing or was changed since");
        });
        return Optional.of(new Answer(End.FOUND, manifest.failed().size()));
    }

    private Refusal occupied(String rule) {
        boolean file = Files.isRegularFile(folder);
        return file
                ? new Refusal(folder.toString(), "is a file, not a folder", "choose another folder with --out")
                : new Refusal(folder.toString(), rule, "choose another folder with --out, or replace it with --overwrite");
    }

    /** Whether an interrupted run of this question waits to be continued. */
    public boolean isBegun() {
        return Files.exists(Workplace.besides(folder));
    }

    /** Runs what is missing, unless the answer is on disk. */
    public Answer run(Means means, boolean overwrite) {
        Optional<Answer> found = overwrite ? Optional.empty() : found();
        if (found.isPresent()) {
            return found.get();
        }
        if (Files.isRegularFile(folder)) {
            throw occupied("");
        }
        Draft draft = new Draft(disk);
        try (Workplace workplace = Workplace.open(folder, question, build, draft, overwrite)) {
            return run(means, workplace, draft);
        }
    }

    private Answer run(Means means, Workplace workplace, Draft draft) {
        Instant start = Instant.now();
        List<Integer> missing = workplace.missing();
        means.advance().keeps(question.replications() - missing.size());
        Runner runner =
                new Runner(question, means.replicate(), means.crew(), means.stop(), means.advance(), workplace::keep);
        List<Failure> failures = runner.run(missing);
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
