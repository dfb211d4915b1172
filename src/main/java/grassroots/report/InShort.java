package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.experiment.Contrast;
import grassroots.experiment.Contrast.Period;
import grassroots.experiment.DifferenceSeries;
import grassroots.experiment.GroupDifference;
import grassroots.metrics.Metric;
import grassroots.parameter.Text;
import grassroots.policy.ScheduledPolicy;
import grassroots.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a reader of the answer asks next: what was tried, when it is seen and whether it lasts, for whom, and how sure that is.
 *
 * @param results of a comparison
 * @param other the scenario that the answer is about
 */
record InShort(Results results, Scenario other) {
    private static final int NAMED = 6;
    private static final int WEEK = 7;
    private static final double SURE = 0.9;

    /** What was tried. */
    Markup tried() {
        List<ScheduledPolicy> policies = results.policies(other);
        if (policies.isEmpty()) {
            return line(Phrase.SHORT_TRIED, Phrase.NO_POLICY.of());
        }
        List<Text> names = new ArrayList<>(policies.stream().limit(NAMED).map(Tried::name)
                .map(name -> new Text(name.en().toLowerCase(Locale.ROOT), name.zh())).toList());
        int first = policies.stream().mapToInt(ScheduledPolicy::start).min().orElse(0) / WEEK;
        Text list = Amounts.list(names);
        return line(Phrase.SHORT_TRIED, policies.size() > NAMED
                ? Phrase.SHORT_TRIED_MORE.of(list, policies.size() - NAMED, first)
                : Phrase.SHORT_TRIED_THESE.of(list, first));
    }

    /** When the weightiest change is seen, whether it lasts, for whom, and how sure that is. */
    List<Markup> rest() {
        List<Markup> rest = new ArrayList<>();
        List<Statement> settled = whole().stream().map(Statement::new).filter(Statement::isSettled)
                .sorted(Comparator.comparingDouble(Statement::weight).reversed()).toList();
        if (!settled.isEmpty()) {
            when(rest, settled);
        }
        whom(rest);
        sure(rest, settled);
        return rest;
    }

    private List<Contrast> whole() {
        return results.named(other.name(), Period.WHOLE);
    }

    /** Of the weightiest change whose band leaves zero in some week, or of the weightiest. */
    private void when(List<Markup> rest, List<Statement> settled) {
        List<DifferenceSeries> courses = settled.stream().flatMap(one -> results.differences().stream()
                .filter(series -> series.scenario().equals(other.name()) && series.metric().equals(one.row().metric()))).toList();
        courses.stream().filter(one -> Course.firstSeen(one).isPresent()).findFirst().or(() -> courses.stream().findFirst())
                .ifPresent(one -> rest.add(line(Phrase.SHORT_WHEN, Phrase.SHORT_LASTS.of(Amounts.name(one.metric()),
                        new Course(results).finding(one, false), lasting(settled), settled.size()))));
    }

    /** How many of the changes are there at the end, in the same direction. */
    private long lasting(List<Statement> settled) {
        return settled.stream().filter(one -> results.named(other.name(), Period.END).stream()
                .anyMatch(end -> end.metric().equals(one.row().metric()) && end.difference().excludesZero()
                        && Math.signum(end.difference().mean()) == Math.signum(one.row().difference().mean()))).count();
    }

    private void whom(List<Markup> rest) {
        Metric metric = Gainers.main(results);
        List<GroupDifference> groups = results.groups().stream().filter(group -> group.metric().equals(metric)
                && group.period() == Period.WHOLE && group.scenario().equals(other.name()) && group.difference().isKnown())
                .sorted(Comparator.comparingDouble(group -> group.difference().mean())).toList();
        if (!groups.isEmpty()) {
            Moved moved = Moved.of(groups.stream().map(GroupDifference::difference).toList());
            rest.add(line(Phrase.SHORT_WHOM, Phrase.SHORT_GROUPS.of(Amounts.name(metric), groups.size(), moved.up(), moved.down(),
                    said(groups.get(0)), said(groups.get(groups.size() - 1)))));
        }
    }

    private static Text said(GroupDifference group) {
        Text name = Gainers.name(group);
        String number = Amounts.number(group.metric(), group.difference());
        return new Text(number + " (" + name.en() + ")", number + "(" + name.zh() + ")");
    }

    private void sure(List<Markup> rest, List<Statement> settled) {
        if (results.draws() == 0 && results.replications() > 1 && !whole().isEmpty()) {
            rest.add(line(Phrase.SHORT_SURE, Phrase.SHORT_CHANCE.of(results.replications(),
                    whole().stream().filter(row -> row.verdict() != Contrast.Verdict.OPEN).count(), whole().size())));
        }
        if (results.draws() > 0 && !settled.isEmpty()) {
            long same = settled.stream().filter(one -> one.row().doubt().sameSign() >= SURE).count();
            rest.add(line(Phrase.SHORT_SURE, Phrase.SHORT_DRAWS.of(results.replications(), results.draws(), same, settled.size())));
        }
    }

    static Markup line(Phrase what, Text words) {
        Text sentence = Amounts.sentence(words);
        boolean ended = words.en().endsWith(".");
        return tag("p", with("class", "short"), tag("strong", what.of()), " ", ended ? words : sentence);
    }
}
