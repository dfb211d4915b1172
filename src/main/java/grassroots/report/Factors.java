package grassroots.report;

import grassroots.experiment.Influence;
import grassroots.experiment.SweepFindings;
import grassroots.parameter.Confidence;
import grassroots.parameter.Text;
import grassroots.scenario.Catalogue;
import grassroots.scenario.ParameterEntry;
import grassroots.scenario.SweepFactor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the factors of a sweep are called and where their values come from.
 *
 * @param findings of the sweep
 * @param parameters of the model by path
 */
record Factors(SweepFindings findings, Map<String, ParameterEntry> parameters) {
    private static final int LONGEST = 90;
    private static final int SHORT = 34;
    private static final int SHORT_ZH = 18;

    static Factors of(SweepFindings findings) {
        return new Factors(findings, Catalogue.parameters().stream()
                .filter(entry -> entry.path().startsWith("uncertainties."))
                .collect(Collectors.toMap(ParameterEntry::path, entry -> entry)));
    }

    /** What a factor is called in a sentence: what it means, and its path where two mean the same. */
    Text name(SweepFactor factor) {
        Text meaning = factor.meaning();
        boolean plain = isSaying(factor) && findings.sweep().factors().stream()
                .filter(other -> other.meaning().equals(meaning)).count() < 2;
        if (plain) {
            return new Text(Amounts.shortened(meaning.en(), LONGEST), Amounts.shortened(meaning.zh(), LONGEST));
        }
        return isSaying(factor) ? new Text(meaning.en() + " (" + brief(factor) + ")", meaning.zh() + "(" + brief(factor) + ")")
                : new Text(brief(factor), brief(factor));
    }

    /** A time of a policy has no meaning but its path. */
    private static boolean isSaying(SweepFactor factor) {
        return !factor.unit().equals("text") || !factor.meaning().en().startsWith("as a scenario");
    }

    private static String brief(SweepFactor factor) {
        return factor.path().replaceFirst("^(policies|uncertainties)\\.", "");
    }

    /** As much of its name as fits along an axis. */
    Text axis(SweepFactor factor) {
        Text name = findings.isShortTable() ? SweepPhrase.LINE_AXIS.of() : name(factor);
        return new Text(Amounts.shortened(name.en(), 2 * SHORT), Amounts.shortened(name.zh(), 2 * SHORT_ZH));
    }

    /** What moves an outcome: a factor, or of a short table a line. */
    Text mover(Influence influence) {
        return findings.isShortTable() ? SweepPhrase.LINE.of(influence.to()) : name(influence.factor());
    }

    /** Between which settings. */
    Text between(Influence influence) {
        return findings.isShortTable() ? SweepPhrase.AGAINST_LINE.of(influence.from())
                : (influence.fifths() ? SweepPhrase.FROM_FIFTH : SweepPhrase.FROM_TO).of(influence.from(), influence.to());
    }

    /** Between which settings, for a table. */
    Text briefly(Influence influence) {
        return findings.isShortTable() ? Amounts.capital(between(influence)) : SweepPhrase.TO.of(influence.from(), influence.to());
    }

    Optional<ParameterEntry> parameter(SweepFactor factor) {
        return Optional.ofNullable(parameters.get(factor.path()));
    }

    /** Whether a factor is a parameter without a source. */
    boolean isAssumed(SweepFactor factor) {
        return parameter(factor).filter(entry -> entry.confidence() == Confidence.ASSUMED).isPresent();
    }

    /** Where the value of a factor comes from. */
    Text source(SweepFactor factor) {
        Optional<ParameterEntry> parameter = parameter(factor);
        if (parameter.isPresent()) {
            return isAssumed(factor) ? Phrase.ASSUMPTION.of() : new Text(parameter.get().source(), parameter.get().source());
        }
        boolean world = factor.path().startsWith("world.") || factor.path().startsWith("budget.");
        return (world ? SweepPhrase.A_SETTING : SweepPhrase.A_CHOICE).of();
    }

    /** Parameters that moved any outcome. */
    List<SweepFactor> movers() {
        return findings.sweep().factors().stream().filter(factor -> parameter(factor).isPresent() && moves(factor)).toList();
    }

    private boolean moves(SweepFactor factor) {
        return java.util.stream.IntStream.range(0, findings.outcomes().size()).boxed()
                .flatMap(outcome -> findings.influences(outcome).stream())
                .anyMatch(one -> one.factor().equals(factor) && one.verdict() == Influence.Verdict.MOVED);
    }
}
