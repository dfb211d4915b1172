package grassroots.experiment;

import grassroots.experiment.Contrast.Period;
import grassroots.metrics.Metric;
import grassroots.statistics.Interval;
import grassroots.statistics.Precision;
import grassroots.statistics.Significance;
import grassroots.statistics.Spread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Works out the rows of a comparison. The named outcomes over the whole horizon, times the other scenarios, are the family; all
 * else is exploration and has an interval and no p-value.
 *
 * @param inquiry what is asked
 * @param metrics every metric, in column order
 * @param evidence the replications
 * @param drawn runs at points of the uncertainties
 * @param between deviation between communities of the base, by metric
 */
record Contrasts(Inquiry inquiry, List<Metric> metrics, Evidence evidence, Evidence drawn, Map<String, Double> between) {
    private static final double TIE = 0.5;

    /** All rows: periods, then scenarios, then metrics. */
    List<Contrast> all() {
        List<Contrast> rows = new ArrayList<>();
        for (Period period : Period.values()) {
            for (int scenario = 1; scenario < inquiry.scenarios().size(); scenario++) {
                for (Metric metric : metrics) {
                    if (evidence.has(metric.key(), scenario)) {
                        rows.add(contrast(period, scenario, metric));
                    }
                }
            }
        }
        return adjusted(rows);
    }

    private Contrast contrast(Period period, int scenario, Metric metric) {
        double[] before = evidence.means(0, metric.key(), period, scenario);
        double[] after = evidence.means(scenario, metric.key(), period, scenario);
        double[] differences = Interval.differences(after, before);
        boolean named = inquiry.outcomes().contains(metric.key());
        boolean tested = named && period == Period.WHOLE && !inquiry.depth().chosenByData();
        Interval difference = interval(differences, 1);
        Interval together = named && period == Period.WHOLE
                ? interval(differences, inquiry.family())
                : new Interval(difference.n(), difference.mean(), Double.NaN, Double.NaN);
        return new Contrast(period, inquiry.scenarios().get(scenario).name(), metric, named, Interval.ofMean(before),
                Interval.ofMean(after), difference, together, difference.mean() / between.getOrDefault(metric.key(), Double.NaN),
                improved(metric, differences), tested ? Significance.ofDifferences(differences) : Double.NaN, Double.NaN,
                Precision.of(differences, metric.matters()), doubt(period, scenario, metric.key()));
    }

    /** With an aim the quantile is that of the first look, whatever number of replications it took. */
    private Interval interval(double[] differences, int family) {
        return inquiry.depth().chosenByData()
                ? Interval.withReach(differences, Interval.reachOfChosen(Inquiry.FIRST_LOOK, family))
                : Interval.ofMean(differences, family);
    }

    private Spread doubt(Period period, int scenario, String key) {
        return Spread.of(Interval.differences(drawn.means(scenario, key, period, scenario), drawn.means(0, key, period, scenario)));
    }

    private static double improved(Metric metric, double[] differences) {
        if (metric.better() == Metric.Better.NEITHER) {
            return Double.NaN;
        }
        double sign = metric.better() == Metric.Better.UP ? 1 : -1;
        return Arrays.stream(differences).filter(difference -> !Double.isNaN(difference))
                .map(difference -> difference == 0 ? TIE : difference * sign > 0 ? 1 : 0)
                .average().orElse(Double.NaN);
    }

    private static List<Contrast> adjusted(List<Contrast> rows) {
        double[] holm = Significance.holm(rows.stream().mapToDouble(Contrast::p).toArray());
        List<Contrast> adjusted = new ArrayList<>();
        for (int i = 0; i < holm.length; i++) {
            Contrast row = rows.get(i);
            adjusted.add(new Contrast(row.period(), row.scenario(), row.metric(), row.named(), row.baseline(), row.value(),
                    row.difference(), row.simultaneous(), row.effectSize(), row.improved(), row.p(), holm[i], row.needed(),
                    row.doubt()));
        }
        return adjusted;
    }

    /** The widest interval of every aim over all scenarios, as a multiple of what is wanted; at most 1 when all are reached. */
    double lackOfPrecision() {
        double most = 0;
        for (Aim aim : inquiry.depth().aims()) {
            for (int scenario = 1; scenario < inquiry.scenarios().size(); scenario++) {
                double[] differences = Interval.differences(evidence.means(scenario, aim.outcome(), Period.WHOLE, scenario),
                        evidence.means(0, aim.outcome(), Period.WHOLE, scenario));
                double half = interval(differences, 1).halfWidth();
                most = Math.max(most, Double.isNaN(half) ? Double.POSITIVE_INFINITY : half / aim.halfWidth());
            }
        }
        return most;
    }
}
