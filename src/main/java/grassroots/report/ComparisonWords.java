package grassroots.report;

import grassroots.experiment.Contrast;
import grassroots.experiment.Contrast.Verdict;
import grassroots.metrics.Metric;
import grassroots.statistics.Interval;
import grassroots.statistics.Spread;

/**
 * Numbers and words of a comparison, the same in tables, sentences and charts.
 *
 * @param language {@code en} or {@code zh}
 */
public record ComparisonWords(String language) {
    private static final int MOST_DECIMALS = 6;

    /** Widths that are a matter of rounding, as a share of the mean. */
    private static final double LAST_BITS = 1e-9;

    /** A level, with the digits that its interval supports. */
    String level(Metric metric, Interval level, Interval difference) {
        Units units = Units.of(metric.unit());
        return Double.isNaN(level.mean()) ? "" : units.value(level.mean(), decimals(units, difference), language);
    }

    /** A difference with its interval, where that tells anything: {@code −11.6 [−11.9, −11.3]}. */
    String difference(Metric metric, Interval interval) {
        return written(metric, interval, interval.tells());
    }

    private String written(Metric metric, Interval interval, boolean bounded) {
        Units units = Units.of(metric.unit());
        int decimals = decimals(units, interval);
        String mean = units.signed(interval.mean(), decimals);
        return bounded
                ? mean + " [" + units.signed(interval.low(), decimals) + ", " + units.signed(interval.high(), decimals) + "]"
                : mean;
    }

    /** What parameters in doubt leave of it: {@code −9.1 [−15.0, −3.2], 97 % same sign}. */
    String doubt(Metric metric, Spread doubt) {
        String range = written(metric, new Interval(doubt.n(), doubt.median(), doubt.low(), doubt.high()), doubt.n() > 0);
        return range + words(", ", "，") + Math.round(100 * doubt.sameSign()) + words(" % same sign", "%同号");
    }

    /** Unit of a difference: {@code points} for shares. */
    String unit(Metric metric) {
        return Units.of(metric.unit()).axisOfDifferences().in(language);
    }

    /** Unit of a difference as short as it can be said. */
    String shortUnit(Metric metric) {
        Units units = Units.of(metric.unit());
        return units.factor() > 1 ? units.difference().in(language).strip() : unit(metric);
    }

    private static int decimals(Units units, Interval interval) {
        boolean wide = interval.isKnown() && interval.halfWidth() > LAST_BITS * Math.abs(interval.mean());
        double size = wide ? interval.halfWidth() : Math.abs(interval.mean()) / 10;
        double written = size * units.factor();
        if (!(written > 0) || Double.isInfinite(written)) {
            return 1;
        }
        int decimals = (int) Math.max(0, Math.min(MOST_DECIMALS, 1 - Math.floor(Math.log10(written))));
        while (wide && decimals < MOST_DECIMALS && readsAsTouchingZero(units, interval, decimals)) {
            decimals++;
        }
        return decimals;
    }

    /** Whether an interval without zero would look as if it had it. */
    private static boolean readsAsTouchingZero(Units units, Interval interval, int decimals) {
        boolean apart = interval.low() > 0 || interval.high() < 0;
        double nearest = Math.min(Math.abs(interval.low()), Math.abs(interval.high())) * units.factor();
        return apart && nearest < Math.pow(10, -decimals) / 2;
    }

    /** What can be said of it. */
    String verdict(Verdict verdict) {
        return switch (verdict) {
            case BETTER -> words("better", "改善");
            case WORSE -> words("worse", "变差");
            case CHANGED -> words("changed", "有变化");
            case NO_MATTER -> words("no change that matters", "无有意义的变化");
            case OPEN -> words("not settled", "尚无定论");
        };
    }

    /** The name of a metric. */
    String name(Contrast contrast) {
        return contrast.metric().label().in(language);
    }

    /** One of two languages. */
    String words(String en, String zh) {
        return "zh".equals(language) ? zh : en;
    }
}
