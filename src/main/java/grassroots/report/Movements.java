package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.experiment.Influence;
import grassroots.experiment.Influence.Verdict;
import grassroots.experiment.SweepFindings;
import grassroots.metrics.Metric;
import grassroots.parameter.Text;
import grassroots.statistics.RankCorrelation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Every factor with every outcome: between which settings it moves it how far, and how sure that is.
 *
 * @param factors of the sweep
 */
record Movements(Factors factors) {
    private static final int MOST = 200;

    /** Shown where there is no heading above. */
    private static final Markup LABEL = tag("span", with("class", "label"), SweepPhrase.RANK_SHORT.of(), " ");

    Markup section() {
        Text lead = findings().isShortTable() ? SweepPhrase.MOVES_LEAD_LINES.of(0) : SweepPhrase.MOVES_LEAD.of();
        List<Influence> all = IntStream.range(0, findings().outcomes().size()).boxed()
                .flatMap(outcome -> findings().influences(outcome).stream()).toList();
        List<Influence> shown = all.size() <= MOST ? all : all.stream()
                .sorted(Comparator.comparingDouble((Influence one) -> one.size() / one.outcome().matters()).reversed()).limit(MOST).toList();
        return tag("section", tag("h2", with("id", "moves"), SweepPhrase.MOVES.of()), tag("p", with("class", "lead"), lead),
                Tables.cards("movements", caption(all), head(), shown.stream().map(this::row).toList()),
                all.size() > MOST ? tag("p", with("class", "note"), SweepPhrase.FIRST_OF.of(MOST, all.size())) : Markup.NOTHING);
    }

    private SweepFindings findings() {
        return factors.findings();
    }

    private static Text caption(List<Influence> all) {
        return Amounts.sentence(SweepPhrase.MOVES_FINDING.of(all.size(), count(all, Verdict.MOVED), count(all, Verdict.SMALL),
                count(all, Verdict.OPEN), count(all, Verdict.UNKNOWN)));
    }

    private static long count(List<Influence> all, Verdict verdict) {
        return all.stream().filter(one -> one.verdict() == verdict).count();
    }

    private List<Markup> head() {
        List<Markup> head = new ArrayList<>(List.of(Tables.words(Phrase.OUTCOME.of()),
                Tables.words((findings().isShortTable() ? SweepPhrase.POINT : SweepPhrase.FACTOR).of()),
                Tables.words(SweepPhrase.BETWEEN.of()), Tables.numbers(SweepPhrase.CHANGE.of()), Tables.words(Phrase.VERDICT.of())));
        if (findings().isSampled()) {
            head.add(Tables.numbers(SweepPhrase.RANK.of()));
        }
        return head;
    }

    private Markup row(Influence one) {
        Metric metric = one.outcome();
        List<Object> cells = new ArrayList<>(List.of(with("class", SweepAnswer.style(one.verdict())),
                tag("th", with("scope", "row"), Amounts.capital(Amounts.name(metric))), tag("td", mover(one)),
                tag("td", factors.briefly(one)), change(one),
                tag("td", with("class", "verdict"), SweepAnswer.kind(one.verdict()))));
        if (findings().isSampled()) {
            cells.add(rank(one.rank()));
        }
        return tag("tr", cells.toArray());
    }

    private Object mover(Influence one) {
        return findings().isShortTable() ? Amounts.capital(factors.mover(one))
                : Markup.all(Amounts.capital(factors.mover(one)), tag("small", with("class", "path"), one.factor().path()));
    }

    private static Markup change(Influence one) {
        return Double.isNaN(one.change().mean()) ? Tables.number(Double.NaN, "–")
                : Tables.number(one.change().mean() / one.outcome().matters(), tag("b", Amounts.size(one.outcome(), one.change())), " ",
                        tag("span", with("class", "ci"), Amounts.bounds(one.outcome(), one.change())));
    }

    static Markup rank(RankCorrelation rank) {
        if (Double.isNaN(rank.rho())) {
            return Tables.number(Double.NaN, LABEL, "–");
        }
        String bounds = Double.isNaN(rank.low()) ? "" : "[" + signed(rank.low()) + ", " + signed(rank.high()) + "]";
        return Tables.number(rank.rho(), LABEL, tag("b", signed(rank.rho())), " ", tag("span", with("class", "ci"), bounds));
    }

    private static String signed(double value) {
        return String.format(Locale.ROOT, "%+.2f", value).replace('-', '−');
    }
}
