package grassroots.metrics;

import java.io.Serializable;
import java.util.List;

/**
 * The weekly values of one run over the whole world.
 *
 * @param keys metric keys, in column order
 * @param firstWeek number of the first row's week; weeks of the warm-up are negative
 * @param values one row per week, one column per metric; NaN for an empty cell
 */
public record Series(List<String> keys, int firstWeek, double[][] values) implements Serializable {
    /** Number of weeks. */
    public int weeks() {
        return values.length;
    }

    /** The values of one metric, week by week. */
    public double[] column(String key) {
        int column = place(key);
        double[] values = new double[weeks()];
        for (int week = 0; week < values.length; week++) {
            values[week] = this.values[week][column];
        }
        return values;
    }

    private int place(String key) {
        int column = keys.indexOf(key);
        if (column < 0) {
            throw new IllegalArgumentException("no metric '" + key + "' in this run; there are " + keys);
        }
        return column;
    }

    /** Mean of one metric over the weeks from {@code from} (inclusive) to {@code to} (exclusive), empty cells left out. */
    public double mean(String key, int from, int to) {
        int column = place(key);
        double sum = 0;
        int n = 0;
        for (int week = Math.max(from, firstWeek); week < Math.min(to, firstWeek + values.length); week++) {
            double value = values[week - firstWeek][column];
            if (!Double.isNaN(value)) {
                sum += value;
                n++;
            }
        }
        return n == 0 ? Double.NaN : sum / n;
    }
}
