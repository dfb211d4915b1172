package grassroots.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitsTest {
    @Test
    void everyUnitThatIsDrawnHasAChineseName() {
        List<String> drawn = ChartPlans.ALL.stream()
                .flatMap(plan -> plan.panels().stream().flatMap(panel -> panel.keys().stream())).toList();
        List<String> missing = Metrics.all().stream()
                .filter(metric -> drawn.contains(metric.key())).map(Metric::unit).distinct()
                .filter(unit -> Units.of(unit).axis().zh().matches("[a-z].*")).toList();
        assertTrue(missing.isEmpty(), "units without a Chinese name: " + missing);
    }

    @Test
    void sharesAreWrittenInPercentAndTheirDifferencesInPoints() {
        Units share = Units.of("share");
        assertEquals("61\u00a0%", share.value(0.612, 0, "en"));
        assertEquals("61%", share.value(0.612, 0, "zh"));
        assertEquals("−8.1", share.signed(-0.081, 1));
        assertEquals("+8.1", share.signed(0.081, 1));
        assertEquals(" points", share.difference().en());
    }

    @Test
    void nothingHasNoSign() {
        assertEquals("0.0", Units.of("days").signed(0.01, 1));
        assertEquals("0.0", Units.of("days").signed(-0.01, 1));
    }

    @Test
    void decimalsFollowTheSize() {
        assertEquals(1, Units.of("days").decimals(27.3));
        assertEquals(3, Units.of("index 0–1").decimals(0.53));
        assertEquals(0, Units.of("share").decimals(0.61));
        assertEquals(0, Units.of("yuan").decimals(12345));
        assertEquals(0, Units.of("yuan").decimals(Double.NaN));
    }
}
