package grassroots.experiment;

import grassroots.metrics.Series;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Draws what the replications say into a folder that becomes the result. */
@FunctionalInterface
public interface Illustrator {
    /** Draws nothing. */
    Illustrator NONE = (folder, hash, replications) -> {};

    /** Draws from the weeks of the replications that came to an end, in their order; the hash is for the small print. */
    void draw(Path folder, String hash, List<Series> replications) throws IOException;
}
