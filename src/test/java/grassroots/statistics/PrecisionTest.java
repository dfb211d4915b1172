package grassroots.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {
    private static final double[] SLEEP = {-1.2, -2.4, -1.3, -1.3, 0, -1, -1.8, -0.8, -4.6, -1.4};

    /** scipy 1.17.1: the first n from 2 with t.ppf(.975, n-1) * s / sqrt(n) within the width, s and s * sqrt(9 / chi2.ppf(.1, 9)). */
    @ParameterizedTest
    @CsvSource({"0.1, 584, 1258", "0.25, 96, 204", "0.5, 26, 53", "1, 9, 16", "2, 4, 6", "5, 3, 3"})
    void asManyAsTheIntervalNeeds(double halfWidth, int needed, int upper) {
        assertEquals(new Precision(needed, upper), Precision.of(SLEEP, halfWidth));
    }

    @Test
    void missingValuesAreLeftOut() {
        assertEquals(Precision.of(new double[] {1, 2, 4}, 1), Precision.of(new double[] {1, Double.NaN, 2, 4}, 1));
    }

    @Test
    void equalValuesNeedSixSinceFewerTellNothing() {
        assertEquals(new Precision(6, 6), Precision.of(new double[] {0.1, 0.1, 0.1}, 0.01));
    }

    @Test
    void oneValueAndNoWidthSayNothing() {
        assertEquals(Precision.UNKNOWN, Precision.of(new double[] {1}, 1));
        assertEquals(Precision.UNKNOWN, Precision.of(new double[0], 1));
        assertEquals(Precision.UNKNOWN, Precision.of(SLEEP, 0));
        assertEquals(Precision.UNKNOWN, Precision.of(SLEEP, Double.NaN));
    }

    @Test
    void anUnreachableWidthEndsTheSearch() {
        assertEquals(1 << 30, Precision.of(SLEEP, 1e-9).needed());
    }
}
