package grassroots.experiment;

import grassroots.experiment.Experiment.Answer;
import grassroots.experiment.Experiment.End;
import grassroots.metrics.Metric;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An inquiry with the folder for its answer.
 *
 * @param inquiry what is asked
 * @param design where in the uncertainties it is asked again
 * @param build which program answers
 * @param folder where the answer goes
 * @param metrics every metric, in column order
 * @param disk where bytes go
 */
public record Comparison(Inquiry inquiry, Design design, Build build, Path folder, List<Metric> metrics, Disk disk) {
    /**
     * How to run it.
     *
     * @param replicates runs one replication, one for each scenario
     * @param drawn runs a scenario at a point of the uncertainties
     * @param crew how threads are shared out
     * @param illustrator draws the charts
     * @param stop asks every run to end
     * @param advance counts
     */
    public record Means(List<Replicate> replicates, Inquiry.Drawn drawn, Crew crew, ComparisonIllustrator illustrator, Stop stop,
            Advance advance) {}

    private ResultFolder place() {
        return new ResultFolder(folder, inquiry.hash(build));
    }

    /** The answer that is on disk, whole and unchanged; empty where the folder is free. Refuses a folder that holds else. */
    public Optional<Answer> found() {
        return place().answered();
    }

    /** Whether an interrupted run of this inquiry waits to be continued. */
    public boolean isBegun() {
        return place().isBegun();
    }

    /** Runs what is missing, unless the answer is on disk. */
    public Answer run(Means means, boolean overwrite) {
        return place().answer(disk, overwrite, (workplace, draft) -> run(means, workplace, draft));
    }

    private Answer run(Means means, Workplace workplace, Draft draft) {
        Instant start = Instant.now();
        means.advance().begins(workplace.kept());
        List<Trial> draws = missing(workplace, inquiry.draws(means.drawn()).toList());
        means.advance().asks(draws.size());
        List<Failure> failures = new ArrayList<>();
        int replications = replicate(means, workplace, failures);
        if (!means.stop().asked()) {
            failures.addAll(runner(means, workplace).run(draws.iterator()));
        }
        if (means.stop().asked()) {
            return new Answer(End.INTERRUPTED, failures.size());
        }
        new ComparisonFiles(this, workplace, draft, replications).write(failures, means.illustrator(), start);
        workplace.become(folder);
        return new Answer(End.FINISHED, failures.size());
    }

    /** Runs replications, in batches where the data decide when to stop; the number that was run. */
    private int replicate(Means means, Workplace workplace, List<Failure> failures) {
        int replications = inquiry.next(0);
        while (true) {
            int from = replications;
            List<Trial> fresh = missing(workplace, inquiry.trials(replications, means.replicates())
                    .filter(trial -> failures.stream().noneMatch(failure -> failure.trial().key().equals(trial.key()))).toList());
            means.advance().asks(fresh.size());
            failures.addAll(runner(means, workplace).run(fresh.iterator()));
            if (means.stop().asked() || from >= inquiry.replications() || isPrecise(workplace, from)) {
                return from;
            }
            replications = inquiry.next(from);
        }
    }

    private boolean isPrecise(Workplace workplace, int replications) {
        return new Contrasts(inquiry, metrics, Evidence.of(inquiry, workplace, replications), new Evidence(List.of()),
                java.util.Map.of()).lackOfPrecision() <= 1;
    }

    private static List<Trial> missing(Workplace workplace, List<Trial> trials) {
        return trials.stream().filter(trial -> !workplace.has(trial.key())).toList();
    }

    private static Runner runner(Means means, Workplace workplace) {
        return new Runner(means.crew(), means.stop(), means.advance(), workplace::keep);
    }
}
