package grassroots.statistics;

import java.util.Arrays;

/**
 * How unequal values are. No values: NaN. A NaN among them: NaN.
 */
public final class Inequality {
    private Inequality() {}

    /** Gini coefficient of values that are not negative: 0 where all are equal; NaN where their sum is not positive. */
    public static double gini(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double sum = 0;
        double ranked = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += sorted[i];
            ranked += (i + 1) * sorted[i];
        }
        return sum > 0 ? (2 * ranked / sum - sorted.length - 1) / sorted.length : Double.NaN;
    }

    /** The 90th percentile over the 10th, each by linear interpolation; NaN where the 10th is not positive. */
    public static double ninetyToTen(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double low = percentile(sorted, 0.1);
        return low > 0 ? percentile(sorted, 0.9) / low : Double.NaN;
    }

    private static double percentile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
