package grassroots.process.burden;

import grassroots.policy.PlaqueCleanUp;
import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.random.Distribution;
import grassroots.random.Draws;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Reform;
import grassroots.world.UpwardTask;

/** What is there every day without being asked for: check-ins on apps, the work behind plaques, monitoring reports (MODEL 5.3). */
public final class StandingTasks implements CommunityProcess {
    private static final long serialVersionUID = 1;
    private static final int TOWNSHIP_ITSELF = -1;

    private final BurdenParameters.Standing parameters;
    private final BurdenParameters.Costs costs;
    private final BurdenParameters.Deadlines deadlines;
    private final Calendar calendar;
    private final Scale scale;

    /** By these parameters. */
    public StandingTasks(BurdenParameters parameters, Calendar calendar) {
        this.parameters = parameters.standing();
        this.costs = parameters.costs();
        this.deadlines = parameters.deadlines();
        this.calendar = calendar;
        this.scale = new Scale(parameters.hours());
    }

    @Override
    public void step(Community community, Turn turn) {
        hangAndTakeDown(community, turn.levers().plaqueCleanUp());
        if (!calendar.isWorkday(turn.day())) {
            return;
        }
        checkIn(community, turn);
        keepUp(community, turn);
        if (Math.floorMod(turn.day(), Calendar.WEEK) == 0 && community.reform().monitoring() > 0) {
            issue(community, turn, UpwardTask.Kind.MONITORING, 1,
                    parameters.hoursOfMonitoring() * community.reform().monitoring(), calendar.workdays());
        }
    }

    private void hangAndTakeDown(Community community, PlaqueCleanUp rule) {
        Reform reform = community.reform();
        reform.hangMore(parameters.plaquesAYear() / Calendar.YEAR);
        double surplus = reform.plaques() - rule.kept();
        if (surplus > 0) {
            double taken = reform.takeDown(surplus, rule.upkeepRule());
            community.pays(Flow.YUAN_PLAQUES, taken * costs.plaque() * costs.hour());
        }
    }

    private void checkIn(Community community, Turn turn) {
        double apps = parameters.apps() + community.platform().apps();
        double hours = apps * parameters.hoursOfApp() * community.staff().present().size();
        issue(community, turn, UpwardTask.Kind.TRACES, 0, hours, deadlines.checkIns());
    }

    private void keepUp(Community community, Turn turn) {
        double aDay = community.reform().plaqueWork() * parameters.hoursOfPlaque() / parameters.hoursOfUpkeep()
                / calendar.workdaysOfYear();
        int tasks = Distribution.poisson(turn.draws().uniform(Chance.PLAQUE_UPKEEP, community.number()), aDay);
        for (int n = 0; n < tasks; n++) {
            issue(community, turn, UpwardTask.Kind.UPKEEP, 2 + n, parameters.hoursOfUpkeep() * scale.of(community), deadlines.upkeep());
        }
    }

    private void issue(Community community, Turn turn, UpwardTask.Kind kind, int n, double hours, int days) {
        if (hours > 0) {
            community.ledger().count(Flow.TASKS_NEW);
            community.ledger().add(kind == UpwardTask.Kind.TRACES ? Flow.HOURS_CHECK_INS : Flow.HOURS_DIRECT, hours);
            long number = Draws.pair((long) community.number() << 8 | n, turn.day());
            int due = calendar.workday(turn.day()) + days;
            Gate.hand(community, new UpwardTask(number, kind, TOWNSHIP_ITSELF, hours, due));
        }
    }
}
