package grassroots.process.burden;

import grassroots.policy.AdmissionList;
import grassroots.policy.DutyMatching;
import grassroots.policy.Levers;
import grassroots.policy.OneForm;
import grassroots.process.Calendar;
import grassroots.process.Reference;
import grassroots.process.Session;
import grassroots.process.TownshipProcess;
import grassroots.random.Chance;
import grassroots.random.Draws;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Practice;
import grassroots.world.Township;
import grassroots.world.UpwardTask;
import java.util.Iterator;

/**
 * The township party committee decides which tasks pass: those that departments hold back or take back go no further, those not on
 * the list are turned back as far as its resolve goes, and part of what is turned back returns as assistance (MODEL 5.3).
 */
public final class Gate implements TownshipProcess {
    private static final long serialVersionUID = 1;

    private final BurdenParameters parameters;
    private final Calendar calendar;
    private final Departments.Pace pace;
    private final Scale scale;

    /** By these parameters. */
    public Gate(BurdenParameters parameters, Calendar calendar, Reference reference) {
        this.parameters = parameters;
        this.calendar = calendar;
        this.pace = new Departments.Pace(parameters.growth(), reference);
        this.scale = new Scale(parameters.hours());
    }

    @Override
    public void step(Township township, Session session) {
        handOutLeaks(township, session.day());
        double displaced = 0;
        for (Community community : township.communities()) {
            Levers levers = session.rules().in(community);
            for (Township.Request request : township.requests()) {
                displaced += meet(township, community, request, levers, session);
            }
            pay(community, levers, session.day());
        }
        township.requests().clear();
        if (calendar.isWorkday(session.day())) {
            township.displaces(displaced / township.communities().size(), parameters.gate().felt());
        }
        learnDuties(township, session);
    }

    /** What becomes of a request in one community; the hours that land on the township's desk instead. */
    private double meet(Township township, Community community, Township.Request request, Levers levers, Session session) {
        long key = Draws.pair(request.number(), community.number());
        double hours = request.hours() * scale.of(community);
        community.ledger().count(Flow.TASKS_NEW);
        community.ledger().add(Flow.HOURS_ASKED, hours);
        if (session.draws().happens(Chance.TASK_WITHHELD, key, parameters.growth().restraint() * community.reform().attention())) {
            return retain(community, hours, Flow.TASKS_WITHHELD);
        }
        if (session.draws().happens(Chance.TASK_MERGED, key, community.alignment().finds())) {
            return retain(community, hours, Flow.TASKS_MERGED);
        }
        DutyMatching duties = levers.dutyMatching();
        if (session.draws().happens(Chance.TASK_TAKEN_BACK, key, duties.takenBack())) {
            community.pays(Flow.YUAN_TAKEN_BACK, hours * duties.departmentCapacity() * parameters.costs().hour());
            return retain(community, hours, Flow.TASKS_TAKEN_BACK);
        }
        double strictness = strictness(township, request, levers.admissionList());
        if (session.draws().happens(Chance.GATE_BLOCKS, key, strictness)) {
            community.ledger().count(Flow.TASKS_BLOCKED);
            return turnBack(township, community, request, hours, levers.admissionList(), session);
        }
        pass(community, request, hours, strictness, levers, session);
        return 0;
    }

    /** A request goes no further and lands on nobody's desk at the township. */
    private static double retain(Community community, double hours, Flow why) {
        community.ledger().count(why);
        community.ledger().add(Flow.HOURS_RETAINED, hours);
        return 0;
    }

    /** How strictly the township keeps the list against this department: its resolve, worn by pressure. */
    double strictness(Township township, Township.Request request, AdmissionList list) {
        double pressed = Math.max(0, pace.of(request.department()) - 1);
        return Math.min(1, list.strictness() * township.resolve() * Math.max(0, 1 - parameters.gate().yields() * pressed));
    }

    private double turnBack(
            Township township, Community community, Township.Request request, double hours, AdmissionList list, Session session) {
        long key = Draws.pair(request.number(), community.number());
        BurdenParameters.Gate gate = parameters.gate();
        if (!session.draws().happens(Chance.TASK_LEAKS, key, gate.leaks() * (1 - list.leakageControl()))) {
            community.ledger().add(Flow.HOURS_TOWNSHIP, hours);
            return hours;
        }
        record(community, hours, hours * gate.leakedHours(), Flow.HOURS_RETURNING);
        int way = gate.soonest()
                + (int) ((gate.latest() - gate.soonest() + 1) * session.draws().uniform(Chance.LEAK_DELAY, key));
        int back = session.day() + way;
        township.leaks().add(new Township.Leak(back, community, new UpwardTask(
                request.number(), request.kind(), request.department().number(), hours * gate.leakedHours(),
                calendar.workday(back) + request.days())));
        return 0;
    }

    private void pass(
            Community community, Township.Request request, double hours, double strictness, Levers levers, Session session) {
        double merged = request.kind() == UpwardTask.Kind.FORM ? merged(community, levers.oneForm()) * (1 - community.platform().savedForms())
                * (1 - community.practices().brings(Practice.ONE_FORM)) : 1;
        double longer = scale.longer(strictness);
        double wanted = hours * merged * longer * (1 + parameters.gate().added());
        double left = wanted - bought(community, request, wanted, levers.admissionList(), session);
        double longest = hours * longer * (1 + parameters.gate().added());
        community.ledger().add(Flow.HOURS_ADDED, longest - hours);
        record(community, longest, left, Flow.HOURS_PASSED);
        int due = calendar.workday(session.day()) + Math.max(1, request.days() - parameters.gate().earlier());
        hand(community, new UpwardTask(request.number(), request.kind(), request.department().number(), left, due));
    }

    /** A task leaves the gate longer or shorter than it was. */
    private static void record(Community community, double before, double after, Flow way) {
        community.ledger().add(after > before ? Flow.HOURS_ADDED : Flow.HOURS_SAVED, Math.abs(after - before));
        community.ledger().add(way, after);
    }

    private double bought(
            Community community, Township.Request request, double hours, AdmissionList list, Session session) {
        long key = Draws.pair(request.number(), community.number());
        if (!session.draws().happens(Chance.TASK_PAID, key, list.moneyFollowsTasks())) {
            return 0;
        }
        double bought = hours * parameters.gate().bought();
        community.pays(Flow.YUAN_TASKS, bought * parameters.costs().hour());
        return bought;
    }

    /** Hours of a form relative to one before merging. */
    private double merged(Community community, OneForm form) {
        BurdenParameters.Hours hours = parameters.hours();
        return StrictMath.pow(1 - form.merged(), hours.elasticity())
                + hours.twice() * form.merged() * (1 - form.integration())
                + hours.learning() * community.reform().learning();
    }

    private void handOutLeaks(Township township, int day) {
        Iterator<Township.Leak> leaks = township.leaks().iterator();
        while (leaks.hasNext()) {
            Township.Leak leak = leaks.next();
            if (leak.day() <= day) {
                leaks.remove();
                leak.community().ledger().count(Flow.TASKS_LEAKED);
                hand(leak.community(), leak.task());
            }
        }
    }

    static void hand(Community community, UpwardTask task) {
        community.tasks().add(task);
        community.ledger().add(Flow.HOURS_ISSUED, task.hours());
        community.pressure().arrives(task.hours());
    }

    private void pay(Community community, Levers levers, int day) {
        double month = 1.0 / calendar.month();
        community.reform().merges(levers.oneForm().merged(), 1 / (parameters.hours().learningWeeks() * Calendar.WEEK));
        community.pays(Flow.YUAN_MONITORING,
                levers.admissionList().strictness() * parameters.costs().gatekeeping() * parameters.costs().hour() * month);
        community.pays(Flow.YUAN_FORMS, levers.oneForm().integration() * parameters.costs().data() * month);
    }

    private static void learnDuties(Township township, Session session) {
        double takenBack = 0;
        double capacity = 0;
        double authority = 0;
        for (Community community : township.communities()) {
            DutyMatching duties = session.rules().in(community).dutyMatching();
            takenBack += duties.takenBack();
            capacity += duties.departmentCapacity();
            authority += duties.authorityDelegated();
        }
        int communities = township.communities().size();
        township.duties(takenBack / communities, capacity / communities, authority / communities);
    }
}
