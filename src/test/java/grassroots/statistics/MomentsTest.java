package grassroots.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MomentsTest {
    private static Moments of(double... values) {
        Moments moments = new Moments();
        Arrays.stream(values).forEach(moments::add);
        return moments;
    }

    @Test
    void oneAfterTheOtherIsTheSameAsAllAtOnce() {
        double[] values = {3, 1, 4, 1, 5, 9, 2, 6};
        Interval together = Interval.ofMean(values);
        Interval alone = of(values).interval(1);
        assertEquals(together.low(), alone.low(), 1e-12);
        assertEquals(together.high(), alone.high(), 1e-12);
        Interval parts = of(3, 1, 4).with(of(1, 5, 9, 2, 6)).interval(1);
        assertEquals(together.low(), parts.low(), 1e-12);
        assertEquals(together.high(), parts.high(), 1e-12);
    }

    @Test
    void differencesAreWelchs() {
        // by hand: 7 − 7/3; squared errors 10/12 and 7/9, together 29/18; (29/18)² ÷ ((10/12)²/3 + (7/9)²/2) = 4.86 degrees of freedom
        Interval difference = of(1, 2, 4).to(of(5, 6, 9, 8), 1);
        double reach = difference.halfWidth() / Math.sqrt(29 / 18.0);
        assertEquals(14 / 3.0, difference.mean(), 1e-12);
        assertTrue(reach > 2.5706 && reach < 2.7765, "between Student's t of five and of four degrees: " + reach);
    }

    @Test
    void noneOneAndEqualValuesSayWhatTheyCan() {
        assertTrue(Double.isNaN(of().mean()));
        assertFalse(of(1).interval(1).isKnown());
        assertFalse(of(1).to(of(1, 2), 1).isKnown());
        assertEquals(new Interval(3, 2, 2, 2), of(2, 2, Double.NaN, 2).interval(1));
        assertEquals(new Interval(2, 1, 1, 1), of(2, 2).to(of(3, 3), 1));
    }
}
