package grassroots.scenario;

import grassroots.parameter.Decimal;
import grassroots.parameter.Parameter;
import grassroots.parameter.Range;
import grassroots.parameter.Span;
import grassroots.scenario.Value.Scalar;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers, with or without a length of time, and says what a number may be. */
final class Numbers {
    private static final String DIGITS = "[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?";
    private static final Pattern NUMBER = Pattern.compile(DIGITS);
    private static final Pattern SPAN = Pattern.compile("(" + DIGITS + ")\\s*([A-Za-z]+)");
    private static final Set<String> INFINITE = Set.of(".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF");

    private final Problems problems;

    Numbers(Problems problems) {
        this.problems = problems;
    }

    /**
     * The number that stands here, empty where a problem was found.
     *
     * @param parameter what it may be, {@code null} for anything
     * @param known its words for messages, as {@link #words} makes them
     */
    OptionalDouble read(Scalar scalar, Parameter parameter, boolean whole, Supplier<String> known) {
        OptionalDouble number = parse(scalar, parameter == null ? "" : parameter.unit());
        if (number.isEmpty()) {
            problems.add(scalar.place(), scalar.words() + " is not a number; " + known.get() + remedy(scalar));
            return number;
        }
        double value = number.getAsDouble();
        boolean tooLarge = Double.isInfinite(value) && !INFINITE.contains(scalar.text());
        boolean inside = parameter == null ? !Double.isInfinite(value) : Range.of(parameter).holds(value);
        if (tooLarge || !inside) {
            problems.add(scalar.place(), scalar.text() + " is out of range; " + known.get());
            return OptionalDouble.empty();
        }
        if (whole && value != Math.rint(value)) {
            problems.add(scalar.place(), scalar.text() + " is not a whole number; " + known.get());
            return OptionalDouble.empty();
        }
        return number;
    }

    /** The number as a scenario says it: lengths of time with their unit, whole weeks as weeks. */
    static String written(double value, Parameter parameter) {
        String number = Decimal.text(value);
        if (parameter == null || !Span.measures(parameter.unit()) || Double.isInfinite(value)) {
            return number;
        }
        boolean weeks = value != 0 && value % Span.WEEK.days() == 0 && parameter.unit().startsWith("day");
        return weeks ? span(value / Span.WEEK.days(), "weeks") : span(value, parameter.unit());
    }

    /** A number without idle digits, anything else as it is. */
    static String plain(String text) {
        return NUMBER.matcher(text).matches() ? Decimal.text(Double.parseDouble(text)) : text;
    }

    private static String span(double number, String unit) {
        return Decimal.text(number) + " " + (number == 1 ? unit.replaceAll("s$", "") : unit);
    }

    /** {@code 'strictness' must be 0–1 (share, default 0.3)}. */
    static String words(String key, Parameter parameter, String standard) {
        if (parameter == null) {
            return "'" + key + "' must be a number";
        }
        return "'" + key + "' must be " + Range.of(parameter).words() + " (" + parameter.unit() + standard(standard) + ")";
    }

    /** {@code share, 0–1, default 0.3}. */
    static String description(Parameter parameter, String standard) {
        return parameter.unit() + ", " + Range.of(parameter).words() + standard(standard);
    }

    private static String standard(String text) {
        return text == null ? "" : ", default " + text;
    }

    private static OptionalDouble parse(Scalar scalar, String unit) {
        String text = scalar.text();
        if (INFINITE.contains(text)) {
            return OptionalDouble.of(Double.POSITIVE_INFINITY);
        }
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            return Span.convert(Double.parseDouble(span.group(1)), span.group(2), unit);
        }
        return !scalar.quoted() && NUMBER.matcher(text).matches() ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }

    private static String remedy(Scalar scalar) {
        String text = scalar.text();
        if (scalar.quoted() && NUMBER.matcher(text).matches()) {
            return "; write it without quotes";
        }
        if (text.endsWith("%") && NUMBER.matcher(text.substring(0, text.length() - 1)).matches()) {
            return "; write a share, such as " + Decimal.text(Double.parseDouble(text.substring(0, text.length() - 1)) / 100);
        }
        return text.matches("\\d+,\\d+") ? "; write the decimal point as a point" : "";
    }
}
