package grassroots.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Test;

class RankCorrelationTest {
    @Test
    void isSpearmans() {
        // 1 − 6 Σd² / (n (n² − 1)) with Σd² = 6
        RankCorrelation found = RankCorrelation.of(new double[] {1, 2, 3, 4, 5, 6}, new double[] {2, 1, 4, 3, 6, 5}, 1);
        assertEquals(1 - 36 / 210.0, found.rho(), 1e-12);
        assertTrue(found.low() < found.rho() && found.rho() < found.high() && found.high() < 1);
    }

    @Test
    void ranksFoundBeforeGiveTheSameToTheLastBitWithTiesAndWithGaps() {
        Random random = new Random(5);
        double[] x = random.ints(60, 0, 20).asDoubleStream().toArray();
        RankCorrelation.Ranked ranked = RankCorrelation.Ranked.of(x);
        for (int missing = 0; missing < 3; missing++) {
            double[] y = random.ints(60, 0, 9).asDoubleStream().toArray();
            Arrays.fill(y, 0, missing, Double.NaN);
            double rho = new SpearmansCorrelation().correlation(Arrays.copyOfRange(x, missing, 60), Arrays.copyOfRange(y, missing, 60));
            assertEquals(RankCorrelation.around(60 - missing, rho, 3), RankCorrelation.of(ranked, RankCorrelation.Ranked.of(y), 3));
            assertEquals(RankCorrelation.of(x, y, 3), RankCorrelation.of(ranked, RankCorrelation.Ranked.of(y), 3));
        }
    }

    @Test
    void aConstantIsCorrelatedWithNothing() {
        RankCorrelation found = RankCorrelation.of(new double[] {1, 1, 1, 1, 1, 1}, new double[] {2, 1, 4, 3, 6, 5}, 1);
        assertTrue(Double.isNaN(found.rho()));
        assertFalse(found.excludesZero());
    }

    @Test
    void fewPairsHaveNoBoundsAndMissingOnesAreLeftOut() {
        RankCorrelation found = RankCorrelation.of(new double[] {1, 2, 3, 4, Double.NaN}, new double[] {1, 2, 3, 4, 5}, 1);
        assertEquals(4, found.n());
        assertFalse(found.excludesZero());
    }

    @Test
    void aPerfectOrderOfAFewIsNotCertain() {
        RankCorrelation found = RankCorrelation.of(new double[] {1, 2, 3, 4, 5}, new double[] {1, 2, 3, 4, 5}, 1);
        assertEquals(1, found.rho());
        assertTrue(found.low() < 0.5, found.toString());
    }

    @Test
    void intervalsHoldTheCorrelationOfIndependentValuesInNineteenOfTwentyCases() {
        Random random = new Random(11);
        int held = 0;
        for (int trial = 0; trial < 2000; trial++) {
            double[] x = random.doubles(40).toArray();
            double[] y = random.doubles(40).toArray();
            held += RankCorrelation.of(x, y, 1).excludesZero() ? 0 : 1;
        }
        assertEquals(0.95, held / 2000.0, 4 * Math.sqrt(0.95 * 0.05 / 2000));
    }
}
