package grassroots.world;

import java.io.Serializable;

/** Something that the hierarchy asks of one community, by a day. */
public final class UpwardTask implements Serializable {
    private static final long serialVersionUID = 1;

    /** What is asked. */
    public enum Kind {
        /** A form or ledger. */
        FORM,
        /** A meeting. */
        MEETING,
        /** A campaign task. */
        CAMPAIGN,
        /** Check-ins on apps. */
        TRACES,
        /** Upkeep of what a plaque stands for. */
        UPKEEP,
        /** Receiving an inspection, and preparing for it. */
        INSPECTION,
        /** Doing over what an inspection found to be paper only. */
        REWORK,
        /** Reports for the routine monitoring of burdens. */
        MONITORING
    }

    private final long number;
    private final Kind kind;
    private final int department;
    private final double hours;
    private final int due;
    private double hoursLeft;
    private Boolean onPaper;

    /**
     * A task.
     *
     * @param number names it; a task that leaked back has its parent's number
     * @param kind what is asked
     * @param department who asks, −1 for the township itself
     * @param hours of work at proper length
     * @param due working day by which it is due, counted from day 0
     */
    public UpwardTask(long number, Kind kind, int department, double hours, int due) {
        this.number = number;
        this.kind = kind;
        this.department = department;
        this.hours = hours;
        this.due = due;
        this.hoursLeft = hours;
    }

    /** The number that names it. */
    public long number() {
        return number;
    }

    /** What is asked. */
    public Kind kind() {
        return kind;
    }

    /** Who asks, −1 for the township itself. */
    public int department() {
        return department;
    }

    /** Hours of work at proper length. */
    public double hours() {
        return hours;
    }

    /** Working day by which it is due. */
    public int due() {
        return due;
    }

    /** Hours of work left. */
    public double hoursLeft() {
        return hoursLeft;
    }

    /** Whether somebody has begun it. */
    public boolean begun() {
        return onPaper != null;
    }

    /** Whether it is done on paper only; false before it is begun. */
    public boolean onPaper() {
        return onPaper != null && onPaper;
    }

    /** Somebody begins it, in earnest or on paper. */
    public void begin(boolean paper, double hours) {
        onPaper = paper;
        hoursLeft = hours;
    }

    /** Somebody works on it. */
    public void worked(double hours) {
        hoursLeft = Math.max(0, hoursLeft - hours);
    }
}
