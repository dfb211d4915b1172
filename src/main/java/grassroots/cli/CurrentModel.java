package grassroots.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import grassroots.experiment.Illustrator;
import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.metrics.Observation;
import grassroots.scenario.ReadScenario;
import grassroots.scenario.Scenario;
import grassroots.scenario.ScenarioReader;
import grassroots.scenario.Source;
import grassroots.simulation.Simulation;
import grassroots.simulation.Watch;
import java.util.List;

/** The model of this program. */
final class CurrentModel implements Model {
    @Override
    public ReadScenario read(Source source, List<String> overrides) {
        return ScenarioReader.read(source, overrides);
    }

    @Override
    public String effective(Scenario scenario) {
        try {
            return new YAMLMapper().writeValueAsString(scenario);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure.getMessage(), failure);
        }
    }

    @Override
    public List<Metric> metrics(Scenario scenario) {
        return Metrics.all();
    }

    @Override
    public Observation run(Scenario scenario, long seed, int threads, boolean check, Watch watch) {
        return Simulation.run(scenario, seed, threads, check, watch);
    }

    @Override
    public Illustrator illustrator(Scenario scenario, String language) {
        return Illustrator.NONE;
    }
}
