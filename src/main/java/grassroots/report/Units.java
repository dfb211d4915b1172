package grassroots.report;

import grassroots.parameter.Text;
import grassroots.parameter.UnitWords;
import java.util.Locale;

/**
 * How values of a unit are written.
 *
 * @param axis words of the unit on an axis
 * @param suffix what follows a number in a sentence
 * @param difference what follows a difference of two such numbers
 * @param factor from stored to written numbers: 100 for shares
 */
record Units(Text axis, Text suffix, Text difference, double factor) {
    private static final Text NONE = new Text("", "");
    private static final Text PERCENT = new Text("\u00a0%", "%");
    private static final Text POINTS = new Text(" points", "个百分点");

    /** How values of this unit, in the words of its metric, are written. */
    static Units of(String unit) {
        return switch (unit) {
            case "share" -> new Units(new Text("%", "%"), PERCENT, POINTS, 100);
            case "share a year" -> new Units(new Text("% a year", "%/年"), PERCENT, POINTS, 100);
            default -> new Units(UnitWords.of(unit), NONE, NONE, 1);
        };
    }

    /** Words of the unit of a difference on an axis. */
    Text axisOfDifferences() {
        return factor > 1 ? new Text(axis.en().replace("%", "percentage points"), axis.zh().replace("%", "百分点")) : axis;
    }

    /** A value with this many decimals, without its unit. */
    String number(double value, int decimals) {
        String digits = String.format(Locale.ROOT, "%,." + decimals + "f", value * factor);
        boolean nothing = digits.chars().allMatch(c -> "-0.,".indexOf(c) >= 0);
        return nothing ? digits.replace("-", "") : digits.replace('-', '−');
    }

    /** A value in a sentence. */
    String value(double value, int decimals, String language) {
        return number(value, decimals) + suffix.in(language);
    }

    /** A difference with its sign. */
    String signed(double value, int decimals) {
        String number = number(value, decimals);
        boolean nothing = number.chars().allMatch(c -> "0.,".indexOf(c) >= 0);
        return (value > 0 && !nothing ? "+" : "") + number;
    }

    /** Decimals that show three digits of a size, at most six. */
    int decimals(double size) {
        double written = Math.abs(size * factor);
        if (!(written > 0) || Double.isInfinite(written)) {
            return 0;
        }
        int digits = factor > 1 ? 2 : 3;
        return (int) Math.max(0, Math.min(6, digits - 1 - Math.floor(Math.log10(written))));
    }
}
