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
 * What one group gained or lost: a row of {@code groups.csv}.
 *
 * @param period which weeks
 * @param scenario name of the scenario
 * @param dimension what groups differ in
 * @param group its name
 * @param members how many residents or communities are in it
 * @param metric what is compared
 * @param baseline its mean in the base
 * @param value its mean in the scenario
 * @param difference mean paired difference with its 95 % interval
 */
public record GroupDifference(Period period, String scenario, String dimension, String group, double members, Metric metric,
        double baseline, double value, Interval difference) {
    /** All rows of a result folder; none where it has no such table. */
    public static List<GroupDifference> read(Path folder) {
        Path file = folder.resolve(GroupTables.FILE);
        return Files.exists(file) ? Csv.read(file).stream().map(GroupDifference::of).toList() : List.of();
    }

    private static GroupDifference of(NamedCsvRecord row) {
        Interval difference = new Interval(Integer.parseInt(row.getField("n")), number(row, "difference"), number(row, "ci95Low"),
                number(row, "ci95High"));
        return new GroupDifference(Period.valueOf(row.getField("period").toUpperCase(Locale.ROOT)), row.getField("scenario"),
                row.getField("dimension"), row.getField("group"), number(row, "members"), Metrics.of(row.getField("metric")),
                number(row, "baseline"), number(row, "value"), difference);
    }

    private static double number(NamedCsvRecord row, String column) {
        return Csv.number(row.getField(column));
    }
}
