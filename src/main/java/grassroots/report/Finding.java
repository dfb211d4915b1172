package grassroots.report;

import grassroots.experiment.Contrast;
import grassroots.metrics.Metric;
import grassroots.metrics.Series;
import grassroots.statistics.Interval;
import java.util.List;

/**
 * What one metric shows at the end of the runs, and how sure a difference is. All words of a title follow from the
 * intervals: a difference is named where its interval excludes zero, called small where the interval lies within what
 * matters and within a tenth of the level, and said to be unsettled otherwise.
 *
 * @param metric which one
 * @param against what the end is compared with
 * @param now mean over replications at the end
 * @param then mean over replications of what it is compared with
 * @param difference of pairs, simultaneous for all titles of a set
 * @param from first week of the end
 * @param to the week after
 */
record Finding(Metric metric, Against against, double now, double then, Interval difference, int from, int to) {
    private static final double TENTH = 0.1;

    /** What the end is compared with. */
    enum Against { OTHER_WORLD, BEFORE_POLICIES, START }

    /** How sure the difference is. */
    enum Verdict { NONE, SAME, SMALL, OPEN, CHANGED }

    /**
     * Reads the ends of the runs.
     *
     * @param firstDay the first day of any policy
     * @param titles how many findings are read together
     */
    static Finding of(Metric metric, Worlds worlds, int firstDay, int titles) {
        int end = worlds.endWeek();
        int window = window(end);
        double[] now = means(metric, worlds.with(), end - window, end);
        Against against = against(worlds, firstDay);
        double[] then = switch (against) {
            case OTHER_WORLD -> means(metric, worlds.without(), end - window, end);
            case BEFORE_POLICIES -> {
                int start = Math.floorDiv(firstDay, 7);
                yield means(metric, worlds.with(), start - window, start);
            }
            case START -> means(metric, worlds.with(), 0, window);
        };
        return new Finding(metric, against, Interval.ofMean(now).mean(), Interval.ofMean(then).mean(),
                Interval.ofPairedDifference(now, then, titles), end - window, end);
    }

    /** Whole months, at most three and a quarter of the run at most; one month or less where the run is short. */
    private static int window(int weeks) {
        int quarter = Math.max(1, weeks / 4);
        int months = Math.max(1, quarter / Contrast.MONTH) * Contrast.MONTH;
        return weeks < 2 * Contrast.MONTH ? quarter : Math.min(Contrast.END_WEEKS, months);
    }

    private static Against against(Worlds worlds, int firstDay) {
        if (worlds.isPaired()) {
            return Against.OTHER_WORLD;
        }
        boolean seen = firstDay < worlds.endWeek() * 7L && Math.floorDiv(firstDay, 7) > worlds.firstWeek();
        return seen ? Against.BEFORE_POLICIES : Against.START;
    }

    private static double[] means(Metric metric, List<Series> replications, int from, int to) {
        return replications.stream().mapToDouble(series -> series.mean(metric.key(), from, to)).toArray();
    }

    /** How sure the difference is. */
    Verdict verdict() {
        if (!difference.isKnown()) {
            return Verdict.NONE;
        }
        if (!difference.tells()) {
            return Verdict.OPEN;
        }
        if (difference.low() == 0 && difference.high() == 0) {
            return Verdict.SAME;
        }
        double small = Math.min(metric.matters(), TENTH * Math.abs(then));
        if (difference.low() > -small && difference.high() < small) {
            return Verdict.SMALL;
        }
        return difference.excludesZero() ? Verdict.CHANGED : Verdict.OPEN;
    }
}
