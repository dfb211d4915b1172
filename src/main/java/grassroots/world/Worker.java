package grassroots.world;

import java.io.Serializable;

/** A community or grid worker: the holder of a post, until quitting or being called back. */
public final class Worker implements Serializable {
    private static final long serialVersionUID = 1;

    private final long post;
    private final int holder;
    private final boolean sentDown;
    private double skill;
    private double exhaustion;
    private double engagement;
    private double identity;
    private double trait;
    private double months;
    private Case inHand;

    /**
     * A worker.
     *
     * @param post number of the post, unique in the world
     * @param holder how many held the post before
     * @param sentDown whether sent down from above
     */
    public Worker(long post, int holder, boolean sentDown) {
        this.post = post;
        this.holder = holder;
        this.sentDown = sentDown;
    }

    /** The number that names the worker: the post and its holder. */
    public long id() {
        return post << 16 | holder;
    }

    /** Number of the post. */
    public long post() {
        return post;
    }

    /** How many held the post before. */
    public int holder() {
        return holder;
    }

    /** Whether sent down from above. */
    public boolean sentDown() {
        return sentDown;
    }

    /** Skill, 1 for a worker of some experience. */
    public double skill() {
        return skill;
    }

    /** Exhaustion (burnout index), in [0, 1]. */
    public double exhaustion() {
        return exhaustion;
    }

    /** Engagement, in [0, 1]. */
    public double engagement() {
        return engagement;
    }

    /** Professional identity, in [0, 1]. */
    public double identity() {
        return identity;
    }

    /** Lasting personal proneness to exhaustion, standard normal. */
    public double trait() {
        return trait;
    }

    /** Months in the post. */
    public double months() {
        return months;
    }

    /** Sets where the worker starts. */
    public void start(double skill, double exhaustion, double identity, double trait, double months) {
        this.skill = skill;
        this.exhaustion = exhaustion;
        this.engagement = identity;
        this.identity = identity;
        this.trait = trait;
        this.months = months;
    }

    /** What one hour of this worker is worth in hours of a rested worker of skill one. */
    public double productivity(double lossByExhaustion) {
        return skill * (1 - lossByExhaustion * exhaustion);
    }

    /** A month passes: skill, exhaustion, engagement and identity move to new values. */
    public void aMonthLater(double newSkill, double newExhaustion, double newEngagement, double newIdentity) {
        skill = newSkill;
        exhaustion = clip(newExhaustion);
        engagement = clip(newEngagement);
        identity = clip(newIdentity);
        months++;
    }

    /** The case in hand, {@code null} for none. */
    public Case inHand() {
        return inHand;
    }

    /** Takes a case in hand, or lays it down with {@code null}. */
    public void takesInHand(Case taken) {
        inHand = taken;
    }

    private static double clip(double share) {
        return Math.min(1, Math.max(0, share));
    }
}
