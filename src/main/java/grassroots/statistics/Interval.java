package grassroots.statistics;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * A mean and its 95 % confidence interval by Student's t, two-sided.
 *
 * <p>Odd input: NaN is an empty cell and left out (of pairs, where either is NaN); {@code n} counts what remains. No
 * values: mean and bounds are NaN. One value: the mean is that value, the bounds are NaN, since one value says nothing
 * about spread. All values equal: bounds and mean are exactly that value. An infinite value among others: bounds are NaN. Comparisons
 * with NaN bounds are {@code false}: what is not known is never called a difference.
 *
 * @param n how many values
 * @param mean their mean
 * @param low lower bound
 * @param high upper bound
 */
public record Interval(int n, double mean, double low, double high) {
    private static final double ERROR = 0.05;
    private static final Map<Quantile, Double> CRITICAL = new ConcurrentHashMap<>();

    private record Quantile(int freedom, int family) {}

    /** The interval of the mean of independent values. */
    public static Interval ofMean(double... values) {
        return ofMean(values, 1);
    }

    private static Interval ofMean(double[] values, int family) {
        double[] known = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
        if (known.length == 0) {
            return new Interval(0, Double.NaN, Double.NaN, Double.NaN);
        }
        if (known.length == 1) {
            return new Interval(1, known[0], Double.NaN, Double.NaN);
        }
        if (StatUtils.min(known) == StatUtils.max(known)) {
            return new Interval(known.length, known[0], known[0], known[0]);
        }
        return ofSpread(known, family);
    }

    /** The interval of the mean of {@code after[i] - before[i]}, values at the same place belonging together. */
    public static Interval ofPairedDifference(double[] after, double[] before) {
        return ofPairedDifference(after, before, 1);
    }

    /**
     * The same, wide enough that all intervals of a family hold together in 95 % of cases (Bonferroni).
     *
     * @param family how many intervals are read together, at least 1
     */
    public static Interval ofPairedDifference(double[] after, double[] before, int family) {
        if (after.length != before.length) {
            throw new IllegalArgumentException(
                    "pairs need as many values on both sides, not " + after.length + " and " + before.length);
        }
        double[] differences = new double[after.length];
        Arrays.setAll(differences, i -> after[i] - before[i]);
        return ofMean(differences, family);
    }

    /** Whether there are bounds at all. */
    public boolean isKnown() {
        return low <= high;
    }

    /** Whether zero lies outside. */
    public boolean excludesZero() {
        return low > 0 || high < 0;
    }

    /** Whether all of this interval lies above all of the other. */
    public boolean isAbove(Interval other) {
        return low > other.high;
    }

    /** Half its width, in the unit of the values. */
    public double halfWidth() {
        return (high - low) / 2;
    }

    private static Interval ofSpread(double[] values, int family) {
        double mean = StatUtils.mean(values);
        double reach = CRITICAL.computeIfAbsent(new Quantile(values.length - 1, family), Interval::critical);
        double half = reach * Math.sqrt(StatUtils.variance(values, mean) / values.length);
        return new Interval(values.length, mean, mean - half, mean + half);
    }

    private static double critical(Quantile quantile) {
        return new TDistribution(null, quantile.freedom)
                .inverseCumulativeProbability(1 - ERROR / 2 / quantile.family);
    }
}
