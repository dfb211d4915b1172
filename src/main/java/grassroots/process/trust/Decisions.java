package grassroots.process.trust;

import grassroots.process.CommunityProcess;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.random.Draws;
import grassroots.world.Agenda;
import grassroots.world.Community;
import grassroots.world.Proposal;
import grassroots.world.Resident;
import grassroots.world.Residents;

/**
 * Decisions and their results reach residents: those who made them, those who are told, and those whose wish they meet. Being heard
 * and told why adds to trust whatever was decided; a result is an outcome like any other (MODEL 5.6, 5.9).
 */
public final class Decisions implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final TrustParameters.Decided decided;
    private final TrustParameters.Satisfaction satisfaction;
    private final TrustParameters.Updating updating;

    /** By these parameters. */
    public Decisions(TrustParameters parameters) {
        this.decided = parameters.decided();
        this.satisfaction = parameters.satisfaction();
        this.updating = parameters.updating();
    }

    @Override
    public void step(Community community, Turn turn) {
        Agenda agenda = community.agenda();
        if (agenda.news().isEmpty()) {
            return;
        }
        double told = decided.told() * agenda.disclosure();
        for (Proposal matter : agenda.news()) {
            switch (matter.stage()) {
                case DECIDED -> isMade(community.residents(), matter, told);
                case CARRIED_OUT -> isKept(community, matter, told, turn);
                case LEFT_UNDONE -> isBroken(community.residents(), matter, told);
                default -> throw new IllegalStateException("no news: " + matter.stage());
            }
        }
    }

    /** Those present were heard, those told were told why: an outcome, as good as it fits. All expect more now. */
    private void isMade(Residents residents, Proposal matter, double told) {
        double heard = updating.explained() * matter.fairness() * 2;
        double explained = satisfaction.explained() * matter.fairness() * 2;
        for (Resident resident : matter.present()) {
            resident.trustMoves(heard);
            resident.gains(updating.senseOfGain(), satisfied(matter.fit(), resident.expectation()) + explained);
            resident.learns(decided.expectation(), 1);
        }
        residents.trustMoves(heard * told);
        residents.gain(updating.senseOfGain() * decided.weight() * told,
                satisfied(matter.fit(), residents.meanExpectation()) + explained, 0, 0);
        residents.expect(decided.expectation() * told, 1);
    }

    private double satisfied(double worth, double expected) {
        return satisfaction.base() + satisfaction.disconfirmation() * (worth - expected) + satisfaction.performance() * worth;
    }

    private void isKept(Community community, Proposal matter, double told, Turn turn) {
        double gained = decided.efficacyGain() * matter.fit();
        for (Resident resident : matter.present()) {
            resident.efficacyMoves(gained);
        }
        community.residents().efficacyMoves(gained * told);
        meetWishes(community, matter, turn);
    }

    /** A share of those whom it concerns finds its wish met: an outcome as good as a case solved. */
    private void meetWishes(Community community, Proposal matter, Turn turn) {
        double chance = decided.concerned() * matter.fit();
        Draws.Die reaches = turn.draws().on(matter.nature().day()).of(Chance.RESULT_REACHES);
        for (Resident resident : community.residents()) {
            if (reaches.happens(resident.id(), chance)) {
                double surprise = 1 - resident.expectation();
                resident.trustMoves(updating.gain() * (satisfaction.disconfirmation() + satisfaction.performance()) * surprise);
                resident.gains(updating.senseOfGain(), satisfied(1, resident.expectation()));
                resident.learns(updating.expectation(), 1);
            }
        }
    }

    /** What was decided and left undone is an outcome that is worth nothing to those who decided or were told. */
    private void isBroken(Residents residents, Proposal matter, double told) {
        for (Resident resident : matter.present()) {
            resident.efficacyMoves(-decided.efficacyLoss());
            resident.trustMoves(-decided.trustLoss());
            resident.gains(updating.senseOfGain(), satisfied(0, resident.expectation()));
        }
        residents.efficacyMoves(-decided.efficacyLoss() * told);
        residents.trustMoves(-decided.trustLoss() * told);
        residents.gain(updating.senseOfGain() * decided.weight() * told, satisfied(0, residents.meanExpectation()), 0, 0);
    }
}
