package grassroots.report;

import grassroots.experiment.Influence;
import grassroots.experiment.SweepFindings;
import grassroots.metrics.Metric;
import grassroots.parameter.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws a sweep: for each outcome how far every factor moves it, and its response to those that move it most, as PNG and as SVG.
 *
 * @param findings of the sweep
 * @param hash of the question
 * @param version the program's version
 * @param lettering language and font
 */
record SweepCharts(SweepFindings findings, String hash, String version, Lettering lettering) {
    private static final int MOST_ROWS = 24;
    private static final int MOST_OUTCOMES = 30;

    /** Writes them into the folder of charts of a result folder. */
    void write(Path results) throws IOException {
        Path folder = Files.createDirectories(results.resolve(Charts.FOLDER));
        Factors factors = Factors.of(findings);
        for (int outcome = 0; outcome < Math.min(MOST_OUTCOMES, findings.outcomes().size()); outcome++) {
            if (!findings.influences(outcome).isEmpty()) {
                String key = findings.outcomes().get(outcome).key();
                Picture.write(folder, "influence-" + key, influence(outcome, factors), lettering);
                Picture.write(folder, "response-" + key, response(outcome, factors), lettering);
            }
        }
    }

    private String in(Text text) {
        return text.in(lettering.language());
    }

    private String print() {
        Imprint imprint = new Imprint(findings.sweep().file().title(), List.of(), findings.sweep().base().scenario().seed(), hash, version);
        return imprint.line(findings.sweep().file().replications(), in(SweepPhrase.CHIP_POINTS.of(findings.points())),
                lettering.language());
    }

    private String title(int outcome, Factors factors) {
        Metric metric = findings.outcomes().get(outcome);
        String claim = in(new SweepAnswer(findings, factors).claim(outcome));
        return claim.isEmpty() ? in(Amounts.capital(Amounts.name(metric))) : claim;
    }

    IntervalSheet influence(int outcome, Factors factors) {
        Metric metric = findings.outcomes().get(outcome);
        List<IntervalSheet.Row> rows = findings.influences(outcome).stream().limit(MOST_ROWS)
                .map(one -> new IntervalSheet.Row("", in(label(one, factors)), one.change(), numbers(one), false)).toList();
        Text lead = findings.isSampled()
                ? SweepPhrase.POINTS_LEAD.of(findings.points(), findings.family(), findings.sweep().file().replications())
                : SweepPhrase.SEEDS_LEAD.of(findings.sweep().file().replications(), findings.family());
        return new IntervalSheet(title(outcome, factors), in(lead), rows, new IntervalSheet.Look(Units.of(metric.unit()),
                in(Amounts.unitOfDifferences(metric)), metric.matters(), print()), lettering);
    }

    private Text label(Influence one, Factors factors) {
        return findings.isShortTable() ? Amounts.capital(factors.mover(one)) : SweepPhrase.FACTOR_FROM_TO.of(
                Amounts.capital(factors.axis(one.factor())), one.from(), one.to());
    }

    private String numbers(Influence one) {
        return Double.isNaN(one.change().mean()) ? "–"
                : new ComparisonWords(lettering.language()).difference(one.outcome(), one.change());
    }

    ResponseSheet response(int outcome, Factors factors) {
        Metric metric = findings.outcomes().get(outcome);
        List<ResponseSheet.Curve> curves = Responses.drawn(findings, outcome).stream().map(factor -> new ResponseSheet.Curve(
                in(Amounts.capital(factors.axis(findings.bins().get(factor).factor()))), findings.bins().get(factor),
                findings.means(factor, outcome))).toList();
        String heading = in(SweepPhrase.CURVE_HEADING.of(Amounts.capital(Amounts.name(metric)), Amounts.unit(metric)));
        return new ResponseSheet(heading, in(new Responses(factors).lead()), metric, curves, print(), lettering);
    }
}
