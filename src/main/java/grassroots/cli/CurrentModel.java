package grassroots.cli;

import grassroots.experiment.Illustrator;
import grassroots.metrics.Observation;
import grassroots.scenario.Scenario;
import grassroots.simulation.Simulation;
import grassroots.simulation.Watch;

/** The model of this program. */
final class CurrentModel implements Model {
    @Override
    public Observation run(Subject subject, long seed, int threads, boolean check, Watch watch) {
        return Simulation.run(subject.scenario(), subject.communities(), seed, threads, check, watch);
    }

    @Override
    public Illustrator illustrator(Scenario scenario, String language) {
        return Illustrator.NONE;
    }
}
