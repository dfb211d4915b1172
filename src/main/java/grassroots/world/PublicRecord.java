package grassroots.world;

import java.io.Serializable;

/** What a community is known for: the share of cases it solves, what is left unsolved, its hazards and incidents. */
public final class PublicRecord implements Serializable {
    private static final long serialVersionUID = 1;

    private double solved;
    private double unsolved;
    private double hazards;
    private double incidents;

    /** Starts at an equilibrium. */
    public void start(double solved, double unsolved, double hazards, double incidents) {
        this.solved = solved;
        this.unsolved = unsolved;
        this.hazards = hazards;
        this.incidents = incidents;
    }

    /** Share of cases known to be solved, in [0, 1]. */
    public double solved() {
        return solved;
    }

    /** Stock of unsolved matters on people's minds, weighted by severity. */
    public double unsolved() {
        return unsolved;
    }

    /** Hidden safety hazards. */
    public double hazards() {
        return hazards;
    }

    /** Recent incidents, fading. */
    public double incidents() {
        return incidents;
    }

    /** Word of one more outcome goes round. */
    public void hears(boolean wasSolved, double part) {
        solved += Math.min(1, part) * ((wasSolved ? 1 : 0) - solved);
    }

    /** Something stays unsolved. */
    public void leavesUnsolved(double weight) {
        unsolved += weight;
    }

    /** A day passes over what is unsolved and over incidents. */
    public void fades(double ofUnsolved, double ofIncidents) {
        unsolved -= ofUnsolved * unsolved;
        incidents -= ofIncidents * incidents;
    }

    /** A hazard comes to be. */
    public void hazardArises() {
        hazards++;
    }

    /** Part of the hazards is removed; how many that is. */
    public double hazardsRemoved(double part) {
        double removed = Math.min(1, part) * hazards;
        hazards -= removed;
        return removed;
    }

    /** An incident happens. */
    public void incidentHappens() {
        incidents++;
    }
}
