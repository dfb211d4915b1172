package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.experiment.SweepFindings;
import grassroots.experiment.SweepRuns;
import grassroots.parameter.Text;
import grassroots.scenario.SweepDesign;
import grassroots.scenario.SweepFactor;
import java.util.ArrayList;
import java.util.List;

/**
 * What to doubt of a sweep: runs that failed, assumptions among what moved results, and what such a design cannot say.
 *
 * @param factors of the sweep
 * @param causes of failures
 */
record SweepDoubts(Factors factors, List<SweepRuns.Cause> causes) {
    private static final int LONGEST = 300;

    Markup section() {
        List<Object> parts = new ArrayList<>(List.of(tag("h2", with("id", "doubts"), Phrase.DOUBTS.of()),
                tag("h3", Phrase.ASSUMPTIONS.of()), list(assumptions()), tag("h3", SweepPhrase.FAILURES.of())));
        if (findings().failed() == 0) {
            parts.add(list(List.of(SweepPhrase.NONE_FAILED.of())));
        } else {
            parts.add(list(List.of((findings().isSampled() ? SweepPhrase.FAILED_POINTS : SweepPhrase.FAILED_LEFT_OUT)
                    .of(findings().failed(), findings().runs()))));
            parts.add(failures());
        }
        parts.add(tag("h3", Phrase.LIMITS.of()));
        parts.add(list(limits()));
        return tag("section", parts.toArray());
    }

    private static Markup list(List<Text> lines) {
        return tag("ul", lines.stream().map(line -> tag("li", line)).toList());
    }

    private SweepFindings findings() {
        return factors.findings();
    }

    private List<Text> assumptions() {
        List<SweepFactor> movers = findings().isShortTable() ? List.of() : factors.movers();
        boolean doubtful = findings().sweep().factors().stream().anyMatch(factor -> factors.parameter(factor).isPresent());
        List<Text> lines = new ArrayList<>();
        if (!movers.isEmpty()) {
            List<SweepFactor> assumed = movers.stream().filter(factors::isAssumed).toList();
            Text names = Amounts.list(assumed.stream().map(factors::name).toList());
            lines.add(SweepPhrase.MOVERS_ASSUMED.of(movers.size(), assumed.size(),
                    assumed.isEmpty() ? "" : new Text(": " + names.en(), "：" + names.zh())));
        } else if (doubtful && !findings().isShortTable()) {
            lines.add(SweepPhrase.MOVERS_NONE.of());
        }
        List<SweepFactor> all = findings().sweep().factors();
        lines.add(SweepPhrase.FACTORS_ASSUMED.of(all.size(), all.stream().filter(factor -> factors.parameter(factor).isPresent()).count(),
                all.stream().filter(factors::isAssumed).count()));
        return lines;
    }

    private Markup failures() {
        List<Markup> head = List.of(Tables.words(SweepPhrase.CAUSE.of()), Tables.words(SweepPhrase.STAGE.of()),
                Tables.numbers(SweepPhrase.COUNT.of()), Tables.words(SweepPhrase.FIRST_AT.of()));
        List<Markup> rows = causes.stream().map(cause -> tag("tr",
                tag("th", with("scope", "row"), tag("bdi", Amounts.shortened(cause.cause(), LONGEST))), tag("td", cause.stage()),
                Tables.number(cause.runs(), cause.runs()),
                tag("td", SweepPhrase.POINT_AND_REPLICATION.of(cause.point(), cause.replication())))).toList();
        return Tables.scrolling("failures", Amounts.sentence(SweepPhrase.FAILURES_FINDING.of(findings().failed(), findings().runs())),
                head, rows);
    }

    private List<Text> limits() {
        List<Text> limits = new ArrayList<>(List.of(Phrase.LIMIT_MODEL.of(), Phrase.LIMIT_P.of(), SweepPhrase.STATE_NOT_EFFECT.of()));
        SweepDesign design = findings().sweep().file().design();
        if (findings().sweep().factors().size() > 1 && !findings().isShortTable()) {
            limits.add((design == SweepDesign.ONE_AT_A_TIME ? SweepPhrase.ALONE_EFFECTS : SweepPhrase.MAIN_EFFECTS).of());
        }
        if (findings().isSampled()) {
            limits.add(SweepPhrase.ENDS_ONLY.of());
        }
        return limits;
    }
}
