package grassroots.world;

import java.io.Serializable;

/** Something wrong in a resident's life, as nature drew it: the same under every policy. */
public final class Problem implements Serializable {
    private static final long serialVersionUID = 1;

    private final Residents neighbours;
    private final int row;
    private final int day;
    private final Matter matter;
    private final boolean needsPower;
    private final boolean neighbourly;
    private final double hour;
    private final double severity;
    private final double hours;
    private final double patience;
    private final double elsewhere;

    /**
     * A problem.
     *
     * @param resident whose it is
     * @param matter what it is about
     * @param day on which it arose
     * @param hour of the office's day at which it would be brought
     * @param severity in [0, 1]
     * @param hours of skilled work it takes
     * @param needsPower whether it needs powers that only the township or a department has
     * @param neighbourly whether neighbours could solve it
     * @param patience days its resident waits, may be infinite
     * @param elsewhere days it waits for other people once the work is done
     */
    public Problem(Resident resident, Matter matter, int day, double hour, double severity, double hours, boolean needsPower,
            boolean neighbourly, double patience, double elsewhere) {
        this.neighbours = resident.all();
        this.row = resident.row();
        this.matter = matter;
        this.day = day;
        this.hour = hour;
        this.severity = severity;
        this.hours = hours;
        this.needsPower = needsPower;
        this.neighbourly = neighbourly;
        this.patience = patience;
        this.elsewhere = elsewhere;
    }

    /** Whose it is. */
    public Resident resident() {
        return new Resident(neighbours, row);
    }

    /** What it is about. */
    public Matter matter() {
        return matter;
    }

    /** The day on which it arose. */
    public int day() {
        return day;
    }

    /** The hour of the office's day at which it would be brought. */
    public double hour() {
        return hour;
    }

    /** How severe it is, in [0, 1]. */
    public double severity() {
        return severity;
    }

    /** Hours of skilled work it takes. */
    public double hours() {
        return hours;
    }

    /** Whether it needs powers that only the township or a department has. */
    public boolean needsPower() {
        return needsPower;
    }

    /** Whether neighbours could solve it. */
    public boolean neighbourly() {
        return neighbourly;
    }

    /** Days its resident waits, may be infinite. */
    public double patience() {
        return patience;
    }

    /** Days it waits for other people once the work is done. */
    public double elsewhere() {
        return elsewhere;
    }
}
