package grassroots.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpreadTest {
    /** numpy 2.4.6: median and percentile([5, 95]) of the values; five of seven are positive. */
    @Test
    void agreesWithTextbookValues() {
        Spread spread = Spread.of(new double[] {3.2, -1.0, 0.5, 2.2, 4.1, -0.3, 1.7});
        assertEquals(7, spread.n());
        assertEquals(1.7, spread.median(), 1e-12);
        assertEquals(-0.79, spread.low(), 1e-12);
        assertEquals(3.83, spread.high(), 1e-12);
        assertEquals(5 / 7.0, spread.sameSign(), 1e-12);
    }

    @Test
    void missingDrawsAreLeftOut() {
        assertEquals(Spread.of(new double[] {1, 3}), Spread.of(new double[] {Double.NaN, 3, 1}));
    }

    @Test
    void nothingSaysNothing() {
        assertEquals(0, Spread.NONE.n());
        assertTrue(Double.isNaN(Spread.NONE.median()) && Double.isNaN(Spread.NONE.low()) && Double.isNaN(Spread.NONE.sameSign()));
    }

    @Test
    void oneDrawIsAllThereIs() {
        assertEquals(new Spread(1, -2, -2, -2, 1), Spread.of(new double[] {-2}));
    }

    @Test
    void drawsWithoutADifferenceAgree() {
        assertEquals(new Spread(3, 0, 0, 0, 1), Spread.of(new double[] {0, 0, 0}));
        assertEquals(1 / 3.0, Spread.of(new double[] {-1, 0, 1}).sameSign(), 1e-12);
    }
}
