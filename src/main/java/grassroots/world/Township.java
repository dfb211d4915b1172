package grassroots.world;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A township or street: its party committee, its coordination desk and what it holds back from its communities. */
public final class Township implements Serializable {
    private static final long serialVersionUID = 1;

    private final int number;
    private final int district;
    private final double resolve;
    private final List<Community> communities = new ArrayList<>();
    private final Deque<Case> desk = new ArrayDeque<>();
    private final List<Bounced> bounced = new ArrayList<>();
    private final List<Leak> leaks = new ArrayList<>();
    private double displacedHours;
    private double takenBack;
    private double capacityAbove = 0.5;
    private double deskWork;
    private double staffGone;
    private int everSentDown;

    /**
     * A case that the desk failed with and will try again.
     *
     * @param day on which
     * @param returning the case
     */
    public record Bounced(int day, Case returning) implements Serializable {}

    /**
     * A blocked task on its way back as assistance.
     *
     * @param day on which it is there
     * @param community whom it is handed to
     * @param task what comes back, with its parent's number
     */
    public record Leak(int day, Community community, UpwardTask task) implements Serializable {}

    /**
     * A township.
     *
     * @param number its number in the world, from 0
     * @param district number of its district, from 0
     * @param resolve of its party committee to keep the gate, 1 on average
     */
    public Township(int number, int district, double resolve) {
        this.number = number;
        this.district = district;
        this.resolve = resolve;
    }

    /** Its number in the world, from 0. */
    public int number() {
        return number;
    }

    /** Number of its district, from 0. */
    public int district() {
        return district;
    }

    /** Resolve of its party committee to keep the gate, 1 on average. */
    public double resolve() {
        return resolve;
    }

    /** Its communities, in the order of the world. */
    public List<Community> communities() {
        return communities;
    }

    /** Cases waiting at the coordination desk, in the order of arrival. */
    public Deque<Case> desk() {
        return desk;
    }

    /** Cases that the desk will try again. */
    public List<Bounced> bounced() {
        return bounced;
    }

    /** Blocked tasks on their way back. */
    public List<Leak> leaks() {
        return leaks;
    }

    /** Working hours a day that the desk loses to tasks which neither pass nor leak, an exponential mean. */
    public double displacedHours() {
        return displacedHours;
    }

    /** The desk had this many hours of displaced tasks today; the mean takes a part of the way. */
    public void displaces(double hours, double part) {
        displacedHours += part * (hours - displacedHours);
    }

    /** Share of duties taken back by departments, as the desk sees it. */
    public double takenBack() {
        return takenBack;
    }

    /** Share of what is taken back that departments have hands for. */
    public double capacityAbove() {
        return capacityAbove;
    }

    /** Departments take back a share of duties, with hands for a share of them. */
    public void duties(double shareTakenBack, double capacity) {
        takenBack = shareTakenBack;
        capacityAbove = capacity;
    }

    /** Capacity of the desk not used up by whole cases, carried over. */
    public double deskWork() {
        return deskWork;
    }

    /** Sets the capacity of the desk carried over. */
    public void carriesOver(double cases) {
        deskWork = cases;
    }

    /** Posts that were sent down to communities and are missing at the township. */
    public double staffGone() {
        return staffGone;
    }

    /** A post goes down; its serial number. */
    public int sendsDown() {
        staffGone++;
        return everSentDown++;
    }

    /** A post is called back. */
    public void callsBack() {
        staffGone--;
    }

    /** Residents of all its communities. */
    public long residents() {
        long sum = 0;
        for (Community community : communities) {
            sum += community.residents().size();
        }
        return sum;
    }
}
