package grassroots.parameter;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What a number may be, in words.
 *
 * @param min smallest value
 * @param max largest value
 */
public record Range(double min, double max) {
    private static final MathContext DIGITS = new MathContext(4);

    /** The range of a parameter. */
    public static Range of(Parameter parameter) {
        return new Range(parameter.min(), parameter.max());
    }

    /**
     * Where a parameter of this value may truly lie: as declared, else half to one and a half times the value; at the value itself
     * where it is a definition.
     */
    public static Range ofDoubt(Parameter parameter, double value) {
        if (parameter.definition()) {
            return new Range(value, value);
        }
        double half = Math.abs(value) / 2;
        double low = Double.isNaN(parameter.low()) ? rounded(value - half) : parameter.low();
        double high = Double.isNaN(parameter.high()) ? rounded(value + half) : parameter.high();
        return new Range(Math.max(low, parameter.min()), Math.min(high, parameter.max()));
    }

    private static double rounded(double value) {
        return Double.isInfinite(value) || Double.isNaN(value) ? value : new BigDecimal(value).round(DIGITS).doubleValue();
    }

    /** Whether it holds the value; NaN is in no range. */
    public boolean holds(double value) {
        return value >= min && value <= max;
    }

    /** {@code 0–1}, {@code 0 or more}, {@code 1 or less} or {@code any number}. */
    public String words() {
        if (min == max) {
            return Decimal.text(min);
        }
        boolean open = max == Double.POSITIVE_INFINITY;
        if (min == Double.NEGATIVE_INFINITY) {
            return open ? "any number" : Decimal.text(max) + " or less";
        }
        if (open) {
            return Decimal.text(min) + " or more";
        }
        return Decimal.text(min) + (min < 0 ? " to " : "–") + Decimal.text(max);
    }
}
