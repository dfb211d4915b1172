package grassroots.world;

import java.io.Serializable;

/** What a community feels of its work: load, paper work, detection, the share spent upward, overtime. */
public final class Pressure implements Serializable {
    private static final long serialVersionUID = 1;

    private double load;
    private double paper;
    private double detection;
    private double upward;
    private double overtime;
    private double visiting;
    private double arrived;

    /**
     * What a working day feels like.
     *
     * @param load work arriving over working capacity
     * @param upward share of working time spent upward
     * @param overtime hours a worker
     * @param visiting hours of visits and rounds a worker
     */
    public record Felt(double load, double upward, double overtime, double visiting) {}

    /** Starts at an equilibrium. */
    public void start(Felt felt, double paperShare, double feltDetection) {
        load = felt.load();
        upward = felt.upward();
        overtime = felt.overtime();
        visiting = felt.visiting();
        paper = paperShare;
        detection = feltDetection;
    }

    /** Work arriving over working capacity, an exponential mean over working days. */
    public double load() {
        return load;
    }

    /** Share of tasks that workers do on paper only. */
    public double paper() {
        return paper;
    }

    /** Felt chance that paper work is found out, in [0, 1]. */
    public double detection() {
        return detection;
    }

    /** Share of working time spent upward, an exponential mean. */
    public double upward() {
        return upward;
    }

    /** Overtime a worker and day, hours, an exponential mean. */
    public double overtime() {
        return overtime;
    }

    /** Hours of visits and rounds a worker and day, an exponential mean. */
    public double visiting() {
        return visiting;
    }

    /**
     * What visits and rounds leave of a rate at which something arises, as a multiple of the rate under the usual hours.
     *
     * @param prevention part of the rate that the usual hours prevent
     * @param most hours that still prevent anything, in multiples of the usual
     * @param usual hours of visits and rounds a worker
     */
    public double leftByVisits(double prevention, double most, double usual) {
        return Math.max(0, 1 - prevention * (Math.min(most, visiting / usual) - 1));
    }

    /** Hours of work arrive. */
    public void arrives(double hours) {
        arrived += hours;
    }

    /** Hours of work that arrived since the last working day. */
    public double arrived() {
        return arrived;
    }

    /** A working day has passed; each mean takes this part of today's value, and what arrived is counted anew. */
    public void feels(double part, Felt today) {
        arrived = 0;
        load += part * (today.load() - load);
        upward += part * (today.upward() - upward);
        overtime += part * (today.overtime() - overtime);
        visiting += part * (today.visiting() - visiting);
    }

    /** The inclination to paper work takes a part of the way to a share. */
    public void inclinesToPaper(double part, double share) {
        paper += part * (share - paper);
    }

    /** Detection is felt more. */
    public void detectionFelt(double part) {
        detection += part * (1 - detection);
    }

    /** Detection is forgotten a little. */
    public void detectionFades(double part) {
        detection -= part * detection;
    }
}
