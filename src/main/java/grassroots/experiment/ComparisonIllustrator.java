package grassroots.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Draws what a comparison found into a folder that becomes the result. */
@FunctionalInterface
public interface ComparisonIllustrator {
    /** Draws nothing. */
    ComparisonIllustrator NONE = (folder, hash, contrasts, series) -> {};

    /** Draws; the hash is for the small print. */
    void draw(Path folder, String hash, List<Contrast> contrasts, List<DifferenceSeries> series) throws IOException;
}
