package grassroots.report;

import grassroots.experiment.DifferenceSeries;
import grassroots.metrics.Metric;
import grassroots.metrics.Series;
import grassroots.parameter.Range;
import grassroots.statistics.Interval;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One metric over the weeks of one world: the mean over replications and the 95 % interval of that mean. Flows are means of
 * the last four weeks, which never look ahead, so nothing moves before its cause.
 *
 * @param metric what is shown
 * @param firstWeek week of the first interval
 * @param weeks one interval a week
 * @param possible where values can lie at all, beyond which no band is drawn, though a t interval may go on
 */
record Track(Metric metric, int firstWeek, List<Interval> weeks, Range possible) {
    /** Weeks in the mean of a flow. */
    static final int SMOOTHED = 4;

    /** The metric from a week on. */
    static Track of(Metric metric, List<Series> replications, int from) {
        List<double[]> columns = replications.stream().map(series -> smooth(metric, series)).toList();
        int skipped = Math.max(0, from - replications.get(0).firstWeek());
        List<Interval> weeks = IntStream.range(skipped, replications.get(0).weeks())
                .mapToObj(week -> Interval.ofMean(columns.stream().mapToDouble(column -> column[week]).toArray()))
                .toList();
        return new Track(metric, replications.get(0).firstWeek() + skipped, weeks, metric.possible());
    }

    /** Differences from a week on. */
    static Track of(DifferenceSeries series, int from) {
        int skipped = Math.max(0, from - series.firstWeek());
        List<Interval> weeks = IntStream.range(skipped, series.monthly().means().length).mapToObj(series::month).toList();
        Range levels = series.metric().possible();
        double furthest = levels.max() - levels.min();
        return new Track(series.metric(), series.firstWeek() + skipped, weeks, new Range(-furthest, furthest));
    }

    private static double[] smooth(Metric metric, Series series) {
        double[] column = series.column(metric.key());
        if (metric.over() == Metric.Over.STOCK) {
            return column;
        }
        return IntStream.range(0, column.length).mapToDouble(week -> trailingMean(column, week)).toArray();
    }

    private static double trailingMean(double[] column, int week) {
        return IntStream.rangeClosed(Math.max(0, week - SMOOTHED + 1), week)
                .mapToDouble(i -> column[i])
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }

    /** Where on the time axis a week's value is known: at its end. */
    double at(int i) {
        return firstWeek + i + 1;
    }

    double mean(int i) {
        return weeks.get(i).mean();
    }

    /** The last value that is known; NaN where none is. */
    double last() {
        return weeks.stream().mapToDouble(Interval::mean).filter(mean -> !Double.isNaN(mean))
                .reduce(Double.NaN, (before, after) -> after);
    }

    /** The lower end of the band as it is drawn. */
    double low(int i) {
        return Math.max(weeks.get(i).low(), Math.min(possible.min(), mean(i)));
    }

    /** The upper end of the band as it is drawn. */
    double high(int i) {
        return Math.min(weeks.get(i).high(), Math.max(possible.max(), mean(i)));
    }

    /** All means and bounds that are known. */
    IntStream known() {
        return IntStream.range(0, weeks.size()).filter(i -> !Double.isNaN(mean(i)));
    }

    /** Whether it is ever known to be something else than zero. */
    boolean holdsAnything() {
        return known().anyMatch(i -> mean(i) != 0);
    }

    /** The least bound drawn or mean; never below zero where no mean is. */
    double least() {
        return known().allMatch(i -> mean(i) >= 0) ? Math.max(0, lowest()) : lowest();
    }

    /** The least bound drawn or mean. */
    double lowest() {
        return known().mapToDouble(i -> weeks.get(i).isKnown() ? low(i) : mean(i)).min().orElse(Double.NaN);
    }

    /** The greatest bound drawn or mean. */
    double most() {
        return known().mapToDouble(i -> weeks.get(i).isKnown() ? high(i) : mean(i)).max().orElse(Double.NaN);
    }
}
