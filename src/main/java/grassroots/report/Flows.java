package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.parameter.Text;
import grassroots.policy.ScheduledPolicy;
import grassroots.report.HourFlow.Stream;
import grassroots.scenario.Scenario;
import grassroots.statistics.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How hours flow from departments through townships to workers and residents: of one scenario before its policies and at the end, of a
 * comparison in every world.
 *
 * @param results whose hours these are
 */
record Flows(Results results) {
    private static final int WEEK = 7;
    private static final int YEAR = 52;
    private static final double HIGH = 360;

    /** Whether all of it was measured. */
    boolean isShown() {
        return results.scenarios().stream().allMatch(scenario -> !results.runs(scenario).isEmpty()
                && HourFlow.measured(results.runs(scenario).get(0)));
    }

    Markup section() {
        return tag("section", tag("h2", with("id", "flow"), Phrase.FLOW.of()), tag("p", with("class", "lead"), Phrase.FLOW_LEAD.of()), figure());
    }

    private Markup figure() {
        List<HourFlow> flows = flows();
        List<Stream> shown = Arrays.stream(Stream.values()).filter(stream -> stream.from() != null)
                .filter(stream -> flows.stream().anyMatch(flow -> flow.hours(stream) >= HourFlow.SEEN)).toList();
        double most = flows.stream().mapToDouble(flow -> shown.stream().filter(stream -> stream.to() != HourFlow.Node.GATE)
                .mapToDouble(flow::hours).sum()).max().orElse(1);
        List<Object> pictures = new ArrayList<>(List.of(with("class", "pairs")));
        flows.forEach(flow -> pictures.add(new FlowPicture(flow, shown, HIGH / most, "flow-finding").svg()));
        return tag("figure", with("id", "flow-figure"), tag("div", pictures.toArray()),
                tag("figcaption", with("id", "flow-finding"), finding(flows)), Downloads.of(csv(flows)), table(flows));
    }

    /** The worlds of a comparison over all weeks, or one world before its first policy and at the end, as many weeks of each. */
    List<HourFlow> flows() {
        if (results.isComparison()) {
            return results.scenarios().stream().map(scenario -> flow(scenario, results.world(scenario), 0, results.length()))
                    .toList();
        }
        Scenario only = results.base();
        int first = results.policies(only).stream().mapToInt(ScheduledPolicy::start).min().orElse(Integer.MIN_VALUE) / WEEK;
        int known = results.runs(only).get(0).firstWeek();
        int weeks = Math.min(YEAR, Math.min(first - known, results.length() - first));
        return weeks < 1
                ? List.of(flow(only, Phrase.FLOW_ALONE.of(), 0, results.length()))
                : List.of(flow(only, Phrase.FLOW_BEFORE.of(), first - weeks, first),
                        flow(only, Phrase.FLOW_END.of(), results.length() - weeks, results.length()));
    }

    private HourFlow flow(Scenario scenario, Text world, int from, int to) {
        return HourFlow.of(world, scenario.name(), results.runs(scenario), from, to);
    }

    private static Text finding(List<HourFlow> flows) {
        return Amounts.sentence(Amounts.clauses(flows.stream().map(flow -> Phrase.FLOW_FINDING.of(flow.name(), flow.weeks(),
                FlowPicture.number(flow.hours(Stream.ASKED)), FlowPicture.number(flow.interval(HourFlow.FROM_ABOVE).mean()),
                FlowPicture.number(flow.interval(HourFlow.WEEK).mean()),
                FlowPicture.number(flow.interval(HourFlow.FOR_RESIDENTS).mean()))).toList()));
    }

    private record Line(Text name, List<Stream> streams) {}

    private static List<Line> lines(List<HourFlow> flows) {
        List<Line> lines = new ArrayList<>();
        for (Stream stream : Stream.values()) {
            if (flows.stream().anyMatch(flow -> flow.hours(stream) > 0)) {
                lines.add(new Line(Amounts.capital(stream.label()), List.of(stream)));
            }
        }
        lines.add(new Line(Amounts.capital(Phrase.FLOW_FROM_ABOVE.of()), HourFlow.FROM_ABOVE));
        lines.add(new Line(Amounts.capital(Phrase.FLOW_RESIDENTS.of()), HourFlow.FOR_RESIDENTS));
        return lines;
    }

    /** Every stream with its interval, and what changed of it. */
    private static Markup table(List<HourFlow> flows) {
        boolean paired = flows.size() == 2 && flows.get(0).replications() == flows.get(1).replications();
        List<Object> head = new ArrayList<>(List.of(tag("th", with("scope", "col"), Phrase.FLOW_STREAM.of())));
        flows.forEach(flow -> head.add(tag("th", with("scope", "col"), Markup.foreign(Amounts.capital(flow.name())), Markup.text(" "), flow.weeks())));
        if (paired) {
            head.add(tag("th", with("scope", "col"), Phrase.DIFFERENCE_ALONE.of()));
        }
        List<Markup> rows = lines(flows).stream().map(line -> row(line, flows, paired)).toList();
        return tag("details", with("class", "table"), tag("summary", Phrase.FLOW_TABLE.of()),
                tag("div", with("class", "scroll"), with("tabindex", 0), with("role", "group"), with("aria-labelledby", "flow"),
                        tag("table", tag("thead", tag("tr", head.toArray())), tag("tbody", rows))));
    }

    private static Markup row(Line line, List<HourFlow> flows, boolean paired) {
        List<Object> cells = new ArrayList<>(List.of(tag("th", with("scope", "row"), line.name)));
        flows.forEach(flow -> cells.add(cell(flow.interval(line.streams), false)));
        if (paired) {
            cells.add(cell(Interval.ofPairedDifference(flows.get(1).each(line.streams), flows.get(0).each(line.streams)), true));
        }
        return tag("tr", cells.toArray());
    }

    private static Markup cell(Interval interval, boolean signed) {
        String range = interval.isKnown() ? " [" + hours(interval.low(), signed) + ", " + hours(interval.high(), signed) + "]" : "";
        return tag("td", with("class", "n"), tag("b", hours(interval.mean(), signed)), tag("span", with("class", "ci"), range));
    }

    private static String hours(double hours, boolean signed) {
        return String.format(Locale.ROOT, signed ? "%+.2f" : "%.2f", hours).replace('-', '−');
    }

    private static String csv(List<HourFlow> flows) {
        StringBuilder csv = new StringBuilder("flow,from,to");
        flows.forEach(flow -> csv.append(",").append(flow.column()).append(",low,high"));
        for (Stream stream : Stream.values()) {
            csv.append('\n').append(written(stream)).append(',').append(written(stream.from())).append(',').append(written(stream.to()));
            flows.forEach(flow -> {
                Interval interval = flow.interval(List.of(stream));
                csv.append(',').append(written(interval.mean())).append(',').append(written(interval.low())).append(',')
                        .append(written(interval.high()));
            });
        }
        return csv.append('\n').toString();
    }

    private static String written(Enum<?> name) {
        return name == null ? "" : name.name().toLowerCase(Locale.ROOT);
    }

    private static String written(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.5g", value);
    }
}
