package grassroots.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Two subjects measured in turn, so that a machine that slows down slows both.
 *
 * @param first of each pair
 * @param second of each pair, against which the first is held
 */
record Pairs(List<Map<String, Double>> first, List<Map<String, Double>> second) {
    /** Measures so many pairs. */
    static Pairs of(Fork one, Fork other, int pairs) {
        Pairs measured = new Pairs(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < pairs; i++) {
            measured.first.add(one.measure());
            measured.second.add(other.measure());
            say("  pair %d: %s s and %s s", i + 1, seconds(measured.first.get(i)), seconds(measured.second.get(i)));
        }
        return measured;
    }

    private static String seconds(Map<String, Double> figures) {
        return String.format(Locale.ROOT, "%.2f + %.2f",
                figures.get(Fork.Figure.BUILD.name()), figures.get(Fork.Figure.RUN.name()));
    }

    /** Median over pairs of a figure of the first over a figure of the second. */
    double ratio(Fork.Figure ofFirst, Fork.Figure ofSecond) {
        double[] ratios = new double[first.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = first.get(i).get(ofFirst.name()) / second.get(i).get(ofSecond.name());
        }
        return median(ratios);
    }

    /** Median of a figure of the first subject. */
    double ofFirst(Fork.Figure figure) {
        return median(first.stream().mapToDouble(figures -> figures.get(figure.name())).toArray());
    }

    /** Median of a figure of the second subject. */
    double ofSecond(Fork.Figure figure) {
        return median(second.stream().mapToDouble(figures -> figures.get(figure.name())).toArray());
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    /** Prints a line. */
    static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
