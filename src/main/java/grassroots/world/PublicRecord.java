package grassroots.world;

import java.io.Serializable;

/** What a community is known for: the share of cases it solves, what is left unsolved, its hazards and incidents. */
public final class PublicRecord implements Serializable {
    private static final long serialVersionUID = 1;

    private double solved;
    private double unsolved;
    private final double[] byMatter = new double[Matter.values().length];
    private final double[] voiced = new double[byMatter.length];
    private double hazards;
    private double incidents;

    /** Starts at an equilibrium. */
    public void start(double solved, double unsolved, double hazards, double incidents) {
        this.solved = solved;
        this.unsolved = unsolved;
        java.util.Arrays.fill(byMatter, unsolved / byMatter.length);
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

    /** What is unsolved of one kind, weighted: what residents know. */
    public double unsolved(Matter matter) {
        return byMatter[matter.ordinal()];
    }

    /** The part of that which was voiced: what the community's organizations know without asking. */
    public double voiced(Matter matter) {
        return voiced[matter.ordinal()];
    }

    /** Something stays unsolved, voiced or not. */
    public void leavesUnsolved(Matter matter, double weight, boolean wasVoiced) {
        unsolved += weight;
        byMatter[matter.ordinal()] += weight;
        voiced[matter.ordinal()] += wasVoiced ? weight : 0;
    }

    /** A part of what is unsolved of one kind is settled for all. */
    public void settles(Matter matter, double part) {
        double settled = Math.min(part * byMatter[matter.ordinal()], unsolved);
        unsolved -= settled;
        byMatter[matter.ordinal()] -= settled;
        voiced[matter.ordinal()] -= part * voiced[matter.ordinal()];
    }

    /** A day passes over what is unsolved and over incidents. */
    public void fades(double ofUnsolved, double ofIncidents) {
        unsolved -= ofUnsolved * unsolved;
        if (ofUnsolved != 0) {
            for (int i = 0; i < byMatter.length; i++) {
                byMatter[i] -= ofUnsolved * byMatter[i];
                voiced[i] -= ofUnsolved * voiced[i];
            }
        }
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
