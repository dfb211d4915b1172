package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.experiment.Contrast;
import grassroots.experiment.Contrast.Period;
import grassroots.experiment.Contrast.Verdict;
import grassroots.parameter.Text;
import grassroots.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed and how sure that is: every named outcome with its interval, by scenario.
 *
 * @param results of a comparison
 */
record Changes(Results results) {
    Markup section() {
        List<Object> parts = new ArrayList<>(List.of(tag("h2", with("id", "outcomes"), Phrase.CHANGED_HOW.of()),
                tag("p", with("class", "lead"), Phrase.FOREST_LEAD.of(), " ",
                        results.draws() == 0 ? Markup.NOTHING : Phrase.FOREST_DOUBT.of(results.draws()))));
        for (Scenario other : results.others()) {
            List<Contrast> rows = results.named(other.name(), Period.WHOLE);
            if (!rows.isEmpty()) {
                if (results.others().size() > 1) {
                    parts.add(tag("h3", Markup.foreign(other.title())));
                }
                parts.add(Forest.of(rows, true).table("forest-" + results.others().indexOf(other), finding(rows)));
            }
        }
        return tag("section", parts.toArray());
    }

    /** Everything else that was measured, folded away. */
    Markup exploration() {
        List<Object> parts = new ArrayList<>(List.of(with("class", "more"), tag("summary", tag("h2", with("id", "more"), Phrase.MORE.of()))));
        for (Scenario other : results.others()) {
            List<Contrast> rows = results.contrasts().stream().filter(row -> !row.named() && row.period() == Period.WHOLE
                    && row.scenario().equals(other.name()) && !Double.isNaN(row.difference().mean())).toList();
            if (!rows.isEmpty()) {
                parts.add(Forest.of(rows, false).table("more-" + results.others().indexOf(other), Phrase.MORE_LEAD.of(rows.size())));
            }
        }
        return tag("section", tag("details", parts.toArray()));
    }

    private static Text finding(List<Contrast> rows) {
        return Amounts.sentence(Phrase.FOREST_FINDING.of(rows.size(), count(rows, Verdict.BETTER), count(rows, Verdict.WORSE),
                count(rows, Verdict.CHANGED), count(rows, Verdict.NO_MATTER), count(rows, Verdict.OPEN)));
    }

    private static long count(List<Contrast> rows, Verdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }
}
