package grassroots.experiment;

import grassroots.parameter.Decimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/** Points that are kept of a sweep while all go by: an even sample for ranks, and those to show. */
final class PointSample {
    /** Enough for ranks. */
    private static final int MOST = 20_000;

    /** Enough for a table that people read. */
    private static final int SHOWN = 200;

    private final int factors;
    private final List<double[]> numbers = new ArrayList<>();
    private final List<PointMeans> first = new ArrayList<>();
    private final List<PriorityQueue<PointMeans>> lowest = new ArrayList<>();
    private final List<PriorityQueue<PointMeans>> highest = new ArrayList<>();
    private final int each;
    private int thinned = 1;

    PointSample(int factors, int outcomes) {
        this.factors = factors;
        this.each = Math.max(1, SHOWN / 2 / Math.max(1, outcomes));
        for (int outcome = 0; outcome < outcomes; outcome++) {
            int own = outcome;
            Comparator<PointMeans> byMean = Comparator.comparingDouble(point -> point.outcomes().get(own).mean());
            lowest.add(new PriorityQueue<>(byMean.reversed()));
            highest.add(new PriorityQueue<>(byMean));
        }
    }

    void take(PointMeans point) {
        if (first.size() <= SHOWN) {
            first.add(point);
        }
        for (int outcome = 0; outcome < lowest.size(); outcome++) {
            if (!Double.isNaN(point.outcomes().get(outcome).mean())) {
                keep(lowest.get(outcome), point);
                keep(highest.get(outcome), point);
            }
        }
        if (place(point.number()) % thinned == 0) {
            numbers.add(row(point));
            thin();
        }
    }

    private void keep(PriorityQueue<PointMeans> queue, PointMeans point) {
        queue.add(point);
        if (queue.size() > each) {
            queue.remove();
        }
    }

    /** A point's place in an order that has nothing to do with the design's. */
    private static long place(int point) {
        long mixed = (point + 1L) * 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        return (mixed ^ (mixed >>> 27)) >>> 33;
    }

    private double[] row(PointMeans point) {
        double[] row = new double[1 + factors + lowest.size()];
        row[0] = point.number();
        for (int factor = 0; factor < factors; factor++) {
            row[1 + factor] = Decimal.number(point.values().get(factor));
        }
        for (int outcome = 0; outcome < lowest.size(); outcome++) {
            row[1 + factors + outcome] = point.outcomes().get(outcome).mean();
        }
        return row;
    }

    /** Halves the sample whenever it is full. */
    private void thin() {
        if (numbers.size() > MOST) {
            thinned *= 2;
            numbers.removeIf(row -> place((int) row[0]) % thinned != 0);
        }
    }

    double[] factor(int factor) {
        return numbers.stream().mapToDouble(row -> row[1 + factor]).toArray();
    }

    double[] outcome(int outcome) {
        return numbers.stream().mapToDouble(row -> row[1 + factors + outcome]).toArray();
    }

    /** All points where they are few, else those with the lowest and highest means of any outcome. */
    List<PointMeans> shown() {
        if (first.size() <= SHOWN) {
            return List.copyOf(first);
        }
        SortedMap<Integer, PointMeans> shown = new TreeMap<>();
        lowest.forEach(queue -> queue.forEach(point -> shown.put(point.number(), point)));
        highest.forEach(queue -> queue.forEach(point -> shown.put(point.number(), point)));
        return List.copyOf(shown.values());
    }
}
