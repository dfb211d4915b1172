package grassroots.world;

import java.io.Serializable;

/** Hours that volunteers and purchased helpers give a community on each working day. */
public final class Help implements Serializable {
    private static final long serialVersionUID = 1;

    private double volunteers;
    private double purchased;
    private double uncovered;
    private double partners;
    private double allied;
    private double couriers;

    /** Hours volunteers give on each working day of this month. */
    public double volunteers() {
        return volunteers;
    }

    /** Sets the hours volunteers give on each working day of this month. */
    public void volunteersGive(double hours) {
        volunteers = hours;
    }

    /** Purchased service hours on each working day. */
    public double purchased() {
        return purchased;
    }

    /** Sets the purchased service hours on each working day. */
    public void isPurchased(double hours) {
        purchased = hours;
    }

    /** Useful hours that partners give on each working day of this month. */
    public double partners() {
        return partners;
    }

    /** Share of the township's partners that have signed an alliance. */
    public double allied() {
        return allied;
    }

    /** Sets the useful hours that partners give on each working day of this month, and the share that has signed. */
    public void partnersGive(double hours, double shareAllied) {
        partners = hours;
        allied = shareAllied;
    }

    /** Hidden hazards that couriers' reports uncover each day of this month. */
    public double uncoveredByCouriers() {
        return couriers;
    }

    /** Sets the hidden hazards that couriers' reports uncover each day of this month. */
    public void couriersUncover(double hazardsADay) {
        couriers = hazardsADay;
    }

    /** Hidden hazards that residents' reports uncover each day of this month. */
    public double uncovered() {
        return uncovered;
    }

    /** Sets the hidden hazards that residents' reports uncover each day of this month. */
    public void residentsUncover(double hazardsADay) {
        uncovered = hazardsADay;
    }
}
