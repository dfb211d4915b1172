package grassroots.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DecimalTest {
    @Test
    void whatAScenarioFileWritesReadsBackAsTheNumber() {
        for (double number : new double[] {0, 0.3, -12, 1e-9, 1e300, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN}) {
            assertEquals(number, Decimal.number(Decimal.text(number)), Decimal.text(number));
        }
        assertEquals(Double.NaN, Decimal.number("per-head"));
    }
}
