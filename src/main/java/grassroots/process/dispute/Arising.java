package grassroots.process.dispute;

import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Reference;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.random.Distribution;
import grassroots.random.Draws;
import grassroots.world.Community;
import grassroots.world.Dispute;
import grassroots.world.Flow;
import grassroots.world.Norms;
import grassroots.world.Resident;
import grassroots.world.Trait;

/**
 * Nature draws candidate disputes between those who know each other at a policy-free rate, with all their attributes; norms and visits
 * decide by a keyed draw which of them happen (MODEL 5.7 and 4). A resident feels wronged at most once a day.
 */
public final class Arising implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final DisputeParameters.Arising parameters;
    private final Reference reference;

    /** By these parameters. */
    public Arising(DisputeParameters parameters, Reference reference) {
        this.parameters = parameters.arising();
        this.reference = reference;
    }

    @Override
    public void step(Community community, Turn turn) {
        Draws draws = turn.draws();
        double mean = parameters.headroom() * parameters.rate() / Calendar.YEAR * community.proneness()
                * community.residents().size() * community.residents().lot().mean();
        int candidates = Distribution.poisson(draws.uniform(Chance.DISPUTES_ARISE, community.number()), mean);
        if (candidates > 0) {
            arise(community, candidates, turn);
        }
    }

    private void arise(Community community, int candidates, Turn turn) {
        Draws.Die finds = turn.draws().of(Chance.DISPUTE_FINDS);
        Draws.Die happens = turn.draws().of(Chance.DISPUTE_HAPPENS);
        Draws.Die attributes = turn.draws().of(Chance.DISPUTE_ATTRIBUTES);
        double chance = community.pressure().leftByVisits(parameters.prevention(), parameters.mostVisits(), reference.visiting())
                / parameters.headroom();
        for (int i = 0; i < candidates; i++) {
            Draws.Hand hand = finds.hand((long) community.number() << 16 | i);
            Resident first = community.residents().at(community.residents().lot().falls(hand.uniform(0)));
            Resident second = first.acquaintance(hand.uniform(1));
            boolean meets = second.id() != first.id() && !isWronged(community, first);
            if (meets && happens.happens(first.id(), chance * (1 - parameters.norms() * beyond(community.norms(), first)))) {
                community.ledger().count(Flow.DISPUTES_ARISEN);
                community.disputes().arisen().add(new Dispute(first, second, draw(turn.day(), attributes.hand(first.id()))));
            }
        }
    }

    private static boolean isWronged(Community community, Resident resident) {
        for (Dispute dispute : community.disputes().arisen()) {
            if (dispute.first().id() == resident.id()) {
                return true;
            }
        }
        return false;
    }

    /** Norms kept beyond the reference, less for those whom a convention leaves out. */
    private double beyond(Norms norms, Resident resident) {
        double kept = norms.kept() - reference.norms();
        return resident.is(Trait.RENTER) ? kept * (1 - norms.excludes()) : kept;
    }

    private Dispute.Nature draw(int day, Draws.Hand hand) {
        return new Dispute.Nature(
                day,
                hand.uniform(0),
                hand.uniform(1) < parameters.legal(),
                parameters.hours() * Distribution.lognormalAroundOne(hand.uniform(2), parameters.hoursSpread()),
                (int) Distribution.exponential(hand.uniform(3), parameters.broods()));
    }
}
