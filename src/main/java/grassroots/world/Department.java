package grassroots.world;

import java.io.Serializable;

/** A department (条线) of a district that asks things of townships. */
public final class Department implements Serializable {
    private static final long serialVersionUID = 1;

    private final int number;
    private final int district;
    private final double weight;
    private double level = 1;
    private double heat;
    private double repeatsDropped;

    /**
     * A department.
     *
     * @param number its number in the district, from 0
     * @param district its district
     * @param weight how much it asks, 1 on average
     */
    public Department(int number, int district, double weight) {
        this.number = number;
        this.district = district;
        this.weight = weight;
    }

    /** Its number in the district, from 0. */
    public int number() {
        return number;
    }

    /** Number of its district, from 0. */
    public int district() {
        return district;
    }

    /** How much it asks, 1 on average. */
    public double weight() {
        return weight;
    }

    /** How far its asking has grown since the beginning, 1 at the start. */
    public double level() {
        return level;
    }

    /** Its asking grows by a part. */
    public void grows(double part) {
        level += part * level;
    }

    /** Attention after petitions, incidents and failed tickets in its field. */
    public double heat() {
        return heat;
    }

    /** Something happens in its field. */
    public void heatsUp(double by) {
        heat += by;
    }

    /** Share of its asks that it drops since another makes them. */
    public double repeatsDropped() {
        return repeatsDropped;
    }

    /** It drops a share of its asks, since another makes them. */
    public void dropsRepeats(double share) {
        repeatsDropped = share;
    }

    /** Attention fades by a part. */
    public void cools(double part) {
        heat -= part * heat;
    }
}
