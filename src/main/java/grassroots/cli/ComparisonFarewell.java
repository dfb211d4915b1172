package grassroots.cli;

import grassroots.experiment.Contrast;
import grassroots.experiment.Experiment.Answer;
import grassroots.experiment.Experiment.End;
import grassroots.experiment.Inquiry;
import grassroots.experiment.Manifest;
import grassroots.parameter.Decimal;
import grassroots.report.ComparisonTable;
import grassroots.report.ComparisonWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The last words of a comparison: what was found and where the rest is.
 *
 * @param comparing what was run
 * @param screen where words go
 */
record ComparisonFarewell(Comparing comparing, Screen screen) {
    /** Says how it ended, the table and the folder. */
    void say(Answer answer, double seconds) {
        Path folder = comparing.comparison().folder();
        Inquiry inquiry = comparing.comparison().inquiry();
        int replications = Manifest.read(folder).orElseThrow().replications();
        screen.say(answer.end() == End.FOUND
                ? "The same question was answered before; nothing was run."
                : Decimal.count(replications, "replication") + " of " + inquiry.scenarios().size() + " scenarios in " + Progress.time(seconds) + ".");
        List<Contrast> contrasts = Contrast.read(folder);
        new ComparisonTable(contrasts, inquiry.base().name(), new ComparisonWords(comparing.form().language())).lines().forEach(screen::say);
        inquiry.depth().aims().forEach(aim -> contrasts.stream()
                .filter(row -> row.metric().key().equals(aim.outcome()) && row.period() == Contrast.Period.WHOLE)
                .forEach(row -> screen.say(reached(row, aim.halfWidth(), replications))));
        if (answer.failed() > 0) {
            screen.complain(Decimal.count(answer.failed(), "run") + " failed; why is in " + folder.resolve("failures.csv")
                    + "; --overwrite runs them again.");
        }
        screen.say("Results are in");
        screen.give(folder.toString());
    }

    private static String reached(Contrast row, double width, int replications) {
        double half = row.difference().halfWidth();
        return String.format(Locale.ROOT, "%s, %s: half-width %.3g after n = %d replications, %s %.3g; the data chose n, so there are no"
                + " p-values", row.metric().key(), row.scenario(), half, replications, half <= width ? "within" : "not yet within", width);
    }
}
