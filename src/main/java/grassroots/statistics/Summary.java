package grassroots.statistics;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;

/**
 * What one sample says. NaN stands for a missing value and is left out. Of an empty sample {@code n} is 0 and all else NaN;
 * of a single value the mean and the percentiles are that value, and deviation and interval NaN, since one value says nothing
 * of chance; of a constant sample the deviation is 0 and the interval that value.
 *
 * @param n values that are not missing
 * @param mean their mean
 * @param deviation their standard deviation, with divisor n − 1
 * @param low lower end of the 95 % {@link Interval} of the mean
 * @param high its upper end
 * @param p10 their 10th percentile, with linear interpolation (type 7 of R)
 * @param p50 their median
 * @param p90 their 90th percentile
 */
public record Summary(int n, double mean, double deviation, double low, double high, double p10, double p50, double p90) {
    /** What the values say. */
    public static Summary of(double[] values) {
        double[] present = Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
        Interval interval = Interval.ofMean(present);
        return new Summary(interval.n(), interval.mean(), deviation(present), interval.low(), interval.high(),
                Spread.percentile(present, 10), Spread.percentile(present, 50), Spread.percentile(present, 90));
    }

    private static double deviation(double[] sorted) {
        if (sorted.length < 2) {
            return Double.NaN;
        }
        return sorted[0] == sorted[sorted.length - 1] ? 0 : StrictMath.sqrt(StatUtils.variance(sorted));
    }
}
