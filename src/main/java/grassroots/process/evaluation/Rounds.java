package grassroots.process.evaluation;

import grassroots.policy.Evaluation;
import grassroots.process.Calendar;
import grassroots.process.Session;
import grassroots.process.TownshipProcess;
import grassroots.world.Activity;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Ledger;
import grassroots.world.Oversight;
import grassroots.world.Township;
import java.util.List;

/**
 * A township scores its communities by what is measured, sets each against the mean of all, and lets those behind feel it; what
 * is scored directs what they do until the next round (MODEL 5.13). The mean moves with those who are scored: a ratchet.
 */
public final class Rounds implements TownshipProcess {
    private static final long serialVersionUID = 1;

    private final EvaluationParameters parameters;

    /** By these parameters. */
    public Rounds(EvaluationParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public void step(Township township, Session session) {
        List<Community> communities = township.communities();
        double mean = Double.NaN;
        for (Community community : communities) {
            Evaluation evaluation = session.rules().in(community).evaluation();
            if (isDue(evaluation.rounds(), session.day())) {
                mean = Double.isNaN(mean) ? meanScore(communities, session) : mean;
                double score = score(community, evaluation);
                community.oversight().scored(score, Math.max(0, mean - score));
                community.duties().owes(Activity.MEETINGS,
                        parameters.rounds().hours() + parameters.rounds().hoursByStakes() * evaluation.stakes());
            }
            community.oversight().isJudged(judged(evaluation, community.oversight().behind()));
        }
    }

    private static boolean isDue(double rounds, int day) {
        return Math.floor(day * rounds / Calendar.YEAR) != Math.floor((day - 1) * rounds / Calendar.YEAR);
    }

    private double meanScore(List<Community> communities, Session session) {
        double sum = 0;
        for (Community community : communities) {
            sum += score(community, session.rules().in(community).evaluation());
        }
        return sum / communities.size();
    }

    /**
     * The score, in [0, 1], by the weights of the evaluation, from what the ledger reports since the beginning. What there is nothing
     * of does not weigh: nobody is judged by tasks or cases of which none came to an end, and where nothing is left the last score stands.
     */
    private static double score(Community community, Evaluation evaluation) {
        Ledger ledger = community.ledger();
        double done = ledger.total(Flow.TASKS_PROPER) + ledger.total(Flow.TASKS_PAPER);
        double due = done + ledger.total(Flow.TASKS_EXPIRED);
        double answered = ledger.total(Flow.CASES_SOLVED) + ledger.total(Flow.CASES_EXPLAINED) + ledger.total(Flow.CASES_FORMAL);
        double ended = answered + ledger.total(Flow.CASES_WITHDRAWN);
        double traces = due == 0 ? 0 : evaluation.traces();
        double timeliness = ended == 0 ? 0 : evaluation.timeliness();
        double rating = ended == 0 ? 0 : evaluation.rating();
        double petitions = ended == 0 ? 0 : evaluation.petitions();
        double weights = traces + timeliness + rating + petitions;
        if (weights == 0) {
            return community.oversight().score();
        }
        return (traces * share(done, due) + timeliness * share(answered, ended) + rating * share(ledger.total(Flow.RATED_SATISFIED), ended)
                + petitions * (1 - share(ledger.total(Flow.PETITIONS), ended))) / weights;
    }

    /** What part of the whole, 0 to 1, is of something: petitions may be more than cases. */
    private static double share(double part, double whole) {
        return whole == 0 ? 0 : Math.min(1, part / whole);
    }

    private Oversight.Judged judged(Evaluation evaluation, double behind) {
        EvaluationParameters.Pull pull = parameters.pull();
        double stakes = evaluation.stakes() * felt(evaluation.rounds()) * (1 + parameters.rounds().laggards() * behind);
        double traces = stakes * evaluation.traces() - pull.tracesFrom();
        double timeliness = stakes * evaluation.timeliness() - pull.timelinessFrom();
        double rating = stakes * evaluation.rating() - pull.ratingFrom();
        double petitions = stakes * evaluation.petitions() - pull.petitionsFrom();
        return new Oversight.Judged(
                pull.upwardByTraces() * traces,
                pull.casesByRating() * rating,
                pull.paperByTraces() * traces,
                pull.watchedByRating() * rating,
                pull.hasteByTimeliness() * timeliness,
                pull.embellishedByTraces() * traces + pull.embellishedByRating() * rating,
                Math.min(1, Math.max(0, pull.suppressedByPetitions() * petitions)),
                evaluation.tracking());
    }

    /** How much of what is at stake is felt at so many rounds a year, 1 at the default. */
    private double felt(double rounds) {
        return (1 - StrictMath.exp(-rounds / parameters.rounds().felt()))
                / (1 - StrictMath.exp(-parameters.rounds().standard() / parameters.rounds().felt()));
    }
}
