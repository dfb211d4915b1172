package grassroots.world;

import java.io.Serializable;

/** The norms of a community: how strong they are, and what conventions add to and ask of them. */
public final class Norms implements Serializable {
    private static final long serialVersionUID = 1;

    private double strength;
    private double convention;
    private double owned;
    private double enforced;
    private double custom;
    private double waste = 1;

    /** Starts at a strength. */
    public void start(double level) {
        strength = level;
    }

    /** How strongly residents hold what neighbours owe each other, in [0, 1]. */
    public double strength() {
        return strength;
    }

    /** How far norms are kept: out of conviction, and for points as long as there are any; in [0, 1]. */
    public double kept() {
        return Math.min(1, strength + enforced);
    }

    /** How far a convention is in force, in [0, 1]. */
    public double convention() {
        return convention;
    }

    /** Share of the convention that residents had a part in, in [0, 1]. */
    public double owned() {
        return owned;
    }

    /** How far those who were not asked are left out, in [0, 1]. */
    public double excludes() {
        return convention * (1 - owned);
    }

    /** Strength moves a part of the way to a level. */
    public void passesOn(double part, double level) {
        strength += part * (level - strength);
    }

    /** A convention is in force so far, residents had such a part in it, and points add so much to its keeping. */
    public void agrees(double force, double shareOwned, double byPoints) {
        convention = force;
        owned = shareOwned;
        enforced = byPoints;
    }

    /** Spending on gifts and feasts, yuan a resident and year. */
    public double custom() {
        return custom;
    }

    /** The same relative to the default. */
    public double waste() {
        return waste;
    }

    /** Spending on gifts and feasts, in yuan and relative to the default. */
    public void spends(double yuan, double relative) {
        custom = yuan;
        waste = relative;
    }
}
