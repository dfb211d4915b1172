package grassroots.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.metrics.Series;
import grassroots.scenario.Scenario;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The variant of the loop of failures and tasks that tips, in one township, against the default that does not (T1). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TippingTest {
    private static final int SEEDS = 16;
    private static final double SHOCK = 4; // on heat that is about one half

    private Series[] calm;
    private Series[] calmByDefault;

    @BeforeAll
    void leaveAlone() {
        calm = worlds("tipping", 0);
        calmByDefault = worlds("baseline", 0);
    }

    private static Series[] worlds(String name, double shock) {
        Scenario scenario = Shipped.township(name, "horizon.warmUp=13 weeks", "horizon.length=92 weeks");
        return IntStream.rangeClosed(1, SEEDS).parallel().mapToObj(seed -> TrapsTest.shocked(scenario, seed, shock)).toArray(Series[]::new);
    }

    private static double[] late(Series[] worlds, String metric) {
        return Arrays.stream(worlds).mapToDouble(world -> world.mean(metric, 78, 92)).toArray();
    }

    /** Tasks that are still asked for seventy-eight weeks after a shock, relative to those of the same world without it. */
    private static double[] left(String name, Series[] undisturbed) {
        double[] shocked = late(worlds(name, SHOCK), "tasksIssued");
        double[] without = late(undisturbed, "tasksIssued");
        return IntStream.range(0, SEEDS).mapToDouble(i -> shocked[i] / without[i] - 1).toArray();
    }

    @Test
    void aShockLeavesBehindWhatTheDefaultForgets() {
        double[] variant = left("tipping", calm);
        double[] byDefault = left("baseline", calmByDefault);
        assertEquals(0, Pairs.interval(byDefault).mean(), 0.01, "the default returns");
        assertTrue(Pairs.interval(variant).above(), "the variant does not: " + Pairs.interval(variant));
        Pairs.Interval more = Pairs.interval(IntStream.range(0, SEEDS).mapToDouble(i -> variant[i] - byDefault[i]).toArray());
        assertTrue(more.above(), "and leaves more than the default: " + more);
    }

    /** Worlds that differ by luck alone end with nearly all cases failing or with half of them solved. */
    @Test
    void worldsSettleInTwoRegimes() {
        double[] solved = late(calm, "trueResolution");
        assertTrue(Arrays.stream(solved).filter(s -> s < 0.1).count() >= 3, "some are lost: " + Arrays.toString(solved));
        assertTrue(Arrays.stream(solved).filter(s -> s > 0.4).count() >= 6, "most are not: " + Arrays.toString(solved));
        double worst = Arrays.stream(late(calmByDefault, "trueResolution")).min().orElseThrow();
        assertTrue(worst > 0.3, "by default none is lost: " + worst);
    }
}
