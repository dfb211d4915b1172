package grassroots.process.dispute;

import grassroots.process.CommunityProcess;
import grassroots.process.Reference;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.random.Distribution;
import grassroots.world.Community;
import grassroots.world.Dispute;
import grassroots.world.Disputes;
import grassroots.world.Flow;
import grassroots.world.Resident;
import java.util.Iterator;

/**
 * A neighbour may step in between two who quarrel; else, after a while, who feels wronged lets it lie, asks for mediation or goes to
 * court (MODEL 5.7).
 */
public final class Parties implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final DisputeParameters.Choice parameters;
    private final DisputeParameters.After after;
    private final Reference reference;

    /** Where a dispute is taken. */
    enum Way { LETS_LIE, MEDIATION, COURT }

    /** By these parameters. */
    public Parties(DisputeParameters parameters, Reference reference) {
        this.parameters = parameters.choice();
        this.after = parameters.after();
        this.reference = reference;
    }

    @Override
    public void step(Community community, Turn turn) {
        Disputes disputes = community.disputes();
        for (Dispute dispute : disputes.arisen()) {
            if (stepsIn(community, dispute, turn)) {
                community.ledger().count(Flow.DISPUTES_NEIGHBOURS);
                reconcile(dispute);
            } else if (disputes.noticed() > 0 && turn.draws().happens(Chance.DISPUTE_NOTICED, dispute.number(), disputes.noticed())) {
                bring(community, dispute, Flow.DISPUTES_NOTICED, turn.day());
            } else {
                disputes.brooding().add(dispute);
            }
        }
        disputes.arisen().clear();
        Iterator<Dispute> brooding = disputes.brooding().iterator();
        while (brooding.hasNext()) {
            Dispute dispute = brooding.next();
            if (dispute.due() <= turn.day()) {
                brooding.remove();
                take(community, dispute, turn);
            }
        }
    }

    private boolean stepsIn(Community community, Dispute dispute, Turn turn) {
        Resident neighbour = dispute.first().acquaintance(turn.draws().uniform(Chance.NEIGHBOUR_STEPS_IN, dispute.number(), 1));
        double inclined = parameters.stepsIn()
                + parameters.stepsInByNorms() * (community.norms().kept() - reference.norms()) / Reference.TEN_POINTS
                + parameters.stepsInByEfficacy() * (neighbour.efficacy() - 0.5) / Reference.TEN_POINTS;
        return turn.draws().happens(Chance.NEIGHBOUR_STEPS_IN, dispute.number(), Distribution.logistic(inclined))
                && turn.draws().happens(Chance.NEIGHBOUR_SETTLES, dispute.number(), parameters.neighboursSettle());
    }

    private void reconcile(Dispute dispute) {
        dispute.first().belongs(after.belongs(), 1);
        dispute.second().belongs(after.belongs(), 1);
    }

    private void take(Community community, Dispute dispute, Turn turn) {
        if (dispute.times() > 0) {
            bring(community, dispute, Flow.DISPUTES_REPEAT, turn.day());
            return;
        }
        switch (choice(community, dispute, turn)) {
            case LETS_LIE -> letsLie(community, dispute);
            case MEDIATION -> bring(community, dispute, Flow.DISPUTES_BROUGHT, turn.day());
            case COURT -> goToCourt(community, dispute, turn);
            default -> throw new IllegalStateException();
        }
    }

    private Way choice(Community community, Dispute dispute, Turn turn) {
        double serious = parameters.severity() * (dispute.nature().severity() - 0.5);
        double knows = (community.law().awareness() - parameters.lawFrom()) / Reference.TEN_POINTS;
        double mediation = StrictMath.exp(parameters.mediation() + serious
                + parameters.trust() * (dispute.first().trust() - reference.trust()) / Reference.TEN_POINTS
                + parameters.record() * (community.disputes().settledShare() - parameters.recordFrom()) / Reference.TEN_POINTS
                + parameters.lawMediation() * knows);
        double court = dispute.nature().legal() ? StrictMath.exp(parameters.court() + serious + parameters.law() * knows) : 0;
        double u = turn.draws().uniform(Chance.DISPUTE_TAKEN, dispute.number()) * (1 + mediation + court);
        if (u < mediation) {
            return Way.MEDIATION;
        }
        return u < mediation + court ? Way.COURT : Way.LETS_LIE;
    }

    private void letsLie(Community community, Dispute dispute) {
        community.ledger().count(Flow.DISPUTES_LEFT);
        dispute.first().belongs(after.belongs(), 0);
        dispute.second().belongs(after.belongs(), 0);
        community.record().leavesUnsolved(dispute.matter(), after.unsolvedLeft(), false);
    }

    /** A court may send it to mediation first, and a community that has pledged to hand nothing up may keep it from court. */
    private void goToCourt(Community community, Dispute dispute, Turn turn) {
        double pledged = after.heldBack() * community.disputes().pledge();
        if (pledged > 0 && turn.draws().happens(Chance.HELD_BACK, dispute.number(), pledged)) {
            bring(community, dispute, Flow.DISPUTES_BROUGHT, turn.day());
        } else if (turn.draws().happens(Chance.COURT_ENTRUSTS, dispute.number(), parameters.entrusted())) {
            bring(community, dispute, Flow.DISPUTES_ENTRUSTED, turn.day());
        } else {
            community.ledger().count(Flow.DISPUTES_TO_COURT);
        }
    }

    private static void bring(Community community, Dispute dispute, Flow way, int day) {
        community.ledger().count(way);
        dispute.isBrought(day);
        community.disputes().mediated().add(dispute);
    }
}
