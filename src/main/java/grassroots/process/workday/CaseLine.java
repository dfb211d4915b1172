package grassroots.process.workday;

import grassroots.process.Calendar;
import grassroots.process.Reference;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.world.Case;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Worker;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The line at which cases wait for the workers of a community. A worker's day is a line of hours on which cases start, pause
 * and end: one case is served by one worker at a time, and one that is unfinished at the end of the day stays in hand.
 */
final class CaseLine implements Serializable {
    private static final long serialVersionUID = 1;

    private final Care care;
    private final Calendar calendar;
    private final boolean desk;
    private final List<Shift> shifts = new ArrayList<>();
    private Care.Mood mood;
    private int onDuty;
    private double help;
    private double caseHours;
    private double idleHours;

    CaseLine(WorkdayParameters parameters, Calendar calendar, Reference reference, boolean desk) {
        this.care = new Care(parameters.care(), parameters.split().mostHelp(), reference);
        this.calendar = calendar;
        this.desk = desk;
    }

    /** One worker's window for cases: from opening to {@code until}, in hours of the day. */
    private static final class Shift implements Serializable {
        private static final long serialVersionUID = 1;
        private Worker worker;
        private double productivity;
        private double free;
        private double until;
    }

    /** Opens the line for the day, with hours of help at hand. */
    void open(Community community, double hoursOfHelp) {
        mood = care.mood(community);
        onDuty = 0;
        help = hoursOfHelp;
        caseHours = 0;
        idleHours = 0;
    }

    /** A worker sits down at the line for so many hours. */
    void staff(Worker worker, double productivity, double hours) {
        if (onDuty == shifts.size()) {
            shifts.add(new Shift());
        }
        Shift shift = shifts.get(onDuty++);
        shift.worker = worker;
        shift.productivity = productivity;
        shift.free = 0;
        shift.until = hours;
    }

    /** Hours spent on cases today. */
    double caseHours() {
        return caseHours;
    }

    /** Hours at the line in which no case was there. */
    double idleHours() {
        return idleHours;
    }

    /** Hours that the open cases will take, those not taken up yet at what they take on average. */
    double hoursOfOpenCases(Community community) {
        double hours = 0;
        double earnest = care.meanChance(community);
        for (Case waiting : community.cases().waiting()) {
            hours += earnest * waiting.hoursLeft() + (1 - earnest) * care.formalHours();
        }
        for (Worker worker : community.staff().present()) {
            hours += worker.inHand() == null ? 0 : worker.inHand().hoursLeft();
        }
        return hours;
    }

    /** Serves until everyone's window is over. */
    void serve(Community community, Turn turn) {
        for (Shift shift = earliest(); shift != null; shift = earliest()) {
            Case next = shift.worker.inHand();
            if (next == null) {
                next = pick(community, turn, shift);
            }
            if (next == null) {
                waitForArrival(community, turn, shift);
            } else {
                serve(community, turn, shift, next);
            }
        }
    }

    private Shift earliest() {
        Shift earliest = null;
        for (int i = 0; i < onDuty; i++) {
            Shift shift = shifts.get(i);
            if (shift.free < shift.until && (earliest == null || shift.free < earliest.free)) {
                earliest = shift;
            }
        }
        return earliest;
    }

    /** Hour of today at which a case came in; 0 for those of earlier days. */
    private double arrival(Case waiting, Turn turn) {
        return waiting.opened() < turn.day() ? 0 : (waiting.opened() - turn.day()) * calendar.hours();
    }

    private double now(Turn turn, double hour) {
        return turn.day() + hour / calendar.hours();
    }

    private Case pick(Community community, Turn turn, Shift shift) {
        List<Case> waiting = community.cases().waiting();
        double now = now(turn, shift.free);
        while (!waiting.isEmpty() && waiting.get(0).patienceEnds() < now) {
            withdraw(community, waiting.remove(0));
        }
        if (waiting.isEmpty() || arrival(waiting.get(0), turn) > shift.free) {
            return null;
        }
        int chosen = care.easyFirst(community, turn, waiting.get(0)) ? easiest(waiting, turn, shift.free) : 0;
        Case next = waiting.remove(chosen);
        community.ledger().count(Flow.CASES_BEGUN);
        community.ledger().add(Flow.HOURS_WAITED, (now - next.opened()) * calendar.hours());
        return next;
    }

    private int easiest(List<Case> waiting, Turn turn, double hour) {
        int easiest = 0;
        for (int i = 1; i < Math.min(care.looksAt(), waiting.size()); i++) {
            Case other = waiting.get(i);
            boolean there = arrival(other, turn) <= hour && other.patienceEnds() >= now(turn, hour);
            if (there && other.hoursLeft() < waiting.get(easiest).hoursLeft()) {
                easiest = i;
            }
        }
        return easiest;
    }

    private void waitForArrival(Community community, Turn turn, Shift shift) {
        List<Case> waiting = community.cases().waiting();
        double until = waiting.isEmpty() ? shift.until : Math.min(shift.until, arrival(waiting.get(0), turn));
        idleHours += until - shift.free;
        shift.free = until;
    }

    private void serve(Community community, Turn turn, Shift shift, Case served) {
        if (served.handling() == Case.Handling.UNDECIDED) {
            takeUp(community, turn, shift, served);
        }
        double needed = served.hoursLeft() / shift.productivity;
        double span = Math.min(needed, shift.until - shift.free);
        caseHours += span;
        shift.free += span;
        if (span < needed) {
            served.worked(span * shift.productivity);
            shift.worker.takesInHand(served);
            shift.free = shift.until;
        } else {
            served.worked(served.hoursLeft());
            shift.worker.takesInHand(null);
            finish(community, turn, shift, served);
        }
    }

    private void takeUp(Community community, Turn turn, Shift shift, Case taken) {
        double callback = care.callbackHours(community, taken);
        if (care.takesUpInEarnest(mood, turn, shift.worker, taken)) {
            double helped = Math.min(help, care.mostHelp() * taken.hoursLeft());
            help -= helped;
            taken.takenUp(Case.Handling.PROPER, taken.hoursLeft() - helped + callback);
        } else {
            taken.takenUp(Case.Handling.FORMAL, care.formalHours() + callback);
        }
    }

    private void finish(Community community, Turn turn, Shift shift, Case served) {
        double now = now(turn, shift.free);
        if (served.handling() == Case.Handling.FORMAL) {
            end(community, served, Case.End.FORMAL, now);
        } else if (served.problem().needsPower() && desk && !settledHere(community, turn, served)) {
            served.goesToDesk(now);
            community.ledger().count(Flow.CASES_PASSED_UP);
            community.cases().passUp(served);
        } else {
            boolean solved = care.succeeds(turn, served, shift.productivity);
            served.readyAt(now + served.problem().elsewhere(), solved);
            if (served.ready() <= now) {
                end(community, served, solved ? Case.End.SOLVED : Case.End.EXPLAINED, now);
            } else {
                community.cases().elsewhere().add(served);
            }
        }
    }

    private static boolean settledHere(Community community, Turn turn, Case served) {
        boolean settled = turn.draws().happens(Chance.SETTLED_AT_TABLE, served.number(), community.alignment().settles());
        if (settled) {
            community.ledger().count(Flow.CASES_AT_TABLE);
        }
        return settled;
    }

    /** Ends the cases for which others have done their part, and those whose residents have lost patience. */
    void closeWhatIsReady(Community community, Turn turn) {
        Iterator<Case> elsewhere = community.cases().elsewhere().iterator();
        while (elsewhere.hasNext()) {
            Case ready = elsewhere.next();
            if (ready.ready() <= turn.day()) {
                elsewhere.remove();
                end(community, ready, ready.succeeded() ? Case.End.SOLVED : Case.End.EXPLAINED, ready.ready());
            }
        }
        for (Case lost : community.cases().givenUp(turn.day())) {
            withdraw(community, lost);
        }
    }

    private static void withdraw(Community community, Case lost) {
        end(community, lost, Case.End.WITHDRAWN, lost.patienceEnds());
    }

    private static void end(Community community, Case served, Case.End how, double now) {
        served.ends(how, now);
        community.cases().ended().add(served);
    }
}
