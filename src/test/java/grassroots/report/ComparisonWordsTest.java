package grassroots.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import grassroots.metrics.Metrics;
import grassroots.statistics.Interval;
import org.junit.jupiter.api.Test;

class ComparisonWordsTest {
    private final ComparisonWords words = new ComparisonWords("en");

    private String difference(String metric, double mean, double low, double high) {
        return words.difference(Metrics.of(metric), new Interval(4, mean, low, high));
    }

    @Test
    void anIntervalHasAsManyDigitsAsItsWidthSupports() {
        assertEquals("−9.85 [−10.21, −9.50]", difference("upwardShare", -0.09854, -0.10209, -0.09499));
    }

    @Test
    void anIntervalWithoutZeroDoesNotLookAsIfItHadIt() {
        assertEquals("−1.93 [−3.84, −0.03]", difference("burnoutAny", -0.01934, -0.03841, -0.00027));
        assertEquals("−1.9 [−3.8, 0.0]", difference("burnoutAny", -0.019, -0.0382, 0.0002));
    }

    @Test
    void aWidthInTheLastBitsGivesNoDigits() {
        assertEquals("+49.8 [+49.8, +49.8]", difference("money", 49.827885, 49.827885 - 1e-12, 49.827885 + 1e-12));
    }
}
