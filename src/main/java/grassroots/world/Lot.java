package grassroots.world;

import java.io.Serializable;

/**
 * Draws a resident with a probability proportional to its weight, from one uniform (alias method, Walker 1977, Vose 1991):
 * six bytes a resident, none where all weights are equal.
 */
public final class Lot implements Serializable {
    private static final long serialVersionUID = 1;

    private final int size;
    private final double mean;
    private final float[] keep;
    private final char[] alias;

    private Lot(int size, double mean, float[] keep, char[] alias) {
        this.size = size;
        this.mean = mean;
        this.keep = keep;
        this.alias = alias;
    }

    /** All residents alike, with weight one. */
    public static Lot equal(int size) {
        return new Lot(size, 1, null, null);
    }

    /** Residents with these weights, all positive. */
    public static Lot of(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        Lot lot = new Lot(weights.length, sum / weights.length, new float[weights.length], new char[weights.length]);
        lot.fill(weights, weights.length / sum);
        return lot;
    }

    /** Pairs each resident below the mean with one above it, who fills the rest of its place. */
    private void fill(double[] weights, double scale) {
        double[] left = new double[size];
        int[] poor = new int[size];
        int[] rich = new int[size];
        int poors = 0;
        int riches = 0;
        for (int i = 0; i < size; i++) {
            left[i] = weights[i] * scale;
            keep[i] = 1;
            alias[i] = (char) i;
            if (left[i] < 1) {
                poor[poors++] = i;
            } else {
                rich[riches++] = i;
            }
        }
        while (poors > 0 && riches > 0) {
            int taker = poor[--poors];
            int giver = rich[riches - 1];
            keep[taker] = (float) left[taker];
            alias[taker] = (char) giver;
            left[giver] -= 1 - left[taker];
            if (left[giver] < 1) {
                riches--;
                poor[poors++] = giver;
            }
        }
    }

    /** How many residents. */
    public int size() {
        return size;
    }

    /** Mean weight. */
    public double mean() {
        return mean;
    }

    /** The place of the resident on whom the lot falls; {@code u} in [0, 1). */
    public int falls(double u) {
        double place = u * size;
        int row = (int) place;
        return keep == null || place - row < keep[row] ? row : alias[row];
    }
}
