package grassroots.statistics;

import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * What differences say over draws of parameters: not an interval of a mean, but where nine of ten of them lie. NaN is a
 * missing draw and left out; of none all is NaN, of one all is that one.
 *
 * @param n draws that are not missing
 * @param median their median
 * @param low their 5th percentile, with linear interpolation (type 7 of R)
 * @param high their 95th percentile
 * @param sameSign share of the draws whose sign is that of the median; where the median is zero, of those that are zero
 */
public record Spread(int n, double median, double low, double high, double sameSign) {
    /** Nothing is known. */
    public static final Spread NONE = of(new double[0]);

    /** What these differences say. */
    public static Spread of(double[] differences) {
        double[] sorted = Arrays.stream(differences).filter(value -> !Double.isNaN(value)).sorted().toArray();
        double median = percentile(sorted, 50);
        double same = Arrays.stream(sorted).filter(value -> Math.signum(value) == Math.signum(median)).count();
        return new Spread(sorted.length, median, percentile(sorted, 5), percentile(sorted, 95), same / sorted.length);
    }

    static double percentile(double[] sorted, double rank) {
        return sorted.length == 0 ? Double.NaN : new Percentile(rank).withEstimationType(EstimationType.R_7).evaluate(sorted);
    }
}
