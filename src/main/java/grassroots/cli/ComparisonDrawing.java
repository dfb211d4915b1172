package grassroots.cli;

import grassroots.experiment.ComparisonIllustrator;
import grassroots.experiment.Contrast;
import grassroots.experiment.DifferenceSeries;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Draws the charts of a comparison so that a fault in one costs the charts and not the tables. */
final class ComparisonDrawing implements ComparisonIllustrator {
    private final ComparisonIllustrator illustrator;
    private final Screen screen;
    private boolean failed;

    ComparisonDrawing(ComparisonIllustrator illustrator, Screen screen) {
        this.illustrator = illustrator;
        this.screen = screen;
    }

    @Override
    public void draw(Path folder, String hash, List<Contrast> contrasts, List<DifferenceSeries> series) throws IOException {
        try {
            illustrator.draw(folder, hash, contrasts, series);
        } catch (RuntimeException fault) {
            failed = true;
            screen.complain(Drawing.complaint(fault));
        }
    }

    /** Whether charts are missing. */
    boolean failed() {
        return failed;
    }
}
