package grassroots.simulation;

import grassroots.metrics.Observation;
import grassroots.policy.Policy;
import grassroots.policy.ScheduledPolicy;
import grassroots.policy.Target;
import grassroots.population.CommunityList;
import grassroots.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;

/** Runs of two scenarios under the same seeds, and the paired differences of their outcomes. */
public final class Pairs {
    private static final int SEEDS = 20;
    private static final int MOST_KEPT = 10;
    private static final Map<Runs, Observation[]> RUNS = new ConcurrentHashMap<>();
    /** Those asked for last; each takes about as much memory as the worlds it is made of. */
    private static final Map<Runs, FutureTask<WarmUp[]>> WARM_UPS = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Runs, FutureTask<WarmUp[]>> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Runs(Scenario scenario, int seeds) {
        private WarmUp[] warmUps() {
            CommunityList communities = CommunityList.drawn(scenario.world(), scenario.uncertainties().population());
            return IntStream.range(0, seeds)
                    .mapToObj(i -> WarmUp.of(scenario, communities, scenario.seed() + i, new Look(false), Watch.NONE))
                    .toArray(WarmUp[]::new);
        }
    }

    private Pairs() {}

    /**
     * A mean with its 95 % interval.
     *
     * @param low lower end
     * @param mean of the paired differences
     * @param high upper end
     */
    public record Interval(double low, double mean, double high) {
        /** Whether all of it is above zero. */
        public boolean above() {
            return low > 0;
        }

        /** Whether all of it is below zero. */
        public boolean below() {
            return high < 0;
        }
    }

    /** The scenario with one more policy, from week 0 and for all. */
    public static Scenario with(Scenario scenario, Policy... policies) {
        List<ScheduledPolicy> all = new ArrayList<>(scenario.policies());
        for (Policy policy : policies) {
            all.add(new ScheduledPolicy(policy.key(), policy, 0, 0, Integer.MAX_VALUE, Target.ALL));
        }
        return new Scenario(scenario.schemaVersion(), scenario.name(), scenario.title(), scenario.question(), scenario.horizon(),
                scenario.seed(), scenario.replications(), scenario.outcomes(), scenario.metrics(), scenario.world(),
                scenario.budget(), scenario.processes(), scenario.uncertainties(), scenario.levers(), all);
    }

    /** Paired difference of a metric, mean over weeks from a first (inclusive) to a last (exclusive). */
    public static Interval difference(Scenario base, Scenario other, String metric, int from, int to) {
        Observation[] without = runs(base);
        Observation[] with = runs(other);
        double[] differences = IntStream.range(0, SEEDS)
                .mapToDouble(i -> with[i].weekly().mean(metric, from, to) - without[i].weekly().mean(metric, from, to))
                .toArray();
        return interval(differences);
    }

    /** Change of a metric between two windows of the same length in the same runs. */
    static Interval change(Scenario scenario, String metric, int first, int last, int weeks) {
        double[] changes = IntStream.range(0, SEEDS)
                .mapToDouble(i -> runs(scenario)[i].weekly().mean(metric, last, last + weeks)
                        - runs(scenario)[i].weekly().mean(metric, first, first + weeks))
                .toArray();
        return interval(changes);
    }

    /** Mean of a metric over seeds and weeks. */
    public static double mean(Scenario scenario, String metric, int from, int to) {
        return IntStream.range(0, SEEDS).mapToDouble(i -> runs(scenario)[i].weekly().mean(metric, from, to)).average().orElseThrow();
    }

    /** The 95 % t-interval of a mean. */
    public static Interval interval(double[] values) {
        double mean = new Mean().evaluate(values);
        double half = new TDistribution(null, values.length - 1).inverseCumulativeProbability(0.975)
                * new StandardDeviation().evaluate(values) / Math.sqrt(values.length);
        return new Interval(mean - half, mean, mean + half);
    }

    private static Observation[] runs(Scenario scenario) {
        return runs(scenario, SEEDS);
    }

    /** Runs under so many seeds from the scenario's on; those that differ in policies alone go on from the same warm-ups. */
    static Observation[] runs(Scenario scenario, int seeds) {
        return RUNS.computeIfAbsent(new Runs(scenario, seeds), all -> {
            WarmUp[] warmUps = warmUps(new Runs(scenario.withPolicies(List.of()), seeds));
            return IntStream.range(0, seeds)
                    .mapToObj(i -> warmUps[i].run(scenario.policies(), Watch.NONE)).toArray(Observation[]::new);
        });
    }

    private static WarmUp[] warmUps(Runs of) {
        FutureTask<WarmUp[]> made;
        synchronized (WARM_UPS) {
            made = WARM_UPS.computeIfAbsent(of, all -> new FutureTask<>(all::warmUps));
        }
        made.run(); // once, whoever comes first
        try {
            return made.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
