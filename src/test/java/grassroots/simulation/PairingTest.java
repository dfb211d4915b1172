package grassroots.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.metrics.Observation;
import grassroots.scenario.Scenario;
import grassroots.statistics.Interval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

/** How much narrower the same seeds make the intervals of the flagship comparison than seeds of its own for each scenario. */
class PairingTest {
    private static final int SEEDS = 20;
    private static final List<String> OUTCOMES =
            List.of("upwardShare", "trueResolution", "measuredResolution", "gain", "petitions", "incidents", "burnoutAny");

    private static List<Observation> runs(Scenario scenario, long firstSeed) {
        return IntStream.range(0, SEEDS).parallel()
                .mapToObj(i -> Simulation.run(scenario, firstSeed + i, 1, false, Watch.NONE)).toList();
    }

    private static double[] means(List<Observation> runs, String outcome) {
        return runs.stream().mapToDouble(run -> run.weekly().mean(outcome, 0, Integer.MAX_VALUE)).toArray();
    }

    /** Welch's interval for two independent samples. */
    private static double independent(double[] one, double[] other) {
        double a = StatUtils.variance(one) / one.length;
        double b = StatUtils.variance(other) / other.length;
        double freedom = (a + b) * (a + b) / (a * a / (one.length - 1) + b * b / (other.length - 1));
        return new TDistribution(null, freedom).inverseCumulativeProbability(0.975) * Math.sqrt(a + b);
    }

    @Test
    void theSameSeedsMakeIntervalsOfTheFlagshipComparisonNarrower() {
        List<Observation> baseline = runs(Shipped.township("baseline"), 1);
        Scenario flagship = Shipped.township("flagship");
        List<Observation> paired = runs(flagship, 1);
        List<Observation> others = runs(flagship, 1001);
        Map<String, Double> narrower = new LinkedHashMap<>();
        for (String outcome : OUTCOMES) {
            double[] before = means(baseline, outcome);
            double half = Interval.ofPairedDifference(means(paired, outcome), before).halfWidth();
            narrower.put(outcome, independent(before, means(others, outcome)) / half);
        }
        assertTrue(narrower.values().stream().allMatch(times -> times > 1.5), narrower.toString());
        assertTrue(narrower.get("gain") > 10, narrower.toString());
        assertTrue(StatUtils.geometricMean(narrower.values().stream().mapToDouble(times -> times).toArray()) > 4, narrower.toString());
    }
}
