package grassroots.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A value axis with round numbers.
 *
 * @param low its lower end
 * @param high its upper end
 * @param step between two ticks
 */
record Scale(double low, double high, double step) {
    private static final double NEAR_ZERO = 0.4;
    private static final double SLACK = 1e-9;

    /**
     * The axis over values from {@code min} to {@code max}. It shows at least {@code least}, so that changes too small
     * to matter look small, and begins at zero where that costs little.
     *
     * @param ticks about how many ticks there is room for
     */
    static Scale over(double min, double max, double least, int ticks) {
        double missing = Math.max(0, least - (max - min)) / 2;
        double bottom = min - missing;
        double top = max + missing;
        if (min >= 0 && bottom < NEAR_ZERO * top) {
            top = Math.max(max, top);
            bottom = 0;
        }
        if (max <= 1 && top > 1) {
            bottom = Math.max(0, bottom - (top - 1));
            top = 1;
        }
        return round(bottom, top > bottom ? top : bottom + 1, ticks);
    }

    /** The axis over differences, which shows zero and at least {@code least}. */
    static Scale ofDifferences(double min, double max, double least, int ticks) {
        double missing = Math.max(0, least - (max - min)) / 2;
        return round(min - missing, max + missing, ticks);
    }

    private static Scale round(double bottom, double top, int ticks) {
        double step = step((top - bottom) / ticks);
        return new Scale(
                Math.floor(bottom / step + SLACK) * step, Math.ceil(top / step - SLACK) * step, step);
    }

    private static double step(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double round : new double[] {1, 2, 2.5, 5}) {
            if (rough <= round * power * (1 + SLACK)) {
                return round * power;
            }
        }
        return 10 * power;
    }

    /** The value, or the end beyond which it lies. */
    double inside(double value) {
        return Math.min(high, Math.max(low, value));
    }

    /** Where the ticks are. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long first = Math.round(low / step);
        long last = Math.round(high / step);
        for (long tick = first; tick <= last; tick++) {
            ticks.add(tick * step);
        }
        return ticks;
    }
}
