package grassroots.population;

import grassroots.random.Chance;
import grassroots.random.Distribution;
import grassroots.random.Draws;
import grassroots.world.Worker;

/** The workers of the first day, drawn as those whom years of turnover have left in their posts (T9, G15). */
final class FirstStaff {
    // a month is four weeks (MODEL 3)
    private static final int MONTHS_A_YEAR = 13;
    private static final long POSTS = 1 << 16;

    private final PopulationParameters.Staffing staffing;
    private final Draws draws;

    FirstStaff(PopulationParameters.Staffing staffing, Draws draws) {
        this.staffing = staffing;
        this.draws = draws;
    }

    Worker worker(int community, int n) {
        Worker worker = new Worker(community * POSTS + n, 0, false);
        double months = months(worker);
        double trait = staffing.stayed() + Distribution.normal(draws.uniform(Chance.WORKER_TRAIT, worker.id()));
        worker.start(skill(months), exhaustion(worker, trait), identity(worker), trait, months);
        return worker;
    }

    /** Months in the post: exponential, since leaving hardly depends on them, and cut off at a working life. */
    private double months(Worker worker) {
        double reached = 1 - StrictMath.exp(-staffing.mostYears() / staffing.years());
        double u = draws.uniform(Chance.WORKER_TENURE, worker.id());
        return Distribution.exponential(u * reached, staffing.years() * MONTHS_A_YEAR);
    }

    private double skill(double months) {
        double learnt = 1 - StrictMath.exp(-months / staffing.learning());
        return staffing.newSkill() + (staffing.skill() - staffing.newSkill()) * learnt;
    }

    private double exhaustion(Worker worker, double trait) {
        double lasting = staffing.lasting();
        double passing = Distribution.normal(draws.uniform(Chance.WORKER_START, worker.id(), 0));
        double both = lasting * trait + StrictMath.sqrt(1 - lasting * lasting) * passing;
        return clip(staffing.exhaustion() + staffing.exhaustionSpread() * both);
    }

    private double identity(Worker worker) {
        double normal = Distribution.normal(draws.uniform(Chance.WORKER_START, worker.id(), 1));
        return clip(staffing.identity() + staffing.identitySpread() * normal);
    }

    private static double clip(double share) {
        return Math.min(1, Math.max(0, share));
    }
}
