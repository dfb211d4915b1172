package grassroots.process.participation;

import grassroots.random.Distribution;
import java.io.Serializable;

/**
 * Whether a utility above its threshold leads to action, given one uniform: with logistic noise the chance is the logistic
 * function of the margin, with uniform noise up to its width is added to the margin.
 *
 * <p>The logistic is bounded by a table first, so that the exponential is needed only where the draw is close to it; the
 * answer is the same.
 */
final class Decision implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int STEPS_OF_ONE = 4;
    private static final int REACH = 15;
    private static final double[] TABLE = table();

    private final ParticipationParameters.Noise noise;
    private final double width;

    Decision(ParticipationParameters.Noise noise, double width) {
        this.noise = noise;
        this.width = width;
    }

    /** Whether the resident acts; {@code u} in [0, 1). */
    boolean acts(double margin, double u) {
        return noise == ParticipationParameters.Noise.LOGISTIC ? likely(margin / width, u) : margin + width * u > 0;
    }

    /** Whether {@code u} is below the logistic function of x. */
    static boolean likely(double x, double u) {
        if (x <= -REACH || x >= REACH) {
            return u < Distribution.logistic(x);
        }
        int step = (int) ((x + REACH) * STEPS_OF_ONE);
        if (u >= TABLE[step + 1]) {
            return false;
        }
        return u < TABLE[step] || u < Distribution.logistic(x);
    }

    private static double[] table() {
        double[] values = new double[2 * REACH * STEPS_OF_ONE + 2];
        for (int i = 0; i < values.length; i++) {
            values[i] = Distribution.logistic((double) i / STEPS_OF_ONE - REACH);
        }
        return values;
    }
}
