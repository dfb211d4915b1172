package grassroots.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ScaleTest {
    @Test
    void ticksAreRoundAndHoldAllValues() {
        Scale scale = Scale.over(0.573, 0.712, 0, 4);
        assertEquals(0.55, scale.low(), 1e-12);
        assertEquals(0.75, scale.high(), 1e-12);
        assertEquals(5, scale.ticks().size());
    }

    @Test
    void everyValueIsInsideItsScale() {
        Random random = new Random(1);
        for (int round = 0; round < 2000; round++) {
            double low = random.nextDouble() * Math.pow(10, random.nextInt(8) - 4);
            double high = low * (1 + random.nextDouble());
            Scale scale = Scale.over(low, high, random.nextDouble() * low, 2 + random.nextInt(6));
            boolean inside = scale.low() <= low * (1 + 1e-6) && scale.high() >= high * (1 - 1e-6);
            assertTrue(inside, scale + " of " + low + ", " + high);
        }
    }

    @Test
    void changesTooSmallToMatterDoNotFillTheScale() {
        Scale scale = Scale.over(0.500, 0.501, 0.12, 4);
        assertTrue(scale.high() - scale.low() >= 0.12, scale.toString());
    }

    @Test
    void zeroIsShownWhereItIsNear() {
        assertEquals(0, Scale.over(2, 10, 0, 4).low());
        assertEquals(62, Scale.over(62, 70, 0, 4).low(), 1e-9);
    }

    @Test
    void sharesEndAtOne() {
        assertEquals(1, Scale.over(0.98, 0.99, 0.2, 4).high(), 1e-12);
    }

    @Test
    void aFlatLineAtZeroHasAScale() {
        Scale scale = Scale.over(0, 0, 0, 4);
        assertEquals(0, scale.low());
        assertEquals(1, scale.high());
    }
}
