package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.experiment.FactorBins;
import grassroots.experiment.Influence;
import grassroots.experiment.SweepFindings;
import grassroots.metrics.Metric;
import grassroots.parameter.Text;
import grassroots.scenario.SweepDesign;
import grassroots.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How each outcome responds to the factors that move it most.
 *
 * @param factors of the sweep
 */
record Responses(Factors factors) {
    /** Factors that are drawn for an outcome. */
    static final int MOST = 4;

    Markup section() {
        List<Object> parts = new ArrayList<>(List.of(tag("h2", with("id", "curves"), SweepPhrase.CURVES.of()),
                tag("p", with("class", "lead"), lead())));
        List<Metric> outcomes = findings().outcomes();
        parts.add(Choice.of("curves-outcome", outcomes, outcomes.get(0)));
        for (int outcome = 0; outcome < outcomes.size(); outcome++) {
            parts.add(Choice.part(outcomes.get(outcome), outcome == 0, outcome(outcome)));
        }
        return tag("section", parts.toArray());
    }

    private SweepFindings findings() {
        return factors.findings();
    }

    /** What intervals are between. */
    Text lead() {
        if (findings().isShortTable()) {
            return SweepPhrase.CURVES_LINES.of();
        }
        if (findings().isSampled()) {
            return SweepPhrase.CURVES_POINTS.of();
        }
        boolean alone = findings().sweep().file().design() == SweepDesign.ONE_AT_A_TIME;
        return (alone ? SweepPhrase.CURVES_ALONE : SweepPhrase.CURVES_SEEDS).of();
    }

    /** Columns of the factors that are drawn for an outcome, the one that moves it furthest first. */
    static List<Integer> drawn(SweepFindings findings, int outcome) {
        if (findings.isShortTable()) {
            return List.of(0);
        }
        List<String> paths = findings.bins().stream().map(bins -> bins.factor().path()).toList();
        return findings.influences(outcome).stream().map(Influence::factor).map(factor -> paths.indexOf(factor.path()))
                .filter(Objects::nonNull).limit(MOST).toList();
    }

    private List<Markup> outcome(int outcome) {
        Metric metric = findings().outcomes().get(outcome);
        List<Integer> drawn = drawn(findings(), outcome);
        List<Interval> all = drawn.stream().flatMap(factor -> findings().means(factor, outcome).stream()).toList();
        Scale scale = ResponseFigure.scale(metric, all);
        List<Markup> figures = drawn.stream().map(factor -> figure(factor, outcome, scale)).toList();
        int more = findings().bins().size() - drawn.size();
        return List.of(tag("div", with("class", "pairs"), figures),
                more > 0 ? tag("p", with("class", "note"), SweepPhrase.MORE_FACTORS.of(more)) : Markup.NOTHING);
    }

    private Markup figure(int factor, int outcome, Scale scale) {
        Metric metric = findings().outcomes().get(outcome);
        FactorBins bins = findings().bins().get(factor);
        Text axis = factors.axis(bins.factor());
        Text heading = SweepPhrase.CURVE_HEADING.of(Amounts.capital(Amounts.name(metric)), Amounts.unit(metric));
        int[] points = IntStream.range(0, bins.size()).map(bin -> findings().points(factor, bin)).toArray();
        return new ResponseFigure("curve-" + metric.key() + "-" + factor, new ResponseFigure.Words(heading, axis), metric, bins,
                findings().means(factor, outcome), points, scale).figure();
    }
}
