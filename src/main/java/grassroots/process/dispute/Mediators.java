package grassroots.process.dispute;

import grassroots.policy.EarlyMediation;
import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Reference;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.world.Activity;
import grassroots.world.Community;
import grassroots.world.Dispute;
import grassroots.world.Dispute.Mediator;
import grassroots.world.Disputes;
import grassroots.world.Flow;
import grassroots.world.Practice;

/**
 * The secretary decides who mediates what was brought: a worker, a volunteer mediator or a legal adviser, by who would settle it and how
 * long each would take to come to it; and sees to it that disputes are noticed early (MODEL 5.7).
 */
public final class Mediators implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final DisputeParameters.Mediating parameters;
    private final Calendar calendar;
    private final Reference reference;

    /** By these parameters. */
    public Mediators(DisputeParameters parameters, Calendar calendar, Reference reference) {
        this.parameters = parameters.mediating();
        this.calendar = calendar;
        this.reference = reference;
    }

    @Override
    public void step(Community community, Turn turn) {
        arrange(community, turn);
        for (Dispute dispute : community.disputes().mediated()) {
            if (dispute.mediator() == Mediator.NOBODY) {
                assign(community, dispute, turn);
            }
        }
    }

    private void arrange(Community community, Turn turn) {
        EarlyMediation early = turn.levers().earlyMediation();
        Disputes disputes = community.disputes();
        double done = Math.min(1, community.party().skill()) * Math.min(1, community.party().organizing());
        disputes.pledges(early.pledge(), parameters.notices() * early.early() * done);
        double mediators = early.mediators() * community.residents().size() / 10_000;
        double hours = mediators * parameters.volunteerHours();
        disputes.volunteersGive(hours / calendar.month(), hours);
        if (calendar.beginsMonth(turn.day()) && (mediators > 0 || early.early() > 0)) {
            community.party().owesOrganizing(parameters.lookoutHours() * early.early());
            community.pays(Flow.YUAN_MEDIATION, mediators * parameters.mediatorYuan() * calendar.month() / Calendar.YEAR);
        }
    }

    private void assign(Community community, Dispute dispute, Turn turn) {
        Mediator mediator = choice(community, dispute, turn);
        double pledged = parameters.paper() * community.disputes().pledge();
        boolean paper = pledged > 0 && turn.draws().happens(Chance.MEDIATED_ON_PAPER, dispute.number(), pledged);
        double hours = paper ? dispute.nature().hours() * parameters.paperHours() : hours(community, dispute);
        dispute.takenUp(mediator, hours, paper);
        if (mediator == Mediator.WORKER) {
            community.duties().owes(Activity.MEDIATION, hours);
        }
        if (dispute.nature().legal() && mediator != Mediator.ADVISER) {
            askForLaw(community, dispute, turn);
        }
    }

    private void askForLaw(Community community, Dispute dispute, Turn turn) {
        if (community.law().hours() >= parameters.adviceHours()) {
            community.law().gives(parameters.adviceHours());
            dispute.isAdvised();
        } else if (turn.draws().happens(Chance.LAW_AT_HAND, dispute.number(), parameters.lawAtHand())) {
            dispute.isAdvised();
        }
    }

    /** The better the prospect, the likelier; those who are not there have none. */
    private Mediator choice(Community community, Dispute dispute, Turn turn) {
        boolean legal = dispute.nature().legal();
        double worker = prospect(parameters.settles() - (legal ? parameters.needsLaw() / 2 : 0),
                community, dispute, Mediator.WORKER, workersADay(community));
        double volunteer = prospect(parameters.settles() + (legal ? -parameters.needsLaw() / 2 : parameters.byVolunteer()),
                community, dispute, Mediator.VOLUNTEER, community.disputes().volunteersADay());
        double adviser = legal
                ? prospect(parameters.settles() + parameters.byAdviser(), community, dispute, Mediator.ADVISER, community.law().hoursADay())
                : 0;
        double u = turn.draws().uniform(Chance.MEDIATOR_CHOSEN, dispute.number()) * (worker + volunteer + adviser);
        if (u < volunteer) {
            return Mediator.VOLUNTEER;
        }
        return u < volunteer + adviser ? Mediator.ADVISER : Mediator.WORKER;
    }

    private double prospect(double settles, Community community, Dispute dispute, Mediator mediator, double hoursADay) {
        if (hoursADay <= 0) {
            return 0;
        }
        double days = (community.disputes().queued(mediator) + hours(community, dispute)) / hoursADay;
        if (days > parameters.waits()) {
            return 0;
        }
        double load = mediator == Mediator.WORKER ? community.pressure().load() - reference.load() : 0;
        return StrictMath.exp(parameters.discernment() * StrictMath.log(settles) - parameters.presses() * days - parameters.spares() * load);
    }

    /** Hours of a mediation: fewer in a room where all sit down and nobody has to be gone after. */
    private static double hours(Community community, Dispute dispute) {
        return dispute.nature().hours() * (1 - community.practices().brings(Practice.MEDIATION_ROOM));
    }

    /** Hours a day that workers are counted on for, fewer as they are loaded. */
    private double workersADay(Community community) {
        double load = Math.max(reference.load(), community.pressure().load());
        return parameters.workerHours() * community.staff().present().size() * reference.load() / load;
    }
}
