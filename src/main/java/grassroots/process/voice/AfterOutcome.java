package grassroots.process.voice;

import grassroots.process.CommunityProcess;
import grassroots.process.Reference;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.world.Case;
import grassroots.world.CaseFile;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Oversight;
import grassroots.world.Petition;
import grassroots.world.Resident;

/** What residents make of how their case ended: a habit, a word to others, a second try, a petition (MODEL 5.2). */
public final class AfterOutcome implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final VoiceParameters parameters;
    private final Reference reference;

    /** By these parameters. */
    public AfterOutcome(VoiceParameters parameters, Reference reference) {
        this.parameters = parameters;
        this.reference = reference;
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
        community.record().leavesUnsolved(failed.problem().matter(), parameters.unsolvedFailed(), true);
        Oversight oversight = community.oversight();
        double driven = oversight.hotline().strength();
        if (failed.hotline()) {
            community.signals(failed.problem().matter(), parameters.ticketHeat() * (1 + parameters.ticketHeatByHotline() * driven));
        }
        if (failed.end() == Case.End.FORMAL && isFound(community, failed, turn)) {
            community.ledger().count(Flow.CLOSURES_FOUND);
            bringsAgain(community, failed, turn);
            return;
        }
        double tracked = failed.reportedSolved() ? oversight.judged().tracking() : 0;
        double again = Math.min(1, parameters.repeat() * (1 + parameters.repeatByHotline() * driven));
        if (failed.repeats() < parameters.mostRepeats()
                && turn.draws().happens(Chance.BRINGS_AGAIN, failed.number(), again + tracked * (1 - again))) {
            bringsAgain(community, failed, turn);
        } else {
            petition(community, failed, turn);
        }
    }

    /** Whether the supervision committee finds that the case was closed for the record only. */
    private boolean isFound(Community community, Case failed, Turn turn) {
        double supervised = community.mandate().supervised();
        return supervised > 0 && failed.repeats() < parameters.mostRepeats()
                && turn.draws().happens(Chance.CLOSURE_FOUND, failed.number(), parameters.lookedInto() * supervised);
    }

    private void bringsAgain(Community community, Case failed, Turn turn) {
        community.cases().returning().add(new CaseFile.Return(turn.day() + parameters.repeatAfter(), failed));
    }

    private void petition(Community community, Case failed, Turn turn) {
        double wanted = wantsTo(failed) * moodOf(community) * (1 - parameters.petitionByHotline() * community.oversight().hotline().strength());
        if (turn.draws().happens(Chance.PETITIONS, failed.number(), Math.min(1, wanted))) {
            community.ledger().count(Flow.PETITIONS_MEANT);
            community.petitions().meant().add(Petition.of(failed.resident(), failed.problem().matter(), failed.number(), turn.day()));
        }
    }

    private double wantsTo(Case failed) {
        Resident resident = failed.resident();
        return parameters.petition() * (1 + parameters.petitionByRepeats() * failed.repeats()) * (1 + parameters.petitionTrust() * (resident.trust() - 0.5));
    }

    /** How much readier everybody is where much is left unsolved: petitions rise as a power of it, of which failures make the first. */
    private double moodOf(Community community) {
        if (parameters.petitionUnsolved() == 1) {
            return 1;
        }
        double unsolved = community.record().unsolved() / community.residents().size() / reference.unsolved();
        return StrictMath.pow(unsolved, parameters.petitionUnsolved() - 1);
    }
}
