package grassroots.cli;

import grassroots.experiment.Illustrator;
import grassroots.metrics.Series;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Draws charts so that a fault in one costs the charts and not the tables. */
final class Drawing implements Illustrator {
    private final Illustrator illustrator;
    private final Screen screen;
    private boolean failed;

    Drawing(Illustrator illustrator, Screen screen) {
        this.illustrator = illustrator;
        this.screen = screen;
    }

    @Override
    public void draw(Path folder, String hash, List<Series> replications) throws IOException {
        try {
            illustrator.draw(folder, hash, replications);
        } catch (RuntimeException fault) {
            failed = true;
            screen.complain(complaint(fault));
        }
    }

    static String complaint(RuntimeException fault) {
        return "charts\n  could not all be drawn, by a fault of the program: " + fault + "; the tables are whole; please"
                + " report this line and the scenario";
    }

    /** Whether charts are missing. */
    boolean failed() {
        return failed;
    }
}
