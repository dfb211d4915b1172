package grassroots.world;

import java.io.Serializable;

/** What reforms have left in a community: attention, routine, plaques, merged forms. */
public final class Reform implements Serializable {
    private static final long serialVersionUID = 1;

    private double attention;
    private double monitoring;
    private double campaign;
    private double plaques;
    private double plaqueWork;
    private double merged;
    private double learning;
    private int inForce;
    private int underway;
    private double fidelity = 1;

    /** Attention to burdens, in [0, 1]; departments hold themselves back where it is high. */
    public double attention() {
        return attention;
    }

    /** Strength of routine monitoring, in [0, 1]. */
    public double monitoring() {
        return monitoring;
    }

    /** Attention jumps by what a campaign adds, fades, and rests on what is monitored. */
    public void attends(double newCampaign, double newMonitoring, double fade, double rest) {
        double jump = Math.max(0, newCampaign - campaign);
        attention = Math.min(1, Math.max(attention - fade * attention + jump, rest));
        campaign = newCampaign;
        monitoring = newMonitoring;
    }

    /** Plaques at the door. */
    public double plaques() {
        return plaques;
    }

    /** Sets the plaques the community starts with; each comes with its work. */
    public void hang(double number) {
        plaques = number;
        plaqueWork = number;
    }

    /** Plaques whose work is still asked for. */
    public double plaqueWork() {
        return plaqueWork;
    }

    /** More plaques are hung, with their work. */
    public void hangMore(double number) {
        plaques += number;
        plaqueWork += number;
    }

    /** Plaques are taken down, and part of their work goes with them; how many. */
    public double takeDown(double number, double shareOfWork) {
        double taken = Math.min(number, plaques);
        plaques -= taken;
        plaqueWork -= taken * shareOfWork;
        return taken;
    }

    /** Share of forms merged so far. */
    public double merged() {
        return merged;
    }

    /** Share of forms that workers are still learning to fill in together. */
    public double learning() {
        return learning;
    }

    /** Reforms in force. */
    public int inForce() {
        return inForce;
    }

    /** Reforms that are new and ask for meetings and reports. */
    public int underway() {
        return underway;
    }

    /** How far new reforms are really carried out, in [0, 1]; the rest is adopted in name. */
    public double fidelity() {
        return fidelity;
    }

    /** So many reforms are in force, so many of them new, and new ones are carried out this far. */
    public void takesIn(int all, int newOnes, double carriedOut) {
        inForce = all;
        underway = newOnes;
        fidelity = carriedOut;
    }

    /** A day with this share merged: what is new must be learnt, and what was new is learnt a little. */
    public void merges(double share, double learnt) {
        learning = Math.max(0, learning - learnt) + Math.max(0, share - merged);
        merged = share;
    }
}
