package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.experiment.Contrast;
import grassroots.experiment.Contrast.Period;
import grassroots.parameter.Confidence;
import grassroots.parameter.Text;
import grassroots.process.Submodel;
import grassroots.scenario.Catalogue;
import grassroots.scenario.ParameterEntry;
import grassroots.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to doubt: whether the replications are enough, what is assumed, which parameters differ from the default, and what the model
 * leaves out.
 *
 * @param results whose doubts these are
 */
record Doubtful(Results results) {
    private static final String UNCERTAIN = "uncertainties.";

    Markup section() {
        return tag("section", tag("h2", with("id", "doubts"), Phrase.DOUBTS.of()),
                tag("h3", Phrase.ENOUGH.of()), tag("ul", enough().stream().map(line -> tag("li", line)).toList()),
                tag("h3", Phrase.ASSUMPTIONS.of()), assumptions(), new Depending(results).part(),
                tag("h3", Phrase.LIMITS.of()), tag("ul", limits().stream().map(line -> tag("li", line)).toList()));
    }

    private List<Text> enough() {
        List<Text> lines = new ArrayList<>();
        if (results.isComparison()) {
            lines.add(enoughFor());
            if (results.draws() == 0) {
                lines.add(Phrase.CHANCE_ONLY.of());
            }
            if (results.isEndedByData()) {
                lines.add(Phrase.BY_THE_DATA.of());
            }
        }
        if (results.origin().failed() > 0) {
            lines.add(Phrase.FAILED.of(results.origin().failed()));
        }
        lines.add(Phrase.LIMIT_P.of());
        return lines;
    }

    private Text enoughFor() {
        int pairs = results.replications();
        if (pairs < 2) {
            return Phrase.ENOUGH_UNKNOWN.of(pairs);
        }
        List<Contrast> few = results.others().stream().flatMap(other -> results.named(other.name(), Period.WHOLE).stream())
                .filter(row -> row.needed().needed() > row.difference().n()).toList();
        return few.stream().max(Comparator.comparingInt(row -> row.needed().needed()))
                .map(most -> Phrase.ENOUGH_NO.of(pairs,
                        Amounts.list(few.stream().map(row -> Amounts.name(row.metric())).distinct().toList()),
                        most.needed().needed(), most.needed().upper()))
                .orElseGet(() -> Phrase.ENOUGH_YES.of(pairs));
    }

    private Markup assumptions() {
        List<ParameterEntry> standard = Catalogue.parameters();
        List<ParameterEntry> model = standard.stream().filter(entry -> entry.path().startsWith(UNCERTAIN)).toList();
        long assumed = model.stream().filter(Doubtful::isAssumed).count();
        Map<String, ParameterEntry> changed = changed(standard);
        long changedAssumed = changed.values().stream().filter(Doubtful::isAssumed).count();
        Text count = changed.isEmpty() ? Phrase.DIFFERS_NONE.of() : Phrase.DIFFERS_COUNT.of(changed.size(), changedAssumed);
        return Markup.all(tag("ul", tag("li", Phrase.ASSUMED.of(model.size(), assumed)), tag("li", count)),
                changed.isEmpty() ? Markup.NOTHING : table(changed));
    }

    private static boolean isAssumed(ParameterEntry entry) {
        return entry.confidence() == Confidence.ASSUMED;
    }

    /** Parameters that any scenario sets apart from the default, each as the default has it. */
    private Map<String, ParameterEntry> changed(List<ParameterEntry> standard) {
        Map<String, ParameterEntry> changed = new LinkedHashMap<>();
        for (Scenario scenario : results.scenarios()) {
            Map<String, String> values = written(scenario);
            standard.stream().filter(entry -> !entry.path().equals("seed") && !entry.path().equals("replications"))
                    .filter(entry -> !entry.written().equals(values.get(entry.path())))
                    .forEach(entry -> changed.put(entry.path(), entry));
        }
        return changed;
    }

    private static Map<String, String> written(Scenario scenario) {
        Map<String, String> values = new LinkedHashMap<>();
        Catalogue.parameters(scenario).forEach(entry -> values.put(entry.path(), entry.written()));
        return values;
    }

    private Markup table(Map<String, ParameterEntry> changed) {
        List<Map<String, String>> values = results.scenarios().stream().map(Doubtful::written).toList();
        List<Object> rows = new ArrayList<>();
        for (ParameterEntry entry : changed.values()) {
            String all = String.join(" / ", values.stream().map(own -> own.get(entry.path())).distinct().toList());
            rows.add(tag("tr", tag("th", with("scope", "row"), Amounts.capital(entry.meaning()), tag("small", entry.path())),
                    tag("td", with("class", "n"), all), tag("td", with("class", "n"), entry.written()),
                    tag("td", isAssumed(entry) ? Phrase.ASSUMPTION.of() : entry.source())));
        }
        return tag("div", with("class", "scroll"), with("tabindex", "0"), with("role", "group"), with("aria-labelledby", "differs"),
                tag("table", tag("caption", with("id", "differs"), Phrase.DIFFERS.of()),
                tag("thead", tag("tr", head(Phrase.PARAMETER), head(Phrase.VALUE), head(Phrase.DEFAULT), head(Phrase.SOURCE))),
                tag("tbody", rows.toArray())));
    }

    private static Markup head(Phrase word) {
        return tag("th", with("scope", "col"), word.of());
    }

    private List<Text> limits() {
        List<Text> limits = new ArrayList<>(List.of(Phrase.LIMIT_MODEL.of(), Phrase.LIMIT_DEFAULT.of()));
        List<Submodel> off = Arrays.stream(Submodel.values())
                .filter(submodel -> results.scenarios().stream().noneMatch(scenario -> scenario.processes().contains(submodel))).toList();
        if (!off.isEmpty()) {
            String names = String.join(", ", off.stream().map(Submodel::key).toList());
            limits.add(Phrase.LIMIT_OFF.of(names));
        }
        return limits;
    }
}
