package grassroots.process.petition;

import grassroots.policy.PetitionsByLaw;
import grassroots.process.CommunityProcess;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.world.Activity;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Petition;
import grassroots.world.Resident;
import java.util.List;

/**
 * Petitions are suppressed, passed on, or heard by law; they resolve their matter or not, come again, or are closed for good. Whoever is
 * kept from petitioning may burst out (MODEL 5.7).
 */
public final class Petitioning implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final PetitionParameters parameters;

    /** By these parameters. */
    public Petitioning(PetitionParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public void step(Community community, Turn turn) {
        List<Petition> heldBack = community.petitions().heldBack();
        for (Petition kept : heldBack) {
            mayBurstOut(community, kept, turn, parameters.outburst());
        }
        heldBack.clear();
        List<Petition> meant = community.petitions().meant();
        for (int i = 0; i < meant.size(); i++) {
            if (meant.get(i).due() <= turn.day()) {
                bring(community, meant.remove(i--), turn);
            }
        }
    }

    private void bring(Community community, Petition petition, Turn turn) {
        double suppressed = parameters.suppressed() * community.oversight().judged().suppression();
        boolean first = petition.times() == 0;
        if (first && turn.draws().happens(Chance.PETITION_SUPPRESSED, petition.number(), suppressed)) {
            community.ledger().count(Flow.PETITIONS_SUPPRESSED);
            mayBurstOut(community, petition, turn, parameters.outburst());
            return;
        }
        community.ledger().count(Flow.PETITIONS);
        community.ledger().add(Flow.PETITIONS_REPEAT, first ? 0 : 1);
        community.signals(petition.matter(), parameters.heat());
        PetitionsByLaw law = turn.levers().petitionsByLaw();
        boolean byLaw = turn.draws().happens(Chance.HEARD_BY_LAW, petition.number(), law.share());
        if (byLaw) {
            hear(community, petition);
        }
        answer(community, petition, byLaw, turn);
    }

    private void hear(Community community, Petition petition) {
        community.ledger().count(Flow.PETITIONS_BY_LAW);
        community.duties().owes(Activity.MEETINGS, parameters.hours());
        community.pays(Flow.YUAN_HEARINGS, parameters.yuan());
        petition.resident().trustMoves(parameters.reasons());
    }

    private void answer(Community community, Petition petition, boolean byLaw, Turn turn) {
        boolean just = turn.draws().on(0).happens(Chance.CLAIM_JUST, petition.origin(), parameters.just());
        double resolved = byLaw ? parameters.resolvedByLaw() : parameters.resolved();
        if (just && turn.draws().happens(Chance.PETITION_RESOLVED, petition.number(), resolved)) {
            community.ledger().count(Flow.PETITIONS_RESOLVED);
            petition.resident().trustMoves(parameters.relief());
            return;
        }
        double again = petition.times() >= parameters.mostAgain()
                ? 0
                : parameters.again() * (byLaw ? 1 - parameters.accepts() : 1)
                        * (1 - parameters.suppressed() * community.oversight().judged().suppression());
        if (!turn.draws().happens(Chance.PETITIONS_AGAIN, petition.number(), again)) {
            return;
        }
        boolean closed = byLaw && turn.draws().uniform(Chance.HEARD_BY_LAW, petition.number(), 1) < turn.levers().petitionsByLaw().finality();
        if (!closed) {
            community.petitions().meant().add(petition.again(turn.day() + parameters.againAfter()));
        } else if (just) {
            community.ledger().count(Flow.SHUT_OUT);
            mayBurstOut(community, petition, turn, parameters.shutOut());
        }
    }

    private void mayBurstOut(Community community, Petition petition, Turn turn, double chance) {
        if (turn.draws().happens(Chance.BURSTS_OUT, petition.number(), chance)) {
            community.ledger().count(Flow.OUTBURSTS);
            community.signals(petition.matter(), parameters.outburstHeat());
            Resident resident = petition.resident();
            resident.trustMoves(-parameters.outburstTrust());
        }
    }
}
