package grassroots.experiment;

import grassroots.metrics.Metric;
import grassroots.metrics.Panel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Makes the files of a comparison of the runs that are kept.
 *
 * @param comparison what was asked
 * @param workplace where the runs are kept
 * @param draft writes files
 * @param replications that were run
 */
record ComparisonFiles(Comparison comparison, Workplace workplace, Draft draft, int replications) {
    private static final List<String> FAILURE = List.of("scenario", "replication", "draw", "seed", "stage", "cause");

    /** Writes everything; the manifest comes last. */
    void write(List<Failure> failures, ComparisonIllustrator illustrator, Instant start) {
        Inquiry inquiry = comparison.inquiry();
        Evidence evidence = Evidence.of(inquiry, workplace, replications);
        Evidence drawn = Evidence.ofDraws(inquiry, workplace);
        Contrasts contrasts = new Contrasts(inquiry, comparison.metrics(), evidence, drawn, between());
        List<Contrast> rows = contrasts.all();
        List<DifferenceSeries> series = DifferenceSeries.all(inquiry, evidence);
        runs();
        draft.write(file(Contrast.FILE), Csv.table(marked(), Contrast.HEADER, rows.stream().map(Contrast::row)));
        draft.write(file(DifferenceSeries.FILE), DifferenceSeries.table(marked(), series));
        parts();
        if (inquiry.depth().draws() > 0) {
            draft.write(file(Design.FILE), comparison.design().table(marked(), inquiry.base().seed()));
            draft.write(file(DrawTable.FILE), DrawTable.of(marked(), inquiry, drawn, comparison.metrics()));
        }
        draft.write(file("dictionary.csv"), Dictionary.ofComparison(marked(), present(evidence)));
        if (!failures.isEmpty()) {
            draft.write(file("failures.csv"), Csv.table(marked(), FAILURE, failures.stream().map(ComparisonFiles::row)));
        }
        if (!series.isEmpty()) {
            charts(illustrator, rows, series);
        }
        manifest(failures, Manifest.Times.since(start));
    }

    private void runs() {
        Inquiry inquiry = comparison.inquiry();
        folder("scenarios");
        inquiry.questions().forEach(question -> draft.write(file("scenarios/" + question.name() + ".yaml"), question.scenario()));
        draft.write(file("timeseries.csv"), JoinedTables.of(marked(), tables(workplace::weeks)));
        draft.write(file("communities.csv"), JoinedTables.of(marked(), tables(workplace::years)));
    }

    private void folder(String name) {
        try {
            Files.createDirectories(file(name));
        } catch (IOException failure) {
            throw new StorageFailure(file(name), failure);
        }
    }

    private List<Path> tables(Function<String, Path> table) {
        return IntStream.range(0, comparison.inquiry().scenarios().size()).boxed()
                .flatMap(s -> kept(s).stream().map(table)).toList();
    }

    private List<String> kept(int scenario) {
        return IntStream.range(0, replications).mapToObj(r -> Inquiry.key(scenario, r)).filter(workplace::has).toList();
    }

    private java.util.Map<String, Double> between() {
        BetweenCommunities between = new BetweenCommunities();
        kept(0).forEach(key -> between.add(ReplicationTables.readYears(workplace.years(key))));
        return between.deviations();
    }

    /** What groups and an evaluator saw. */
    private void parts() {
        List<List<Panel>> panels = new ArrayList<>();
        for (int s = 0; s < comparison.inquiry().scenarios().size(); s++) {
            int scenario = s;
            panels.add(IntStream.range(0, replications).mapToObj(r -> panel(Inquiry.key(scenario, r))).toList());
        }
        GroupTables groups = new GroupTables(comparison.inquiry(), panels);
        if (!groups.isEmpty()) {
            draft.write(file(GroupTables.FILE), groups.table(marked()));
        }
        Evaluation evaluation = new Evaluation(comparison.inquiry(), panels);
        if (!evaluation.isEmpty()) {
            draft.write(file(Evaluation.FILE), evaluation.table(marked()));
        }
    }

    private Panel panel(String key) {
        boolean there = workplace.has(key) && Files.exists(workplace.quarters(key));
        return there ? PanelTables.read(workplace.quarters(key), workplace.groups(key)) : workplace.has(key) ? Panel.NONE : null;
    }

    private void charts(ComparisonIllustrator illustrator, List<Contrast> rows, List<DifferenceSeries> series) {
        try {
            illustrator.draw(workplace.folder(), comparison.inquiry().hash(comparison.build()), rows, series);
        } catch (IOException failure) {
            throw new StorageFailure(file("charts"), failure);
        }
    }

    private void manifest(List<Failure> failures, Manifest.Times times) {
        SortedMap<String, String> sums = new TreeMap<>();
        Folders.files(workplace.folder()).stream().filter(Workplace::isResult)
                .forEach(name -> sums.put(name, Digest.of(file(name))));
        Manifest manifest =
                Manifest.of(comparison.inquiry(), comparison.build(), replications, failures, times, sums);
        draft.write(file(Manifest.FILE), manifest.content());
    }

    private List<Metric> present(Evidence evidence) {
        return comparison.metrics().stream()
                .filter(metric -> IntStream.range(0, evidence.readings().size()).anyMatch(s -> evidence.has(metric.key(), s)))
                .toList();
    }

    private boolean marked() {
        return comparison.inquiry().questions().get(0).form().byteOrderMark();
    }

    private Path file(String name) {
        return workplace.folder().resolve(name);
    }

    private static List<String> row(Failure failure) {
        String number = String.valueOf(failure.replication());
        boolean draw = Inquiry.isDraw(failure.trial());
        return List.of(failure.trial().scenario(), draw ? "" : number, draw ? number : "", String.valueOf(failure.trial().seed()),
                failure.stage(), failure.cause());
    }
}
