package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.experiment.Contrast;
import grassroots.experiment.Contrast.Period;
import grassroots.experiment.Contrast.Verdict;
import grassroots.parameter.Text;
import grassroots.scenario.Scenario;
import grassroots.statistics.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The answer of a comparison in sentences: what got better, what got worse as plainly, what changed, what does not matter and what
 * is not settled.
 *
 * @param results of a comparison
 */
record Answer(Results results) {
    private static final int FEW = 5;
    private static final int WEEKS = 52;

    /** The section. */
    Markup section() {
        List<Object> parts = new ArrayList<>(List.of(with("class", "answer"), with("aria-labelledby", "answer"),
                tag("h2", with("id", "answer"), Phrase.ANSWER.of())));
        int family = results.family();
        if (results.contrasts().stream().noneMatch(Contrast::named)) {
            parts.add(tag("p", Phrase.NO_OUTCOMES.of()));
        }
        for (Scenario other : results.others()) {
            parts.addAll(scenario(other));
        }
        if (family > 0) {
            parts.add(tag("p", with("class", "note"), Phrase.ANSWER_LEAD.of(results.length(), family), " ", cover(), " ", few()));
        }
        return tag("section", parts.toArray());
    }

    private Object cover() {
        return results.draws() == 0 ? Phrase.CHANCE_ONLY.of() : Markup.NOTHING;
    }

    private Object few() {
        int pairs = results.replications();
        return pairs < 2 ? Phrase.ONE_PAIR.of() : pairs < FEW ? Phrase.FEW_PAIRS.of(pairs) : Markup.NOTHING;
    }

    private List<Object> scenario(Scenario other) {
        List<Object> parts = new ArrayList<>();
        if (results.others().size() > 1) {
            parts.add(tag("h3", Markup.foreign(other.title())));
        }
        InShort brief = new InShort(results, other);
        parts.add(brief.tried());
        List<Statement> all = results.named(other.name(), Period.WHOLE).stream().map(Statement::new)
                .sorted(Comparator.comparingDouble(Statement::weight).reversed()).toList();
        for (Verdict verdict : List.of(Verdict.BETTER, Verdict.WORSE, Verdict.CHANGED)) {
            all.stream().filter(one -> one.row().verdict() == verdict).forEach(one -> parts.add(sentence(one)));
        }
        together(parts, all, Verdict.NO_MATTER);
        together(parts, all, Verdict.OPEN);
        List<Text> none = results.withoutValue(other.name()).stream().map(row -> Amounts.name(row.metric())).toList();
        if (!none.isEmpty()) {
            parts.add(InShort.line(Phrase.NOT_COMPARED, Phrase.NO_VALUE.of(Amounts.list(none))));
        }
        parts.addAll(brief.rest());
        parts.add(InShort.line(Phrase.SHORT_COST, cost(other)));
        return parts;
    }

    private static Markup sentence(Statement one) {
        List<Object> parts = new ArrayList<>(List.of(with("class", "say " + one.row().verdict().name().toLowerCase(Locale.ROOT)),
                tag("strong", with("class", "kind"), one.kind()), " ", one.claim(), tag("b", with("class", "n"), one.size()), " ",
                tag("span", with("class", "ci"), one.bounds())));
        if (!one.remarks().isEmpty()) {
            Text remarks = Amounts.clauses(one.remarks());
            parts.add(tag("span", with("class", "remark"), new Text("; " + remarks.en() + ".", "；" + remarks.zh() + "。")));
        } else {
            parts.add(new Text(".", "。"));
        }
        return tag("p", parts.toArray());
    }

    private static void together(List<Object> parts, List<Statement> all, Verdict verdict) {
        List<Statement> own = all.stream().filter(one -> one.row().verdict() == verdict).toList();
        if (own.isEmpty()) {
            return;
        }
        List<Text> clauses = new ArrayList<>(own.stream().map(verdict == Verdict.OPEN ? Statement::open : Statement::small).toList());
        if (verdict == Verdict.OPEN) {
            needed(own).ifPresent(clauses::add);
        }
        Text said = Amounts.clauses(clauses);
        parts.add(tag("p", with("class", "say " + verdict.name().toLowerCase(Locale.ROOT)),
                tag("strong", with("class", "kind"), Statement.kind(verdict)), " ", new Text(said.en() + ".", said.zh() + "。")));
    }

    private static Optional<Text> needed(List<Statement> open) {
        return open.stream().map(Statement::row).filter(row -> row.needed().needed() > row.difference().n())
                .max(Comparator.comparingInt(row -> row.needed().needed()))
                .map(row -> Phrase.REPLICATIONS_NEEDED.of(row.needed().needed(), row.needed().upper()));
    }

    private Text cost(Scenario other) {
        Contrast money = results.contrasts().stream().filter(row -> row.scenario().equals(other.name())
                && row.period() == Period.WHOLE && row.metric().key().equals("money")).findFirst().orElse(null);
        if (money == null || Double.isNaN(money.difference().mean())) {
            return Phrase.COST_UNKNOWN.of();
        }
        Interval difference = money.difference();
        if (difference.mean() == 0) {
            return Phrase.COST_NOTHING.of();
        }
        if (difference.low() <= 0 && difference.high() >= 0) {
            return Phrase.COST_OPEN.of(Amounts.number(money.metric(), difference), " " + Amounts.bounds(money.metric(), difference).en());
        }
        Interval size = difference.mean() > 0 ? difference
                : new Interval(difference.n(), -difference.mean(), -difference.high(), -difference.low());
        String words = Amounts.number(money.metric(), size).replace("+", "");
        String bounds = Amounts.range(money.metric(), size).en();
        long year = Math.round(WEEKS * size.mean());
        return (difference.mean() > 0 ? Phrase.COST : Phrase.COST_LESS).of(words, bounds.isEmpty() ? "" : " " + bounds,
                String.format(Locale.ROOT, "%,d", year));
    }
}
