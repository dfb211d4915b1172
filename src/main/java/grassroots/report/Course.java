package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.experiment.Contrast;
import grassroots.experiment.Contrast.Period;
import grassroots.experiment.DifferenceSeries;
import grassroots.metrics.Metric;
import grassroots.parameter.Text;
import grassroots.policy.ScheduledPolicy;
import grassroots.report.TimeFigure.Line;
import grassroots.report.TimeFigure.Look;
import grassroots.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When outcomes changed and whether it lasted: for each of them the level in every world and the difference itself.
 *
 * @param results of a comparison
 */
record Course(Results results) {
    private static final int SHOWN = 13;
    private static final double WEEK = 7;

    Markup section() {
        List<Object> parts = new ArrayList<>(List.of(tag("h2", with("id", "course"), Phrase.WHEN_CHANGED.of()),
                tag("p", with("class", "lead"), Phrase.WHEN_LEAD.of())));
        List<Object> pairs = new ArrayList<>(List.of(with("class", "pairs")));
        for (Metric metric : results.outcomes()) {
            List<DifferenceSeries> own = results.differences().stream().filter(one -> one.metric().equals(metric)
                    && results.named(one.scenario(), Period.WHOLE).stream().anyMatch(row -> row.metric().equals(metric))).toList();
            if (!own.isEmpty()) {
                pairs.add(levels(metric).figure());
                pairs.add(difference(metric, own).figure());
            }
        }
        parts.add(tag("div", pairs.toArray()));
        return tag("section", parts.toArray());
    }

    private int from() {
        return -SHOWN - 1;
    }

    private TimeFigure levels(Metric metric) {
        List<Line> lines = new ArrayList<>();
        for (int s = 0; s < results.scenarios().size(); s++) {
            Scenario scenario = results.scenarios().get(s);
            Track track = Track.of(metric, results.runs(scenario), from());
            lines.add(new Line(results.world(scenario), scenario.name(), track, s == 0 ? Palette.WITHOUT : Palette.line(s - 1), s == 0));
        }
        Text heading = Phrase.LEVEL_HEADING.of(Amounts.capital(Amounts.name(metric)), Amounts.unit(metric));
        return new TimeFigure("level-" + metric.key(), heading, level(metric), lines, Look.lines(metric.matters(), starts()));
    }

    /** Where every world stands. */
    private Text level(Metric metric) {
        List<Text> parts = new ArrayList<>();
        for (Contrast row : results.contrasts()) {
            if (row.period() == Period.WHOLE && row.metric().equals(metric)) {
                if (parts.isEmpty()) {
                    parts.add(Phrase.LEVEL_IN.of(Amounts.level(metric, row.baseline(), row.difference()), results.world(results.base())));
                }
                parts.add(Phrase.LEVEL_IN.of(Amounts.level(metric, row.value(), row.difference()), results.world(scenario(row.scenario()))));
            }
        }
        return Amounts.sentence(Phrase.LEVEL_FINDING.of(Amounts.name(metric), Amounts.list(parts), results.length()));
    }

    private Scenario scenario(String name) {
        return results.scenarios().stream().filter(scenario -> scenario.name().equals(name)).findFirst().orElseThrow();
    }

    private List<Double> starts() {
        return results.others().stream().flatMap(other -> results.policies(other).stream()).map(ScheduledPolicy::start)
                .distinct().map(day -> day / WEEK).toList();
    }

    private TimeFigure difference(Metric metric, List<DifferenceSeries> own) {
        List<Line> lines = new ArrayList<>();
        for (int n = 0; n < own.size(); n++) {
            DifferenceSeries one = own.get(n);
            lines.add(new Line(results.world(scenario(one.scenario())), one.scenario(), Track.of(one, from()), Palette.line(n), false));
        }
        Text heading = Phrase.DIFFERENCE_HEADING.of(Amounts.capital(Amounts.name(metric)), Amounts.unitOfDifferences(metric));
        List<Text> clauses = own.stream().map(one -> finding(one, lines.size() > 1)).toList();
        return new TimeFigure("difference-" + metric.key(), heading, Amounts.sentence(Amounts.clauses(clauses)), lines,
                Look.differences(metric.matters(), starts()));
    }

    Text finding(DifferenceSeries one, boolean several) {
        List<Text> clauses = new ArrayList<>(List.of(firstSeen(one).orElse(Phrase.NEVER.of())));
        results.contrasts().stream().filter(row -> row.period() == Period.END && row.scenario().equals(one.scenario())
                && row.metric().equals(one.metric())).findFirst().ifPresent(end -> clauses.add(end(end)));
        Text said = Amounts.clauses(clauses);
        return several ? Phrase.STANDS.of(results.world(scenario(one.scenario())), said) : said;
    }

    /** When its band first leaves zero. */
    static Optional<Text> firstSeen(DifferenceSeries one) {
        return IntStream.range(0, one.monthly().means().length).filter(i -> one.month(i).excludesZero()).boxed().findFirst()
                .map(first -> (one.month(first).isAboveZero() ? Phrase.SOONER_UP : Phrase.SOONER_DOWN).of(one.firstWeek() + first));
    }

    private static Text end(Contrast end) {
        return Phrase.LASTS.of(Amounts.size(end.metric(), end.difference()), Amounts.bounds(end.metric(), end.difference()));
    }
}
