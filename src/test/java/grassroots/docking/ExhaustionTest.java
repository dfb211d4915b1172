package grassroots.docking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.scenario.Uncertainties;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exhaustion under demands and resources that stay, docked against its linear recursion. */
class ExhaustionTest {
    private static final double TOLERANCE = 1e-5;
    private static final int WEEKS_OF_MONTH = 4;
    private static final double LOAD = 1.3;
    private static final double OVERTIME = 0.6;
    private static final double UPWARD = 0.75;
    private static final double PAY = 0.8;

    @Test
    void itSettlesAtTheFixedPointAndHalvesItsDistanceInTheStatedTime() {
        assertEquals(List.of(), broken());
    }

    @ParameterizedTest
    @ValueSource(strings = {"wellbeing.exhaustion.halfLife=4", "wellbeing.exhaustion.demands=0.35", "wellbeing.exhaustion.resources=0.3",
        "wellbeing.exhaustion.centre=0.505", "population.start.load=1.3"})
    void threePercentOffIsRejected(String stated) {
        String path = stated.split("=")[0];
        for (double off : new double[] {Reduced.OFF, 1 / Reduced.OFF}) {
            String change = "uncertainties." + path + "=" + Double.parseDouble(stated.split("=")[1]) * off;
            assertTrue(!broken(change).isEmpty(), change + " passes");
        }
    }

    private static List<String> broken(String... changes) {
        double[] exhaustion = Reduced.to("wellbeing", changes).weekly("exhaustion");
        Uncertainties stated = Reduced.to("wellbeing").scenario().uncertainties();
        double fixed = fixedPoint(stated);
        double kept = Math.pow(2, -1 / stated.wellbeing().exhaustion().halfLife());
        List<String> broken = new ArrayList<>();
        double expected = stated.population().staffing().exhaustion();
        for (int week = 0; week < exhaustion.length; week++) {
            if (week % WEEKS_OF_MONTH == 0) {
                expected = fixed + kept * (expected - fixed);
            }
            if (!(Math.abs(exhaustion[week] - expected) < TOLERANCE)) {
                broken.add("week " + week + ": " + exhaustion[week] + " instead of " + expected);
            }
        }
        return broken;
    }

    /** Demands and resources in standard units, each as MODEL 5.11 and the scenario file state them. */
    private static double fixedPoint(Uncertainties stated) {
        var weights = stated.wellbeing();
        var from = stated.reference();
        double demands = weights.demands().load() * (LOAD - from.load()) / 0.2
                + weights.demands().overtime() * (OVERTIME - from.overtime()) / 0.5
                + weights.demands().upward() * (UPWARD - from.upwardShare()) / 0.1;
        double resources = weights.resources().ofPay() * (PAY - from.pay()) / 0.15
                + weights.resources().ofTrust() * (stated.population().people().trust() - from.trust()) / 0.1
                - weights.resources().ofControl() * (UPWARD - from.upwardShare()) / 0.1;
        var slopes = weights.exhaustion();
        return slopes.centre() + slopes.unit() * (slopes.demands() * demands - slopes.resources() * resources
                - slopes.buffer() * resources * demands);
    }
}
