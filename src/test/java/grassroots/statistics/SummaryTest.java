package grassroots.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SummaryTest {
    private static final double SMALL = 1e-10;

    /** Expected from R 4: {@code t.test(x)$conf.int}, {@code sd(x)}, {@code quantile(x, c(.1, .5, .9))}, x as below. */
    @Test
    void agreesWithTextbookValues() {
        Summary summary = Summary.of(new double[] {1, 2, 3, 4, 10});
        assertEquals(5, summary.n());
        assertEquals(4, summary.mean(), SMALL);
        assertEquals(StrictMath.sqrt(12.5), summary.deviation(), SMALL);
        double half = 2.7764451051977987 * StrictMath.sqrt(12.5 / 5);
        assertEquals(4 - half, summary.low(), 1e-8);
        assertEquals(4 + half, summary.high(), 1e-8);
        assertEquals(1.4, summary.p10(), SMALL);
        assertEquals(3, summary.p50(), SMALL);
        assertEquals(7.6, summary.p90(), SMALL);
    }

    @Test
    void missingValuesAreLeftOut() {
        assertEquals(Summary.of(new double[] {1, 3}), Summary.of(new double[] {Double.NaN, 3, Double.NaN, 1}));
    }

    @Test
    void anEmptySampleSaysNothing() {
        Summary nothing = Summary.of(new double[] {Double.NaN});
        assertEquals(0, nothing.n());
        assertTrue(Double.isNaN(nothing.mean()) && Double.isNaN(nothing.low()) && Double.isNaN(nothing.p50()));
    }

    @Test
    void aSingleValueHasNoInterval() {
        Summary single = Summary.of(new double[] {0.1});
        assertEquals(new Summary(1, 0.1, Double.NaN, Double.NaN, Double.NaN, 0.1, 0.1, 0.1), single);
    }

    @Test
    void aConstantSampleHasAnIntervalOfNoWidth() {
        Summary constant = Summary.of(new double[] {0.1, 0.1, 0.1});
        assertEquals(new Summary(3, 0.1, 0, 0.1, 0.1, 0.1, 0.1, 0.1), constant);
    }
}
