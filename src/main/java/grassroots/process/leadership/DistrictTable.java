package grassroots.process.leadership;

import grassroots.policy.CoordinationMechanism;
import grassroots.process.Calendar;
import grassroots.process.DistrictProcess;
import grassroots.process.Session;
import grassroots.random.Chance;
import grassroots.random.Distribution;
import grassroots.world.Activity;
import grassroots.world.Community;
import grassroots.world.Coordination;
import grassroots.world.Department;
import grassroots.world.District;
import grassroots.world.Flow;
import grassroots.world.Township;

/**
 * Each month departments decide whether to come to the district's table, by who calls and by what presses them. Those who come
 * drop asks that repeat others' and settle what townships' desks cannot, as far as someone has prepared it (MODEL 2, 5.17).
 */
public final class DistrictTable implements DistrictProcess {
    private static final long serialVersionUID = 1;
    private static final double RESIDENTS_OF_A_POST = 100_000;

    private final LeadershipParameters.Mechanism parameters;
    private final double duplicates;
    private final Calendar calendar;

    /** By these parameters. */
    public DistrictTable(LeadershipParameters parameters, Calendar calendar) {
        this.parameters = parameters.mechanism();
        this.duplicates = parameters.table().duplicates();
        this.calendar = calendar;
    }

    @Override
    public void step(District district, Session session) {
        if (calendar.beginsMonth(session.day())) {
            double share = call(district, session);
            for (Township township : district.townships()) {
                township.isCoordinated(new Coordination(
                        parameters.solves() * share, parameters.hurries() * share, pay(township, session)));
            }
        }
    }

    /** Calls the table; the share of departments that come, as far as it is prepared. */
    private double call(District district, Session session) {
        double level = 0;
        double staff = 0;
        for (Township township : district.townships()) {
            for (Community community : township.communities()) {
                CoordinationMechanism mechanism = session.rules().in(community).coordinationMechanism();
                level += mechanism.level() / district.communities();
                staff += mechanism.staff() / district.communities();
            }
        }
        double prepared = Math.min(1, staff / parameters.staffNeeded());
        int there = 0;
        for (Department department : district.departments()) {
            boolean comes = prepared > 0 && comes(department, level, session);
            department.dropsRepeats(comes ? duplicates * prepared : 0);
            there += comes ? 1 : 0;
        }
        return prepared * there / Math.max(1, district.departments().size());
    }

    /** A department's choice. */
    private boolean comes(Department department, double level, Session session) {
        double inclination = parameters.comes() + parameters.level() * level - parameters.heat() * department.heat();
        return session.draws().happens(Chance.DEPARTMENT_COMES, department.district() * 64L + department.number(),
                Distribution.logistic(inclination));
    }

    /** Meetings take hours of communities, posts cost money or are taken from the township; the posts that it lacks. */
    private double pay(Township township, Session session) {
        double seconded = 0;
        for (Community community : township.communities()) {
            CoordinationMechanism mechanism = session.rules().in(community).coordinationMechanism();
            double posts = mechanism.staff() * community.residents().size() / RESIDENTS_OF_A_POST;
            if (mechanism.level() > 0) {
                community.duties().owes(Activity.MEETINGS, parameters.hours() * mechanism.level());
            }
            if (posts > 0) {
                community.pays(Flow.YUAN_COORDINATION, posts * (1 - mechanism.seconded()) * parameters.postYuan() * calendar.month() / Calendar.YEAR);
            }
            seconded += posts * mechanism.seconded();
        }
        return seconded;
    }
}
