package grassroots.experiment;

import grassroots.metrics.Observation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Draws what the replications say into a folder that becomes the result. */
@FunctionalInterface
public interface Illustrator {
    /** Draws nothing. */
    Illustrator NONE = (folder, hash, replications) -> {};

    /** Draws from the replications that came to an end, in their order; the hash is for the small print. */
    void draw(Path folder, String hash, List<Observation> replications) throws IOException;
}
