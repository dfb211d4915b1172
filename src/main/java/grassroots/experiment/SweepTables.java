package grassroots.experiment;

import grassroots.metrics.Metric;
import grassroots.scenario.EffectiveSweep;
import grassroots.scenario.SweepFactor;
import grassroots.statistics.Summary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the result folder's files of a sweep whose runs are all in the journal, reading one point after the other.
 *
 * @param question what was asked
 * @param journal what the runs gave
 * @param folder where the files go
 * @param draft writes files
 */
record SweepTables(SweepQuestion question, SweepJournal journal, Path folder, Draft draft) {
    static final String RUNS = "runs.csv";
    static final String FAILURES = "failures.csv";
    private static final List<String> RUN = List.of("point", "replication", "seed");
    private static final List<String> STATISTICS =
            List.of("metric", "unit", "n", "mean", "sd", "ci95Low", "ci95High", "p10", "p50", "p90");

    /** Writes every file; the numbers of the runs that failed. */
    List<Integer> write() {
        draft.write(folder.resolve(EffectiveSweep.SCENARIO), question.base().scenario());
        draft.write(folder.resolve(EffectiveSweep.SWEEP), question.sweep());
        table(EffectiveSweep.POINTS, joined(List.of("point"), paths()), points().mapToObj(point -> joined(
                List.of(String.valueOf(point)), values(point))));
        table(RUNS, joined(RUN, paths(), outcomes()), runs().mapToObj(this::row));
        table("summary.csv", joined(List.of("point"), paths(), STATISTICS), points().boxed().flatMap(this::summaries));
        draft.write(folder.resolve("dictionary.csv"), Dictionary.table(marked(), question.factors(), question.outcomes()));
        List<Integer> failed = runs().filter(run -> journal.line(run).failed()).boxed().toList();
        if (!failed.isEmpty()) {
            table(FAILURES, joined(RUN, paths(), List.of("stage", "cause")),
                    failed.stream().map(run -> joined(place(run), journal.line(run).cells())));
        }
        return failed;
    }

    /** Writes the manifest over all files there are. */
    void manifest(String hash, Build build, List<Integer> failed, Manifest.Times times) {
        SortedMap<String, String> sums = new TreeMap<>();
        Folders.files(folder).forEach(name -> sums.put(name, Digest.of(folder.resolve(name))));
        draft.write(folder.resolve(Manifest.FILE),
                Manifest.of(question.base(), Manifest.SWEEP, hash, build, failed, times, sums).content());
    }

    private void table(String name, List<String> header, Stream<List<String>> rows) {
        draft.write(folder.resolve(name), Csv.table(marked(), header, rows));
    }

    private boolean marked() {
        return question.base().form().byteOrderMark();
    }

    private IntStream points() {
        return IntStream.range(0, question.plan().points());
    }

    private IntStream runs() {
        return IntStream.range(0, question.runs());
    }

    private List<String> paths() {
        return question.factors().stream().map(SweepFactor::path).toList();
    }

    private List<String> outcomes() {
        return question.outcomes().stream().map(Metric::key).toList();
    }

    private List<String> values(int point) {
        return question.plan().values(point);
    }

    private List<String> place(int number) {
        SweepQuestion.Run run = question.run(number);
        return joined(List.of(String.valueOf(run.point()), String.valueOf(run.replication()),
                String.valueOf(question.base().seedOf(run.replication()))), values(run.point()));
    }

    /** A run with its outcomes, empty cells where it failed. */
    private List<String> row(int run) {
        SweepLine line = journal.line(run);
        return joined(place(run), line.failed() ? question.outcomes().stream().map(outcome -> "").toList() : line.cells());
    }

    private Stream<List<String>> summaries(int point) {
        int replications = question.base().replications();
        List<SweepLine> ended = IntStream.range(point * replications, (point + 1) * replications)
                .mapToObj(journal::line)
                .filter(line -> !line.failed())
                .toList();
        return IntStream.range(0, question.outcomes().size()).mapToObj(outcome -> summary(point, outcome, ended));
    }

    private List<String> summary(int point, int outcome, List<SweepLine> ended) {
        Summary summary = Summary.of(ended.stream().mapToDouble(line -> Csv.number(line.cells().get(outcome))).toArray());
        Metric metric = question.outcomes().get(outcome);
        return joined(List.of(String.valueOf(point)), values(point), List.of(metric.key(), metric.unit(), String.valueOf(summary.n()),
                Csv.cell(summary.mean()), Csv.cell(summary.deviation()), Csv.cell(summary.low()), Csv.cell(summary.high()),
                Csv.cell(summary.p10()), Csv.cell(summary.p50()), Csv.cell(summary.p90())));
    }

    @SafeVarargs
    private static List<String> joined(List<String>... parts) {
        List<String> joined = new ArrayList<>();
        for (List<String> part : parts) {
            joined.addAll(part);
        }
        return joined;
    }
}
