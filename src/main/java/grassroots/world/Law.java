package grassroots.world;

import java.io.Serializable;

/** What residents of a community know of the law, and whom they can ask. */
public final class Law implements Serializable {
    private static final long serialVersionUID = 1;

    private double awareness;
    private double visits;
    private double hoursADay;
    private double hours;

    /** Starts at a level of awareness. */
    public void start(double share) {
        awareness = share;
    }

    /** How much residents know of the law and turn to it, in [0, 1]. */
    public double awareness() {
        return awareness;
    }

    /** Awareness moves a part of the way to a level. */
    public void learns(double part, double level) {
        awareness += part * (level - awareness);
    }

    /** Visits of a legal adviser this month. */
    public double visits() {
        return visits;
    }

    /** Useful hours of legal advice a day this month. */
    public double hoursADay() {
        return hoursADay;
    }

    /** Hours of legal advice at hand. */
    public double hours() {
        return hours;
    }

    /** Advisers come so often this month, with so many useful hours a day. */
    public void isVisited(double visitsAMonth, double usefulHoursADay) {
        visits = visitsAMonth;
        hoursADay = usefulHoursADay;
    }

    /** A day's hours of advice are there; what is left over is kept up to a most. */
    public void passesDay(double most) {
        hours = Math.min(most, hours + hoursADay);
    }

    /** Hours of advice are given. */
    public void gives(double given) {
        hours = Math.max(0, hours - given);
    }
}
