package grassroots.experiment;

import grassroots.statistics.Interval;
import grassroots.statistics.Moments;
import java.util.Arrays;

/**
 * What the runs of some points gave for one outcome: their means by seed, where the same seeds are at every point and the points are
 * chosen, and over the points, where these are a sample.
 */
final class SweepTally {
    /** Seeds that are kept apart; of more, some share a place, and places are still independent of one another. */
    private static final int MOST_SEEDS = 400;

    private final double[] sums;
    private final int[] counts;
    private final int[] tried;
    private final Moments points = new Moments();

    SweepTally(int replications) {
        this.sums = new double[Math.min(replications, MOST_SEEDS)];
        this.counts = new int[sums.length];
        this.tried = new int[sums.length];
    }

    /** Takes the runs of a point in. */
    void add(int[] replications, double[] values) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            tried[replications[i] % sums.length]++;
            if (!Double.isNaN(values[i])) {
                sums[replications[i] % sums.length] += values[i];
                counts[replications[i] % sums.length]++;
                sum += values[i];
                n++;
            }
        }
        points.add(n == 0 ? Double.NaN : sum / n);
    }

    /** The mean of each seed. */
    double[] bySeed() {
        double[] means = new double[sums.length];
        Arrays.setAll(means, seed -> counts[seed] == 0 ? Double.NaN : sums[seed] / counts[seed]);
        return means;
    }

    /** The same; NaN for a seed of which a run failed, since what is left is of other points than elsewhere. */
    double[] ofWholeSeeds() {
        double[] means = bySeed();
        Arrays.setAll(means, seed -> counts[seed] == tried[seed] ? means[seed] : Double.NaN);
        return means;
    }

    /** Means over points. */
    Moments points() {
        return points;
    }

    /** The mean with its interval by itself. */
    Interval mean(Basis basis) {
        return basis == Basis.SEEDS ? Interval.ofMean(bySeed()) : points.interval(1);
    }

    /** What intervals are between. */
    enum Basis { SEEDS, POINTS }
}
