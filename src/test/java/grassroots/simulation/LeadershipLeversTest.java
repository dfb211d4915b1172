package grassroots.simulation;

import static grassroots.simulation.LeverTables.Sign.FALLS;
import static grassroots.simulation.LeverTables.Sign.RISES;

import grassroots.policy.CoordinationMechanism;
import grassroots.policy.Evaluation;
import grassroots.policy.Policy;
import grassroots.policy.ResponsiveHotline;
import grassroots.policy.UnifiedLeadership;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Levers of leadership, evaluation and example: what each moves, and a setting in which it fails. */
class LeadershipLeversTest extends LeverTables {
    private static final Policy HOTLINE = new ResponsiveHotline(1, 1, 1, 1);
    private static final Policy FLOODED = new ResponsiveHotline(1, 4, 1, 1);
    private static final Policy RATED = new Evaluation(4, 0.1, 0.1, 0.7, 0.1, 0.8, 0.3);
    private static final Policy TRACKED = new Evaluation(2, 0.6, 0.2, 0.15, 0.05, 0.2, 0.8);
    private static final Policy TRACED = new Evaluation(12, 0.9, 0.05, 0.05, 0, 0.8, 0);

    private static final Policy TABLE = new UnifiedLeadership(2, 1);
    private static final Policy CROWDED = new UnifiedLeadership(12, 1);
    private static final Policy MECHANISM = new CoordinationMechanism(1, 6, 0);
    private static final Policy EMPTY_TABLE = new CoordinationMechanism(0, 20, 1);

    static Stream<Arguments> directions() {
        return Stream.of(
                Arguments.of(TABLE, "aligned", RISES), Arguments.of(TABLE, "settledAtTable", RISES),
                Arguments.of(TABLE, "tasksMerged", RISES), Arguments.of(TABLE, "hoursMeetings", RISES),
                Arguments.of(TABLE, "trueResolution", RISES),
                Arguments.of(MECHANISM, "tasksIssued", FALLS), Arguments.of(MECHANISM, "daysAtDesk", FALLS),
                Arguments.of(MECHANISM, "moneyCoordination", RISES), Arguments.of(MECHANISM, "trueResolution", RISES),
                Arguments.of(HOTLINE, "hotlineRequests", RISES), Arguments.of(HOTLINE, "routine", RISES),
                Arguments.of(HOTLINE, "calledBackShare", RISES), Arguments.of(HOTLINE, "trueResolution", RISES),
                Arguments.of(HOTLINE, "measuredResolution", RISES), Arguments.of(HOTLINE, "gain", RISES),
                Arguments.of(RATED, "hoursMeetings", RISES), Arguments.of(RATED, "trueResolution", RISES),
                Arguments.of(TRACKED, "repeatShare", RISES), Arguments.of(TRACED, "paperShare", RISES),
                Arguments.of(TRACED, "measuredResolution", RISES));
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of("meetings take the hours", TABLE, CROWDED, "hoursCases", FALLS),
                Arguments.of("and more is left undone", TABLE, CROWDED, "trueResolution", FALLS),
                Arguments.of("departments do not come and hands are gone", NONE, EMPTY_TABLE, "daysAtDesk", RISES),
                Arguments.of("the line floods itself", HOTLINE, FLOODED, "trueResolution", FALLS),
                Arguments.of("being ranked tires", NONE, HOTLINE, "burnoutAny", RISES),
                Arguments.of("reports are embellished for the rank", new ResponsiveHotline(1, 1, 1, 0), HOTLINE, "measuredMinusTrue", RISES),
                Arguments.of("traces are scored instead of solutions", NONE, TRACED, "trueResolution", FALLS),
                Arguments.of("and the hierarchy cannot see it", NONE, TRACED, "measuredMinusTrue", RISES),
                Arguments.of("reporting eats the hours", RATED, new Evaluation(52, 0.1, 0.1, 0.7, 0.1, 0.8, 0.3), "hoursMeetings", RISES),
                Arguments.of("petitions are held back", NONE, new Evaluation(4, 0.1, 0, 0, 0.9, 0.9, 0), "petitions", FALLS),
                Arguments.of("and surface as outbursts", NONE, new Evaluation(4, 0.1, 0, 0, 0.9, 0.9, 0), "outbursts", RISES));
    }
}
