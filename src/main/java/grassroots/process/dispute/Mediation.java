package grassroots.process.dispute;

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
import grassroots.world.Ledger;
import grassroots.world.Worker;
import java.util.Iterator;

/**
 * Mediators give the hours they have to disputes in the order in which they came; a dispute whose hours are done is settled or not, and one
 * that nobody came to in time is over for this time (MODEL 5.7).
 */
public final class Mediation implements CommunityProcess {
    private static final long serialVersionUID = 1;
    /** Hours are sums of doubles: so few are none. */
    private static final double NONE = 1e-9;

    private final DisputeParameters.Mediating parameters;
    private final Reference reference;
    private final double exhaustion;

    /** By these parameters; {@code lossByExhaustion} is what full exhaustion takes from a worker's productivity. */
    public Mediation(DisputeParameters parameters, Reference reference, double lossByExhaustion) {
        this.parameters = parameters.mediating();
        this.reference = reference;
        this.exhaustion = lossByExhaustion;
    }

    @Override
    public void step(Community community, Turn turn) {
        Disputes disputes = community.disputes();
        double workers = community.duties().given(Activity.MEDIATION);
        Iterator<Dispute> mediated = disputes.mediated().iterator();
        while (mediated.hasNext()) {
            Dispute dispute = mediated.next();
            double left = dispute.hoursLeft();
            switch (dispute.mediator()) {
                case WORKER -> workers -= sit(dispute, workers);
                case VOLUNTEER -> disputes.volunteersSpend(sit(dispute, disputes.volunteerHours()));
                case ADVISER -> community.law().gives(sit(dispute, community.law().hours()));
                default -> throw new IllegalStateException("a dispute without a mediator: " + dispute.number());
            }
            boolean over = left > 0 && dispute.hoursLeft() <= NONE;
            if (over || turn.day() - dispute.brought() >= parameters.waits()) {
                mediated.remove();
                end(community, dispute, over, turn);
            }
        }
    }

    private static double sit(Dispute dispute, double hours) {
        double given = Math.min(dispute.hoursLeft(), Math.max(0, hours));
        dispute.mediated(given);
        return given;
    }

    private void end(Community community, Dispute dispute, boolean over, Turn turn) {
        if (dispute.mediator() == Mediator.WORKER) {
            community.duties().drops(Activity.MEDIATION, dispute.hoursLeft());
        }
        if (over) {
            dispute.ends(turn.draws().happens(Chance.MEDIATION_SETTLES, dispute.number(), chance(community, dispute, turn.day())));
            write(community.ledger(), dispute);
        } else {
            community.ledger().count(Flow.MEDIATIONS_LATE);
        }
        community.disputes().ended().add(dispute);
    }

    private double chance(Community community, Dispute dispute, int today) {
        double skilled = dispute.mediator() == Mediator.WORKER
                ? 1 - parameters.byProductivity() + parameters.byProductivity() * productivity(community) / reference.productivity()
                : 1;
        double fresh = StrictMath.exp(-parameters.hardens() * (today - dispute.nature().day()));
        double chance = (parameters.settles() + suited(dispute)) * fresh * skilled * (dispute.onPaper() ? parameters.paperSettles() : 1);
        return Math.min(1, Math.max(0, chance));
    }

    private double suited(Dispute dispute) {
        if (dispute.nature().legal()) {
            return dispute.mediator() == Mediator.ADVISER ? parameters.byAdviser() : dispute.advised() ? 0 : -parameters.needsLaw();
        }
        return dispute.mediator() == Mediator.VOLUNTEER ? parameters.byVolunteer() : 0;
    }

    private double productivity(Community community) {
        double sum = 0;
        for (Worker worker : community.staff().present()) {
            sum += worker.productivity(exhaustion);
        }
        return sum / Math.max(1, community.staff().present().size());
    }

    private static void write(Ledger ledger, Dispute dispute) {
        ledger.count(Flow.MEDIATIONS);
        ledger.add(Flow.MEDIATIONS_SETTLED, dispute.settled() ? 1 : 0);
        ledger.add(Flow.MEDIATIONS_PAPER, dispute.onPaper() ? 1 : 0);
        ledger.add(Flow.MEDIATIONS_VOLUNTEER, dispute.mediator() == Mediator.VOLUNTEER ? 1 : 0);
        ledger.add(Flow.MEDIATIONS_ADVISER, dispute.mediator() == Mediator.ADVISER ? 1 : 0);
        boolean legal = dispute.nature().legal();
        ledger.add(Flow.MEDIATIONS_LEGAL, legal ? 1 : 0);
        ledger.add(Flow.MEDIATIONS_ADVISED, legal && (dispute.advised() || dispute.mediator() == Mediator.ADVISER) ? 1 : 0);
    }
}
