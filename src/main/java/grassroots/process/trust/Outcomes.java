package grassroots.process.trust;

import grassroots.process.CommunityProcess;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.random.Distribution;
import grassroots.random.Draws;
import grassroots.world.Case;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Ledger;
import grassroots.world.Matter;
import grassroots.world.Resident;
import java.util.List;

/** Outcomes reach residents: performance against expectation moves satisfaction, trust and what is expected next (MODEL 5.6). */
public final class Outcomes implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final TrustParameters.Performance performance;
    private final TrustParameters.Satisfaction satisfaction;
    private final TrustParameters.Updating updating;
    private final boolean asked;

    /**
     * By these parameters; {@code asked} says whether anyone asks how satisfied people were. An answer is a draw of its own, so
     * where nobody asks nothing else changes.
     */
    public Outcomes(TrustParameters parameters, boolean asked) {
        this.asked = asked;
        this.performance = parameters.performance();
        this.satisfaction = parameters.satisfaction();
        this.updating = parameters.updating();
    }

    @Override
    public void step(Community community, Turn turn) {
        List<Case> today = community.cases().ended();
        findResidents(today);
        Draws.Die ratings = turn.draws().of(Chance.RATES_SATISFIED);
        for (Case ended : today) {
            reach(community, ended, turn, ratings);
        }
    }

    /**
     * Everyone an outcome will reach feels something to begin with. Residents with a case stand far apart in memory: read in a row they are
     * fetched together, while outcomes are worked out one by one each would be waited for.
     */
    private static void findResidents(List<Case> today) {
        double felt = 0;
        for (Case ended : today) {
            felt += ended.resident().trust() + ended.resident().expectation();
        }
        if (!(felt >= 0)) {
            throw new IllegalStateException(
                    "trust and expectation lie in [0, 1], but those of residents with a case that ended add up to " + felt);
        }
    }

    private void reach(Community community, Case ended, Turn turn, Draws.Die ratings) {
        Resident resident = ended.resident();
        double worth = worth(ended, turn.day());
        double surprise = worth - resident.expectation();
        boolean explained = ended.toldWhy();
        double satisfied = satisfaction.base() + satisfaction.disconfirmation() * surprise + satisfaction.performance() * worth
                + (explained ? satisfaction.explained() : 0);
        if (asked) {
            rate(community.ledger(), ended, satisfied, ratings);
        }
        resident.trustMoves(trustStep(surprise) + (explained ? updating.explained() : 0));
        resident.learns(updating.expectation(), worth);
        resident.gains(updating.senseOfGain(), satisfied);
        resident.efficacyMoves(ended.end() == Case.End.SOLVED ? updating.efficacy() : -updating.efficacy());
        if (ended.end() != Case.End.SOLVED && ended.problem().matter() == Matter.SAFETY) {
            resident.feelsSafe(updating.security(), 0);
        }
    }

    /** Performance in [0, 1] of how the case ended today. */
    double worth(Case ended, int today) {
        return switch (ended.end()) {
            case SOLVED -> 1 - performance.latenessLoss() * late(today - (int) Math.floor(ended.opened()));
            case EXPLAINED -> performance.explained();
            case FORMAL -> performance.formal();
            case WITHDRAWN -> performance.withdrawn();
        };
    }

    private double late(int days) {
        return performance.lateness() == TrustParameters.Lateness.LINEAR
                ? Math.min(1, days / performance.latenessDays())
                : days < performance.latenessDays() ? 0 : 1;
    }

    private double trustStep(double surprise) {
        double moved = (satisfaction.disconfirmation() + satisfaction.performance()) * surprise;
        return moved >= 0 ? updating.gain() * moved : updating.loss() * moved;
    }

    private void rate(Ledger ledger, Case ended, double satisfied, Draws.Die ratings) {
        double pressure = ended.end() == Case.End.SOLVED ? 0 : satisfaction.ratedPressure() * ended.reportChance();
        double u = ratings.uniform(ended.number());
        ledger.add(Flow.SATISFACTION, Math.min(1, Math.max(0, satisfied)));
        boolean pleased = u < pressure || Distribution.belowLogistic(
                (u - pressure) / (1 - pressure), (satisfied - satisfaction.ratedAt()) / satisfaction.ratedSpread());
        if (pleased) {
            ledger.count(Flow.RATED_SATISFIED);
        }
    }
}
