package grassroots.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import grassroots.policy.Evaluation;
import grassroots.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** What a round of evaluation makes of communities where there is nothing to judge. */
class EvaluationTest {
    private static final Scenario NO_PROBLEMS = Shipped.twoCommunities("baseline", "uncertainties.problems.rate=0");

    @Test
    void aTownshipWithNothingToJudgeIsInTheMiddle() {
        Scenario byPetitions = Pairs.with(NO_PROBLEMS, new Evaluation(12, 0, 0, 0, 1, 0.8, 0));
        assertEquals(0.5, Pairs.mean(byPetitions, "score", 26, 52), 1e-12);
    }

    @Test
    void whatIsNotThereDoesNotWeigh() {
        Scenario byTraces = Pairs.with(NO_PROBLEMS, new Evaluation(12, 0.5, 0, 0, 0, 0.8, 0));
        Scenario byTracesAndPetitions = Pairs.with(NO_PROBLEMS, new Evaluation(12, 0.5, 0, 0, 0.5, 0.8, 0));
        assertEquals(Pairs.mean(byTraces, "score", 26, 52), Pairs.mean(byTracesAndPetitions, "score", 26, 52), 0.02);
    }
}
