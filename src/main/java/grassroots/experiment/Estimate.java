package grassroots.experiment;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import grassroots.experiment.Contrast.Period;
import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.statistics.Interval;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What an evaluator would see beside what happened: a row of {@code evaluation.csv}.
 *
 * @param period which weeks
 * @param scenario name of the scenario
 * @param metric what is estimated
 * @param seen the evaluator's estimate, mean over the worlds
 * @param truth the paired effect on those reached
 * @param measured the same of measured values
 * @param spillover the paired effect on the others
 */
public record Estimate(Period period, String scenario, Metric metric, Interval seen, Interval truth, Interval measured,
        Interval spillover) {
    /** All rows of a result folder; none where it has no such table. */
    public static List<Estimate> read(Path folder) {
        Path file = folder.resolve(Evaluation.FILE);
        return Files.exists(file) ? Csv.read(file).stream().map(Estimate::of).toList() : List.of();
    }

    private static Estimate of(NamedCsvRecord row) {
        return new Estimate(Period.valueOf(row.getField("period").toUpperCase(Locale.ROOT)), row.getField("scenario"),
                Metrics.of(row.getField("metric")), interval(row, "estimate", "estimate"), interval(row, "trueEffect", "true"),
                interval(row, "measuredEffect", "measured"), interval(row, "spillover", "spillover"));
    }

    private static Interval interval(NamedCsvRecord row, String mean, String bounds) {
        return new Interval(Integer.parseInt(row.getField("n")), Csv.number(row.getField(mean)), Csv.number(row.getField(bounds + "Low")),
                Csv.number(row.getField(bounds + "High")));
    }
}
