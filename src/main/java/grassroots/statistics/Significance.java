package grassroots.statistics;

import java.util.Arrays;
import java.util.Comparator;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.statistics.inference.TTest;

/** Whether there is any difference at all, which is another question than how large it is. */
public final class Significance {
    private Significance() {}

    /**
     * The two-sided p-value of Student's t test that the mean of differences is zero. NaN differences are left out. All zero: 1,
     * since nothing speaks against it. All equal and not zero: 0. Fewer than two, or than six equal ones, which show no spread: NaN.
     */
    public static double ofDifferences(double[] differences) {
        double[] known = Arrays.stream(differences).filter(value -> !Double.isNaN(value)).toArray();
        if (known.length < 2) {
            return Double.NaN;
        }
        if (StatUtils.min(known) == StatUtils.max(known)) {
            return known.length < Interval.FEWEST_EQUAL ? Double.NaN : known[0] == 0 ? 1 : 0;
        }
        return TTest.withDefaults().test(known).getPValue();
    }

    /**
     * Holm's adjustment: p-values of a family, each so that calling all below 0.05 errs at all in at most 5 % of families. NaN is
     * a test that could not be made and does not count in the family; it stays NaN.
     */
    public static double[] holm(double[] p) {
        Integer[] order = java.util.stream.IntStream.range(0, p.length).filter(i -> !Double.isNaN(p[i])).boxed()
                .sorted(Comparator.comparingDouble(i -> p[i])).toArray(Integer[]::new);
        double[] adjusted = new double[p.length];
        Arrays.fill(adjusted, Double.NaN);
        double largest = 0;
        for (int rank = 0; rank < order.length; rank++) {
            largest = Math.max(largest, Math.min(1, (order.length - rank) * p[order[rank]]));
            adjusted[order[rank]] = largest;
        }
        return adjusted;
    }
}
