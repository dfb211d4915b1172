package grassroots.process.profession;

import grassroots.policy.ProfessionalSystem;
import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Reference;
import grassroots.process.Turn;
import grassroots.world.Activity;
import grassroots.world.Community;
import grassroots.world.Flow;

/** What posts offer, the hours that training, supervision and honours take, and what they cost (MODEL 5.11). */
public final class Profession implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final ProfessionParameters parameters;
    private final Calendar calendar;
    private final Reference reference;

    /** By these parameters. */
    public Profession(ProfessionParameters parameters, Calendar calendar, Reference reference) {
        this.parameters = parameters;
        this.calendar = calendar;
        this.reference = reference;
    }

    @Override
    public void step(Community community, Turn turn) {
        ProfessionalSystem system = turn.levers().professionalSystem();
        community.terms().offer(system.payRatio(), system.ladder(), system.honours(), system.supervision());
        int workers = community.staff().present().size() - community.staff().sentDown();
        if (calendar.isWorkday(turn.day())) {
            ask(community, system, workers);
        }
        if (calendar.endsWeek(turn.day())) {
            train(community, system, workers);
        }
        pay(community, system, workers);
    }

    private void ask(Community community, ProfessionalSystem system, int workers) {
        double week = system.training() + parameters.supervisionHours() * system.supervision();
        if (week > 0) {
            community.duties().owes(Activity.TRAINING, workers * week / calendar.workdays());
        }
        if (system.honours() > 0) {
            community.duties().owes(Activity.MEETINGS,
                    workers * parameters.honoursHours() * system.honours() / calendar.workdaysOfYear());
        }
    }

    /** Training is what was given of it, not what was asked for; supervision takes its part of the same hours. */
    private void train(Community community, ProfessionalSystem system, int workers) {
        double asked = system.training() + parameters.supervisionHours() * system.supervision();
        double given = workers == 0 ? 0 : community.ledger().week(Flow.HOURS_TRAINING) / workers;
        double training = asked == 0 ? 0 : Math.min(system.training(), given * system.training() / asked);
        community.terms().trains(1 / parameters.memory(), training);
    }

    private void pay(Community community, ProfessionalSystem system, int workers) {
        double yuan = workers * yuanOfWorker(system) / Calendar.YEAR;
        if (yuan > 0) {
            community.pays(Flow.YUAN_PROFESSION, yuan);
        }
    }

    /** Yuan a year that the system costs for one worker, above pay at the reference. */
    public double yuanOfWorker(ProfessionalSystem system) {
        double weeks = (double) Calendar.YEAR / Calendar.WEEK;
        return parameters.payYuan() * Math.max(0, system.payRatio() - reference.pay())
                + parameters.trainingYuan() * system.training() * weeks
                + parameters.ladderYuan() * system.ladder()
                + parameters.honoursYuan() * system.honours()
                + parameters.supervisionYuan() * parameters.supervisionHours() * system.supervision() * weeks;
    }
}
