package grassroots.statistics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How much more one group of units changed than another, by least squares, with an error that allows units of a cluster to move
 * together (Liang and Zeger's sandwich with the factor G/(G−1)·(n−1)/(n−2), as in Stata and in R's {@code vcovCL}) and a 95 %
 * interval from Student's t with G − 1 degrees of freedom.
 *
 * <p>Units whose change is NaN are left out. Without units on both sides, or with fewer than three units or two clusters, estimate
 * or bounds are NaN.
 *
 * @param n units
 * @param clusters clusters among them
 * @param estimate mean change of the treated less that of the others
 * @param error its standard error
 * @param low lower bound
 * @param high upper bound
 */
public record ClusteredContrast(int n, int clusters, double estimate, double error, double low, double high) {
    private static final double TAIL = 0.025;

    /**
     * Compares the changes of two groups.
     *
     * @param changes one for each unit
     * @param treated whether the unit is in the first group
     * @param cluster the unit's cluster
     */
    public static ClusteredContrast of(double[] changes, boolean[] treated, int[] cluster) {
        int[] known = java.util.stream.IntStream.range(0, changes.length).filter(i -> !Double.isNaN(changes[i])).toArray();
        long first = Arrays.stream(known).filter(i -> treated[i]).count();
        int clusters = (int) Arrays.stream(known).map(i -> cluster[i]).distinct().count();
        if (known.length < 3 || first == 0 || first == known.length) {
            return new ClusteredContrast(known.length, clusters, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double[] y = Arrays.stream(known).mapToDouble(i -> changes[i]).toArray();
        double[][] x = Arrays.stream(known).mapToObj(i -> new double[] {treated[i] ? 1 : 0}).toArray(double[][]::new);
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.newSampleData(y, x);
        double estimate = regression.estimateRegressionParameters()[1];
        if (clusters < 2) {
            return new ClusteredContrast(known.length, clusters, estimate, Double.NaN, Double.NaN, Double.NaN);
        }
        double error = error(regression.estimateResiduals(), x, Arrays.stream(known).map(i -> cluster[i]).toArray(), first);
        double half = TDistribution.of(clusters - 1.0).inverseSurvivalProbability(TAIL) * error;
        return new ClusteredContrast(known.length, clusters, estimate, error, estimate - half, estimate + half);
    }

    /** With one yes-or-no regressor the slope is a difference of means, so a unit counts by residual over its group's size. */
    private static double error(double[] residuals, double[][] x, int[] cluster, long treated) {
        int n = residuals.length;
        Map<Integer, Double> scores = new LinkedHashMap<>();
        for (int i = 0; i < n; i++) {
            double weight = x[i][0] == 1 ? 1.0 / treated : -1.0 / (n - treated);
            scores.merge(cluster[i], weight * residuals[i], Double::sum);
        }
        double sum = scores.values().stream().mapToDouble(score -> score * score).sum();
        double g = scores.size();
        return StrictMath.sqrt(sum * g / (g - 1) * (n - 1) / (n - 2));
    }
}
