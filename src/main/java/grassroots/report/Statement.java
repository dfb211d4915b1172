package grassroots.report;

import grassroots.experiment.Contrast;
import grassroots.experiment.Contrast.Verdict;
import grassroots.metrics.Metric;
import grassroots.parameter.Text;
import grassroots.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What may be said of one outcome, and no more than its intervals allow.
 *
 * @param row the outcome of a scenario against the base
 */
record Statement(Contrast row) {
    /** Whether anything is known to have changed. */
    boolean isSettled() {
        return switch (row.verdict()) {
            case BETTER, WORSE, CHANGED -> true;
            case NO_MATTER, OPEN -> false;
        };
    }

    /** What kind of answer it is. */
    Text kind() {
        return kind(row.verdict());
    }

    static Text kind(Verdict verdict) {
        return switch (verdict) {
            case BETTER -> Phrase.BETTER.of();
            case WORSE -> Phrase.WORSE.of();
            case CHANGED -> Phrase.CHANGED.of();
            case NO_MATTER -> Phrase.NO_MATTER.of();
            case OPEN -> Phrase.OPEN.of();
        };
    }

    /** The sentence up to the size of the difference; of what is not settled or does not matter, its name. */
    Text claim() {
        Metric metric = row.metric();
        Text name = Amounts.capital(Amounts.name(metric));
        if (!isSettled()) {
            return name;
        }
        Text value = Amounts.level(metric, row.value(), row.simultaneous());
        Text base = Amounts.level(metric, row.baseline(), row.simultaneous());
        return (row.difference().mean() > 0 ? Phrase.HIGHER : Phrase.LOWER).of(name, value, base);
    }

    /** The difference with its unit. */
    Text size() {
        return Double.isNaN(row.difference().mean()) ? new Text("–", "–") : Amounts.size(row.metric(), row.simultaneous());
    }

    /** Its bounds for all statements together. */
    Text bounds() {
        return Amounts.bounds(row.metric(), row.simultaneous());
    }

    /** What must be added. */
    List<Text> remarks() {
        List<Text> remarks = new ArrayList<>();
        if (isSettled()) {
            relative().ifPresent(remarks::add);
            if (!small(remarks) && row.metric().unit().equals("index 0–1")) {
                remarks.add(Phrase.ON_SCALE.of(Amounts.matters(row.metric())));
            }
        }
        doubt(remarks);
        return remarks;
    }

    /** The difference as a share of the level without; of shares and indices, points say it already. */
    private Optional<Text> relative() {
        Units units = Units.of(row.metric().unit());
        boolean plain = units.factor() == 1 && !row.metric().unit().startsWith("index");
        if (!plain || !row.baseline().excludesZero()) {
            return Optional.empty();
        }
        double share = row.difference().mean() / Math.abs(row.baseline().mean());
        Units percent = Units.of("share");
        String number = percent.signed(share, Math.abs(share) < 0.1 ? 1 : 0);
        return Optional.of(Phrase.RELATIVE.of(new Text(number + percent.suffix().en(), number + percent.suffix().zh())));
    }

    private boolean small(List<Text> remarks) {
        Interval interval = row.simultaneous();
        double matters = row.metric().matters();
        double nearest = Math.min(Math.abs(interval.low()), Math.abs(interval.high()));
        if (Math.abs(interval.mean()) < matters) {
            remarks.add(Phrase.SMALL_CHANGE.of(Amounts.matters(row.metric())));
        } else if (nearest < matters) {
            remarks.add(Phrase.MAY_BE_SMALL.of(Amounts.matters(row.metric())));
        }
        return Math.abs(interval.mean()) < matters || nearest < matters;
    }

    private void doubt(List<Text> remarks) {
        if (row.doubt().n() == 0) {
            return;
        }
        remarks.add(Phrase.OVER_PARAMETERS.of(Amounts.doubt(row.metric(), row.doubt())));
        if (isSettled() && row.doubt().low() < 0 && row.doubt().high() > 0) {
            remarks.add(Phrase.SIGN_IN_DOUBT.of());
        }
    }

    /** A change too small to matter, in a clause; of what never differs, that it is the same. */
    Text small() {
        Interval interval = row.simultaneous();
        boolean same = interval.low() == 0 && interval.high() == 0;
        return same
                ? new Text(Amounts.name(row.metric()).en() + " (" + Phrase.SAME_EXACTLY.of().en() + ")",
                        Amounts.name(row.metric()).zh() + "(" + Phrase.SAME_EXACTLY.of().zh() + ")")
                : Phrase.WITHIN_MATTERS.of(Amounts.name(row.metric()), joined(), Amounts.matters(row.metric()));
    }

    /** What is not settled, in a clause. */
    Text open() {
        boolean alike = row.difference().isKnown() && !row.difference().tells();
        return alike ? Phrase.ALIKE_BUT_FEW.of(Amounts.name(row.metric()), size(), row.difference().n())
                : Phrase.STILL_OPEN.of(Amounts.name(row.metric()), joined());
    }

    private Text joined() {
        Text size = size();
        Text bounds = bounds();
        return new Text((size.en() + " " + bounds.en()).strip(), (size.zh() + " " + bounds.zh()).strip());
    }

    /** How large it is in multiples of what matters. */
    double weight() {
        return Math.abs(row.difference().mean()) / row.metric().matters();
    }
}
