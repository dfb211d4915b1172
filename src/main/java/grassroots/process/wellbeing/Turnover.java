package grassroots.process.wellbeing;

import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Reference;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.random.Distribution;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Staff;
import grassroots.world.Terms;
import grassroots.world.Worker;
import java.util.Iterator;

/** Workers decide each month whether to quit; posts are refilled after weeks, by hands that must learn (MODEL 5.11). */
public final class Turnover implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final WellbeingParameters parameters;
    private final Calendar calendar;
    private final Reference reference;

    /** By these parameters. */
    public Turnover(WellbeingParameters parameters, Calendar calendar, Reference reference) {
        this.parameters = parameters;
        this.calendar = calendar;
        this.reference = reference;
    }

    @Override
    public void step(Community community, Turn turn) {
        hire(community, turn);
        if (calendar.beginsMonth(turn.day())) {
            Iterator<Worker> workers = community.staff().present().iterator();
            while (workers.hasNext()) {
                Worker worker = workers.next();
                if (!worker.sentDown() && turn.draws().happens(Chance.WORKER_QUITS, worker.id(), chance(worker, community.terms()))) {
                    workers.remove();
                    leave(community, worker, turn);
                }
            }
        }
    }

    private double chance(Worker worker, Terms terms) {
        WellbeingParameters.Turnover weights = parameters.turnover();
        WellbeingParameters.Exhaustion tired = parameters.exhaustion();
        return Distribution.logistic(weights.quits()
                + weights.exhaustion() * (worker.exhaustion() - tired.centre()) / tired.unit()
                - weights.identity() * (worker.identity() - 0.5) / Reference.FIFTEEN_POINTS
                - weights.pay() * (terms.pay() - reference.pay()) / Reference.FIFTEEN_POINTS
                + weights.training() * parameters.resources().regular(terms) * (1 - weights.ladder() * terms.ladder()));
    }

    private void leave(Community community, Worker worker, Turn turn) {
        community.ledger().count(Flow.QUIT);
        community.cases().laidDown(worker);
        WellbeingParameters.Turnover weights = parameters.turnover();
        double u = turn.draws().uniform(Chance.POST_REFILLED, worker.id());
        int filled = turn.day() + weights.soonest() + (int) ((weights.latest() - weights.soonest() + 1) * u);
        community.staff().vacancies().add(new Staff.Vacancy(worker.post(), worker.holder() + 1, filled));
    }

    private void hire(Community community, Turn turn) {
        Iterator<Staff.Vacancy> vacancies = community.staff().vacancies().iterator();
        while (vacancies.hasNext()) {
            Staff.Vacancy vacancy = vacancies.next();
            if (vacancy.filledOn() <= turn.day()) {
                vacancies.remove();
                community.ledger().count(Flow.HIRED);
                community.staff().present().add(newcomer(vacancy, turn));
            }
        }
    }

    private Worker newcomer(Staff.Vacancy vacancy, Turn turn) {
        Worker worker = new Worker(vacancy.post(), vacancy.holders(), false);
        double trait = Distribution.normal(turn.draws().on(0).uniform(Chance.WORKER_TRAIT, worker.id()));
        WellbeingParameters.Exhaustion tired = parameters.exhaustion();
        double exhaustion = tired.centre() + tired.unit() * (tired.trait() * trait - tired.noise());
        worker.start(parameters.learning().start(), Math.min(1, Math.max(0, exhaustion)), 0.5, trait, 0);
        return worker;
    }
}
