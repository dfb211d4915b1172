package grassroots.process.desk;

import grassroots.process.Calendar;
import grassroots.process.Session;
import grassroots.process.TownshipProcess;
import grassroots.random.Chance;
import grassroots.world.Case;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Oversight;
import grassroots.world.Township;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.ToDoubleFunction;

/** The coordination desk works off what communities have no powers for; what it cannot solve bounces, days are lost (MODEL 5.5). */
public final class Desk implements TownshipProcess {
    private static final long serialVersionUID = 1;

    private final DeskParameters parameters;
    private final Calendar calendar;

    /** By these parameters. */
    public Desk(DeskParameters parameters, Calendar calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    @Override
    public void step(Township township, Session session) {
        takeBack(township, session.day());
        leave(township, session.day());
        if (!calendar.isWorkday(session.day())) {
            return;
        }
        double work = township.deskWork() + capacity(township);
        Deque<Case> desk = township.desk();
        while (work >= 1 && !desk.isEmpty()) {
            work--;
            handle(township, desk.poll(), session);
        }
        township.carriesOver(desk.isEmpty() ? Math.min(work, 1) : work);
    }

    private double capacity(Township township) {
        double people = township.residents();
        double lost = parameters.displaced() * township.displacedHours()
                + parameters.sentDown() * (township.staffGone() + township.coordination().seconded()) / people * 10_000;
        double hands = parameters.hands() * township.handsAtDesk() / people * 10_000;
        return parameters.capacity() * people / parameters.residents() * (1 + hands + hotline(township, Oversight.Hotline::deskCapacity)) * Math.max(0, 1 - lost);
    }

    /** What a responsive hotline does for the desk, by the share of residents who live under it. */
    private static double hotline(Township township, ToDoubleFunction<Oversight.Hotline> what) {
        double sum = 0;
        for (Community community : township.communities()) {
            sum += what.applyAsDouble(community.oversight().hotline());
        }
        return sum / township.communities().size();
    }

    private void handle(Township township, Case handled, Session session) {
        double chance = parameters.match()
                + parameters.takenBack() * township.takenBack() * (2 * township.capacityAbove() - 1)
                + hotline(township, Oversight.Hotline::deskMatch)
                + township.coordination().solves()
                + parameters.authority() * township.authority()
                + Math.min(parameters.mostExecuting(), parameters.executing() * township.handsExecuting() / township.residents() * 10_000);
        if (session.draws().happens(Chance.DESK_SOLVES, handled.number(), chance)) {
            end(township, handled, Case.End.SOLVED, session.day());
        } else if (handled.triedAtDesk() >= parameters.tries()) {
            end(township, handled, Case.End.EXPLAINED, session.day());
        } else {
            township.bounced().add(new Township.Bounced(session.day() + bounce(township), handled));
        }
    }

    private int bounce(Township township) {
        return Math.max(1, (int) Math.rint(parameters.bounce() * (1 - township.coordination().hurries())));
    }

    private void takeBack(Township township, int day) {
        Iterator<Township.Bounced> bounced = township.bounced().iterator();
        while (bounced.hasNext()) {
            Township.Bounced next = bounced.next();
            if (next.day() <= day) {
                bounced.remove();
                township.desk().add(next.returning());
            }
        }
    }

    private void leave(Township township, int day) {
        Iterator<Case> waiting = township.desk().iterator();
        while (waiting.hasNext()) {
            Case next = waiting.next();
            if (next.patienceEnds() < day) {
                waiting.remove();
                end(township, next, Case.End.WITHDRAWN, day);
            }
        }
    }

    private static void end(Township township, Case handled, Case.End how, int day) {
        handled.ends(how, day);
        Community home = township.home(handled);
        home.cases().comesBack(handled);
        home.ledger().count(Flow.CASES_BACK);
        home.ledger().add(Flow.DAYS_AT_DESK, day - handled.atDeskSince());
    }
}
