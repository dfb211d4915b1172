package grassroots.docking;

import grassroots.metrics.Series;
import grassroots.scenario.Scenario;
import grassroots.simulation.Simulation;
import grassroots.simulation.Watch;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

/**
 * Outcomes of many seeds, of the model or of the twin.
 *
 * @param outcomes one for each seed
 */
record Replications(List<Outcomes> outcomes) {
    static final int SEEDS = 30;
    private static final long OF_TWIN = 7001;
    private static final double CONFIDENCE = 0.90;
    private static final double MARGIN = 0.005;

    /** The model under a scenario. */
    static Replications ofModel(Scenario scenario) {
        int residents = scenario.world().townships() * scenario.world().communities().perTownship()
                * scenario.world().communities().residents();
        return of(1, seed -> outcomes(Simulation.run(scenario, seed, 1, false, Watch.NONE).weekly(), residents));
    }

    /** The twin by its own chance. */
    static Replications ofTwin(CoreLoopRules rules) {
        return of(OF_TWIN, seed -> {
            Twin twin = new Twin(seed, rules, Twin.Stepping.ONE_SEQUENCE);
            twin.start();
            return twin.run();
        });
    }

    private static Replications of(long first, LongFunction<Outcomes> run) {
        return new Replications(LongStream.range(first, first + SEEDS).parallel().mapToObj(run).toList());
    }

    /** What the model's metrics say of a run. */
    private static Outcomes outcomes(Series weekly, int residents) {
        double solved = Arrays.stream(weekly.column("solved")).sum() * residents / 1000;
        return new Outcomes(solved, last(weekly.column("trust")), last(weekly.column("activeShare")));
    }

    private static double last(double[] values) {
        return values[values.length - 1];
    }

    /** The outcomes in which these are not equivalent to the twin's. */
    List<String> notEquivalentTo(Replications twin) {
        return java.util.stream.Stream.of(
                        compare("solved problems", twin, Outcomes::solved),
                        compare("mean trust", twin, Outcomes::trust),
                        compare("share active", twin, Outcomes::active))
                .filter(verdict -> !verdict.isEmpty())
                .toList();
    }

    private String compare(String name, Replications twin, ToDoubleFunction<Outcomes> outcome) {
        double[] here = outcomes.stream().mapToDouble(outcome).toArray();
        double[] there = twin.outcomes.stream().mapToDouble(outcome).toArray();
        double mean = Arrays.stream(there).sum() / SEEDS;
        Interval difference = Interval.ofDifference(here, there, CONFIDENCE);
        return difference.inside(MARGIN * mean)
                ? ""
                : name + ": " + difference.low() / mean * 100 + " to " + difference.high() / mean * 100 + " % of the twin's";
    }
}
