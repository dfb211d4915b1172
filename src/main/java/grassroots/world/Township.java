package grassroots.world;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** A township or street: its party committee, its coordination desk and what it holds back from its communities. */
public final class Township implements Serializable {
    private static final long serialVersionUID = 1;

    private final int number;
    private final int district;
    private final double resolve;
    private final List<Community> communities = new ArrayList<>();
    private final List<Partner> partners = new ArrayList<>();
    private final Deque<Case> desk = new ArrayDeque<>();
    private final List<Bounced> bounced = new ArrayList<>();
    private final List<Leak> leaks = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();
    private final List<Worker> reserve = new ArrayList<>();
    private double displacedHours;
    private double pressedBy;
    private double takenBack;
    private double capacityAbove = 0.5;
    private double authority;
    private int promised;
    private double deskWork;
    private double staffGone;
    private double atDesk;
    private double executing;
    private int everSentDown;
    private Coordination coordination = Coordination.NONE;

    /**
     * What a department asks of all communities of the township.
     *
     * @param number names it
     * @param kind what is asked
     * @param department who asks
     * @param hours of work in a community of reference size
     * @param days working days until it is due
     */
    public record Request(long number, UpwardTask.Kind kind, Department department, double hours, int days)
            implements Serializable {}

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

    /** Its partners: organizations that may give hours. */
    public List<Partner> partners() {
        return partners;
    }

    /** The community from which a case was passed up. */
    public Community home(Case passed) {
        for (Community community : communities) {
            if (community.residents() == passed.resident().all()) {
                return community;
            }
        }
        throw new IllegalArgumentException("case " + passed.number() + " is of no community of township " + (number + 1));
    }

    /** Cases waiting at the coordination desk, in the order of arrival. */
    public Deque<Case> desk() {
        return desk;
    }

    /** Cases that the desk will try again. */
    public List<Bounced> bounced() {
        return bounced;
    }

    /** Cases passed up to it that have not ended, at its desk or bounced. */
    public Stream<Case> cases() {
        return Stream.concat(desk.stream(), bounced.stream().map(Bounced::returning));
    }

    /** Blocked tasks on their way back. */
    public List<Leak> leaks() {
        return leaks;
    }

    /** Hours a day and community of tasks which neither pass nor leak and land on the desk, an exponential mean. */
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

    /** Share of missing powers delegated to the township. */
    public double authority() {
        return authority;
    }

    /** Departments take back a share of duties, with hands for a share of them, and delegate a share of powers. */
    public void duties(double shareTakenBack, double capacity, double delegated) {
        takenBack = shareTakenBack;
        capacityAbove = capacity;
        authority = delegated;
    }

    /** What departments ask today. */
    public List<Request> requests() {
        return requests;
    }

    /** Staff sent down and not yet given to a community. */
    public List<Worker> reserve() {
        return reserve;
    }

    /** Mean heat of the district's departments, as the township feels it. */
    public double pressedBy() {
        return pressedBy;
    }

    /** Departments press. */
    public void isPressed(double heat) {
        pressedBy = heat;
    }

    /** Posts promised to communities so far. */
    public int promised() {
        return promised;
    }

    /** Promises posts to communities. */
    public void promises(int posts) {
        promised = posts;
    }

    /** Capacity of the desk not used up by whole cases, carried over. */
    public double deskWork() {
        return deskWork;
    }

    /** Sets the capacity of the desk carried over. */
    public void carriesOver(double cases) {
        deskWork = cases;
    }

    /** Posts added to its desk that are there. */
    public double handsAtDesk() {
        return atDesk;
    }

    /** Posts added to carry out decisions that are there. */
    public double handsExecuting() {
        return executing;
    }

    /** So many posts are added at the desk and to carry out decisions. */
    public void reinforced(double posts, double postsExecuting) {
        atDesk = posts;
        executing = postsExecuting;
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

    /** What a mechanism above it does for its desk. */
    public Coordination coordination() {
        return coordination;
    }

    /** A mechanism above it does this from now on. */
    public void isCoordinated(Coordination now) {
        coordination = now;
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
