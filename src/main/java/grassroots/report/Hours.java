package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.metrics.Series;
import grassroots.parameter.Text;
import grassroots.scenario.Scenario;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where the workers' hours go: one bar a scenario, cut into activities.
 *
 * @param results whose hours these are
 */
record Hours(Results results) {
    private static final List<String> ABOVE = List.of("hoursUpward", "hoursMeetings");
    private static final List<String> ALL = List.of("hoursUpward", "hoursMeetings", "hoursCases", "hoursVisits", "hoursMediation",
            "hoursOrganizing", "hoursTraining", "hoursRounds");
    /** As in the chart of hours over time, with meetings last. */
    private static final List<String> COLOURS = List.of("hoursUpward", "hoursCases", "hoursVisits", "hoursMediation", "hoursOrganizing",
            "hoursTraining", "hoursRounds", "hoursMeetings");
    private static final int WIDTH = 520;
    private static final int LEFT = 0;
    private static final int BAR = 30;
    private static final int ROW = 62;
    private static final int LEGIBLE = 34;

    /** Whether hours were measured. */
    boolean isShown() {
        return results.scenarios().stream().allMatch(scenario -> !results.runs(scenario).isEmpty()
                && results.runs(scenario).get(0).keys().contains(ALL.get(0)));
    }

    Markup section() {
        return tag("section", tag("h2", with("id", "hours"), Phrase.HOURS.of()),
                tag("p", with("class", "lead"), Phrase.HOURS_LEAD.of()),
                tag("figure", with("id", "hours-figure"), legend(), svg(), tag("figcaption", with("id", "hours-finding"), finding()),
                        Downloads.of(csv())));
    }

    private List<Metric> activities() {
        List<String> keys = results.runs(results.base()).get(0).keys();
        return ALL.stream().filter(keys::contains).map(Metrics::of)
                .filter(metric -> results.scenarios().stream().anyMatch(scenario -> mean(scenario, metric) > 0)).toList();
    }

    private double mean(Scenario scenario, Metric metric) {
        return results.runs(scenario).stream().mapToDouble((Series series) -> series.mean(metric.key(), 0, Integer.MAX_VALUE))
                .average().orElse(0);
    }

    private double sum(Scenario scenario) {
        return activities().stream().mapToDouble(metric -> mean(scenario, metric)).sum();
    }

    private static Color colour(Metric metric) {
        return Palette.area(COLOURS.indexOf(metric.key()));
    }

    private Markup legend() {
        return tag("p", with("class", "legend"), activities().stream().map(metric -> tag("span",
                tag("svg", with("width", 14), with("height", 14), with("aria-hidden", "true"),
                        tag("rect", with("width", 14), with("height", 14), with("fill", TimeFigure.hex(colour(metric))))),
                metric.label())).toList());
    }

    private Markup svg() {
        double most = results.scenarios().stream().mapToDouble(this::sum).max().orElse(1);
        List<Object> parts = new ArrayList<>(List.of(with("viewBox", "0 0 " + WIDTH + " " + ROW * results.scenarios().size()),
                with("role", "img"), with("aria-labelledby", "hours-finding"), with("class", "plot bars")));
        for (int n = 0; n < results.scenarios().size(); n++) {
            bar(parts, results.scenarios().get(n), n * ROW, most);
        }
        return tag("svg", parts.toArray());
    }

    private void bar(List<Object> parts, Scenario scenario, int top, double most) {
        parts.add(tag("text", with("class", "name"), with("x", LEFT), with("y", top + 18), Markup.drawn(
                Amounts.capital(results.world(scenario)))));
        double x = LEFT;
        for (Metric metric : activities()) {
            double width = mean(scenario, metric) / most * (WIDTH - LEFT);
            parts.add(tag("rect", with("x", number(x)), with("y", top + 26), with("width", number(width)), with("height", BAR),
                    with("fill", TimeFigure.hex(colour(metric))), with("stroke", "#fff"), tag("title", metric.label().en() + " · "
                            + metric.label().zh() + ": " + number(mean(scenario, metric)))));
            if (width > LEGIBLE) {
                parts.add(tag("text", with("class", "inside"), with("x", number(x + width / 2)), with("y", top + 47),
                        with("text-anchor", "middle"), with("style", "fill:" + (isDark(colour(metric)) ? "#fff" : "#111")),
                        number(mean(scenario, metric))));
            }
            x += width;
        }
    }

    private static boolean isDark(Color colour) {
        return Palette.words(colour).equals(colour) && colour.getRed() < 0x90;
    }

    private Text finding() {
        List<Text> clauses = results.scenarios().stream().map(scenario -> Phrase.HOURS_FINDING.of(
                results.world(scenario),
                number(activities().stream().filter(metric -> ABOVE.contains(metric.key())).mapToDouble(metric -> mean(scenario, metric)).sum()),
                number(sum(scenario)))).toList();
        return Amounts.sentence(Amounts.clauses(clauses));
    }

    private String csv() {
        StringBuilder csv = new StringBuilder("scenario");
        activities().forEach(metric -> csv.append(',').append(metric.key()));
        for (Scenario scenario : results.scenarios()) {
            csv.append('\n').append(scenario.name());
            activities().forEach(metric -> csv.append(',').append(String.format(Locale.ROOT, "%.4g", mean(scenario, metric))));
        }
        return csv.append('\n').toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
