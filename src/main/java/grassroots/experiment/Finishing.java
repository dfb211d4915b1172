package grassroots.experiment;

import grassroots.metrics.Metric;
import grassroots.metrics.Series;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Makes the result folder's files of the replications that are kept.
 *
 * @param workplace where they are kept
 * @param question what was asked
 * @param build which program answers
 * @param metrics every metric, in column order
 * @param draft writes files
 */
record Finishing(Workplace workplace, Question question, Build build, List<Metric> metrics, Draft draft) {
    static final String SUMMARY = "summary.csv";
    private static final List<String> FAILURE = List.of("replication", "seed", "stage", "cause");

    /** Writes everything but charts and manifest. */
    void tables(List<Failure> failures) {
        draft.write(file("scenario.yaml"), question.scenario());
        draft.write(file("timeseries.csv"), JoinedTables.of(marked(), kept().stream().map(workplace::weeks).toList()));
        draft.write(file("communities.csv"), JoinedTables.of(marked(), kept().stream().map(workplace::years).toList()));
        List<Series> weekly = weekly();
        List<Metric> present = present(weekly);
        draft.write(file(SUMMARY), Outcomes.table(marked(), present, weekly));
        draft.write(file("dictionary.csv"), Dictionary.table(marked(), present));
        if (!failures.isEmpty()) {
            draft.write(file("failures.csv"), Csv.table(marked(), FAILURE, failures.stream().map(Finishing::row)));
        }
    }

    /** Draws the charts. */
    void charts(Illustrator illustrator) {
        try {
            illustrator.draw(workplace.folder(), question.hash(build), weekly());
        } catch (IOException failure) {
            throw new StorageFailure(file("charts"), failure);
        }
    }

    /** Writes the manifest over all files there are. */
    void manifest(List<Failure> failures, Manifest.Times times) {
        SortedMap<String, String> sums = new TreeMap<>();
        Folders.files(workplace.folder()).stream()
                .filter(Workplace::isResult)
                .forEach(name -> sums.put(name, Digest.of(file(name))));
        draft.write(file(Manifest.FILE), Manifest.of(question, build, failures, times, sums).content());
    }

    private boolean marked() {
        return question.form().byteOrderMark();
    }

    private Path file(String name) {
        return workplace.folder().resolve(name);
    }

    private List<String> kept() {
        return IntStream.range(0, question.replications()).mapToObj(String::valueOf).filter(workplace::has).toList();
    }

    private List<Series> weekly() {
        return kept().stream().map(workplace::weeks).map(ReplicationTables::readWeeks).toList();
    }

    private List<Metric> present(List<Series> weekly) {
        return weekly.isEmpty()
                ? metrics
                : metrics.stream().filter(metric -> weekly.get(0).keys().contains(metric.key())).toList();
    }

    private static List<String> row(Failure failure) {
        return List.of(String.valueOf(failure.replication()), String.valueOf(failure.trial().seed()), failure.stage(), failure.cause());
    }
}
