package grassroots.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class InequalityTest {
    @Test
    void equalValuesHaveNoInequality() {
        assertEquals(0, Inequality.gini(new double[] {2, 2, 2, 2}), 1e-15);
        assertEquals(1, Inequality.ninetyToTen(new double[] {2, 2, 2, 2}), 1e-15);
    }

    /** Half of the mean absolute difference over the mean: for 1, 2, 3, 10 it is (1+2+9+1+8+7)·2/16/(2·4) = 0.4375. */
    @Test
    void theGiniIsHalfTheRelativeMeanDifferenceInAnyOrder() {
        assertEquals(0.4375, Inequality.gini(new double[] {10, 1, 3, 2}), 1e-15);
        assertEquals(0.75, Inequality.gini(new double[] {0, 0, 0, 5}), 1e-15);
    }

    /** R: quantile(c(0:10) + 1, c(.9, .1)) gives 10 and 2. */
    @Test
    void percentilesAreInterpolated() {
        assertEquals(5, Inequality.ninetyToTen(new double[] {11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1}), 1e-12);
    }

    @Test
    void nothingAndNotANumberGiveNotANumber() {
        assertTrue(Double.isNaN(Inequality.gini(new double[0])));
        assertTrue(Double.isNaN(Inequality.ninetyToTen(new double[0])));
        assertTrue(Double.isNaN(Inequality.gini(new double[] {1, Double.NaN})));
        assertTrue(Double.isNaN(Inequality.gini(new double[] {0, 0})));
        assertTrue(Double.isNaN(Inequality.ninetyToTen(new double[] {0, 0, 1})));
    }
}
