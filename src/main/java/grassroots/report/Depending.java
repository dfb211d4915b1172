package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.experiment.Contrast;
import grassroots.experiment.Contrast.Period;
import grassroots.experiment.Dependence;
import grassroots.experiment.Dependence.Part;
import grassroots.experiment.Dependences;
import grassroots.parameter.Confidence;
import grassroots.parameter.Decimal;
import grassroots.parameter.Text;
import grassroots.scenario.Catalogue;
import grassroots.scenario.ParameterEntry;
import grassroots.scenario.Scenario;
import grassroots.statistics.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which parameters in doubt the differences of a comparison depend on, how many of them are assumptions, and where findings turn sign.
 *
 * @param results of a comparison with draws of its parameters
 */
record Depending(Results results) {
    private static final int NAMED = 6;
    private static final int MOST = 100;

    /** A rank correlation that no single parameter among many has. */
    private static final double HARDLY = 0.9;
    private static final MathContext SHORT = new MathContext(3);

    /** The part of the page; nothing where parameters were not drawn. */
    Markup part() {
        Dependences all = results.dependences();
        if (all.draws() == 0) {
            return Markup.NOTHING;
        }
        Map<String, ParameterEntry> entries = Catalogue.parameters().stream()
                .collect(Collectors.toMap(ParameterEntry::path, entry -> entry));
        List<Text> lines = new ArrayList<>(List.of(count(all, entries)));
        signs(all, entries, lines);
        return Markup.all(tag("h3", with("id", "depends"), SweepPhrase.DEPENDS.of()),
                tag("ul", lines.stream().map(line -> tag("li", line)).toList()),
                all.settled().isEmpty() ? Markup.NOTHING : table(all, entries));
    }

    private static Text count(Dependences all, Map<String, ParameterEntry> entries) {
        String weakest = String.format(Locale.ROOT, "%.2f", all.weakest());
        List<String> paths = all.settled().stream().map(Dependence::path).distinct().toList();
        if (paths.isEmpty()) {
            return all.weakest() > HARDLY ? SweepPhrase.DEPENDS_TOO_FEW.of(all.draws(), all.parameters())
                    : SweepPhrase.DEPENDS_NONE.of(all.draws(), all.parameters(), weakest);
        }
        List<String> assumed = paths.stream().filter(path -> isAssumed(entries.get(path))).toList();
        List<Text> names = assumed.stream().limit(NAMED).map(path -> name(path, entries)).toList();
        Text list = Amounts.list(names);
        String more = assumed.size() > NAMED ? ", …" : "";
        Text named = assumed.isEmpty() ? new Text("", "") : new Text(": " + list.en() + more, "：" + list.zh() + more);
        Text counted = SweepPhrase.DEPENDS_COUNT.of(paths.size(), assumed.size(), named);
        Text limit = SweepPhrase.DEPENDS_FROM.of(all.draws(), all.parameters(), weakest);
        return new Text(counted.en() + " " + limit.en(), counted.zh() + limit.zh());
    }

    private static boolean isAssumed(ParameterEntry entry) {
        return entry != null && entry.confidence() == Confidence.ASSUMED;
    }

    private static Text name(String path, Map<String, ParameterEntry> entries) {
        ParameterEntry entry = entries.get(path);
        return entry == null ? new Text(path, path) : entry.meaning();
    }

    /** For each outcome whose sign is not the same in every draw: with which parameters it turns. */
    private void signs(Dependences all, Map<String, ParameterEntry> entries, List<Text> lines) {
        for (Scenario other : results.others()) {
            for (Contrast row : results.named(other.name(), Period.WHOLE)) {
                if (row.doubt().n() > 0 && row.doubt().sameSign() < 1) {
                    Text said = sign(row, all.settled().stream().filter(one -> one.scenario().equals(other.name())
                            && one.metric().equals(row.metric())).toList(), entries);
                    Text full = results.others().size() > 1 ? SweepPhrase.EFFECT_OF.of(results.world(other), said) : said;
                    lines.add(Amounts.sentence(full));
                }
            }
        }
    }

    private static Text sign(Contrast row, List<Dependence> own, Map<String, ParameterEntry> entries) {
        double sign = Math.signum(row.doubt().median());
        Text direction = (sign > 0 ? SweepPhrase.IS_HIGHER : sign < 0 ? SweepPhrase.IS_LOWER : SweepPhrase.IS_SAME).of();
        Text name = Amounts.name(row.metric());
        String share = Math.round(100 * row.doubt().sameSign()) + "\u00a0%";
        List<Text> turning = own.stream().filter(one -> !one.turned(sign).isEmpty()).limit(NAMED)
                .map(one -> SweepPhrase.TURNS_WITH.of(name(one.path(), entries), ranges(one.turned(sign)))).toList();
        return turning.isEmpty() ? SweepPhrase.KEEPS.of(name, direction, share)
                : SweepPhrase.TURNS.of(name, direction, share, Amounts.list(turning));
    }

    /** Parts of a range, neighbours as one. */
    private static String ranges(List<Part> parts) {
        List<String> ranges = new ArrayList<>();
        double from = parts.get(0).from();
        for (int i = 0; i < parts.size(); i++) {
            boolean ends = i + 1 == parts.size() || Math.abs(parts.get(i + 1).from() - parts.get(i).to()) > 1e-9 * Math.abs(from + 1);
            if (ends) {
                ranges.add(rounded(from) + "–" + rounded(parts.get(i).to()));
                from = i + 1 < parts.size() ? parts.get(i + 1).from() : from;
            }
        }
        return String.join(", ", ranges);
    }

    private static String rounded(double number) {
        return Decimal.text(new BigDecimal(number).round(SHORT).doubleValue());
    }

    private Markup table(Dependences all, Map<String, ParameterEntry> entries) {
        List<Markup> head = new ArrayList<>();
        if (results.others().size() > 1) {
            head.add(Tables.words(SweepPhrase.SCENARIO.of()));
        }
        head.addAll(List.of(Tables.words(Phrase.OUTCOME.of()), Tables.words(Phrase.PARAMETER.of()),
                Tables.numbers(SweepPhrase.RANK_ALL.of()), Tables.numbers(SweepPhrase.LOWEST_FIFTH.of()),
                Tables.numbers(SweepPhrase.HIGHEST_FIFTH.of()), Tables.words(SweepPhrase.TURNS_AT.of()), Tables.words(Phrase.SOURCE.of())));
        List<Markup> rows = all.settled().stream().limit(MOST).map(one -> row(one, entries)).toList();
        return Markup.all(Tables.scrolling("dependences", Amounts.sentence(SweepPhrase.DEPENDS_FINDING.of()), head, rows),
                all.settled().size() > MOST ? tag("p", with("class", "note"), SweepPhrase.FIRST_OF.of(MOST, all.settled().size()))
                        : Markup.NOTHING);
    }

    private Markup row(Dependence one, Map<String, ParameterEntry> entries) {
        List<Object> cells = new ArrayList<>();
        if (results.others().size() > 1) {
            cells.add(tag("td", tag("bdi", Amounts.brief(one.scenario()))));
        }
        ParameterEntry entry = entries.get(one.path());
        double sign = results.named(one.scenario(), Period.WHOLE).stream().filter(row -> row.metric().equals(one.metric()))
                .mapToDouble(row -> Math.signum(row.doubt().median())).findFirst().orElse(0);
        List<Part> turned = one.turned(sign);
        cells.addAll(List.of(tag("th", with("scope", "row"), Amounts.capital(Amounts.name(one.metric()))),
                tag("td", Amounts.capital(name(one.path(), entries)), tag("small", with("class", "path"), one.path())),
                Movements.rank(one.rank()), median(one, one.parts().get(0)), median(one, one.parts().get(one.parts().size() - 1)),
                tag("td", turned.isEmpty() ? "–" : ranges(turned)),
                tag("td", isAssumed(entry) ? Phrase.ASSUMPTION.of() : entry == null ? "–"
                        : entry.source() + " (" + entry.confidence().code() + ")")));
        return tag("tr", cells.toArray());
    }

    private static Markup median(Dependence one, Part part) {
        if (part.n() == 0) {
            return Tables.number(Double.NaN, "–");
        }
        Text size = Amounts.size(one.metric(), new Interval(part.n(), part.median(), Double.NaN, Double.NaN));
        String range = rounded(part.from()) + "–" + rounded(part.to());
        return Tables.number(part.median() / one.metric().matters(), SweepPhrase.AT_PART.of(size, range));
    }
}
