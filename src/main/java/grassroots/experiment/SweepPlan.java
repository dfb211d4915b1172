package grassroots.experiment;

import grassroots.scenario.SweepDesign;
import grassroots.scenario.Sweep;
import grassroots.scenario.SweepFactor;
import grassroots.statistics.LatinHypercube;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.math3.random.Well19937c;

/** The points of a sweep: what every factor is at each, and the order in which points are run. */
public final class SweepPlan {
    /** More points than anyone will wait for. */
    private static final long MOST = 10_000_000;

    private final int points;
    private final Values values;
    private final int[] order;

    /** What the factors are at a point. */
    private interface Values {
        List<String> at(int point);
    }

    private SweepPlan(int points, Values values, int[] order) {
        this.points = points;
        this.values = values;
        this.order = order;
    }

    /** The points of a sweep; the same sweep always has the same. */
    public static SweepPlan of(Sweep sweep) {
        List<SweepFactor> factors = sweep.factors();
        long seed = sweep.file().designSeed();
        return switch (sweep.file().design()) {
            case FACTORIAL -> factorial(factors, seed);
            case ONE_AT_A_TIME -> listed(oneAtATime(factors), seed);
            case POINTS -> listed(sweep.rows(), seed);
            case LATIN_HYPERCUBE -> sampled(factors, LatinHypercube.design(sweep.file().points(), factors.size(), seed));
            case SOBOL -> sampled(factors, sobol(sweep.file().points(), factors.size()));
        };
    }

    /** How many points a factorial has; more than a sweep may have where they cannot be counted. */
    private static SweepPlan factorial(List<SweepFactor> factors, long seed) {
        List<List<String>> levels = factors.stream().map(SweepFactor::levels).toList();
        long points = 1;
        for (List<String> level : levels) {
            points = Math.min(MOST + 1, points * level.size());
        }
        if (points > MOST) {
            throw new Refusal("factorial design", "has more than " + MOST + " points",
                    "give fewer levels or factors, or take a latin-hypercube or sobol design");
        }
        return new SweepPlan((int) points, point -> mixed(levels, point), shuffled((int) points, seed));
    }

    /** The last factor changes first. */
    private static List<String> mixed(List<List<String>> levels, int point) {
        String[] values = new String[levels.size()];
        int rest = point;
        for (int factor = values.length - 1; factor >= 0; factor--) {
            values[factor] = levels.get(factor).get(rest % levels.get(factor).size());
            rest /= levels.get(factor).size();
        }
        return Arrays.asList(values);
    }

    private static List<List<String>> oneAtATime(List<SweepFactor> factors) {
        List<String> base = factors.stream().map(SweepFactor::base).toList();
        List<List<String>> points = new ArrayList<>(List.of(base));
        for (int factor = 0; factor < factors.size(); factor++) {
            for (String level : factors.get(factor).levels()) {
                List<String> point = new ArrayList<>(base);
                point.set(factor, level);
                if (!point.equals(base)) {
                    points.add(point);
                }
            }
        }
        return points;
    }

    private static double[][] sobol(int points, int dimensions) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        return IntStream.range(0, points).mapToObj(point -> sequence.nextVector()).toArray(double[][]::new);
    }

    private static SweepPlan sampled(List<SweepFactor> factors, double[][] places) {
        Values values = point -> IntStream.range(0, factors.size()).mapToObj(f -> factors.get(f).at(places[point][f])).toList();
        return new SweepPlan(places.length, values, IntStream.range(0, places.length).toArray());
    }

    private static SweepPlan listed(List<List<String>> points, long seed) {
        return new SweepPlan(points.size(), points::get, shuffled(points.size(), seed));
    }

    private static int[] shuffled(int points, long seed) {
        return new RandomDataGenerator(new Well19937c(seed)).nextPermutation(points, points);
    }

    /** How many points there are. */
    public int points() {
        return points;
    }

    /** What the factors are at a point, in their order. */
    public List<String> values(int point) {
        return values.at(point);
    }

    /** The point that is run at a place of the order; sampled designs in their own order, others drawn, so that a part is an even sample. */
    public int inOrder(int place) {
        return order[place];
    }
}
