package grassroots.random;

/**
 * Numbers with a distribution, by inversion from one keyed uniform, so that a larger uniform never gives a smaller
 * number. {@link StrictMath} throughout: the last bit is the same on every processor.
 */
public final class Distribution {
    private static final int STEPS_OF_ONE = 8;
    private static final int REACH = 15;
    private static final double[] LOGISTIC = table();
    /** More than a line between two entries of the table is off: the square of a step, by an eighth of the strongest bend, 1 / (6 √3). */
    private static final double BEND = 0.0002;
    private static final double SMALLEST = 0x1.0p-54;

    private Distribution() {}

    /** Exponential with the given mean; {@code u} in [0, 1). */
    public static double exponential(double u, double mean) {
        return -mean * StrictMath.log(1 - u);
    }

    /** Standard normal quantile; {@code u} in [0, 1), zero is read as the smallest positive step. */
    public static double normal(double u) {
        return Normal.quantile(Math.max(u, SMALLEST));
    }

    /** Lognormal with mean one and the given standard deviation of the logarithm. */
    public static double lognormalAroundOne(double u, double sigma) {
        return sigma == 0 ? 1 : StrictMath.exp(sigma * normal(u) - 0.5 * sigma * sigma);
    }

    /** Poisson count with the given mean (0–500), the smallest n whose cumulative probability exceeds {@code u}. */
    public static int poisson(double u, double mean) {
        double probability = StrictMath.exp(-mean);
        double cumulative = probability;
        int n = 0;
        // a sum that no longer grows would let the last uniforms below one run on to absurd counts
        while (u >= cumulative && cumulative + probability > cumulative) {
            n++;
            probability *= mean / n;
            cumulative += probability;
        }
        return n;
    }

    /** The logistic function 1 / (1 + e^−x): a chance in (0, 1) from a utility. */
    public static double logistic(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    /**
     * Whether {@code u} is below the logistic function of x. Lines between the entries of a table bound the function first, so that the
     * exponential is needed only where the draw is close to it; the answer is the same.
     */
    public static boolean belowLogistic(double u, double x) {
        if (!(x > -REACH && x < REACH)) {
            return u < logistic(x);
        }
        double place = (x + REACH) * STEPS_OF_ONE;
        int step = (int) place;
        double line = LOGISTIC[step] + (place - step) * (LOGISTIC[step + 1] - LOGISTIC[step]);
        return u < line - BEND || u < line + BEND && u < logistic(x);
    }

    private static double[] table() {
        double[] values = new double[2 * REACH * STEPS_OF_ONE + 2];
        for (int i = 0; i < values.length; i++) {
            values[i] = logistic((double) i / STEPS_OF_ONE - REACH);
        }
        return values;
    }
}
