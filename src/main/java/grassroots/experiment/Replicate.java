package grassroots.experiment;

import grassroots.metrics.Observation;
import grassroots.simulation.Watch;

/** One run as a function: from a seed to what was seen. */
@FunctionalInterface
public interface Replicate {
    /** Runs on so many threads; {@code null} when the watch stopped it. */
    Observation run(long seed, int threads, Watch watch);
}
