package grassroots.docking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The core loop, docked against its twin; with any number 1 % off, one of the three checks must say so. */
class DockingTest {
    private static final long SEED = 20260101;
    private static Replications twin;

    @BeforeAll
    static void runTheTwin() {
        twin = Replications.ofTwin(CoreLoopRules.asStated(CoreLoopScenario.COMMUNITIES));
    }

    @Test
    void fedWithTheModelsChanceTheTwinDoesTheSameEveryDay() {
        assertEquals(Optional.empty(), byTrace());
    }

    @Test
    void whatTheTwinIsFedObeysItsLaw() {
        assertEquals(List.of(), byLaw());
    }

    @Test
    void byItsOwnChanceTheTwinHasTheSameOutcomes() {
        assertEquals(List.of(), byChance());
    }

    @ParameterizedTest
    @CsvSource({
        "law, uncertainties.problems.rate, 0.9986288842533031",
        "chance, uncertainties.problems.rate, 0.9986288842533031",
        "law, uncertainties.problems.hoursFactor, 1",
        "trace, uncertainties.calendar.hours, 28.767123287671232",
        "trace, uncertainties.trust.satisfaction.performance, 0.2",
        "trace, uncertainties.participation.weights.ties, 0.5",
        "chance, uncertainties.participation.weights.ties, 0.5"})
    void onePercentOffIsRejected(String check, String path, double stated) {
        for (double off : new double[] {0.99, 1.01}) {
            String change = path + "=" + stated * off;
            assertTrue(rejects(check, change), "the check by " + check + " lets " + change + " pass");
        }
    }

    private static boolean rejects(String check, String change) {
        return switch (check) {
            case "trace" -> byTrace(change).isPresent();
            case "law" -> !byLaw(change).isEmpty();
            default -> !byChance(change).isEmpty();
        };
    }

    private static Optional<String> byTrace(String... changes) {
        return Trace.firstDifference(CoreLoopScenario.of(1, 4, changes), SEED);
    }

    private static List<String> byLaw(String... changes) {
        return new Laws(new ModelNature(CoreLoopScenario.of(10, 20, changes), SEED)).broken();
    }

    private static List<String> byChance(String... changes) {
        return Replications.ofModel(CoreLoopScenario.changed(changes)).notEquivalentTo(twin);
    }
}
