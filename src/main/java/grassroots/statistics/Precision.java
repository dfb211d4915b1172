package grassroots.statistics;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * How many values bring the half-width of the 95 % interval of their mean down to a size, judged from a first sample. NaN values
 * are left out; of fewer than two nothing is known (0 and 0); of equal ones, which show no spread, it takes six.
 *
 * @param needed how many if the deviation is the sample's, at least 2
 * @param upper how many at a deviation that the true one exceeds in one case of ten (χ² bound of a variance)
 */
public record Precision(int needed, int upper) {
    /** Nothing is known. */
    public static final Precision UNKNOWN = new Precision(0, 0);

    private static final double DOUBT = 0.1;
    private static final int MOST = 1_000_000_000;

    /** What a sample says of the size it takes. */
    public static Precision of(double[] sample, double halfWidth) {
        double[] known = Arrays.stream(sample).filter(value -> !Double.isNaN(value)).toArray();
        if (known.length < 2 || !(halfWidth > 0)) {
            return UNKNOWN;
        }
        if (StatUtils.min(known) == StatUtils.max(known)) {
            return new Precision(Interval.FEWEST_EQUAL, Interval.FEWEST_EQUAL);
        }
        double deviation = StrictMath.sqrt(StatUtils.variance(known));
        double freedom = known.length - 1;
        double most = deviation * StrictMath.sqrt(freedom / ChiSquaredDistribution.of(freedom).inverseCumulativeProbability(DOUBT));
        return new Precision(needed(deviation, halfWidth), needed(most, halfWidth));
    }

    /** The smallest n whose interval is narrow enough; the half-width falls with n, so halving finds it. */
    private static int needed(double deviation, double halfWidth) {
        int low = 1;
        int high = 2;
        while (halfWidth(deviation, high) > halfWidth && high < MOST) {
            low = high;
            high *= 2;
        }
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (halfWidth(deviation, middle) > halfWidth) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double halfWidth(double deviation, int n) {
        return Interval.reach(n, 1) * deviation / StrictMath.sqrt(n);
    }
}
