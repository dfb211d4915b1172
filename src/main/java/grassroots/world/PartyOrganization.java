package grassroots.world;

import java.io.Serializable;

/**
 * The party organization and committee of a community: what its secretary sets store by, and what it does to get people
 * to take part.
 */
public final class PartyOrganization implements Serializable {
    private static final long serialVersionUID = 1;

    private final double skill;
    private double casePriority = 1;
    private double recruitment;
    private double recognition;
    private double credits;
    private double memberHours;
    private double organizing = 1;
    private double organizingDue;

    /** An organization whose secretary has this skill, 1 on average. */
    public PartyOrganization(double skill) {
        this.skill = skill;
    }

    /** The secretary's skill, 1 on average. */
    public double skill() {
        return skill;
    }

    /** Weight that the secretary gives to cases, 1 by default. */
    public double casePriority() {
        return casePriority;
    }

    /** Sets the weight of cases. */
    public void prefersCases(double weight) {
        casePriority = weight;
    }

    /** Effort of recruiting volunteers this month, in [0, 1]. */
    public double recruitment() {
        return recruitment;
    }

    /** Recognition that volunteers feel, in [0, 1]. */
    public double recognition() {
        return recognition;
    }

    /** Share of volunteer service that is paid back in credits, in [0, 1]. */
    public double credits() {
        return credits;
    }

    /** Hours a month that each member in service is asked for. */
    public double memberHours() {
        return memberHours;
    }

    /** Sets what is done this month to get people to take part. */
    public void mobilizes(double newRecruitment, double newRecognition, double newCredits, double newMemberHours) {
        recruitment = newRecruitment;
        recognition = newRecognition;
        credits = newCredits;
        memberHours = newMemberHours;
    }

    /** How well participation is organized: hours given over hours asked, an exponential mean, 1 when all is done. */
    public double organizing() {
        return organizing;
    }

    /** Hours of organizing that are due. */
    public double organizingDue() {
        return organizingDue;
    }

    /** Organizing work becomes due. */
    public void owesOrganizing(double hours) {
        organizingDue += hours;
    }

    /** A part of the organizing work that was left undone is dropped. */
    public void dropsOrganizing(double part) {
        organizingDue -= part * organizingDue;
    }

    /** Hours were given to organizing. */
    public void organizes(double asked, double given, double part) {
        if (asked > 0) {
            organizing += part * (Math.min(1, given / asked) - organizing);
        }
        organizingDue = Math.max(0, organizingDue - given);
    }
}
