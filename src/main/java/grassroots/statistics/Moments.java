package grassroots.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Number, mean and spread of values that are told one after the other and not kept (Welford). NaN is a missing value and left out.
 * What an interval says of none, one and equal values is what {@link Interval} says.
 */
public final class Moments {
    private static final double ERROR = 0.05;

    private int n;
    private double mean;
    private double squares;

    /** Takes a value in. */
    public void add(double value) {
        if (Double.isNaN(value)) {
            return;
        }
        n++;
        double before = value - mean;
        mean += before / n;
        squares += before * (value - mean);
    }

    /** The same with the values of another. */
    public Moments with(Moments other) {
        Moments both = new Moments();
        both.n = n + other.n;
        double apart = other.mean - mean;
        both.mean = both.n == 0 ? 0 : mean + apart * other.n / both.n;
        both.squares = squares + other.squares + (both.n == 0 ? 0 : apart * apart * n * other.n / both.n);
        return both;
    }

    /** How many values there were. */
    public int n() {
        return n;
    }

    /** Their mean; NaN of none. */
    public double mean() {
        return n == 0 ? Double.NaN : mean;
    }

    /** The interval of the mean, one of a family that holds together. */
    public Interval interval(int family) {
        if (n < 2) {
            return new Interval(n, mean(), Double.NaN, Double.NaN);
        }
        double half = squares == 0 ? 0 : Interval.reach(n, family) * StrictMath.sqrt(error());
        return new Interval(n, mean, mean - half, mean + half);
    }

    /** How much higher the mean of others lies that are independent of these, whatever their spread (Welch). */
    public Interval to(Moments other, int family) {
        int fewer = Math.min(n, other.n);
        double difference = other.mean() - mean();
        if (fewer < 2) {
            return new Interval(fewer, difference, Double.NaN, Double.NaN);
        }
        double sum = error() + other.error();
        if (sum == 0) {
            return new Interval(fewer, difference, difference, difference);
        }
        double freedom = sum * sum / (error() * error() / (n - 1) + other.error() * other.error() / (other.n - 1));
        double half = TDistribution.of(freedom).inverseSurvivalProbability(ERROR / 2 / family) * StrictMath.sqrt(sum);
        return new Interval(fewer, difference, difference - half, difference + half);
    }

    /** The squared standard error of the mean. */
    private double error() {
        return squares / (n - 1) / n;
    }
}
