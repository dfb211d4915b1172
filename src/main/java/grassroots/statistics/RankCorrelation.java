package grassroots.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How far one quantity rises with another, by ranks (Spearman), with an interval by Fisher's transformation and the variance of
 * Bonett and Wright (2000), (1 + ρ²/2)/(n − 3).
 *
 * <p>Pairs with NaN are left out. Fewer than five pairs, or a quantity that is always the same: ρ or its bounds are NaN. A perfect
 * order is given the bounds of ρ = 1 − 1/n, since no number of pairs makes it certain.
 *
 * @param n how many pairs
 * @param rho the correlation
 * @param low lower bound
 * @param high upper bound
 */
public record RankCorrelation(int n, double rho, double low, double high) {
    /** Nothing is known. */
    public static final RankCorrelation UNKNOWN = new RankCorrelation(0, Double.NaN, Double.NaN, Double.NaN);

    private static final int FEWEST = 5;
    private static final double ERROR = 0.05;

    /**
     * Values with their ranks, which are found once however many others they are compared with.
     *
     * @param values in any order; NaN for none
     * @param ranks of each, ties at their mean; empty where a value is NaN, since the ranks of the others depend on which are left
     */
    public record Ranked(double[] values, double[] ranks) {
        /** Values with their ranks. */
        public static Ranked of(double[] values) {
            boolean whole = Arrays.stream(values).noneMatch(Double::isNaN);
            return new Ranked(values, whole ? new NaturalRanking().rank(values) : new double[0]);
        }

        private boolean whole() {
            return ranks.length == values.length;
        }
    }

    /** The correlation of pairs, its interval one of a family that holds together. */
    public static RankCorrelation of(double[] x, double[] y, int family) {
        return of(Ranked.of(x), Ranked.of(y), family);
    }

    /** The same of values that were ranked before. */
    public static RankCorrelation of(Ranked x, Ranked y, int family) {
        if (!x.whole() || !y.whole()) {
            int[] known = IntStream.range(0, x.values.length).filter(i -> !Double.isNaN(x.values[i]) && !Double.isNaN(y.values[i])).toArray();
            return of(only(x.values, known), only(y.values, known), family);
        }
        int n = x.ranks.length;
        return n < 2 ? new RankCorrelation(n, Double.NaN, Double.NaN, Double.NaN)
                : around(n, new PearsonsCorrelation().correlation(x.ranks, y.ranks), family);
    }

    private static double[] only(double[] values, int[] known) {
        return IntStream.of(known).mapToDouble(i -> values[i]).toArray();
    }

    /** A correlation of so many pairs with its interval. */
    public static RankCorrelation around(int n, double rho, int family) {
        if (n < FEWEST || Double.isNaN(rho)) {
            return new RankCorrelation(n, rho, Double.NaN, Double.NaN);
        }
        double most = 1 - 1.0 / n;
        double inside = Math.max(-most, Math.min(most, rho));
        double middle = 0.5 * Math.log((1 + inside) / (1 - inside));
        double half = NormalDistribution.of(0, 1).inverseSurvivalProbability(ERROR / 2 / family)
                * Math.sqrt((1 + inside * inside / 2) / (n - 3));
        return new RankCorrelation(n, rho, Math.min(rho, Math.tanh(middle - half)), Math.max(rho, Math.tanh(middle + half)));
    }

    /** Whether zero lies outside. */
    public boolean excludesZero() {
        return low > 0 || high < 0;
    }
}
