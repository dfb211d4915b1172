package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.experiment.Influence;
import grassroots.experiment.Influence.Verdict;
import grassroots.experiment.SweepFindings;
import grassroots.metrics.Metric;
import grassroots.parameter.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The answer of a sweep in sentences: for each outcome what moves it most, and no more than intervals allow.
 *
 * @param findings of the sweep
 * @param factors what they are called
 */
record SweepAnswer(SweepFindings findings, Factors factors) {
    private static final int FEW = 5;
    private static final int NAMED = 4;

    Markup section() {
        List<Object> parts = new ArrayList<>(List.of(with("class", "answer"), with("aria-labelledby", "answer"),
                tag("h2", with("id", "answer"), Phrase.ANSWER.of())));
        IntStream.range(0, findings.outcomes().size()).forEach(outcome -> parts.add(sentence(outcome)));
        parts.add(tag("p", with("class", "note"), lead(), " ", few()));
        return tag("section", parts.toArray());
    }

    private Text lead() {
        int replications = findings.sweep().file().replications();
        return findings.isSampled()
                ? SweepPhrase.POINTS_LEAD.of(findings.points(), findings.family(), replications)
                : SweepPhrase.SEEDS_LEAD.of(replications, findings.family());
    }

    private Object few() {
        int replications = findings.sweep().file().replications();
        boolean few = !findings.isSampled() && replications > 1 && replications < FEW;
        return few ? SweepPhrase.FEW_REPLICATIONS.of(replications) : Markup.NOTHING;
    }

    private Markup sentence(int outcome) {
        Metric metric = findings.outcomes().get(outcome);
        List<Influence> all = findings.influences(outcome);
        Said said = said(metric, all);
        List<Object> parts = new ArrayList<>(List.of(with("class", "say " + style(said.verdict)),
                tag("strong", with("class", "kind"), kind(said.verdict)), " ", said.claim));
        if (said.first != null) {
            parts.add(tag("b", with("class", "n"), Amounts.size(metric, said.first.change())));
            parts.add(" ");
            parts.add(tag("span", with("class", "ci"), Amounts.bounds(metric, said.first.change())));
        }
        List<Text> remarks = said.first == null ? List.of() : remarks(metric, all, said);
        if (remarks.isEmpty()) {
            parts.add(new Text(".", "。"));
        } else {
            Text clauses = Amounts.clauses(remarks);
            parts.add(tag("span", with("class", "remark"), new Text("; " + clauses.en() + ".", "；" + clauses.zh() + "。")));
        }
        return tag("p", parts.toArray());
    }

    /**
     * What is said of an outcome.
     *
     * @param verdict of all there is
     * @param claim the beginning of a sentence that ends in a number
     * @param first whose number that is, {@code null} where there is none
     * @param rivals that may move it as much
     */
    private record Said(Verdict verdict, Text claim, Influence first, List<Influence> rivals) {}

    private Said said(Metric metric, List<Influence> all) {
        Text name = Amounts.capital(Amounts.name(metric));
        List<Influence> moved = of(all, Verdict.MOVED);
        if (!moved.isEmpty()) {
            Influence first = moved.get(0);
            List<Influence> rivals = all.stream().filter(one -> one != first && one.most() >= first.least()
                    || one.verdict() == Verdict.UNKNOWN).filter(one -> one != first).toList();
            SweepPhrase claim = findings.isShortTable()
                    ? rivals.isEmpty() ? SweepPhrase.FURTHEST : SweepPhrase.DIFFERS
                    : rivals.isEmpty() && all.size() > 1 ? SweepPhrase.MOST : SweepPhrase.FIRST;
            return new Said(Verdict.MOVED, claim.of(name, factors.mover(first), factors.between(first)), first, rivals);
        }
        if (of(all, Verdict.OPEN).isEmpty() && of(all, Verdict.SMALL).isEmpty()) {
            return new Said(Verdict.UNKNOWN, SweepPhrase.NOTHING_KNOWN.of(name, reason(all).of()), null, List.of());
        }
        Influence first = all.stream().filter(one -> one.verdict() != Verdict.UNKNOWN).findFirst().orElseThrow();
        boolean small = all.stream().allMatch(one -> one.verdict() == Verdict.SMALL);
        return small
                ? new Said(Verdict.SMALL, SweepPhrase.NOTHING_MATTERS.of(name, Amounts.matters(metric), factors.mover(first),
                        factors.between(first)), first, List.of())
                : new Said(Verdict.OPEN, SweepPhrase.NOTHING_SETTLED.of(name, factors.mover(first), factors.between(first)), first,
                        List.of());
    }

    private SweepPhrase reason(List<Influence> all) {
        if (all.isEmpty()) {
            return SweepPhrase.NOTHING_VARIES;
        }
        if (findings.failed() > 0) {
            return SweepPhrase.RUNS_FAILED;
        }
        return findings.isSampled() ? SweepPhrase.ONE_POINT : SweepPhrase.ONE_REPLICATION;
    }

    private static List<Influence> of(List<Influence> all, Verdict verdict) {
        return all.stream().filter(one -> one.verdict() == verdict).toList();
    }

    private List<Text> remarks(Metric metric, List<Influence> all, Said said) {
        List<Text> remarks = new ArrayList<>();
        if (said.verdict == Verdict.MOVED) {
            if (!said.rivals.isEmpty()) {
                remarks.add((findings.isShortTable() ? SweepPhrase.AS_FAR : SweepPhrase.AS_MUCH).of(names(said.rivals)));
            }
            List<Influence> others = of(all, Verdict.MOVED).stream().filter(one -> one != said.first).toList();
            if (!others.isEmpty()) {
                remarks.add(SweepPhrase.ALSO.of(Amounts.list(others.stream().limit(NAMED).map(one -> sized(metric, one)).toList())));
            }
        }
        if (said.verdict != Verdict.SMALL) {
            others(all, Verdict.OPEN, said).ifPresent(names -> remarks.add(SweepPhrase.OPEN_FOR.of(names)));
            others(all, Verdict.SMALL, said).ifPresent(names -> remarks.add(SweepPhrase.SMALL_FOR.of(Amounts.matters(metric), names)));
        }
        return remarks;
    }

    private Optional<Text> others(List<Influence> all, Verdict verdict, Said said) {
        List<Influence> others = of(all, verdict).stream().filter(one -> one != said.first && !said.rivals.contains(one)).toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(names(others));
    }

    private Text sized(Metric metric, Influence one) {
        return SweepPhrase.WITH_SIZE.of(factors.mover(one), Amounts.size(metric, one.change()), Amounts.bounds(metric, one.change()));
    }

    private Text names(List<Influence> influences) {
        List<Text> names = new ArrayList<>(influences.stream().limit(NAMED).map(factors::mover).toList());
        if (influences.size() > NAMED) {
            int more = influences.size() - NAMED;
            names.add(SweepPhrase.AND_MORE.of(more));
        }
        return Amounts.list(names);
    }

    /** What is said of an outcome first, with its number. */
    Text claim(int outcome) {
        Metric metric = findings.outcomes().get(outcome);
        Said said = said(metric, findings.influences(outcome));
        if (said.first == null) {
            return Amounts.sentence(said.claim);
        }
        Text size = Amounts.size(metric, said.first.change());
        return new Text(said.claim.en() + size.en(), said.claim.zh() + size.zh());
    }

    static Text kind(Verdict verdict) {
        return switch (verdict) {
            case MOVED -> SweepPhrase.MOVED.of();
            case SMALL -> SweepPhrase.SMALL.of();
            case OPEN -> SweepPhrase.OPEN.of();
            case UNKNOWN -> SweepPhrase.UNKNOWN.of();
        };
    }

    static String style(Verdict verdict) {
        return switch (verdict) {
            case MOVED -> "changed";
            case SMALL -> "no_matter";
            case OPEN, UNKNOWN -> "open";
        };
    }
}
