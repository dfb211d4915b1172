package grassroots.parameter;

/**
 * What a number may be, in words.
 *
 * @param min smallest value
 * @param max largest value
 */
public record Range(double min, double max) {
    /** The range of a parameter. */
    public static Range of(Parameter parameter) {
        return new Range(parameter.min(), parameter.max());
    }

    /** Whether it holds the value; NaN is in no range. */
    public boolean holds(double value) {
        return value >= min && value <= max;
    }

    /** {@code 0–1}, {@code 0 or more}, {@code 1 or less} or {@code any number}. */
    public String words() {
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
