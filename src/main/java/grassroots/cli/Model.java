package grassroots.cli;

import grassroots.experiment.ComparisonIllustrator;
import grassroots.experiment.Illustrator;
import grassroots.experiment.SweepIllustrator;
import grassroots.metrics.Observation;
import grassroots.scenario.Scenario;
import grassroots.simulation.Look;
import grassroots.simulation.Watch;
import java.util.List;
import java.util.function.Consumer;

/** The model and its charts as the commands see them; tests have a small one. */
interface Model {
    /** Runs one replication; {@code null} when the watch stopped it. */
    Observation run(Subject subject, long seed, int threads, Look look, Watch watch);

    /** The same for many runs, which may share what they have in common. */
    default Model forking() {
        return this;
    }

    /** Draws the charts of a scenario in a language, and says where it cannot. */
    Illustrator illustrator(Scenario scenario, String language, Consumer<String> notice);

    /** Draws the charts and the page of a sweep in a language, and says where it cannot. */
    SweepIllustrator sweepIllustrator(String language, Consumer<String> notice);

    /** Draws the charts of a comparison in a language, and says where it cannot. */
    ComparisonIllustrator illustrator(List<Scenario> scenarios, String language, Consumer<String> notice);
}
