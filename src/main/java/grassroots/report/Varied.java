package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.parameter.Decimal;
import grassroots.parameter.Text;
import grassroots.scenario.Sweep;
import grassroots.scenario.SweepDesign;
import grassroots.scenario.SweepFactor;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What varied in a sweep: each factor with its values, unit and source.
 *
 * @param factors of the sweep
 */
record Varied(Factors factors) {
    private static final int SHOWN = 8;
    private static final int LONGEST = 24;

    Markup section() {
        Text scenario = sweep().base().scenario().title();
        Text lead = SweepPhrase.VARIED_LEAD.of(new Text(Amounts.shortened(scenario.en(), 160), Amounts.shortened(scenario.zh(), 160)));
        List<Markup> head = List.of(Tables.words(SweepPhrase.FACTOR.of()), Tables.words(SweepPhrase.TAKEN.of()),
                Tables.words(SweepPhrase.UNIT.of()), Tables.words(SweepPhrase.IN_SCENARIO.of()), Tables.words(Phrase.SOURCE.of()));
        List<Markup> rows = IntStream.range(0, sweep().factors().size()).mapToObj(this::row).toList();
        return tag("section", tag("h2", with("id", "varied"), SweepPhrase.VARIED.of()), tag("p", with("class", "lead"), lead),
                Tables.scrolling("factors", count(), head, rows));
    }

    private Sweep sweep() {
        return factors.findings().sweep();
    }

    private Text count() {
        List<SweepFactor> all = sweep().factors();
        long parameters = all.stream().filter(factor -> factors.parameter(factor).isPresent()).count();
        return SweepPhrase.FACTORS_ASSUMED.of(all.size(), parameters, all.stream().filter(factors::isAssumed).count());
    }

    private Markup row(int column) {
        SweepFactor factor = sweep().factors().get(column);
        Text unit = factor.unit().equals("text") ? SweepPhrase.WORDS.of() : Units.of(factor.unit()).axis();
        return tag("tr", tag("th", with("scope", "row"), Amounts.capital(factors.name(factor)), tag("small", factor.path())),
                tag("td", taken(column)), tag("td", factor.unit().equals("share") ? SweepPhrase.SHARE.of() : unit),
                tag("td", Amounts.shortened(factor.base(), LONGEST)), tag("td", factors.source(factor)));
    }

    private Text taken(int column) {
        SweepFactor factor = sweep().factors().get(column);
        if (sweep().file().design() == SweepDesign.POINTS) {
            return listed(sweep().rows().stream().map(row -> row.get(column)).distinct().toList());
        }
        if (factor.range() == null) {
            return listed(factor.values());
        }
        Text range = SweepPhrase.RANGE.of(Decimal.text(factor.range().min()), Decimal.text(factor.range().max()));
        return sweep().file().design().isSampled() ? range : listed(factor.levels());
    }

    private static Text listed(List<String> values) {
        List<String> shown = values.stream().limit(SHOWN).map(value -> Amounts.shortened(value, LONGEST)).toList();
        String list = String.join(", ", shown) + (values.size() > SHOWN ? ", …" : "");
        return values.size() == 1 ? SweepPhrase.CONSTANT.of(list) : SweepPhrase.LEVELS.of(values.size(), list);
    }
}
