package grassroots.world;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The disputes of one community and who is there to mediate them. */
public final class Disputes implements Serializable {
    private static final long serialVersionUID = 1;

    private final List<Dispute> arisen = new ArrayList<>();
    private final List<Dispute> brooding = new ArrayList<>();
    private final List<Dispute> mediated = new ArrayList<>();
    private final List<Dispute> ended = new ArrayList<>();
    private double settled;
    private double pledge;
    private double noticed;
    private double volunteerHours;
    private double volunteers;

    /** Starts where so many mediations are known to settle a dispute. */
    public void start(double shareSettled) {
        settled = shareSettled;
    }

    /** Those that arose today and that nobody has done anything about. */
    public List<Dispute> arisen() {
        return arisen;
    }

    /** Those that the parties keep to themselves for now, in the order in which they arose. */
    public List<Dispute> brooding() {
        return brooding;
    }

    /** Those brought to mediation, in the order in which they came. */
    public List<Dispute> mediated() {
        return mediated;
    }

    /** Those whose mediation ended today, or that nobody heard in time. */
    public List<Dispute> ended() {
        return ended;
    }

    /** Disputes that are not over. */
    public int open() {
        return arisen.size() + brooding.size() + mediated.size() + ended.size();
    }

    /** Share of mediations that people know to have settled a dispute, an exponential mean. */
    public double settledShare() {
        return settled;
    }

    /** Word of one more mediation goes round. */
    public void hears(boolean truly, double part) {
        settled += part * ((truly ? 1 : 0) - settled);
    }

    /** How firmly the community has pledged that no dispute leaves it, in [0, 1]. */
    public double pledge() {
        return pledge;
    }

    /** Chance that a dispute is noticed as it arises. */
    public double noticed() {
        return noticed;
    }

    /** The community pledges that no dispute leaves it, and looks out for new ones. */
    public void pledges(double firmness, double chanceNoticed) {
        pledge = firmness;
        noticed = chanceNoticed;
    }

    /** Hours that volunteer mediators have at hand. */
    public double volunteerHours() {
        return volunteerHours;
    }

    /** Hours that volunteer mediators can give in a day. */
    public double volunteersADay() {
        return volunteers;
    }

    /** Volunteer mediators can give so many hours a day, and have no more at hand than so many. */
    public void volunteersGive(double hoursADay, double most) {
        volunteers = hoursADay;
        volunteerHours = Math.min(most, volunteerHours + hoursADay);
    }

    /** Volunteer mediators give hours. */
    public void volunteersSpend(double hours) {
        volunteerHours = Math.max(0, volunteerHours - hours);
    }

    /** Hours of mediation that wait for a kind of mediator. */
    public double queued(Dispute.Mediator mediator) {
        double hours = 0;
        for (Dispute dispute : mediated) {
            hours += dispute.mediator() == mediator ? dispute.hoursLeft() : 0;
        }
        return hours;
    }
}
