package grassroots.experiment;

import grassroots.experiment.Contrast.Period;
import grassroots.metrics.Series;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a comparison needs of one run: the means of every metric, and the weeks of a few.
 *
 * @param firstWeek number of the first week
 * @param means by metric, one for each period
 * @param weeks by metric, week by week
 */
record Reading(int firstWeek, Map<String, double[]> means, Map<String, double[]> weeks) {
    /** Reads a run, keeping the weeks of these metrics. */
    static Reading of(Series series, List<String> keys) {
        Map<String, double[]> means = new HashMap<>();
        Map<String, double[]> weeks = new HashMap<>();
        int end = series.firstWeek() + series.weeks();
        for (String key : series.keys()) {
            means.put(key, new double[] {series.mean(key, 0, end), series.mean(key, Math.max(0, end - Contrast.END_WEEKS), end)});
            if (keys.contains(key)) {
                weeks.put(key, series.column(key));
            }
        }
        return new Reading(series.firstWeek(), means, weeks);
    }

    boolean has(String key) {
        return means.containsKey(key);
    }

    /** The mean of a metric; NaN where it was not measured. */
    double mean(String key, Period period) {
        double[] both = means.get(key);
        return both == null ? Double.NaN : both[period.ordinal()];
    }
}
