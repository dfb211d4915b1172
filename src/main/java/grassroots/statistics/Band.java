package grassroots.statistics;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/**
 * A mean over time with a band that holds at all times together in 95 % of cases: max-|t| over times, bootstrap over
 * replications, each resample studentized by its own deviation. The same replications always give the same band.
 *
 * <p>Odd input: at a time with an empty cell (NaN) in any replication, mean and bounds are NaN. Where all replications agree the
 * bounds are the mean, exactly; where all but five or fewer do, there are no bounds (NaN), and those of other times are none the
 * wider: of a spread that hangs on so few nothing can be drawn. One replication has no bounds. Fewer than eight are too few to draw
 * from; there the band is that of Bonferroni over the times. What holds: 93 to 97 % from 30 replications on, of normal, lognormal (σ = 0.5) and Poisson(0.5) values;
 * more than 95 % below 30.
 *
 * @param means of the replications, time by time
 * @param low lower bounds
 * @param high upper bounds
 * @param reach standard errors from the mean to a bound; NaN where nothing differs
 */
public record Band(double[] means, double[] low, double[] high, double reach) {
    private static final int RESAMPLES = 2000;
    private static final double SURE = 95;
    private static final int SEED = 20180101;
    private static final double ROUNDING = 1e-20;
    private static final int FEW = 8;
    private static final int DIFFERING = 6;

    /** The band of replications, one row each. */
    public static Band of(double[][] replications) {
        int times = replications.length == 0 ? 0 : replications[0].length;
        double[] means = new double[times];
        double[] errors = new double[times];
        for (int time = 0; time < times; time++) {
            Interval interval = at(replications, time);
            means[time] = interval.mean();
            errors[time] = interval.halfWidth();
        }
        if (replications.length >= FEW) {
            IntStream.range(0, times).filter(time -> errors[time] > 0 && isSparse(replications, time))
                    .forEach(time -> errors[time] = Double.NaN);
        }
        int[] moving = IntStream.range(0, times).filter(time -> errors[time] > 0).toArray();
        double reach = moving.length == 0 ? Double.NaN : reach(replications, moving);
        double[] low = new double[times];
        double[] high = new double[times];
        Arrays.setAll(low, time -> errors[time] == 0 ? means[time] : means[time] - reach * errors[time]);
        Arrays.setAll(high, time -> errors[time] == 0 ? means[time] : means[time] + reach * errors[time]);
        return new Band(means, low, high, reach);
    }

    /** Whether hardly any replication has another value than the commonest. */
    private static boolean isSparse(double[][] replications, int time) {
        long commonest = Arrays.stream(replications).collect(Collectors.groupingBy(row -> row[time], Collectors.counting())).values().stream()
                .mapToLong(Long::longValue).max().orElse(0);
        return replications.length - commonest < DIFFERING;
    }

    /** Mean and one standard error; unknown where a replication is. */
    private static Interval at(double[][] replications, int time) {
        double[] values = Arrays.stream(replications).mapToDouble(row -> row[time]).toArray();
        boolean whole = Arrays.stream(values).noneMatch(Double::isNaN);
        return whole ? Interval.withReach(values, 1) : Interval.ofMean();
    }

    private static double reach(double[][] replications, int[] times) {
        int n = replications.length;
        if (n < FEW) {
            return Interval.reach(n, times.length);
        }
        double[][] centred = new double[n][times.length];
        for (int t = 0; t < times.length; t++) {
            double mean = at(replications, times[t]).mean();
            for (int r = 0; r < n; r++) {
                centred[r][t] = replications[r][times[t]] - mean;
            }
        }
        double[] scales = scales(centred);
        RandomGenerator dice = new Well19937c(SEED);
        double[] largest = new double[RESAMPLES];
        Arrays.setAll(largest, b -> largest(centred, scales, counts(dice, n)));
        double reach = new Percentile(SURE).withEstimationType(EstimationType.R_7).evaluate(largest);
        return Math.max(reach, Interval.reach(n, 1));
    }

    private static double[] scales(double[][] centred) {
        double[] squares = new double[centred[0].length];
        for (double[] row : centred) {
            for (int t = 0; t < row.length; t++) {
                squares[t] += row[t] * row[t];
            }
        }
        return squares;
    }

    private static int[] counts(RandomGenerator dice, int n) {
        int[] counts = new int[n];
        for (int i = 0; i < n; i++) {
            counts[dice.nextInt(n)]++;
        }
        return counts;
    }

    /** The largest |t| of a resample; a time at which it has no spread of its own counts as zero. */
    private static double largest(double[][] centred, double[] scales, int[] counts) {
        int n = centred.length;
        double[] sums = new double[scales.length];
        double[] squares = new double[scales.length];
        for (int r = 0; r < n; r++) {
            double[] row = centred[r];
            int count = counts[r];
            if (count > 0) {
                for (int t = 0; t < row.length; t++) {
                    double value = row[t];
                    sums[t] += count * value;
                    squares[t] += count * value * value;
                }
            }
        }
        double most = 0;
        for (int t = 0; t < sums.length; t++) {
            double variance = squares[t] - sums[t] * sums[t] / n;
            if (variance > ROUNDING * scales[t]) {
                most = Math.max(most, sums[t] * sums[t] / variance);
            }
        }
        return StrictMath.sqrt(most * (n - 1) / n);
    }
}
