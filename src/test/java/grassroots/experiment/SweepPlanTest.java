package grassroots.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.scenario.SweepDesign;
import grassroots.scenario.SweepFactor;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SweepPlanTest {
    private static List<List<String>> all(SweepPlan plan) {
        return IntStream.range(0, plan.points()).mapToObj(plan::values).toList();
    }

    @Test
    void aFactorialMeetsEveryLevelWithEveryOther() {
        SweepPlan plan = SweepBench.plan(SweepDesign.FACTORIAL, 0, SweepBench.values("a", "x", "y"), SweepBench.range("b", 0, 1, 3));
        assertEquals(List.of(List.of("x", "0"), List.of("x", "0.5"), List.of("x", "1"),
                List.of("y", "0"), List.of("y", "0.5"), List.of("y", "1")), all(plan));
    }

    @Test
    void oneAtATimeBeginsWithTheScenarioAndLeavesItsOwnValuesOut() {
        SweepPlan plan = SweepBench.plan(SweepDesign.ONE_AT_A_TIME, 0, SweepBench.values("a", "0.4", "0.5"), SweepBench.range("b", 0, 1, 2));
        assertEquals(List.of(List.of("0.5", "0.5"), List.of("0.4", "0.5"), List.of("0.5", "0"), List.of("0.5", "1")), all(plan));
    }

    @Test
    void aLatinHypercubeHasOnePointInEachCellOfEachFactor() {
        SweepPlan plan = SweepBench.plan(SweepDesign.LATIN_HYPERCUBE, 20, SweepBench.range("a", 0, 20, 2), SweepBench.range("b", -20, 0, 2));
        for (int factor = 0; factor < 2; factor++) {
            int which = factor;
            Set<Integer> cells = all(plan).stream()
                    .map(point -> (int) Math.floor(Double.parseDouble(point.get(which))))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(20, cells.size());
        }
    }

    /** The first points of the sequence in two dimensions, as Joe and Kuo's direction numbers give them (also scipy.stats.qmc.Sobol). */
    @Test
    void aSobolSequenceIsTheKnownOne() {
        SweepPlan plan = SweepBench.plan(SweepDesign.SOBOL, 5, SweepBench.range("a", 0, 1, 2), SweepBench.range("b", 0, 1, 2));
        assertEquals(List.of(List.of("0", "0"), List.of("0.5", "0.5"), List.of("0.75", "0.25"), List.of("0.25", "0.75"),
                List.of("0.375", "0.375")), all(plan));
    }

    @Test
    void valuesAreSampledEvenly() {
        SweepPlan plan = SweepBench.plan(SweepDesign.SOBOL, 9, SweepBench.values("a", "x", "y", "z"));
        for (String value : List.of("x", "y", "z")) {
            assertTrue(all(plan).stream().filter(point -> point.get(0).equals(value)).count() >= 2, value);
        }
    }

    @Test
    void theOrderIsDrawnForDesignsThatAreLaidOutInRowsAndMissesNoPoint() {
        SweepFactor factor = SweepBench.range("a", 0, 1, 50);
        SweepPlan factorial = SweepBench.plan(SweepDesign.FACTORIAL, 0, factor);
        List<Integer> order = IntStream.range(0, 50).mapToObj(factorial::inOrder).toList();
        assertNotEquals(IntStream.range(0, 50).boxed().toList(), order);
        assertEquals(50, Set.copyOf(order).size());
        long low = order.subList(0, 20).stream().filter(point -> point < 25).count();
        assertTrue(low > 4 && low < 16, low + " of the first 20 lie in the lower half");
        SweepPlan sobol = SweepBench.plan(SweepDesign.SOBOL, 16, factor);
        assertEquals(IntStream.range(0, 16).boxed().toList(), IntStream.range(0, 16).mapToObj(sobol::inOrder).toList());
    }

    @Test
    void aFactorialWithoutEndIsRefused() {
        SweepFactor factor = SweepBench.range("a", 0, 1, 1000);
        Refusal refusal = assertThrows(Refusal.class, () -> SweepBench.plan(SweepDesign.FACTORIAL, 0, factor, factor, factor));
        assertEquals("factorial design\n  has more than 10000000 points; give fewer levels or factors, or take a latin-hypercube or"
                + " sobol design", refusal.getMessage());
    }
}
