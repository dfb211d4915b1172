package grassroots.process.workday;

import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Reference;
import grassroots.process.Turn;
import grassroots.world.Activity;
import grassroots.world.Community;
import grassroots.world.Duties;
import grassroots.world.Flow;
import grassroots.world.Help;
import grassroots.world.Oversight;
import grassroots.world.Pressure;
import grassroots.world.Worker;
import java.util.List;

/**
 * A working day of a community's workers: what claims their hours, how each splits the day, upward work, the line of cases,
 * and how it all feels (MODEL 5.4). Work is done after the day's requests have come in.
 */
public final class Workday implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final WorkdayParameters parameters;
    private final Calendar calendar;
    private final Reference reference;
    private final CaseLine line;
    private final UpwardWork upward;

    /** The worker's day by these parameters; {@code desk} says whether there is a township desk to pass cases to. */
    public Workday(WorkdayParameters parameters, Calendar calendar, Reference reference, boolean desk) {
        this.parameters = parameters;
        this.calendar = calendar;
        this.reference = reference;
        this.line = new CaseLine(parameters, calendar, reference, desk);
        this.upward = new UpwardWork(parameters.paper(), calendar);
    }

    @Override
    public void step(Community community, Turn turn) {
        line.closeWhatIsReady(community, turn);
        community.duties().beginDay();
        List<Worker> workers = community.staff().present();
        if (calendar.isWorkday(turn.day()) && !workers.isEmpty()) {
            work(community, turn, workers);
        }
    }

    private void work(Community community, Turn turn, List<Worker> workers) {
        Claims claims = claims(community, turn, workers.size());
        Day day = new Day();
        day.ordered = ordered(community, workers.size());
        double overtime = overtime(claims, day.ordered, workers.size());
        line.open(community, caseHelp(community));
        for (Worker worker : workers) {
            plan(community, turn, worker, claims.each(workers.size()), overtime, day);
        }
        line.serve(community, turn);
        day.rounds += line.idleHours() * parameters.split().freedToRounds();
        day.upward += line.idleHours() * (1 - parameters.split().freedToRounds());
        write(community, day, overtime * workers.size(), workers.size());
        feel(community, claims, day, overtime);
    }

    /** Hours of the day so far, summed over workers. */
    private static final class Day {
        private double upward;
        private double organizing;
        private double visits;
        private double rounds;
        private double mediation;
        private double ordered;
    }

    private void plan(Community community, Turn turn, Worker worker, Claims claims, double overtime, Day day) {
        double hours = calendar.hours() + overtime - day.ordered / community.staff().present().size();
        Claims given = claims.share(hours, weights(community, worker));
        double worked = upward.work(community, turn, worker, given.upward(), productivity(worker));
        day.upward += worked;
        day.organizing += given.organizing();
        day.visits += given.visits();
        day.mediation += given.mediation();
        line.staff(worker, productivity(worker), hours - worked - given.organizing() - given.visits() - given.mediation());
    }

    private double productivity(Worker worker) {
        return worker.productivity(parameters.strain().exhaustion());
    }

    /** What the community's day is asked for, summed over workers. */
    private Claims claims(Community community, Turn turn, int workers) {
        double organizing = community.party().organizingDue() / parameters.split().organizingDays();
        double due = parameters.split().visitsDue() * workers;
        double covered = Math.min(due, usefulVolunteers(community) * (1 - parameters.split().volunteersOnCases())
                + community.contract().replacesVisits());
        return new Claims(
                community.tasks().paceNeeded(calendar.workday(turn.day())),
                line.hoursOfOpenCases(community),
                organizing,
                due - covered,
                community.duties().owed(Activity.MEDIATION) / parameters.split().mediationDays());
    }

    /** Hours that meetings, reports and training take off the top of the day, summed over workers. */
    private double ordered(Community community, int workers) {
        Duties duties = community.duties();
        double due = (duties.owed(Activity.MEETINGS) + duties.owed(Activity.TRAINING)) / parameters.split().orderedDays();
        return Math.min(due, parameters.split().mostOrdered() * calendar.hours() * workers);
    }

    private double usefulVolunteers(Community community) {
        return community.help().volunteers() * parameters.split().volunteersUseful();
    }

    private double caseHelp(Community community) {
        Help help = community.help();
        return usefulVolunteers(community) * parameters.split().volunteersOnCases() + help.purchased() + help.partners()
                + community.contract().onCases();
    }

    /** Overtime of each worker: a part of today's shortfall. */
    private double overtime(Claims claims, double ordered, int workers) {
        WorkdayParameters.Split split = parameters.split();
        double pressing = claims.upward() + claims.cases() / split.caseDays() + claims.organizing() + claims.visits()
                + claims.mediation() + ordered;
        double shortfall = pressing / workers - calendar.hours();
        return Math.min(split.mostOvertime(), Math.max(0, split.overtime() * shortfall));
    }

    private Claims weights(Community community, Worker worker) {
        WorkdayParameters.Split split = parameters.split();
        double engaged = split.careAnyway() + 2 * (1 - split.careAnyway()) * worker.engagement();
        Oversight oversight = community.oversight();
        double driven = (1 + parameters.care().hotlineWeight() * oversight.hotline().strength()) * Math.max(0, 1 + oversight.judged().cases());
        return new Claims(split.upward() * Math.max(0, 1 + oversight.judged().upward()),
                split.cases() * community.party().casePriority() * engaged * driven, split.organizing(), split.visits(), split.mediation());
    }

    private void write(Community community, Day day, double overtime, int workers) {
        community.ledger().add(Flow.HOURS_AVAILABLE, calendar.hours() * workers);
        community.ledger().add(Flow.HOURS_OVERTIME, overtime);
        community.ledger().add(Flow.HOURS_UPWARD, day.upward);
        community.ledger().add(Flow.HOURS_CASES, line.caseHours());
        community.ledger().add(Flow.HOURS_ORGANIZING, day.organizing);
        community.ledger().add(Flow.HOURS_VISITS, day.visits);
        community.ledger().add(Flow.HOURS_ROUNDS, day.rounds);
        give(community, day);
        community.party().organizes(
                community.party().organizingDue() / parameters.split().organizingDays(), day.organizing, memory());
    }

    private static void give(Community community, Day day) {
        Duties duties = community.duties();
        double meetings = duties.owed(Activity.MEETINGS);
        double share = day.ordered == 0 ? 0 : meetings / (meetings + duties.owed(Activity.TRAINING));
        give(community, Activity.MEETINGS, day.ordered * share);
        give(community, Activity.TRAINING, day.ordered * (1 - share));
        give(community, Activity.MEDIATION, day.mediation);
    }

    private static void give(Community community, Activity activity, double hours) {
        community.duties().give(activity, hours);
        community.ledger().add(activity.hours(), hours);
    }

    private double memory() {
        return 1 / parameters.strain().memory();
    }

    private void feel(Community community, Claims claims, Day day, double overtime) {
        Pressure pressure = community.pressure();
        int workers = community.staff().present().size();
        double capacity = 0;
        for (Worker worker : community.staff().present()) {
            capacity += calendar.hours() * productivity(worker);
        }
        double arrived = Math.max(0, pressure.arrived() - caseHelp(community)) + claims.organizing() + claims.visits()
                + claims.mediation() + day.ordered;
        double hours = (calendar.hours() + overtime) * workers;
        pressure.feels(memory(), new Pressure.Felt(
                arrived / capacity, (day.upward + community.duties().given(Activity.MEETINGS)) / hours, overtime,
                (day.visits + day.rounds + community.contract().onVisits()) / workers));
        double inclination = parameters.paper().inclination()
                + parameters.paper().load() * (pressure.load() - reference.load())
                + community.oversight().judged().paper()
                - parameters.paper().detection() * (pressure.detection() - reference.detection());
        pressure.inclinesToPaper(1 / parameters.strain().paperMemory(), grassroots.random.Distribution.logistic(inclination));
    }
}
