package grassroots.report;

import grassroots.experiment.Contrast.Period;
import grassroots.experiment.Estimate;
import grassroots.experiment.GroupDifference;
import grassroots.metrics.Metric;
import grassroots.parameter.Text;
import grassroots.report.IntervalSheet.Look;
import grassroots.report.IntervalSheet.Row;
import grassroots.scenario.Scenario;
import grassroots.statistics.Interval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws who gained and who lost in a comparison, and what an evaluator would see, as PNG and as SVG.
 *
 * @param scenarios what was compared, the base first
 * @param print the small print
 * @param lettering language and font
 */
record GroupCharts(List<Scenario> scenarios, String print, Lettering lettering) {
    private static final List<String> DRAWN = List.of("gain", "trust");

    /** Writes them into the folder of charts of a result folder, from its tables. */
    void write(Path results) throws IOException {
        Path folder = Files.createDirectories(results.resolve(Charts.FOLDER));
        List<GroupDifference> groups = GroupDifference.read(results).stream()
                .filter(group -> group.period() == Period.WHOLE && !Double.isNaN(group.difference().mean())).toList();
        for (Metric metric : groups.stream().map(GroupDifference::metric).distinct().filter(one -> DRAWN.contains(one.key())).toList()) {
            Picture.write(folder, "groups-" + metric.key(), groups(metric, groups.stream()
                    .filter(group -> group.metric().equals(metric)).toList()), lettering);
        }
        List<Estimate> estimates = Estimate.read(results).stream().filter(one -> one.period() == Period.WHOLE).toList();
        if (!estimates.isEmpty()) {
            Picture.write(folder, "evaluation", evaluation(estimates), lettering);
        }
    }

    private String in(Text text) {
        return text.in(lettering.language());
    }

    /** What a scenario is called above its rows; nothing where there is but one. */
    private String heading(String scenario) {
        return scenarios.size() < 3 ? "" : scenarios.stream().filter(one -> one.name().equals(scenario))
                .map(one -> Amounts.brief(in(one.title()))).findFirst().orElse(scenario);
    }

    IntervalSheet groups(Metric metric, List<GroupDifference> groups) {
        ComparisonWords words = new ComparisonWords(lettering.language());
        List<Row> rows = groups.stream().map(group -> new Row(heading(group.scenario()), in(Amounts.capital(Gainers.name(group))),
                group.difference(), words.difference(metric, group.difference()), false)).toList();
        Look look = new Look(Units.of(metric.unit()), in(Amounts.unitOfDifferences(metric)), metric.matters(), print);
        return new IntervalSheet(in(SweepPhrase.GROUPS_TITLE.of(Amounts.name(metric))), in(SweepPhrase.GROUPS_EVIDENCE.of()), rows, look,
                lettering);
    }

    IntervalSheet evaluation(List<Estimate> estimates) {
        List<Row> rows = new ArrayList<>();
        for (Estimate one : estimates) {
            String group = in(Amounts.capital(Amounts.name(one.metric())));
            String under = heading(one.scenario()).isEmpty() ? group : heading(one.scenario()) + " · " + group;
            rows.add(row(under, SweepPhrase.TRUE_EFFECT, one.metric(), one.truth(), false));
            rows.add(row(under, SweepPhrase.MEASURED_EFFECT, one.metric(), one.measured(), false));
            rows.add(row(under, SweepPhrase.ESTIMATE, one.metric(), one.seen(), true));
            rows.add(row(under, SweepPhrase.SPILLOVER, one.metric(), one.spillover(), false));
        }
        String tried = scenarios.size() == 2 ? Amounts.brief(in(scenarios.get(1).title())) : in(Phrase.COMPARISON.of());
        Look look = new Look(Units.of("ratio"), in(SweepPhrase.MULTIPLES.of()), 1, print);
        return new IntervalSheet(in(SweepPhrase.EVALUATION_TITLE.of(tried)), in(SweepPhrase.EVALUATION_EVIDENCE.of()), rows, look,
                lettering);
    }

    private Row row(String group, SweepPhrase kind, Metric metric, Interval own, boolean square) {
        ComparisonWords words = new ComparisonWords(lettering.language());
        double unit = metric.matters();
        String numbers = Double.isNaN(own.mean()) ? "–" : words.difference(metric, own);
        return new Row(group, in(Amounts.capital(kind.of())),
                new Interval(own.n(), own.mean() / unit, own.low() / unit, own.high() / unit), numbers, square);
    }
}
