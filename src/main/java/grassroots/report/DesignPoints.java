package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.experiment.PointMeans;
import grassroots.experiment.SweepFindings;
import grassroots.metrics.Metric;
import grassroots.parameter.Decimal;
import grassroots.parameter.Text;
import grassroots.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The points of a design with the means of their replications; of very many those at the ends.
 *
 * @param factors of the sweep
 */
record DesignPoints(Factors factors) {
    private static final int LONGEST = 24;

    Markup section() {
        List<PointMeans> shown = findings().shown();
        Text caption = shown.size() == findings().points() ? SweepPhrase.POINTS_FINDING.of(shown.size())
                : SweepPhrase.POINTS_EXTREME.of(findings().points(), shown.size());
        Markup heading = tag("h2", with("id", "points"), SweepPhrase.ALL_POINTS.of());
        Markup table = Tables.scrolling("design-points", Amounts.sentence(caption), head(), shown.stream().map(this::row).toList());
        return findings().isShortTable() ? tag("section", heading, table)
                : tag("section", tag("details", with("class", "more"), tag("summary", heading), table));
    }

    private SweepFindings findings() {
        return factors.findings();
    }

    private List<Markup> head() {
        List<Markup> head = new ArrayList<>(List.of(Tables.numbers(SweepPhrase.POINT.of())));
        findings().sweep().factors().forEach(factor -> head.add(Tables.numbers(factors.axis(factor))));
        findings().outcomes().forEach(metric -> head.add(Tables.numbers(SweepPhrase.CURVE_HEADING.of(
                Amounts.capital(Amounts.name(metric)), Amounts.unit(metric)))));
        if (findings().failed() > 0) {
            head.add(Tables.numbers(SweepPhrase.FAILED_RUNS.of()));
        }
        return head;
    }

    private Markup row(PointMeans point) {
        List<Object> cells = new ArrayList<>(List.of(
                tag("th", with("scope", "row"), with("data-value", point.number()), String.valueOf(point.number()))));
        point.values().forEach(value -> cells.add(
                Tables.number(Decimal.number(value), Amounts.shortened(value, LONGEST))));
        IntStream.range(0, findings().outcomes().size()).forEach(outcome -> cells.add(
                mean(findings().outcomes().get(outcome), point.outcomes().get(outcome))));
        if (findings().failed() > 0) {
            cells.add(Tables.number(point.failed(), point.failed()));
        }
        return tag("tr", cells.toArray());
    }

    private static Markup mean(Metric metric, Interval mean) {
        return Tables.number(mean.mean(), Amounts.alone(metric, mean), " ",
                tag("span", with("class", "ci"), Amounts.range(metric, mean)));
    }
}
