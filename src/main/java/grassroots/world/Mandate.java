package grassroots.world;

import java.io.Serializable;

/** How a community's organizations answer to its residents: the vote, and the supervision committee. All zero by default. */
public final class Mandate implements Serializable {
    private static final long serialVersionUID = 1;

    private boolean called;
    private double drive;
    private boolean counted;
    private int believing;
    private int mobilized;
    private double accountable;
    private double supervised;

    /** Whether residents are called to vote today. */
    public boolean called() {
        return called;
    }

    /** What is done to bring residents to the vote, utility. */
    public double drive() {
        return drive;
    }

    /** Residents are called to vote today, and driven to it. */
    public void callsVote(double newDrive) {
        called = true;
        drive = newDrive;
    }

    /** The votes are counted: of those who came of themselves, and of those who were brought. */
    public void counts(int ofThemselves, int brought) {
        called = false;
        counted = true;
        believing = ofThemselves;
        mobilized = brought;
    }

    /** Whether a vote has been counted that nobody took note of yet; true once. */
    public boolean takeCount() {
        boolean isNew = counted;
        counted = false;
        return isNew;
    }

    /** Votes of those who came of themselves at the last vote. */
    public int believing() {
        return believing;
    }

    /** Votes of those who were brought to the last vote. */
    public int mobilized() {
        return mobilized;
    }

    /** How far the secretary answers to voters, in [0, 1]. */
    public double accountable() {
        return accountable;
    }

    /** The secretary answers to voters so far. */
    public void answers(double share) {
        accountable = share;
    }

    /** Share of what is wrong that the supervision committee finds, in [0, 1]. */
    public double supervised() {
        return supervised;
    }

    /** Sets the share of what is wrong that the supervision committee finds. */
    public void isSupervised(double share) {
        supervised = share;
    }
}
