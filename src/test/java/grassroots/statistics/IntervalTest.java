package grassroots.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final double NAN = Double.NaN;

    /** scipy 1.17.1: stats.ttest_1samp([5.1, 4.9, 6.2, 5.7, 5.3, 4.4], 0).confidence_interval(.95). */
    @Test
    void boundsOfSixValuesAreThoseOfTheTTest() {
        Interval interval = Interval.ofMean(5.1, 4.9, 6.2, 5.7, 5.3, 4.4);
        assertEquals(6, interval.n());
        assertEquals(5.266666666666667, interval.mean(), 1e-12);
        assertEquals(4.607384948394392, interval.low(), 1e-9);
        assertEquals(5.925948384938941, interval.high(), 1e-9);
    }

    /** scipy 1.17.1: stats.ttest_1samp([2, 4], 0).confidence_interval(.95), one degree of freedom. */
    @Test
    void twoValuesGiveTheVeryWideIntervalOfOneDegreeOfFreedom() {
        Interval interval = Interval.ofMean(2, 4);
        assertEquals(-9.706204736174694, interval.low(), 1e-7);
        assertEquals(15.706204736174694, interval.high(), 1e-7);
        assertFalse(interval.excludesZero());
    }

    /** The sleep data of R: t.test(extra ~ group, sleep, paired) prints −2.4598858 and −0.7001142 for one minus two. */
    @Test
    void pairedDifferenceOfTheSleepDataIsThatOfTheTTest() {
        double[] one = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
        double[] two = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
        Interval interval = Interval.ofPairedDifference(one, two);
        assertEquals(-1.58, interval.mean(), 1e-12);
        assertEquals(-2.4598858, interval.low(), 5e-8);
        assertEquals(-0.7001142, interval.high(), 5e-8);
        assertTrue(interval.excludesZero());
    }

    /** scipy 1.17.1: the same differences with confidence_interval(1 - .05 / 15). */
    @Test
    void intervalsReadTogetherAreWider() {
        double[] differences = {-1.2, -2.4, -1.3, -1.3, 0, -1, -1.8, -0.8, -4.6, -1.4};
        Interval interval = Interval.ofPairedDifference(differences, new double[10], 15);
        assertEquals(-3.1180279349182323, interval.low(), 1e-7);
        assertEquals(-0.04197206508177609, interval.high(), 1e-7);
    }

    @Test
    void emptyCellsAreLeftOut() {
        assertEquals(Interval.ofMean(2, 4), Interval.ofMean(NAN, 2, NAN, 4));
        assertEquals(2, Interval.ofPairedDifference(new double[] {1, 2, NAN, 4}, new double[] {0, NAN, 1, 1}).n());
    }

    @Test
    void noValuesHaveNoMeanAndNoBounds() {
        assertEquals(new Interval(0, NAN, NAN, NAN), Interval.ofMean());
        assertEquals(new Interval(0, NAN, NAN, NAN), Interval.ofMean(NAN, NAN));
    }

    @Test
    void oneValueHasAMeanAndNoBounds() {
        Interval interval = Interval.ofMean(7);
        assertEquals(new Interval(1, 7, NAN, NAN), interval);
        assertFalse(interval.isKnown());
        assertFalse(interval.excludesZero());
    }

    @Test
    void equalValuesHaveAnIntervalWithoutWidth() {
        assertEquals(new Interval(3, 0.1, 0.1, 0.1), Interval.ofMean(0.1, 0.1, 0.1));
        assertTrue(Interval.ofMean(0.1, 0.1, 0.1, 0.1, 0.1, 0.1).excludesZero());
        assertFalse(Interval.ofMean(0, 0, 0, 0, 0, 0).excludesZero());
    }

    /** Exact two-sided sign test: 2 · ½⁵ = 0.0625 of five of one sign, 2 · ½⁶ = 0.03125 of six. */
    @Test
    void equalValuesTellNothingBeforeThereAreSix() {
        for (int n = 2; n <= 7; n++) {
            double[] equal = new double[n];
            java.util.Arrays.fill(equal, -0.1);
            Interval interval = Interval.ofMean(equal);
            assertEquals(n >= 6, interval.tells(), n + " equal values");
            assertEquals(n >= 6, interval.excludesZero() && interval.isBelowZero(), n + " equal values");
            assertEquals(2 * Math.pow(0.5, n) < 0.05, interval.tells(), n + " equal values");
        }
        assertTrue(Interval.ofMean(0.1, 0.2).tells(), "two that differ show a spread");
        assertFalse(Interval.ofMean(7).tells());
    }

    @Test
    void infiniteValuesNeverMakeADifference() {
        Interval interval = Interval.ofMean(1, 2, Double.POSITIVE_INFINITY);
        assertFalse(interval.isKnown());
        assertFalse(interval.excludesZero());
    }

    @Test
    void unequalPairsAreRefused() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> Interval.ofPairedDifference(new double[2], new double[3]));
        assertEquals("pairs need as many values on both sides, not 2 and 3", refusal.getMessage());
    }

    @Test
    void overlappingIntervalsAreNotAboveOneAnother() {
        Interval low = Interval.ofMean(1, 1.1, 0.9);
        assertTrue(Interval.ofMean(3, 3.1, 2.9).isAbove(low));
        assertFalse(Interval.ofMean(1.2, 1.3, 1.1).isAbove(low));
        assertFalse(Interval.ofMean(9).isAbove(low));
    }

    /** scipy 1.17.1: stats.t.ppf(.975, 29), stats.t.ppf(1 - .025 / 7, 29) and stats.t.ppf(.98, 29). */
    @Test
    void theReachIsAQuantileOfStudentsT() {
        assertEquals(2.045229642132703, Interval.reach(30, 1), 1e-9);
        assertEquals(2.8944737134808722, Interval.reach(30, 7), 1e-9);
        assertEquals(2.15032508783555, Interval.reachOfChosen(30, 1), 1e-9);
        assertEquals(2.756385903670605, Interval.reachOfChosen(30, 4), 1e-9);
    }

    @Test
    void aReachFixedBeforehandIsKeptWhateverTheNumberOfValues() {
        Interval interval = Interval.withReach(new double[] {2, NAN, 4}, 3);
        assertEquals(2, interval.n());
        assertEquals(0, interval.low(), 1e-12);
        assertEquals(6, interval.high(), 1e-12);
        assertEquals(3, interval.halfWidth(), 1e-12);
    }
}
