package grassroots.experiment;

import java.io.IOException;
import java.nio.file.Path;

/** Draws what a sweep found into a folder that becomes the result, from the tables that are there. */
@FunctionalInterface
public interface SweepIllustrator {
    /** Draws nothing. */
    SweepIllustrator NONE = (folder, hash) -> {};

    /** Draws; the hash is for the small print. */
    void draw(Path folder, String hash) throws IOException;
}
