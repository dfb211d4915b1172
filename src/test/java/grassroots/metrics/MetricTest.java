package grassroots.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import grassroots.parameter.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricTest {
    @Test
    void sharesAndIndicesLieBetweenNoneAndAllAndOtherUnitsSayNothing() {
        assertEquals(new Range(0, 1), Metrics.of("upwardShare").possible());
        assertEquals(new Range(0, 1), Metrics.of("gain").possible());
        assertEquals(new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY), Metrics.of("backlog").possible());
        assertEquals(new Range(0, Double.POSITIVE_INFINITY), Metrics.of("budgetUsed").possible(), "a week may spend what others saved");
    }

    @Test
    void whateverIsOneShareLessAnotherMayBeNegative() {
        List<String> gaps = Metrics.all().stream().filter(metric -> metric.label().en().matches(".* (less|minus) .*")
                && metric.unit().matches("share|index 0–1")).map(Metric::key).toList();
        List<String> negative = Metrics.all().stream().filter(metric -> metric.possible().min() == -1).map(Metric::key).toList();
        assertEquals(gaps, negative);
        assertEquals(9, gaps.size());
    }
}
