package grassroots.process;

import grassroots.parameter.Confidence;
import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;

/**
 * When offices work. Day 0 is a Monday and the first of January; a year has 364 days.
 *
 * @param month days of a month
 * @param workdays working days of a week
 * @param hours office hours of a working day
 */
@Described(en = "when offices work", zh = "工作日历")
public record Calendar(
        @Parameter(en = "length of a month", zh = "每月天数", unit = "days", min = 7, max = 364, reason = "four weeks, so that months and weeks meet", definition = true)
                int month,
        @Parameter(en = "working days of a week", zh = "每周工作日", unit = "days", min = 1, max = 7, reason = "offices work five days in seven", definition = true)
                int workdays,
        @Parameter(en = "office hours of a working day", zh = "每日办公小时数", unit = "hours", min = 0.1, max = 240, source = "F 1.31", confidence = Confidence.SECONDARY, definition = true)
                double hours)
        implements Serializable {
    /** Days of a week. */
    public static final int WEEK = 7;
    /** Days of a quarter. */
    public static final int QUARTER = 91;
    /** Days of a year. */
    public static final int YEAR = 364;
    /** Quarters of a year. */
    public static final int QUARTERS = YEAR / QUARTER;

    /** Whether offices work on the day. */
    public boolean isWorkday(int day) {
        return Math.floorMod(day, WEEK) < workdays;
    }

    /** Number of the working day, counted from day 0; a free day counts as the working day that follows. */
    public int workday(int day) {
        return Math.floorDiv(day, WEEK) * workdays + Math.min(Math.floorMod(day, WEEK), workdays);
    }

    /** Working days of a year. */
    public double workdaysOfYear() {
        return (double) YEAR / WEEK * workdays;
    }

    /** Working days of a month. */
    public double workdaysOfMonth() {
        return (double) month / WEEK * workdays;
    }

    /** Whether a month begins on the day. */
    public boolean beginsMonth(int day) {
        return Math.floorMod(day, month) == 0;
    }

    /** Whether a week ends on the day. */
    public boolean endsWeek(int day) {
        return Math.floorMod(day, WEEK) == WEEK - 1;
    }

    /** The part that fades in so many days when half fades in a half-life. */
    public static double fading(double days, double halfLife) {
        return halfLife == Double.POSITIVE_INFINITY ? 0 : 1 - StrictMath.exp(-StrictMath.log(2) * days / halfLife);
    }
}
