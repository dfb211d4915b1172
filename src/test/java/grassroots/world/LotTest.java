package grassroots.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.random.Chance;
import grassroots.random.Distribution;
import grassroots.random.Draws;
import java.util.Arrays;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;

class LotTest {
    private static final int MILLION = 1_000_000;
    private static final Draws.Die DIE = Draws.of(7).of(Chance.CANDIDATE_FINDS);

    private static double[] heavyTailed() {
        double[] weights = new double[50];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Distribution.lognormalAroundOne((i + 0.5) / weights.length, 1.2);
        }
        return weights;
    }

    private static long[] falls(Lot lot) {
        long[] counts = new long[lot.size()];
        for (int k = 0; k < MILLION; k++) {
            counts[lot.falls(DIE.uniform(k))]++;
        }
        return counts;
    }

    @Test
    void theLotFallsOnEachInProportionToItsWeight() {
        assertTrue(new ChiSquareTest().chiSquareTest(heavyTailed(), falls(Lot.of(heavyTailed()))) > 1e-4);
    }

    @Test
    void theSameCheckRejectsALotWithItsHeaviestWeightThreePercentOff() {
        double[] off = heavyTailed();
        off[off.length - 1] *= 1.03;
        assertTrue(new ChiSquareTest().chiSquareTest(heavyTailed(), falls(Lot.of(off))) < 1e-4);
    }

    @Test
    void equalWeightsFallAlikeAndNeedNoTable() {
        double[] alike = new double[250];
        Arrays.fill(alike, 1);
        assertTrue(new ChiSquareTest().chiSquareTest(alike, falls(Lot.equal(250))) > 1e-4);
    }

    @Test
    void theMeanWeightIsKept() {
        assertEquals(2.5, Lot.of(new double[] {1, 4}).mean());
    }

    @Test
    void theLargestNumberBelowOneFallsOnSomebody() {
        assertEquals(2, Lot.equal(3).falls(Math.nextDown(1.0)));
        assertTrue(Lot.of(new double[] {1, 2, 5}).falls(Math.nextDown(1.0)) < 3);
    }
}
