package grassroots.simulation;

import static grassroots.simulation.LeverTables.Sign.FALLS;
import static grassroots.simulation.LeverTables.Sign.RISES;

import grassroots.policy.Demonstration;
import grassroots.policy.Policy;
import grassroots.scenario.Scenario;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Demonstration: what it moves, by example and by mandate, and the settings in which it fails. */
class PracticeLeversTest extends LeverTables {
    private static final Policy EXAMPLE = new Demonstration(0.25, 1, 4, 0);
    private static final Policy SHOWN = new Demonstration(0.25, 0, 0, 0);
    private static final Policy ORDERED = new Demonstration(0, 0, 0, 1);
    private static final Policy BOTH = new Demonstration(0.25, 1, 4, 1);

    private static final String LENGTH = "horizon.length=104 weeks";

    PracticeLeversTest() {
        super(Shipped.twoCommunities("baseline", LENGTH), 52, 104);
    }

    static Stream<Arguments> directions() {
        return Stream.of(
                Arguments.of(EXAMPLE, "practiceAdopters", RISES), Arguments.of(EXAMPLE, "practicesDeep", RISES),
                Arguments.of(EXAMPLE, "practicesPublished", RISES), Arguments.of(EXAMPLE, "moneyDemonstration", RISES),
                Arguments.of(EXAMPLE, "hoursMeetings", RISES), Arguments.of(EXAMPLE, "hazards", FALLS),
                Arguments.of(ORDERED, "practiceAdopters", RISES), Arguments.of(ORDERED, "practicesInName", RISES));
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of("model communities receive for nothing", NONE, SHOWN, "hoursMeetings", RISES),
                Arguments.of("what is ordered is there in name", EXAMPLE, ORDERED, "practicesDeep", FALLS),
                Arguments.of("and shown off", NONE, ORDERED, "hoursMeetings", RISES),
                Arguments.of("an order spoils the example", EXAMPLE, BOTH, "practicesDeep", FALLS),
                Arguments.of("an order spoils the example", EXAMPLE, BOTH, "hazards", RISES));
    }

    @Test
    void modelCommunitiesThatAreOnlyShownAreNotCopied() {
        Scenario base = Shipped.township("baseline", LENGTH);
        assertMoves(Pairs.with(base, EXAMPLE), Pairs.with(base, SHOWN), "practiceAdopters", FALLS, 52, 104);
    }
}
