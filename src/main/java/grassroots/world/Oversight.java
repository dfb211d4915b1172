package grassroots.world;

import java.io.Serializable;

/** How a community is watched and judged from above: by the hotline and by rounds of evaluation. All zero by default. */
public final class Oversight implements Serializable {
    private static final long serialVersionUID = 1;

    private Hotline hotline = new Hotline(0, 0, 0, 0, 0, 0);
    private Judged judged = new Judged(0, 0, 0, 0, 0, 0, 0, 0);
    private double routine;
    private double score = 0.5;
    private double behind;

    /**
     * What the responsive hotline does in a community today.
     *
     * @param strength with which tickets are driven, in [0, 1]
     * @param pull it adds to residents' inclination to call, logits
     * @param callbacks share of closed tickets that are called back
     * @param embellishment chance it adds that an unsolved ticket is reported as solved
     * @param deskCapacity share it adds to the capacity of the township desk
     * @param deskMatch chance it adds that the desk solves a case
     */
    public record Hotline(
            double strength, double pull, double callbacks, double embellishment, double deskCapacity, double deskMatch)
            implements Serializable {}

    /**
     * What evaluation makes of a community until the next round, as deviations from the default regime.
     *
     * @param upward factor on the accountability weight of upward tasks, less 1
     * @param cases factor on the weight of cases, less 1
     * @param paper inclination to paper work, logits
     * @param watched monitoring of cases
     * @param haste chance that care gives way to a quick answer
     * @param embellishment chance that an unsolved case is reported as solved
     * @param suppression of petitions, in [0, 1]
     * @param tracking share of matters reported as solved that are looked into again
     */
    public record Judged(double upward, double cases, double paper, double watched, double haste, double embellishment,
            double suppression, double tracking) implements Serializable {}

    /** What the responsive hotline does. */
    public Hotline hotline() {
        return hotline;
    }

    /** What evaluation makes of the community. */
    public Judged judged() {
        return judged;
    }

    /** How much handling tickets has become routine, in [0, 1]. */
    public double routine() {
        return routine;
    }

    /** Measured score of the last round, in [0, 1]. */
    public double score() {
        return score;
    }

    /** How far the community was behind its township in the last round, 0 for those who were not. */
    public double behind() {
        return behind;
    }

    /** The hotline acts like this from now on. */
    public void isAnsweredBy(Hotline today) {
        hotline = today;
    }

    /** The routine grows a part of the way to 1 (positive) or fades by a part (negative). */
    public void practises(double part) {
        routine += part >= 0 ? part * (1 - routine) : part * routine;
    }

    /** A round has scored the community. */
    public void scored(double newScore, double shortfall) {
        score = newScore;
        behind = shortfall;
    }

    /** What that means until the next round. */
    public void isJudged(Judged until) {
        judged = until;
    }
}
