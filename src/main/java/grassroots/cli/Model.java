package grassroots.cli;

import grassroots.experiment.Illustrator;
import grassroots.metrics.Metric;
import grassroots.metrics.Observation;
import grassroots.scenario.ReadScenario;
import grassroots.scenario.Scenario;
import grassroots.scenario.Source;
import grassroots.simulation.Watch;
import java.util.List;

/** What the commands ask of everything behind them; tests have a small one. */
interface Model {
    /** Reads a scenario with overrides, and refuses it with every problem there is. */
    ReadScenario read(Source source, List<String> overrides);

    /** The scenario with every default written out, as YAML. */
    String effective(Scenario scenario);

    /** The metrics of its runs, in column order. */
    List<Metric> metrics(Scenario scenario);

    /** Runs one replication; {@code null} when the watch stopped it. */
    Observation run(Scenario scenario, long seed, int threads, boolean check, Watch watch);

    /** Draws its charts in a language. */
    Illustrator illustrator(Scenario scenario, String language);
}
