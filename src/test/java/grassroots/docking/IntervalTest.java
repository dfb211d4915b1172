package grassroots.docking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final double[] LOWER = {1, 2, 3, 4, 5};
    private static final double[] HIGHER = {2, 3, 4, 5, 6};

    @Test
    void theIntervalIsThatOfTheTable() {
        // difference −1, standard error 1, 8 degrees of freedom: t of 0.95 is 1.860 in any table
        Interval interval = Interval.ofDifference(LOWER, HIGHER, 0.90);
        assertEquals(-2.860, interval.low(), 5e-4);
        assertEquals(0.860, interval.high(), 5e-4);
    }

    @Test
    void unequalSpreadsCostDegreesOfFreedom() {
        // variances 2.5 and 250: standard error √50.5, 50.5² / ((0.5² + 50²) / 4) = 4.08 degrees, t of 0.95 about 2.12
        double[] wide = {10, 20, 30, 40, 50};
        Interval interval = Interval.ofDifference(wide, LOWER, 0.90);
        assertEquals(27, (interval.low() + interval.high()) / 2, 1e-12);
        assertEquals(2.12 * Math.sqrt(50.5), (interval.high() - interval.low()) / 2, 0.05);
    }

    @Test
    void samplesThatNeverVaryHaveNoDoubt() {
        assertEquals(new Interval(-1, -1), Interval.ofDifference(new double[] {1, 1}, new double[] {2, 2}, 0.90));
    }

    @Test
    void anIntervalMustLieInsideAsAWhole() {
        assertTrue(new Interval(-0.9, 0.9).inside(1));
        assertFalse(new Interval(-1.1, 0.9).inside(1));
        assertFalse(new Interval(-0.9, 1.1).inside(1));
        assertFalse(new Interval(Double.NaN, Double.NaN).inside(1), "no number is no equivalence");
    }

    @Test
    void notBeingAbleToTellIsNotEquivalence() {
        double[] noisy = {-40, 3, 60, -25, 12};
        assertFalse(Interval.ofDifference(noisy, noisy, 0.90).inside(1));
    }

    @Test
    void aDifferenceAsLargeAsTheMarginIsFoundEquivalentInFivePercentOfTrials() {
        assertEquals(0.05, shareFoundEquivalent(1), 4 * Math.sqrt(0.05 * 0.95 / 4000));
    }

    @Test
    void noDifferenceIsFoundEquivalentWhenSamplesAreLargeEnough() {
        assertTrue(shareFoundEquivalent(0) > 0.9);
    }

    /** Share of 4,000 trials with samples of 30 and standard deviation 1.1 in which a difference is found inside ±1. */
    private static double shareFoundEquivalent(double difference) {
        Well19937c random = new Well19937c(20260101);
        long found = IntStream.range(0, 4000)
                .filter(trial -> Interval.ofDifference(sample(random, difference), sample(random, 0), 0.90).inside(1))
                .count();
        return found / 4000.0;
    }

    private static double[] sample(Well19937c random, double mean) {
        return IntStream.range(0, 30).mapToDouble(i -> mean + 1.1 * random.nextGaussian()).toArray();
    }
}
