package grassroots.cli;

import grassroots.experiment.ComparisonIllustrator;
import grassroots.experiment.Illustrator;
import grassroots.experiment.SweepIllustrator;
import java.io.IOException;

/** Draws charts so that a fault in one costs the charts and not the tables. */
final class Drawing {
    private final Screen screen;
    private boolean failed;

    Drawing(Screen screen) {
        this.screen = screen;
    }

    private interface Attempt {
        void draw() throws IOException;
    }

    /** The same charts of a scenario, a fault in them told and remembered. */
    Illustrator guarding(Illustrator illustrator) {
        return (folder, hash, replications) -> attempt(() -> illustrator.draw(folder, hash, replications));
    }

    /** The same charts of a comparison, a fault in them told and remembered. */
    ComparisonIllustrator guarding(ComparisonIllustrator illustrator) {
        return (folder, hash, contrasts, series) -> attempt(() -> illustrator.draw(folder, hash, contrasts, series));
    }

    /** The same charts of a sweep, a fault in them told and remembered. */
    SweepIllustrator guarding(SweepIllustrator illustrator) {
        return (folder, hash) -> attempt(() -> illustrator.draw(folder, hash));
    }

    private void attempt(Attempt attempt) throws IOException {
        try {
            attempt.draw();
        } catch (RuntimeException fault) {
            failed = true;
            screen.complain("charts\n  could not all be drawn, by a fault of the program: " + fault + "; the tables are whole; please"
                    + " report this line and the scenario");
        }
    }

    /** The exit code of a command of which so many runs failed. */
    int code(int failedRuns) {
        return failedRuns == 0 && !failed ? Grassroots.DONE : Grassroots.FAILED;
    }
}
