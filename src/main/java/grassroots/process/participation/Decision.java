package grassroots.process.participation;

import grassroots.random.Distribution;
import java.io.Serializable;

/**
 * Whether a utility above its threshold leads to action, given one uniform: with logistic noise the chance is the logistic
 * function of the margin, with uniform noise up to its width is added to the margin.
 *
 * @param noise distribution of the noise
 * @param width of the noise, in units of utility
 */
record Decision(ParticipationParameters.Noise noise, double width) implements Serializable {

    /** Whether the resident acts; {@code u} in [0, 1). A larger margin never turns a yes into a no. */
    boolean acts(double margin, double u) {
        return noise == ParticipationParameters.Noise.LOGISTIC
                ? Distribution.belowLogistic(u, margin / width)
                : margin + width * u > 0;
    }

    /**
     * Whether a yes is rare enough for a first look without the ties to pay: one foreseeable branch saves the look, two that
     * cannot be foreseen cost more than it.
     */
    boolean rare() {
        return noise == ParticipationParameters.Noise.LOGISTIC;
    }
}
