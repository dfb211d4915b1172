package grassroots.scenario;

import grassroots.parameter.Span;
import grassroots.scenario.Value.Scalar;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points in time: {@code day n}, {@code week n}, or a date where the scenario has a start date. */
final class Times {
    private static final Pattern COUNTED = Pattern.compile("(day|week) (-?\\d{1,6})");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Optional<Horizon> horizon;
    private final Problems problems;

    /**
     * Times of a scenario.
     *
     * @param horizon what says which date day 0 has; empty where a problem was found in it
     */
    Times(Optional<Horizon> horizon, Problems problems) {
        this.horizon = horizon;
        this.problems = problems;
    }

    /** The day that stands here, a week's first day as a start and its last as an end; empty where a problem was found. */
    OptionalInt day(Value value, String key, boolean end) {
        if (value instanceof Scalar scalar) {
            Matcher counted = COUNTED.matcher(scalar.text());
            if (counted.matches()) {
                return OptionalInt.of(counted(counted.group(1), Integer.parseInt(counted.group(2)), end));
            }
            if (DATE.matcher(scalar.text()).matches()) {
                return date(scalar);
            }
        }
        problems.add(value.place(), value.words() + " is not a time; '" + key + "' must be 'day n'"
                + start().map(date -> ", 'week n' or a date such as " + date).orElse(" or 'week n'"));
        return OptionalInt.empty();
    }

    private Optional<LocalDate> start() {
        return horizon.map(Horizon::startDate);
    }

    /** How the day is written. */
    static String words(int day, boolean end) {
        int next = end ? day + 1 : day;
        return next % Span.WEEK.days() == 0 ? "week " + (end ? next / Span.WEEK.days() - 1 : next / Span.WEEK.days()) : "day " + day;
    }

    private static int counted(String unit, int number, boolean end) {
        if (unit.equals("day")) {
            return number;
        }
        int first = number * Span.WEEK.days();
        return end ? first + Span.WEEK.days() - 1 : first;
    }

    private OptionalInt date(Scalar scalar) {
        if (horizon.isPresent() && start().isEmpty()) {
            problems.add(scalar.place(), "a date needs to know the date of day 0; write it under horizon.startDate, or write 'week n'");
            return OptionalInt.empty();
        }
        LocalDate date = calendar(scalar, problems);
        return date == null || start().isEmpty() ? OptionalInt.empty()
                : OptionalInt.of((int) ChronoUnit.DAYS.between(start().get(), date));
    }

    /** The date that stands here, {@code null} where a problem was found. */
    static LocalDate calendar(Scalar scalar, Problems problems) {
        try {
            return LocalDate.parse(scalar.text());
        } catch (DateTimeParseException e) {
            problems.add(scalar.place(), scalar.words() + " is not a date of the calendar; write year, month and day as in 2026-03-01");
            return null;
        }
    }
}
