package grassroots.process.voice;

import grassroots.process.CommunityProcess;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.world.Case;
import grassroots.world.CaseFile;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Resident;

/** What residents make of how their case ended: a habit, a word to others, a second try, a petition (MODEL 5.2). */
public final class AfterOutcome implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final VoiceParameters parameters;

    /** By these parameters. */
    public AfterOutcome(VoiceParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public void step(Community community, Turn turn) {
        double part = parameters.recordWeight() / community.residents().size();
        for (Case ended : community.cases().ended()) {
            boolean solved = ended.end() == Case.End.SOLVED;
            community.record().hears(solved, part);
            ended.resident().habitMoves(solved ? parameters.habitGain() : -parameters.habitLoss(), parameters.habitMost());
            if (!solved) {
                fails(community, ended, turn);
            }
        }
    }

    private void fails(Community community, Case failed, Turn turn) {
        community.record().leavesUnsolved(parameters.unsolvedFailed());
        if (failed.hotline()) {
            community.signals(failed.problem().matter(), parameters.ticketHeat());
        }
        boolean again = failed.repeats() < parameters.mostRepeats()
                && turn.draws().happens(Chance.BRINGS_AGAIN, failed.number(), parameters.repeat());
        if (again) {
            community.cases().returning().add(new CaseFile.Return(turn.day() + parameters.repeatAfter(), failed));
        } else if (turn.draws().happens(Chance.PETITIONS, failed.number(), petition(failed))) {
            community.ledger().count(Flow.PETITIONS);
            community.signals(failed.problem().matter(), parameters.petitionHeat());
        }
    }

    private double petition(Case failed) {
        Resident resident = failed.resident();
        return parameters.petition() * (1 + failed.repeats()) * (1 + parameters.petitionTrust() * (resident.trust() - 0.5));
    }
}
