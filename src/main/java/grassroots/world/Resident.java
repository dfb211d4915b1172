package grassroots.world;

/** One resident: a row of {@link Residents}, read and changed by name. Holds no state of its own. */
public record Resident(Residents all, int row) implements java.io.Serializable {
    /** The id, unique in the world. */
    public long id() {
        return all.firstId + row;
    }

    /** Trust in the community's organizations, in [0, 1]. */
    public double trust() {
        return all.trust[row];
    }

    /** What the resident expects of an outcome, in [0, 1]. */
    public double expectation() {
        return all.expectation[row];
    }

    /** Sense of gain, in [0, 1]. */
    public double gain() {
        return all.gain[row];
    }

    /** Sense of happiness, in [0, 1]. */
    public double happiness() {
        return all.happiness[row];
    }

    /** Sense of security, in [0, 1]. */
    public double security() {
        return all.security[row];
    }

    /** Belief that taking part changes anything, in [0, 1]. */
    public double efficacy() {
        return all.efficacy[row];
    }

    /** Fatigue of taking part, 0 when rested. */
    public double fatigue() {
        return all.fatigue[row];
    }

    /** What it takes to make the resident take part, in units of utility. */
    public double threshold() {
        return all.threshold[row];
    }

    /** Habit of speaking up, learnt from success and failure, in logits. */
    public double habit() {
        return all.habit[row];
    }

    /** One of those the resident knows, by a number in [0, 1); may be the resident where a tie leads back. */
    public Resident acquaintance(double u) {
        Ties ties = all.ties();
        int target = ties.each() == 0 ? (int) (u * all.size()) : ties.target(row, (int) (u * ties.each()));
        return new Resident(all, target);
    }

    /** Whether the resident has the trait. */
    public boolean is(Trait trait) {
        return trait.in(all.traits[row]);
    }

    /** The day on which the resident last took part in anything; very small for never. */
    public int lastActive() {
        return all.lastActive[row];
    }

    /** Sets what is given at birth. */
    public void bear(double trust, double expectation, double gain, double threshold) {
        all.trust[row] = (float) trust;
        all.disposition[row] = (float) trust;
        all.expectation[row] = (float) expectation;
        all.gain[row] = (float) gain;
        all.threshold[row] = (float) threshold;
    }

    /** Sets where feelings start. */
    public void feel(double happiness, double security, double efficacy) {
        all.happiness[row] = (float) happiness;
        all.security[row] = (float) security;
        all.efficacy[row] = (float) efficacy;
    }

    /** Gives or takes a trait. */
    public void become(Trait trait, boolean yes) {
        all.put(row, trait, yes);
    }

    /** Trust moves a part of the way to 1 (positive) or to 0 (negative). */
    public void trustMoves(double part) {
        float trust = all.trust[row];
        all.trust[row] = Residents.within((float) (part >= 0 ? trust + part * (1 - trust) : trust + part * trust));
    }

    /** Expectation moves a part of the way to what was experienced. */
    public void learns(double part, double performance) {
        if (part == 0) {
            return;
        }
        all.expectation[row] = Residents.within((float) (expectation() + part * (performance - expectation())));
    }

    /** The sense of gain moves a part of the way to a satisfaction. */
    public void gains(double part, double satisfaction) {
        if (part == 0) {
            return;
        }
        all.gain[row] = Residents.within((float) (gain() + part * (satisfaction - gain())));
    }

    /** The sense of security moves a part of the way to a level. */
    public void feelsSafe(double part, double level) {
        if (part == 0) {
            return;
        }
        all.security[row] = Residents.within((float) (security() + part * (level - security())));
    }

    /** The sense of happiness moves a part of the way to a level. */
    public void belongs(double part, double level) {
        all.happiness[row] = Residents.within((float) (happiness() + part * (level - happiness())));
    }

    /** Efficacy moves a part of the way to 1 (positive) or to 0 (negative). */
    public void efficacyMoves(double part) {
        if (part == 0) {
            return;
        }
        double efficacy = efficacy();
        all.efficacy[row] = Residents.within((float) (part >= 0 ? efficacy + part * (1 - efficacy) : efficacy + part * efficacy));
    }

    /** The habit of speaking up changes, up to a most. */
    public void habitMoves(double by, double most) {
        if (by == 0) {
            return;
        }
        all.habit[row] = (float) Math.min(most, habit() + by);
    }

    /** Takes part on the day and tires, or does not: {@code turns} is 1 or 0. */
    public void takesPart(int turns, int day, double tires) {
        int last = all.lastActive[row];
        all.lastActive[row] = (short) (last + turns * (day - last));
        if (tires != 0) {
            all.fatigue[row] += (float) (turns * tires);
        }
    }

    /** Takes part on the day and tires. */
    public void takesPart(int day, double tires) {
        all.lastActive[row] = (short) day;
        all.fatigue[row] += (float) tires;
    }
}
