package grassroots.docking;

import grassroots.scenario.Scenario;
import grassroots.scenario.ScenarioProblems;
import grassroots.scenario.ScenarioReader;
import grassroots.simulation.GovernanceModel;
import grassroots.simulation.Simulation;
import grassroots.simulation.Watch;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The model reduced to a known result: a scenario file that ships, with changes.
 *
 * @param scenario what is run
 */
record Reduced(Scenario scenario) {
    static final double OFF = 1.03;

    /** A docking scenario as it ships, with changes as {@code path=value}. */
    static Reduced to(String name, String... changes) {
        try {
            return new Reduced(ScenarioReader.read(Path.of("scenarios", "docking-" + name + ".yaml"), List.of(changes)));
        } catch (ScenarioProblems problems) {
            throw new IllegalStateException(problems);
        }
    }

    /** A metric week by week. */
    double[] weekly(String metric) {
        return Simulation.run(scenario, scenario.seed(), 1, false, Watch.NONE).weekly().column(metric);
    }

    /** A metric week by week, mean over so many seeds. */
    double[] weekly(int seeds, String metric) {
        double[][] runs = LongStream.range(0, seeds).parallel()
                .mapToObj(n -> Simulation.run(scenario, scenario.seed() + n, 1, false, Watch.NONE).weekly().column(metric))
                .toArray(double[][]::new);
        double[] mean = new double[runs[0].length];
        Arrays.setAll(mean, week -> Arrays.stream(runs).mapToDouble(run -> run[week]).sum() / seeds);
        return mean;
    }

    /** Means of metrics over the weeks from a first on. */
    double[] means(int from, String... metrics) {
        var weekly = Simulation.run(scenario, scenario.seed(), 1, false, Watch.NONE).weekly();
        return Arrays.stream(metrics).mapToDouble(metric -> weekly.mean(metric, from, scenario.horizon().length() / 7)).toArray();
    }

    /** A run that has begun. */
    GovernanceModel begun() {
        GovernanceModel model = new GovernanceModel(scenario, scenario.seed(), 1, false);
        model.start();
        return model;
    }
}
