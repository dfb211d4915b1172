package grassroots.world;

import java.io.Serializable;

/** A dispute between two residents who know each other: what nature drew of it, and how far its mediation has come. */
public final class Dispute implements Serializable {
    private static final long serialVersionUID = 1;

    /** Who mediates. */
    public enum Mediator {
        /** Nobody yet. */
        NOBODY,
        /** A community worker. */
        WORKER,
        /** A volunteer mediator. */
        VOLUNTEER,
        /** A legal adviser. */
        ADVISER
    }

    /**
     * What nature drew.
     *
     * @param day on which it arose
     * @param severity in [0, 1]
     * @param legal whether it turns on rights, so that a court could decide it
     * @param hours that a mediation takes
     * @param broods days for which the parties keep it to themselves
     */
    public record Nature(int day, double severity, boolean legal, double hours, int broods) implements Serializable {}

    private final Residents residents;
    private final int first;
    private final int second;
    private final Nature nature;
    private int due;
    private int brought;
    private int times;
    private Mediator mediator = Mediator.NOBODY;
    private double hoursLeft;
    private boolean advised;
    private boolean onPaper;
    private boolean settled;
    private boolean heard;

    /**
     * A dispute.
     *
     * @param one who feels wronged
     * @param other whom it is with
     * @param nature what nature drew
     */
    public Dispute(Resident one, Resident other, Nature nature) {
        this.residents = one.all();
        this.first = one.row();
        this.second = other.row();
        this.nature = nature;
        this.due = nature.day() + nature.broods();
    }

    /** Names it, anew each time it is brought: who feels wronged, the day on which it arose, how often it was mediated. */
    public long number() {
        return first().id() << 24 | (nature.day() + 4096L) << 3 | times;
    }

    /** Who feels wronged. */
    public Resident first() {
        return new Resident(residents, first);
    }

    /** Whom it is with. */
    public Resident second() {
        return new Resident(residents, second);
    }

    /** What nature drew. */
    public Nature nature() {
        return nature;
    }

    /** The field of departments that hear of it: property where it turns on rights, noise and dirt where not. */
    public Matter matter() {
        return nature.legal() ? Matter.PROPERTY : Matter.ENVIRONMENT;
    }

    /** The day on which the one who feels wronged will do something about it. */
    public int due() {
        return due;
    }

    /** How often it was mediated in vain. */
    public int times() {
        return times;
    }

    /** It is brought to mediation. */
    public void isBrought(int day) {
        brought = day;
        mediator = Mediator.NOBODY;
        hoursLeft = 0;
        advised = false;
        onPaper = false;
        heard = false;
        settled = false;
    }

    /** It will be brought once more. */
    public void comesAgain(int day) {
        times++;
        due = day;
    }

    /** The day on which it was brought to mediation. */
    public int brought() {
        return brought;
    }

    /** Who mediates. */
    public Mediator mediator() {
        return mediator;
    }

    /** Hours of mediation left. */
    public double hoursLeft() {
        return hoursLeft;
    }

    /** Somebody takes it up for so many hours, and may only have a sheet of paper signed. */
    public void takenUp(Mediator who, double hours, boolean paper) {
        mediator = who;
        hoursLeft = hours;
        onPaper = paper;
    }

    /** Whether only a sheet of paper is signed. */
    public boolean onPaper() {
        return onPaper;
    }

    /** Somebody who knows the law is asked. */
    public void isAdvised() {
        advised = true;
    }

    /** Whether somebody who knows the law was asked. */
    public boolean advised() {
        return advised;
    }

    /** So many hours of mediation pass. */
    public void mediated(double hours) {
        hoursLeft = Math.max(0, hoursLeft - hours);
    }

    /** The mediation is over. */
    public void ends(boolean truly) {
        heard = true;
        settled = truly;
    }

    /** Whether a mediation took place. */
    public boolean heard() {
        return heard;
    }

    /** Whether it was truly settled. */
    public boolean settled() {
        return settled;
    }
}
