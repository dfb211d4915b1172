package grassroots.docking;

/**
 * The numbers of the core loop (MODEL.md section 11).
 *
 * @param communities number of communities, each with one worker
 * @param size residents of a community
 * @param arrival chance that a resident has a problem on a day
 * @param hours mean hours that a problem needs
 * @param capacity hours of a worker's day
 * @param prompt days within which a solved problem raises trust
 * @param trust of everyone at first
 * @param step part of the way to 1 or 0 that trust moves
 * @param motives what makes a resident take part
 * @param rewired chance that a tie of the ring is replaced
 */
public record CoreLoopRules(
        int communities,
        int size,
        double arrival,
        double hours,
        double capacity,
        int prompt,
        double trust,
        double step,
        Motives motives,
        double rewired) {
    /** Days between two decisions to take part. */
    public static final int MONTH = 30;
    /** Days of a run. */
    public static final int DAYS = 365;

    /**
     * What makes a resident take part.
     *
     * @param peers weight of the share of ties active
     * @param trust weight of trust
     * @param noise weight of a fresh uniform
     */
    public record Motives(double peers, double trust, double noise) {}

    /** As stated, for so many communities. */
    public static CoreLoopRules asStated(int communities) {
        return new CoreLoopRules(
                communities, 5000, 1.0 / 365, 2, 5000.0 / 365 * 2 * 1.05, 7, 0.5, 0.1, new Motives(0.5, 0.5, 0.1), 0.1);
    }

    /** Residents of all communities. */
    public int residents() {
        return communities * size;
    }
}
