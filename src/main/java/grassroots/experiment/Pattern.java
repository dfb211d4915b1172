package grassroots.experiment;

import grassroots.metrics.Series;
import grassroots.parameter.Text;
import java.util.Set;

/**
 * A published fact that the default world must show (MODEL 12), and how it is read from runs under one seed.
 *
 * @param key short name, kebab-case
 * @param meaning what is seen
 * @param source rows of the fact sheet
 * @param kind how far parameters were set with it in view
 * @param tolerance within which the whole interval must lie
 * @param worlds the worlds it is read from
 * @param reading its value in one replication
 */
public record Pattern(
        String key, Text meaning, String source, Kind kind, Tolerance tolerance, Set<PatternWorld> worlds, Reading reading) {

    /** Whether agreement says anything for the model. */
    public enum Kind {
        /** A parameter was set so that it comes out: agreement is no evidence. */
        CALIBRATED,
        /** A parameter was taken from the same source and not moved since: agreement says that nothing else pulls it away. */
        TAKEN,
        /** No parameter was set with it in view: agreement is evidence. */
        FREE
    }

    /**
     * A range of values, both ends inside.
     *
     * @param low lower end
     * @param high upper end, infinite where there is none
     */
    public record Tolerance(double low, double high) {}

    /** Reads a replication. */
    public interface Reading {
        /** Its value, given the weekly series of each world under the same seed. */
        double of(Seen seen);
    }

    /** The weekly series of worlds under one seed. */
    public interface Seen {
        /** What was seen in a world. */
        Series in(PatternWorld world);
    }
}
