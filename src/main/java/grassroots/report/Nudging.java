package grassroots.report;

import java.util.Arrays;
import java.util.Comparator;

/** Moves labels apart so that none overlaps another and each stays as near as it can to where it belongs. */
final class Nudging {
    private Nudging() {}

    /**
     * Centres of labels that do not overlap, with the least sum of squared moves.
     *
     * @param wanted where each label's centre belongs
     * @param heights how high each label is
     * @param low least coordinate of any edge
     * @param high greatest coordinate of any edge; labels that need more room than there is hang over it
     * @return the centres, in the order of {@code wanted}
     */
    static double[] apart(double[] wanted, double[] heights, double low, double high) {
        Integer[] order = new Integer[wanted.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> wanted[i]));
        double[] tops = new double[wanted.length];
        double used = 0;
        for (int i = 0; i < order.length; i++) {
            tops[i] = wanted[order[i]] - heights[order[i]] / 2 - used;
            used += heights[order[i]];
        }
        double latest = Math.max(low, high - used);
        double[] level = rising(tops);
        double[] centres = new double[wanted.length];
        double above = 0;
        for (int i = 0; i < order.length; i++) {
            double top = Math.min(latest, Math.max(low, level[i])) + above;
            centres[order[i]] = top + heights[order[i]] / 2;
            above += heights[order[i]];
        }
        return centres;
    }

    /** The nearest sequence that never falls: neighbours that would are pooled at their mean. */
    private static double[] rising(double[] values) {
        double[] sums = new double[values.length];
        int[] sizes = new int[values.length];
        int blocks = 0;
        for (double value : values) {
            sums[blocks] = value;
            sizes[blocks++] = 1;
            while (blocks > 1 && sums[blocks - 2] / sizes[blocks - 2] >= sums[blocks - 1] / sizes[blocks - 1]) {
                blocks--;
                sums[blocks - 1] += sums[blocks];
                sizes[blocks - 1] += sizes[blocks];
            }
        }
        double[] rising = new double[values.length];
        int next = 0;
        for (int block = 0; block < blocks; block++) {
            Arrays.fill(rising, next, next + sizes[block], sums[block] / sizes[block]);
            next += sizes[block];
        }
        return rising;
    }
}
