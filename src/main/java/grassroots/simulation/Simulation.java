package grassroots.simulation;

import grassroots.metrics.Observation;
import grassroots.population.CommunityList;
import grassroots.scenario.Scenario;

/** Runs one replication of a scenario from the first day of the warm-up to the last of the horizon. */
public final class Simulation {
    private Simulation() {}

    /**
     * Runs one replication.
     *
     * @param scenario what to run
     * @param seed the replication's seed
     * @param threads threads inside the run, at least 1; no effect on results
     * @param check whether conservation laws are checked every week
     * @param watch who watches
     * @return what was seen, {@code null} when the watch stopped the run
     * @throws IllegalStateException when a conservation law is broken, with the law, the community and the week
     */
    public static Observation run(Scenario scenario, long seed, int threads, boolean check, Watch watch) {
        return run(new GovernanceModel(scenario, seed, threads, check), watch);
    }

    /** The same in a world of these communities, drawn or read from a file. */
    public static Observation run(
            Scenario scenario, CommunityList communities, long seed, int threads, Look look, Watch watch) {
        return run(new GovernanceModel(scenario, communities, seed, threads, look), watch);
    }

    private static Observation run(GovernanceModel model, Watch watch) {
        model.start();
        try {
            while (model.stepDay()) {
                if (!watch.dayEnded(model.day())) {
                    return null;
                }
            }
            return model.observation();
        } finally {
            model.finish();
        }
    }
}
