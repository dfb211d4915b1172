package grassroots.parameter;

import java.util.Locale;
import java.util.OptionalDouble;

/** Lengths of time that a number may be written in. */
public enum Span {
    /** A day. */
    DAY(1),
    /** Seven days. */
    WEEK(7),
    /** Four weeks, as everywhere in the model. */
    MONTH(28),
    /** Fifty-two weeks. */
    YEAR(364);

    private final int days;

    Span(int days) {
        this.days = days;
    }

    /** How many days it has. */
    public int days() {
        return days;
    }

    /** Whether numbers of this unit may be written in any length of time. */
    public static boolean measures(String unit) {
        return of(unit) != null;
    }

    /** A number of some spans ({@code 8}, {@code weeks}) in another unit ({@code days}); empty where either is no span. */
    public static OptionalDouble convert(double number, String from, String to) {
        Span source = of(from);
        Span target = of(to);
        return source == null || target == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(source == target ? number : number * source.days / target.days);
    }

    private static Span of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (Span span : values()) {
            String name = span.name().toLowerCase(Locale.ROOT);
            if (lower.equals(name) || lower.equals(name + "s")) {
                return span;
            }
        }
        return null;
    }
}
