package grassroots.simulation;

import static grassroots.simulation.LeverTables.Sign.FALLS;
import static grassroots.simulation.LeverTables.Sign.RISES;

import grassroots.policy.Demonstration;
import grassroots.policy.Policy;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Demonstration: what it moves, by example and by mandate, and the settings in which it fails. */
class PracticeLeversTest extends LeverTables {
    private static final Policy EXAMPLE = new Demonstration(0.25, 1, 4, 0);
    private static final Policy SHOWN = new Demonstration(0.25, 0, 0, 0);
    private static final Policy ORDERED = new Demonstration(0, 0, 0, 1);
    private static final Policy BOTH = new Demonstration(0.25, 1, 4, 1);

    PracticeLeversTest() {
        super(Shipped.township("baseline", "horizon.length=104 weeks"), 52, 104);
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
                Arguments.of("model communities are shown and not copied", EXAMPLE, SHOWN, "practiceAdopters", FALLS),
                Arguments.of("and receive for nothing", NONE, SHOWN, "hoursMeetings", RISES),
                Arguments.of("what is ordered is there in name", EXAMPLE, ORDERED, "practicesDeep", FALLS),
                Arguments.of("and shown off", NONE, ORDERED, "hoursMeetings", RISES),
                Arguments.of("an order spoils the example", EXAMPLE, BOTH, "practicesDeep", FALLS),
                Arguments.of("an order spoils the example", EXAMPLE, BOTH, "hazards", RISES));
    }
}
