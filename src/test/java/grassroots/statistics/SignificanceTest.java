package grassroots.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SignificanceTest {
    private static final double NAN = Double.NaN;

    /** The sleep data of R: t.test(extra ~ group, sleep, paired) prints p = 0.002833; scipy 1.17.1 has the other digits. */
    @Test
    void theSleepDataHaveThePValueOfTheTTest() {
        double[] differences = {-1.2, -2.4, -1.3, -1.3, 0, -1, -1.8, -0.8, -4.6, -1.4};
        assertEquals(0.002832890197384273, Significance.ofDifferences(differences), 1e-12);
    }

    /** scipy 1.17.1: stats.ttest_1samp([1, 2, 3, -1.5], 0).pvalue. */
    @Test
    void missingDifferencesAreLeftOut() {
        assertEquals(0.32818509074108115, Significance.ofDifferences(new double[] {1, NAN, 2, 3, -1.5, NAN}), 1e-12);
    }

    @Test
    void nothingSpeaksAgainstNoDifferenceAtAll() {
        assertEquals(1, Significance.ofDifferences(new double[] {0, 0, 0, 0, 0, 0}));
        assertEquals(1, Significance.ofDifferences(new double[] {0, NAN, 0, 0, 0, 0, 0}));
    }

    @Test
    void theSameDifferenceInEveryPairIsNoChance() {
        assertEquals(0, Significance.ofDifferences(new double[] {0.1, 0.1, 0.1, 0.1, 0.1, 0.1}));
    }

    @Test
    void fewerThanSixEqualDifferencesShowNoSpreadToTestBy() {
        assertTrue(Double.isNaN(Significance.ofDifferences(new double[] {0.1, 0.1, 0.1, 0.1, 0.1})));
        assertTrue(Double.isNaN(Significance.ofDifferences(new double[] {0, 0})));
    }

    @Test
    void fewerThanTwoPairsSayNothing() {
        assertTrue(Double.isNaN(Significance.ofDifferences(new double[] {3})));
        assertTrue(Double.isNaN(Significance.ofDifferences(new double[] {NAN, 3})));
        assertTrue(Double.isNaN(Significance.ofDifferences(new double[0])));
    }

    /** R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") gives 0.03 0.06 0.06 0.02. */
    @Test
    void holmIsThatOfR() {
        assertArrayEquals(new double[] {0.03, 0.06, 0.06, 0.02}, Significance.holm(new double[] {0.01, 0.04, 0.03, 0.005}), 1e-15);
    }

    /** R: p.adjust(c(0.5, 0.9, 0.02), "holm") gives 1 1 0.06. */
    @Test
    void adjustedValuesEndAtOne() {
        assertArrayEquals(new double[] {1, 1, 0.06}, Significance.holm(new double[] {0.5, 0.9, 0.02}), 1e-15);
    }

    @Test
    void testsThatCouldNotBeMadeDoNotCount() {
        assertArrayEquals(new double[] {NAN, 0.02, 0.02}, Significance.holm(new double[] {NAN, 0.02, 0.01}), 1e-15);
        assertArrayEquals(new double[0], Significance.holm(new double[0]));
    }
}
