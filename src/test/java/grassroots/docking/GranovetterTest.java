package grassroots.docking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** Participation by example alone, docked against Granovetter's thresholds. */
class GranovetterTest {
    private static final double MEAN = 0.25;
    private static final double CRITICAL = 0.1225;
    private static final double NEAR = 0.0006;
    private static final double FAST = 0.15;
    private static final int MONTHS = 80;

    @Test
    void theRecursionHasTheStatedCriticalSpread() {
        assertEquals(CRITICAL, critical(GranovetterTest::recursion), 5e-4);
    }

    private static double recursion(double spread) {
        NormalDistribution thresholds = new NormalDistribution(MEAN, spread);
        double share = 0;
        for (int month = 0; month < MONTHS; month++) {
            share = thresholds.cumulativeProbability(share);
        }
        return share;
    }

    @Test
    void theModelHasTheSameCriticalSpread() {
        assertTrue(isCritical());
        assertTrue(last(0.115) < 0.06);
        assertTrue(last(0.13) > 0.95);
    }

    @Test
    void theModelFollowsTheRecursionMonthByMonth() {
        assertTrue(follows());
    }

    @Test
    void withTheWeightOfOthersThreePercentOffBothChecksReject() {
        String change = "uncertainties.participation.weights.ties=" + Reduced.OFF;
        assertTrue(!isCritical(change), change + " has the same critical spread");
        assertTrue(!follows(change), change + " follows the recursion");
    }

    private static boolean isCritical(String... changes) {
        return Math.abs(critical(spread -> last(spread, changes)) - critical(GranovetterTest::recursion)) < NEAR;
    }

    private static boolean follows(String... changes) {
        NormalDistribution thresholds = new NormalDistribution(MEAN, FAST);
        double before = 0;
        double furthest = 0;
        for (double share : shares(FAST, changes)) {
            furthest = Math.max(furthest, Math.abs(share - thresholds.cumulativeProbability(before)));
            before = share;
        }
        return furthest < 0.004;
    }

    /** Bisects for the spread at which the share at the end passes one half. */
    private static double critical(DoubleUnaryOperator shareAtTheEnd) {
        double low = 0.118;
        double high = 0.128;
        while (high - low > 2e-4) {
            double middle = (low + high) / 2;
            if (shareAtTheEnd.applyAsDouble(middle) > 0.5) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return (low + high) / 2;
    }

    private static double last(double spread, String... changes) {
        double[] shares = shares(spread, changes);
        return shares[shares.length - 1];
    }

    private static double[] shares(double spread, String... changes) {
        String[] all = java.util.Arrays.copyOf(changes, changes.length + 1);
        all[changes.length] = "uncertainties.population.threshold.spread=" + spread;
        return Reduced.to("granovetter", all).weekly("activeShare");
    }
}
