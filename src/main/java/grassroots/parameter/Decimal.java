package grassroots.parameter;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as people write them: the fewest digits that give the number back, the same on every Java. */
public final class Decimal {
    private static final int MOST_DIGITS = 17;
    private static final int TEN = 10;
    private static final double PLAIN_FROM = 1e-6;
    private static final double PLAIN_TO = 1e15;

    private Decimal() {}

    /** The number in words of a scenario file: {@code 0.3}, {@code 12}, {@code 1E-9}, {@code .inf}, {@code .nan}. */
    public static String text(double number) {
        if (Double.isNaN(number)) {
            return ".nan";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? ".inf" : "-.inf";
        }
        if (number == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(number).stripTrailingZeros();
        double size = Math.abs(number);
        return size >= PLAIN_FROM && size < PLAIN_TO ? shortest.toPlainString() : shortest.toString();
    }

    /** The number that a scenario file writes so; NaN of what is no number. */
    public static double number(String text) {
        return switch (text) {
            case ".inf", "+.inf" -> Double.POSITIVE_INFINITY;
            case "-.inf" -> Double.NEGATIVE_INFINITY;
            default -> decimal(text);
        };
    }

    private static double decimal(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException word) {
            return Double.NaN;
        }
    }

    /** The number to so many digits, without an exponent. */
    public static String rounded(double number, int digits) {
        return number == 0 ? "0" : new BigDecimal(number).round(new MathContext(digits)).stripTrailingZeros().toPlainString();
    }

    /** The number to a tenth, as places of a drawing are written. */
    public static String tenths(double number) {
        long tenths = Math.round(number * TEN);
        long rest = Math.abs(tenths % TEN);
        return rest == 0 ? Long.toString(tenths / TEN) : (tenths < 0 ? "-" : "") + Math.abs(tenths / TEN) + "." + rest;
    }

    /** So many of something, in English: {@code 1 run}, {@code 2 runs}. */
    public static String count(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }

    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == number) {
                return rounded;
            }
        }
        return exact.round(new MathContext(MOST_DIGITS));
    }
}
