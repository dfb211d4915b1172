package grassroots.docking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.process.diffusion.DiffusionParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Diffusion alone, docked against Bass's recursion. */
class BassTest {
    private static final double P = 0.03;
    private static final double Q = 0.3;
    private static final int SEEDS = 10;
    /** Of the share of all: three times what chance alone moves 400,000 by who adopt independently. */
    private static final double TOLERANCE = 0.004;

    @Test
    void aPracticeSpreadsAsTheRecursionSays() {
        assertEquals(0, furthest(), TOLERANCE);
    }

    @Test
    void theScenarioHasTheNumbersOfTheRecursion() {
        DiffusionParameters.Trying trying = Reduced.to("bass").scenario().uncertainties().diffusion().trying();
        assertEquals(P, trying.innovation());
        assertEquals(Q, trying.imitation());
    }

    @ParameterizedTest
    @CsvSource({"trying.innovation, 0.03", "trying.imitation, 0.3"})
    void threePercentOffIsRejected(String path, double stated) {
        String change = "uncertainties.diffusion." + path + "=" + stated * Reduced.OFF;
        assertTrue(furthest(change) > TOLERANCE, change + " passes");
    }

    /** Furthest distance of the mean share of adopters from the recursion in any month. */
    private static double furthest(String... changes) {
        double[] seen = Reduced.to("bass", changes).weekly(SEEDS, "practiceAdopters");
        double share = 0;
        double furthest = 0;
        for (double month : seen) {
            share += (P + Q * share) * (1 - share);
            furthest = Math.max(furthest, Math.abs(month - share));
        }
        return furthest;
    }
}
