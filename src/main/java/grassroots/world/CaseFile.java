package grassroots.world;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The cases of one community: those who wait, those with others, those passed up, and those that ended today. */
public final class CaseFile implements Serializable {
    private static final long serialVersionUID = 1;

    private final List<Problem> arisen = new ArrayList<>();
    private final List<Case> waiting = new ArrayList<>();
    private final List<Case> elsewhere = new ArrayList<>();
    private final List<Case> forDesk = new ArrayList<>();
    private final List<Case> ended = new ArrayList<>();
    private final List<Return> returning = new ArrayList<>();
    private int atDesk;
    /** No later than the first end of patience among those who wait: before it nobody gives up. */
    private double firstEnd = Double.POSITIVE_INFINITY;

    /**
     * A case that its resident will bring again.
     *
     * @param day on which
     * @param failed the case that failed
     */
    public record Return(int day, Case failed) implements Serializable {}

    /** Problems that arose today and that nobody was told of yet. */
    public List<Problem> arisen() {
        return arisen;
    }

    /** A case comes in; those who came earlier in the day stand before it. */
    public void arrives(Case opened) {
        firstEnd = Math.min(firstEnd, opened.patienceEnds());
        int place = waiting.size();
        while (place > 0 && waiting.get(place - 1).opened() > opened.opened()) {
            place--;
        }
        waiting.add(place, opened);
    }

    /** A worker who leaves lays down the case in hand; it waits for another, before all others. */
    public void laidDown(Worker worker) {
        if (worker.inHand() != null) {
            waiting.add(0, worker.inHand());
            firstEnd = Math.min(firstEnd, worker.inHand().patienceEnds());
            worker.takesInHand(null);
        }
    }

    /** Takes out the cases whose residents have lost patience by now, in the order of arrival. */
    public List<Case> givenUp(double now) {
        if (firstEnd >= now) {
            return List.of();
        }
        List<Case> lost = new ArrayList<>();
        firstEnd = Double.POSITIVE_INFINITY;
        for (Case one : waiting) {
            if (one.patienceEnds() < now) {
                lost.add(one);
            } else {
                firstEnd = Math.min(firstEnd, one.patienceEnds());
            }
        }
        waiting.removeAll(lost);
        return lost;
    }

    /** The day is over: what ended today has been told. */
    public void closeDay() {
        ended.clear();
    }

    /** Waiting for a worker, in the order of arrival; those in hand are with their worker. */
    public List<Case> waiting() {
        return waiting;
    }

    /** Worked on and waiting for other people. */
    public List<Case> elsewhere() {
        return elsewhere;
    }

    /** Passed up today. */
    public List<Case> forDesk() {
        return forDesk;
    }

    /** Ended today; outcomes reach their residents before the day is over. */
    public List<Case> ended() {
        return ended;
    }

    /** Failed cases that will be brought again. */
    public List<Return> returning() {
        return returning;
    }

    /** How many are at the township desk. */
    public int atDesk() {
        return atDesk;
    }

    /** A case is passed up. */
    public void passUp(Case passed) {
        forDesk.add(passed);
        atDesk++;
    }

    /** What was passed up today has reached the desk. */
    public void handedOver() {
        forDesk.clear();
    }

    /** A case comes back from the desk, ended. */
    public void comesBack(Case back) {
        atDesk--;
        ended.add(back);
    }

    /** Open cases of the community, wherever they are; those in hand are counted by their workers. */
    public int open() {
        return waiting.size() + elsewhere.size() + atDesk;
    }
}
