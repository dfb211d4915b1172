package grassroots.world;

import java.io.Serializable;

/**
 * A problem that somebody was told of, from its opening to its end. Times are in days and fractions of the office's day.
 */
public final class Case implements Serializable {
    private static final long serialVersionUID = 1;

    /** How a case ends. */
    public enum End {
        /** Truly solved. */
        SOLVED,
        /** Tried in earnest without success, and explained. */
        EXPLAINED,
        /** Answered for the record. */
        FORMAL,
        /** Given up by its resident. */
        WITHDRAWN
    }

    /** How the worker who took it up means to handle it. */
    public enum Handling { UNDECIDED, PROPER, FORMAL }

    private final Problem problem;
    private final boolean hotline;
    private final int repeats;
    private final double opened;
    private double hoursLeft;
    private Handling handling = Handling.UNDECIDED;
    private double ready;
    private boolean succeeded;
    private double closed = Double.NaN;
    private double atDeskSince = Double.NaN;
    private int deskTries;
    private End end;
    private boolean reportedSolved;
    private double reportChance;
    private boolean toldWhy;

    /**
     * Opens a case.
     *
     * @param problem what it is about
     * @param hotline whether it came through the hotline
     * @param repeats how often it was brought before
     * @param opened when, in days
     */
    public Case(Problem problem, boolean hotline, int repeats, double opened) {
        this.problem = problem;
        this.hotline = hotline;
        this.repeats = repeats;
        this.opened = opened;
        this.hoursLeft = problem.hours();
    }

    /** The number that names it all its life: its resident, its day and how often it was brought. */
    public long number() {
        return problem.resident().id() << 24 | (problem.day() + 4096L) << 3 | repeats;
    }

    /** What it is about. */
    public Problem problem() {
        return problem;
    }

    /** Whose it is. */
    public Resident resident() {
        return problem.resident();
    }

    /** Whether it came through the hotline. */
    public boolean hotline() {
        return hotline;
    }

    /** How often it was brought before. */
    public int repeats() {
        return repeats;
    }

    /** When it was opened, in days. */
    public double opened() {
        return opened;
    }

    /** When its resident gives up, in days. */
    public double patienceEnds() {
        return opened + problem.patience();
    }

    /** Hours of skilled work left. */
    public double hoursLeft() {
        return hoursLeft;
    }

    /** How it is handled. */
    public Handling handling() {
        return handling;
    }

    /** A worker takes it up to handle it in this way, with this many hours of skilled work to do. */
    public void takenUp(Handling way, double hours) {
        handling = way;
        hoursLeft = hours;
    }

    /** Somebody works on it. */
    public void worked(double hours) {
        hoursLeft = Math.max(0, hoursLeft - hours);
    }

    /** The work is done; it is ready once others have done their part. */
    public void readyAt(double day, boolean success) {
        ready = day;
        succeeded = success;
    }

    /** Whether the work will have solved it once others have done their part. */
    public boolean succeeded() {
        return succeeded;
    }

    /** When others will have done their part, in days. */
    public double ready() {
        return ready;
    }

    /** It is passed up to the township desk. */
    public void goesToDesk(double day) {
        atDeskSince = day;
    }

    /** Since when it is at the desk, NaN if it never was. */
    public double atDeskSince() {
        return atDeskSince;
    }

    /** The desk has tried once more in vain; the number of tries so far. */
    public int triedAtDesk() {
        return ++deskTries;
    }

    /** It ends. */
    public void ends(End how, double day) {
        if (end != null) {
            throw new IllegalStateException("case " + number() + " has already ended as " + end);
        }
        end = how;
        closed = day;
    }

    /** How it ended, {@code null} while it is open. */
    public End end() {
        return end;
    }

    /** When it ended, in days; NaN while it is open. */
    public double closed() {
        return closed;
    }

    /** Its resident is called back and told why it ended so. */
    public void isToldWhy() {
        toldWhy = true;
    }

    /** Whether its resident was heard and told why it ended so. */
    public boolean toldWhy() {
        return toldWhy || end == End.EXPLAINED;
    }

    /** Sets what the community reports of it, and with what chance it would have called it solved. */
    public void reports(boolean solved, double chance) {
        reportedSolved = solved;
        reportChance = chance;
    }

    /** Chance with which the community would report it as solved. */
    public double reportChance() {
        return reportChance;
    }

    /** Whether it is reported as solved: as the hierarchy sees it. */
    public boolean reportedSolved() {
        return reportedSolved;
    }
}
