package grassroots.process.dispute;

import grassroots.process.CommunityProcess;
import grassroots.process.Reference;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.world.Community;
import grassroots.world.Dispute;
import grassroots.world.Disputes;
import grassroots.world.Flow;
import grassroots.world.Petition;
import grassroots.world.Resident;

/**
 * What a mediation leaves behind: a report near its ceiling whatever the truth, what people know, and where a party goes whose dispute
 * was not settled (MODEL 5.7).
 */
public final class Aftermath implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final DisputeParameters.Mediating mediating;
    private final DisputeParameters.Choice choice;
    private final DisputeParameters.After parameters;
    private final Reference reference;

    /** What a party does whose dispute was not settled. */
    enum Way { GIVES_IN, COURT, PETITION, AGAIN }

    /** By these parameters. */
    public Aftermath(DisputeParameters parameters, Reference reference) {
        this.mediating = parameters.mediating();
        this.choice = parameters.choice();
        this.parameters = parameters.after();
        this.reference = reference;
    }

    @Override
    public void step(Community community, Turn turn) {
        for (Dispute dispute : community.disputes().ended()) {
            if (dispute.heard()) {
                report(community, dispute, turn);
            }
            if (dispute.settled()) {
                settle(dispute);
            } else {
                fail(community, dispute, turn);
            }
        }
        community.disputes().ended().clear();
    }

    /** Reports come to the same share of success, however many were truly settled. */
    private void report(Community community, Dispute dispute, Turn turn) {
        Disputes disputes = community.disputes();
        double asked = mediating.ceiling() + disputes.pledge() * (1 - mediating.ceiling());
        double embellished = 1 - (1 - asked) / Math.max(1 - asked, 1 - disputes.settledShare());
        boolean reported = dispute.settled()
                || turn.draws().happens(Chance.MEDIATION_REPORTED, dispute.number(), Math.min(1, Math.max(0, embellished)));
        community.ledger().add(Flow.MEDIATIONS_REPORTED, reported ? 1 : 0);
        disputes.hears(dispute.settled(), mediating.recordWeight());
    }

    private void settle(Dispute dispute) {
        for (Resident party : new Resident[] {dispute.first(), dispute.second()}) {
            party.trustMoves(parameters.trustSettled());
            party.belongs(parameters.belongs(), 1);
        }
    }

    private void fail(Community community, Dispute dispute, Turn turn) {
        dispute.first().trustMoves(-parameters.trustFailed());
        Way way = way(community, dispute, turn);
        double held = parameters.heldBack() * community.disputes().pledge();
        boolean further = way == Way.COURT || way == Way.PETITION;
        if (further && held > 0 && turn.draws().happens(Chance.HELD_BACK, dispute.number(), held)) {
            hold(community, dispute, turn.day());
            return;
        }
        switch (way) {
            case GIVES_IN -> giveIn(community, dispute);
            case COURT -> community.ledger().count(Flow.DISPUTES_TO_COURT);
            case PETITION -> petition(community, dispute, turn.day());
            case AGAIN -> again(community, dispute, turn.day());
            default -> throw new IllegalStateException();
        }
    }

    private Way way(Community community, Dispute dispute, Turn turn) {
        double knows = (community.law().awareness() - choice.lawFrom()) / Reference.TEN_POINTS;
        double trusts = (dispute.first().trust() - reference.trust()) / Reference.TEN_POINTS;
        double court = dispute.nature().legal() ? StrictMath.exp(parameters.court() + choice.law() * knows) : 0;
        double petition = StrictMath.exp(parameters.petition() + choice.trust() * trusts);
        double again = dispute.times() < parameters.mostRepeats()
                ? StrictMath.exp(parameters.again() + choice.trust() * trusts)
                : 0;
        double u = turn.draws().uniform(Chance.AFTER_MEDIATION, dispute.number()) * (1 + court + petition + again);
        if (u < court) {
            return Way.COURT;
        }
        if (u < court + petition) {
            return Way.PETITION;
        }
        return u < court + petition + again ? Way.AGAIN : Way.GIVES_IN;
    }

    private void giveIn(Community community, Dispute dispute) {
        community.ledger().count(Flow.DISPUTES_GIVEN_UP);
        dispute.first().belongs(parameters.belongs(), 0);
        dispute.second().belongs(parameters.belongs(), 0);
        community.record().leavesUnsolved(dispute.matter(), parameters.unsolvedFailed(), true);
    }

    private static void petition(Community community, Dispute dispute, int day) {
        community.ledger().count(Flow.DISPUTES_TO_PETITION);
        community.ledger().count(Flow.PETITIONS_MEANT);
        community.petitions().meant().add(Petition.of(dispute.first(), dispute.matter(), dispute.number(), day));
    }

    private void again(Community community, Dispute dispute, int day) {
        dispute.comesAgain(day + parameters.repeatAfter());
        community.disputes().brooding().add(dispute);
    }

    private void hold(Community community, Dispute dispute, int day) {
        community.ledger().count(Flow.DISPUTES_HELD_BACK);
        dispute.first().trustMoves(-parameters.trustHeld());
        community.record().leavesUnsolved(dispute.matter(), parameters.unsolvedFailed(), true);
        community.petitions().heldBack().add(Petition.of(dispute.first(), dispute.matter(), dispute.number(), day));
    }
}
