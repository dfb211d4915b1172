package grassroots.process.participation;

import grassroots.random.Distribution;
import java.io.Serializable;

/**
 * Whether a utility above its threshold leads to action, given one uniform: with logistic noise the chance is the logistic
 * function of the margin, with uniform noise up to its width is added to the margin.
 */
final class Decision implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int SIGN = 63;

    private final boolean logistic;
    private final double width;
    private final double perUnit;

    /** With this noise of this width, in units of utility. */
    Decision(ParticipationParameters.Noise noise, double width) {
        this.logistic = noise == ParticipationParameters.Noise.LOGISTIC;
        this.width = width;
        this.perUnit = 1 / width;
    }

    /** Whether the resident acts; {@code u} in [0, 1). A larger margin never turns a yes into a no; with uniform noise, nor does a larger u. */
    boolean acts(double margin, double u) {
        return logistic ? Distribution.belowLogistic(u, margin * perUnit) : margin + width * u > 0;
    }

    /** The same as a number, 1 for a yes: where a yes is as likely as a no, arithmetic is cheaper than a branch. */
    int turns(double margin, double u) {
        return logistic
                ? Distribution.belowLogistic(u, margin * perUnit) ? 1 : 0
                : (int) (Double.doubleToRawLongBits(0.0 - (margin + width * u)) >>> SIGN);
    }

    /**
     * Whether a yes is rare enough for a first look without the ties to pay: one foreseeable branch saves the look, two that
     * cannot be foreseen cost more than it.
     */
    boolean rare() {
        return logistic;
    }
}
