package grassroots.statistics;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What one sample says. NaN stands for a missing value and is left out. Of an empty sample {@code n} is 0 and all else NaN;
 * of a single value the mean and the percentiles are that value, and deviation and interval NaN, since one value says nothing
 * of chance; of a constant sample the deviation is 0 and the interval that value.
 *
 * @param n values that are not missing
 * @param mean their mean
 * @param deviation their standard deviation, with divisor n − 1
 * @param low lower end of the 95 % interval of the mean, from Student's t
 * @param high its upper end
 * @param p10 their 10th percentile, with linear interpolation (type 7 of R)
 * @param p50 their median
 * @param p90 their 90th percentile
 */
public record Summary(int n, double mean, double deviation, double low, double high, double p10, double p50, double p90) {
    private static final double TAIL = 0.025;

    /** What the values say. */
    public static Summary of(double[] values) {
        double[] present = Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
        double mean = mean(present);
        double deviation = deviation(present);
        double half = halfWidth(present.length, deviation);
        return new Summary(present.length, mean, deviation, mean - half, mean + half,
                percentile(present, 10), percentile(present, 50), percentile(present, 90));
    }

    private static double mean(double[] sorted) {
        return constant(sorted) ? sorted[0] : StatUtils.mean(sorted);
    }

    private static double deviation(double[] sorted) {
        if (sorted.length < 2) {
            return Double.NaN;
        }
        return constant(sorted) ? 0 : StrictMath.sqrt(StatUtils.variance(sorted));
    }

    private static boolean constant(double[] sorted) {
        return sorted.length > 0 && sorted[0] == sorted[sorted.length - 1];
    }

    private static double halfWidth(int n, double deviation) {
        if (n < 2) {
            return Double.NaN;
        }
        return TDistribution.of(n - 1).inverseSurvivalProbability(TAIL) * deviation / StrictMath.sqrt(n);
    }

    private static double percentile(double[] sorted, double rank) {
        return sorted.length == 0 ? Double.NaN : new Percentile(rank).withEstimationType(EstimationType.R_7).evaluate(sorted);
    }
}
