package grassroots.report;

import grassroots.metrics.Metric;
import grassroots.metrics.Series;
import java.util.List;

/**
 * The runs a chart compares: one world with the policies and, where there is one, the same world without them.
 *
 * @param metrics what was measured
 * @param with the replications of the scenario
 * @param without the same seeds without the policies, in the same order; empty where they were not run
 */
public record Worlds(List<Metric> metrics, List<Series> with, List<Series> without) {
    public Worlds {
        if (with.isEmpty()) {
            throw new IllegalArgumentException("charts need at least one replication");
        }
        if (!without.isEmpty() && without.size() != with.size()) {
            throw new IllegalArgumentException(
                    "replications come in pairs, but there are %d with and %d without the policies"
                            .formatted(with.size(), without.size()));
        }
        for (Series series : without) {
            sameWeeks(with.get(0), series);
        }
        for (Series series : with) {
            sameWeeks(with.get(0), series);
        }
    }

    /** One world alone. */
    public static Worlds of(List<Metric> metrics, List<Series> series) {
        return new Worlds(metrics, series, List.of());
    }

    private static void sameWeeks(Series one, Series other) {
        if (one.firstWeek() != other.firstWeek() || one.weeks() != other.weeks()) {
            throw new IllegalArgumentException("replications cover the same weeks, not %d from week %d and %d from week %d"
                    .formatted(one.weeks(), one.firstWeek(), other.weeks(), other.firstWeek()));
        }
    }

    /** Whether there is a world without the policies. */
    boolean isPaired() {
        return !without.isEmpty();
    }

    /** Whether a metric was measured in every world. */
    boolean measured(String key) {
        return metrics.stream().anyMatch(metric -> metric.key().equals(key))
                && with.get(0).keys().contains(key)
                && (without.isEmpty() || without.get(0).keys().contains(key));
    }

    /** The metric with this key. */
    Metric metric(String key) {
        return metrics.stream().filter(metric -> metric.key().equals(key)).findFirst().orElseThrow();
    }

    /** How many replications. */
    int replications() {
        return with.size();
    }

    /** First week of the runs. */
    int firstWeek() {
        return with.get(0).firstWeek();
    }

    /** The week after the last. */
    int endWeek() {
        return firstWeek() + with.get(0).weeks();
    }
}
