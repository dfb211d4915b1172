package grassroots.process.burden;

import grassroots.process.Calendar;
import grassroots.process.DepartmentProcess;
import grassroots.process.Reference;
import grassroots.process.Session;
import grassroots.process.burden.BurdenParameters.Asked;
import grassroots.process.burden.BurdenParameters.Feedback;
import grassroots.random.Chance;
import grassroots.random.Distribution;
import grassroots.random.Draws;
import grassroots.world.Department;
import grassroots.world.District;
import grassroots.world.Township;
import grassroots.world.UpwardTask;

/**
 * Departments ask forms, meetings and campaign tasks of townships; none sees the load that the others make, so asking
 * grows, and incidents and petitions in its field make a department ask for more (MODEL 5.3).
 */
public final class Departments implements DepartmentProcess {
    private static final long serialVersionUID = 1;

    private final BurdenParameters parameters;
    private final Calendar calendar;
    private final Pace pace;

    /** By these parameters. */
    public Departments(BurdenParameters parameters, Calendar calendar, Reference reference) {
        this.parameters = parameters;
        this.calendar = calendar;
        this.pace = new Pace(parameters.growth(), reference);
    }

    @Override
    public void step(Department department, District district, Session session) {
        department.grows(parameters.growth().rate() / Calendar.YEAR * (1 - district.attention())
                * (1 - parameters.growth().stopped() * district.monitoring()));
        if (calendar.isWorkday(session.day())) {
            ask(department, district, session);
        }
    }

    private void ask(Department department, District district, Session session) {
        double keenness = department.weight() * (1 - department.repeatsDropped()) * pace.of(department) * pace.season(session.day());
        for (Township township : district.townships()) {
            ask(department, township, UpwardTask.Kind.FORM, parameters.form(), keenness, session);
            ask(department, township, UpwardTask.Kind.MEETING, parameters.meeting(), keenness, session);
            ask(department, township, UpwardTask.Kind.CAMPAIGN, parameters.campaign(), keenness, session);
        }
    }

    private void ask(Department department, Township township, UpwardTask.Kind kind, Asked asked, double keenness, Session session) {
        long who = ((township.number() * 64L + department.number()) << 3) + kind.ordinal();
        int tasks = Distribution.poisson(session.draws().uniform(Chance.DEPARTMENT_ASKS, who), asked.rate() * keenness);
        for (int n = 0; n < tasks; n++) {
            double hours = asked.hours()
                    * Distribution.lognormalAroundOne(session.draws().uniform(Chance.TASK_HOURS, who, n), parameters.hours().spread());
            int days = days(session.draws().uniform(Chance.TASK_DEADLINE, who, n));
            long number = Draws.pair(who << 4 | n, session.day());
            township.requests().add(new Township.Request(number, kind, department, hours, days));
        }
    }

    private int days(double u) {
        BurdenParameters.Deadlines deadlines = parameters.deadlines();
        return deadlines.soonest() + (int) ((deadlines.latest() - deadlines.soonest() + 1) * u);
    }

    /** How fast a department asks: its growth, its heat and the season. */
    static final class Pace implements java.io.Serializable {
        private static final long serialVersionUID = 1;
        private final BurdenParameters.Growth growth;
        private final double atReference;

        Pace(BurdenParameters.Growth growth, Reference reference) {
            this.growth = growth;
            this.atReference = response(reference.heat());
        }

        /** Asking relative to the default equilibrium: one at the reference heat. */
        double of(Department department) {
            return department.level() * response(department.heat()) / atReference;
        }

        /** How heat raises asking. */
        double response(double heat) {
            return 1 + growth.heat() * (growth.feedback() == Feedback.SATURATING ? heat / (1 + heat) : heat);
        }

        /** The season of the ledger peak, one on the mean of a year. */
        double season(int day) {
            double week = Math.floorMod(day, Calendar.YEAR) / (double) Calendar.WEEK;
            double weeksOfYear = (double) Calendar.YEAR / Calendar.WEEK;
            double share = 2 * growth.peakWeeks() / weeksOfYear;
            boolean inPeak = week < growth.peakWeeks() || week >= weeksOfYear - growth.peakWeeks();
            return (inPeak ? growth.peak() : 1) / (share * growth.peak() + 1 - share);
        }
    }
}
