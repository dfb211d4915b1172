package grassroots.classroom;

import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.metrics.Recorder;
import grassroots.simulation.GovernanceModel;
import grassroots.world.Community;
import java.util.ArrayList;
import java.util.List;

/** What was recorded week by week of every township in one world, so that quarters can be put together. */
final class Tallies {
    /** What a class is shown of each township: burden, service true and measured, trust, workers, participation and money. */
    static final List<String> SHOWN = List.of("upwardShare", "trueResolution", "measuredResolution", "daysAtDesk", "trust", "exhaustion",
            "assemblyTurnout", "fairness", "money");

    private final List<Metric> metrics = new ArrayList<>();
    private final List<float[]> weeks = new ArrayList<>();
    private int townships;

    /** The metrics shown that this world records. */
    synchronized List<Metric> metrics() {
        return List.copyOf(metrics);
    }

    /** How many weeks it knows. */
    synchronized int weeks() {
        return weeks.size();
    }

    /** Another run begins. */
    synchronized void begins(GovernanceModel world) {
        weeks.clear();
        metrics.clear();
        SHOWN.stream().filter(world.recorder().keys()::contains).map(Metrics::of).forEach(metrics::add);
        townships = world.world().townships().size();
    }

    /** Takes what another world knows so far. */
    synchronized void copies(Tallies other) {
        weeks.clear();
        weeks.addAll(other.weeks);
        metrics.clear();
        metrics.addAll(other.metrics);
        townships = other.townships;
    }

    /** Forgets all but the first weeks. */
    synchronized void keeps(int first) {
        weeks.subList(Math.min(first, weeks.size()), weeks.size()).clear();
    }

    /** Reads the week that ended last, where it is not known yet. */
    synchronized void reads(GovernanceModel world) {
        Recorder recorder = world.recorder();
        if (weeks.size() >= recorder.weeks()) {
            return;
        }
        float[] sums = new float[townships * metrics.size() * 2];
        int[] columns = metrics.stream().mapToInt(metric -> recorder.keys().indexOf(metric.key())).toArray();
        for (Community community : world.world().communities()) {
            for (int m = 0; m < columns.length; m++) {
                int place = place(community.identity().township(), m);
                sums[place] += (float) recorder.lastNumerator(community.number(), columns[m]);
                sums[place + 1] += (float) recorder.lastDenominator(community.number(), columns[m]);
            }
        }
        weeks.add(sums);
    }

    private int place(int township, int metric) {
        return (township * metrics.size() + metric) * 2;
    }

    /** A metric of a township over the weeks from one to before another, NaN where it has no value. */
    synchronized double mean(int township, int metric, int from, int to) {
        double top = 0;
        double bottom = 0;
        for (int week = Math.max(0, from); week < Math.min(to, weeks.size()); week++) {
            top += weeks.get(week)[place(township, metric)];
            bottom += weeks.get(week)[place(township, metric) + 1];
        }
        return bottom == 0 ? Double.NaN : top / bottom;
    }
}
