package grassroots.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.metrics.Series;
import grassroots.policy.AdmissionList;
import grassroots.policy.InspectionCap;
import grassroots.scenario.Scenario;
import grassroots.world.Department;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Traps of feedback, coping and drift into which models of this kind fall. */
class TrapsTest {
    private static final String[] OPEN_LOOP = {"uncertainties.burden.growth.heat=0", "uncertainties.burden.growth.rate=0",
        "uncertainties.burden.standing.plaquesAYear=0"};

    private static Scenario tasks(double factor) {
        double shipped = Shipped.scenario("baseline").uncertainties().burden().hours().factor();
        String[] overrides = java.util.Arrays.copyOf(OPEN_LOOP, OPEN_LOOP.length + 1);
        overrides[OPEN_LOOP.length] = "uncertainties.burden.hours.factor=" + shipped * factor;
        return Shipped.twoCommunities("baseline", overrides);
    }

    /** Elasticity of heat to tasks with the loop open, times that of tasks to heat. */
    @Test
    void theLoopOfPoorServiceAndBurdenHasAGainBelowOneHalf() {
        double low = Pairs.mean(tasks(0.9), "heat", 13, 52);
        double high = Pairs.mean(tasks(1.1), "heat", 13, 52);
        double heatByTasks = Math.log(high / low) / Math.log(1.1 / 0.9);
        Scenario shipped = Shipped.scenario("baseline");
        double heat = shipped.uncertainties().reference().heat();
        double chi = shipped.uncertainties().burden().growth().heat();
        double tasksByHeat = chi * heat / Math.pow(1 + heat, 2) / (1 + chi * heat / (1 + heat));
        assertTrue(heatByTasks > 0, "more tasks should give more heat: " + heatByTasks);
        assertTrue(heatByTasks * tasksByHeat < 0.5, "gain " + heatByTasks * tasksByHeat);
    }

    @Test
    void aShockToHeatIsGoneAfterSeventyEightWeeks() {
        Scenario scenario = Shipped.township("baseline", "horizon.warmUp=13 weeks", "horizon.length=92 weeks");
        double near = 0;
        double far = 0;
        int seeds = 16; // a mean with a standard error of 0.003, against the 0.01 that is asserted
        for (int seed = 1; seed <= seeds; seed++) {
            Series calm = shocked(scenario, seed, 0);
            Series shocked = shocked(scenario, seed, 4);
            near += (shocked.mean("tasksIssued", 1, 13) / calm.mean("tasksIssued", 1, 13) - 1) / seeds;
            far += (shocked.mean("tasksIssued", 78, 92) / calm.mean("tasksIssued", 78, 92) - 1) / seeds;
        }
        assertTrue(near > 0.05, "the shock should be felt: " + near);
        assertEquals(0, far, 0.01, "and be gone");
    }

    static Series shocked(Scenario scenario, long seed, double shock) {
        GovernanceModel model = new GovernanceModel(scenario, seed, 1, false);
        model.start();
        while (model.stepDay()) {
            if (model.day() == 0) {
                for (Department department : model.districts().get(0).departments()) {
                    department.heatsUp(shock);
                }
            }
        }
        return model.observation().weekly();
    }

    @Test
    void overloadShowsInFormalAnswersAndNotInQueues() {
        List<Double> factors = List.of(0.8, 1.0, 1.3, 1.7);
        double[] formal = factors.stream().mapToDouble(f -> Pairs.mean(tasks(f), "formalShare", 13, 52)).toArray();
        double[] queue = factors.stream().mapToDouble(f -> Pairs.mean(tasks(f), "backlog", 13, 52)).toArray();
        double[] solved = factors.stream().mapToDouble(f -> Pairs.mean(tasks(f), "trueResolution", 13, 52)).toArray();
        IntStream.range(1, formal.length).forEach(i -> {
            assertTrue(formal[i] > formal[i - 1] + 0.02, "formal answers rise with load: " + java.util.Arrays.toString(formal));
            assertTrue(solved[i] < solved[i - 1] - 0.02, "solutions fall with load: " + java.util.Arrays.toString(solved));
        });
        assertTrue(queue[3] < queue[0], "the queue hides it: " + java.util.Arrays.toString(queue));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.6})
    void whatReliefDoesForResidentsHangsOnHowLoadLowersCare(double byLoad) {
        Scenario base = Shipped.twoCommunities("baseline", "uncertainties.workday.care.load=" + byLoad);
        Pairs.Interval d = Pairs.difference(base, Pairs.with(base, new AdmissionList(0.7, 0.5, 0)), "attendedShare", 8, 52);
        assertTrue(byLoad == 0 ? d.high() < 0.04 : d.low() > 0.05, "p_L " + byLoad + ": " + d);
    }

    /** Inspections watch casework, and they take hours (T5). */
    @Test
    void fewerCasesAreSolvedWithoutInspectionsAndWithThreeTimesAsMany() {
        Scenario base = Shipped.twoCommunities("baseline");
        Scenario many = Shipped.twoCommunities("baseline", "uncertainties.burden.inspections.aYear=190");
        LeverTables.assertMoves(base, Pairs.with(base, new InspectionCap(0, 1)), "trueResolution", LeverTables.Sign.FALLS, 8, 52);
        LeverTables.assertMoves(base, many, "trueResolution", LeverTables.Sign.FALLS, 8, 52);
    }

    /** What cannot be told from chance is no drift: petitions are few in twenty small worlds. */
    @Test
    void nothingDriftsWithoutGrowthAndPolicy() {
        Scenario still = Shipped.township("baseline", "horizon.warmUp=52 weeks", "horizon.length=156 weeks",
                "uncertainties.burden.growth.rate=0", "uncertainties.burden.standing.plaquesAYear=0");
        for (String outcome : still.outcomes()) {
            double first = Pairs.mean(still, outcome, 0, 52);
            Pairs.Interval drift = Pairs.change(still, outcome, 0, 104, 52);
            double chance = outcome.equals("petitions") ? drift.high() - drift.mean() : 0;
            assertEquals(0, drift.mean() / first, 0.05 + chance / first, outcome + " moved from " + first + " by " + drift);
        }
    }
}
