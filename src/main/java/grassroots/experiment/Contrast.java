package grassroots.experiment;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.statistics.Interval;
import grassroots.statistics.Precision;
import grassroots.statistics.Spread;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * One outcome of one scenario against the base: a row of {@code comparison.csv}.
 *
 * @param period which weeks
 * @param scenario name of the scenario
 * @param metric what is compared
 * @param named whether the scenario names it as an outcome; all others are exploration
 * @param baseline mean of the base with its 95 % interval
 * @param value mean of the scenario with its 95 % interval
 * @param difference mean of the paired differences with its 95 % interval
 * @param simultaneous the same for all named outcomes and scenarios together; without bounds for others
 * @param effectSize difference over the deviation between communities of the base; NaN where there is none
 * @param improved share of replications that improved, ties by half; NaN where neither direction is better
 * @param p of no difference at all, NaN for others than named ones
 * @param adjusted the same, by Holm within the family
 * @param needed replications that bring the half-width down to what matters
 * @param doubt of the parameters
 */
public record Contrast(
        Period period,
        String scenario,
        Metric metric,
        boolean named,
        Interval baseline,
        Interval value,
        Interval difference,
        Interval simultaneous,
        double effectSize,
        double improved,
        double p,
        double adjusted,
        Precision needed,
        Spread doubt) {

    /** Weeks of a month, in which some flows are booked once. */
    public static final int MONTH = 4;

    /** Weeks of the end: whole months, since what is booked once in each would count three or four times in thirteen weeks. */
    public static final int END_WEEKS = 3 * MONTH;

    static final String FILE = "comparison.csv";

    static final List<String> HEADER = List.of("period", "scenario", "metric", "unit", "outcome", "n", "baseline", "baselineLow",
            "baselineHigh", "value", "valueLow", "valueHigh", "difference", "ci95Low", "ci95High", "simultaneousLow", "simultaneousHigh",
            "effectSize", "improved", "p", "pAdjusted", "better", "matters", "needed", "neededUpper", "draws", "drawMedian", "draw5",
            "draw95", "drawSameSign");

    /** Which weeks a value is the mean of. */
    public enum Period {
        /** All from week 0 on. */
        WHOLE,
        /** The last {@value Contrast#END_WEEKS} weeks; of groups and evaluations, which are seen by quarters, the last quarter. */
        END;

        /** As it stands in tables. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What can be said of a difference. */
    public enum Verdict {
        /** Better, at whatever size. */
        BETTER,
        /** Worse, at whatever size. */
        WORSE,
        /** Changed, where neither direction is better. */
        CHANGED,
        /** The whole interval lies within what matters. */
        NO_MATTER,
        /** Anything else. */
        OPEN
    }

    /** Whether no pair of replications has a value of it in both worlds: what only a policy brings is not there without it. */
    private boolean isEmpty() {
        return Double.isNaN(difference.mean());
    }

    /** Whether it should answer the question and there is nothing to compare. */
    public boolean lacksAnswer() {
        return named && isEmpty();
    }

    /** Whether it answers the question: it is named and there is something to compare. */
    public boolean answers() {
        return named && !isEmpty();
    }

    /** What the simultaneous interval says. */
    public Verdict verdict() {
        boolean small = Math.max(Math.abs(simultaneous.low()), Math.abs(simultaneous.high())) < metric.matters();
        if (simultaneous.tells() && small) {
            return Verdict.NO_MATTER;
        }
        if (!simultaneous.excludesZero()) {
            return Verdict.OPEN;
        }
        return switch (metric.better()) {
            case NEITHER -> Verdict.CHANGED;
            case UP -> difference.mean() > 0 ? Verdict.BETTER : Verdict.WORSE;
            case DOWN -> difference.mean() < 0 ? Verdict.BETTER : Verdict.WORSE;
        };
    }

    List<String> row() {
        return List.of(period.word(), scenario, metric.key(), metric.unit(), named ? "yes" : "no", String.valueOf(difference.n()),
                Csv.cell(baseline.mean()), Csv.cell(baseline.low()), Csv.cell(baseline.high()),
                Csv.cell(value.mean()), Csv.cell(value.low()), Csv.cell(value.high()),
                Csv.cell(difference.mean()), Csv.cell(difference.low()), Csv.cell(difference.high()),
                Csv.cell(simultaneous.low()), Csv.cell(simultaneous.high()), Csv.cell(effectSize), Csv.cell(improved),
                Csv.cell(p), Csv.cell(adjusted), metric.better().name().toLowerCase(Locale.ROOT), Csv.cell(metric.matters()),
                count(needed.needed()), count(needed.upper()), count(doubt.n()), Csv.cell(doubt.median()), Csv.cell(doubt.low()),
                Csv.cell(doubt.high()), Csv.cell(doubt.sameSign()));
    }

    private static String count(int n) {
        return n == 0 ? "" : String.valueOf(n);
    }

    /** All rows of a result folder. */
    public static List<Contrast> read(Path folder) {
        return Csv.read(folder.resolve(FILE)).stream().map(Contrast::of).toList();
    }

    private static Contrast of(NamedCsvRecord row) {
        int n = Integer.parseInt(row.getField("n"));
        double difference = number(row, "difference");
        return new Contrast(Period.valueOf(row.getField("period").toUpperCase(Locale.ROOT)), row.getField("scenario"),
                Metrics.of(row.getField("metric")), row.getField("outcome").equals("yes"),
                interval(row, n, "baseline"), interval(row, n, "value"),
                new Interval(n, difference, number(row, "ci95Low"), number(row, "ci95High")),
                new Interval(n, difference, number(row, "simultaneousLow"), number(row, "simultaneousHigh")),
                number(row, "effectSize"), number(row, "improved"), number(row, "p"), number(row, "pAdjusted"),
                new Precision(count(row, "needed"), count(row, "neededUpper")),
                new Spread(count(row, "draws"), number(row, "drawMedian"), number(row, "draw5"), number(row, "draw95"),
                        number(row, "drawSameSign")));
    }

    private static Interval interval(NamedCsvRecord row, int n, String name) {
        return new Interval(n, number(row, name), number(row, name + "Low"), number(row, name + "High"));
    }

    private static double number(NamedCsvRecord row, String column) {
        return Csv.number(row.getField(column));
    }

    private static int count(NamedCsvRecord row, String column) {
        String cell = row.getField(column);
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }
}
