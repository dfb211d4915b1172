package grassroots.simulation;

import static grassroots.simulation.LeversTest.Sign.FALLS;
import static grassroots.simulation.LeversTest.Sign.RISES;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.policy.Demonstration;
import grassroots.policy.Policy;
import grassroots.scenario.Scenario;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Demonstration: what it moves, by example and by mandate, and the settings in which it fails. */
class PracticeLeversTest {
    private static final Scenario BASE = Shipped.township("baseline", "horizon.length=104 weeks");
    private static final int FROM = 52;
    private static final int TO = 104;
    private static final Policy NONE = null;

    private static final Policy EXAMPLE = new Demonstration(0.25, 1, 4, 0);
    private static final Policy SHOWN = new Demonstration(0.25, 0, 0, 0);
    private static final Policy ORDERED = new Demonstration(0, 0, 0, 1);
    private static final Policy BOTH = new Demonstration(0.25, 1, 4, 1);

    static Stream<Arguments> directions() {
        return Stream.of(
                Arguments.of(EXAMPLE, "practiceAdopters", RISES), Arguments.of(EXAMPLE, "practicesDeep", RISES),
                Arguments.of(EXAMPLE, "practicesPublished", RISES), Arguments.of(EXAMPLE, "moneyDemonstration", RISES),
                Arguments.of(EXAMPLE, "hoursMeetings", RISES), Arguments.of(EXAMPLE, "hazards", FALLS),
                Arguments.of(ORDERED, "practiceAdopters", RISES), Arguments.of(ORDERED, "practicesInName", RISES));
    }

    @ParameterizedTest
    @MethodSource("directions")
    void aLeverMovesWhatItIsMeantToMove(Policy lever, String metric, LeversTest.Sign sign) {
        Pairs.Interval d = Pairs.difference(BASE, Pairs.with(BASE, lever), metric, FROM, TO);
        assertTrue(sign == RISES ? d.above() : d.below(), metric + " under " + lever + ": " + d);
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

    @ParameterizedTest
    @MethodSource("failures")
    void aLeverHasASettingInWhichItFails(String how, Policy works, Policy fails, String metric, LeversTest.Sign sign) {
        Scenario better = works == null ? BASE : Pairs.with(BASE, works);
        Pairs.Interval d = Pairs.difference(better, Pairs.with(BASE, fails), metric, FROM, TO);
        assertTrue(sign == FALLS ? d.below() : d.above(), how + ": " + metric + " " + d);
    }
}
