package grassroots.docking;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * An interval of the difference of two means.
 *
 * @param low its lower end
 * @param high its upper end
 */
record Interval(double low, double high) {
    /**
     * Welch's interval of mean(one) − mean(other), for samples that have nothing to do with one another.
     *
     * @param confidence 0.90 for an equivalence test at the level of 5 %, since it is two one-sided tests
     */
    static Interval ofDifference(double[] one, double[] other, double confidence) {
        double first = StatUtils.variance(one) / one.length;
        double second = StatUtils.variance(other) / other.length;
        double difference = StatUtils.mean(one) - StatUtils.mean(other);
        double sum = first + second;
        if (sum == 0) {
            return new Interval(difference, difference);
        }
        double degrees = sum * sum / (first * first / (one.length - 1) + second * second / (other.length - 1));
        double half = new TDistribution(degrees).inverseCumulativeProbability((1 + confidence) / 2) * Math.sqrt(sum);
        return new Interval(difference - half, difference + half);
    }

    /** Whether all of it lies nearer to zero than the margin: equivalence, not the mere lack of a difference. */
    boolean inside(double margin) {
        return low > -margin && high < margin;
    }
}
