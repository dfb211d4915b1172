package grassroots.experiment;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import grassroots.metrics.Metric;
import grassroots.metrics.Series;
import grassroots.statistics.Summary;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the replications say of each metric: the mean over the weeks from week 0, over replications. */
public final class Outcomes {
    static final List<String> HEADER =
            List.of("metric", "unit", "n", "mean", "sd", "ci95Low", "ci95High", "p10", "p50", "p90");

    private Outcomes() {}

    /** Summaries of a result folder by metric, in column order. */
    public static Map<String, Summary> read(Path folder) {
        Map<String, Summary> outcomes = new LinkedHashMap<>();
        for (NamedCsvRecord row : Csv.read(folder.resolve(Finishing.SUMMARY))) {
            outcomes.put(row.getField("metric"), summary(row));
        }
        return outcomes;
    }

    private static Summary summary(NamedCsvRecord row) {
        return new Summary(Integer.parseInt(row.getField("n")), number(row, "mean"), number(row, "sd"),
                number(row, "ci95Low"), number(row, "ci95High"), number(row, "p10"), number(row, "p50"), number(row, "p90"));
    }

    private static double number(NamedCsvRecord row, String column) {
        return Csv.number(row.getField(column));
    }

    static Draft.Content table(boolean byteOrderMark, List<Metric> metrics, List<Series> replications) {
        return Csv.table(byteOrderMark, HEADER,
                metrics.stream().map(metric -> row(metric, summary(metric.key(), replications))));
    }

    private static Summary summary(String key, List<Series> replications) {
        return Summary.of(
                replications.stream().mapToDouble(series -> series.mean(key, 0, Integer.MAX_VALUE)).toArray());
    }

    private static List<String> row(Metric metric, Summary summary) {
        return List.of(metric.key(), metric.unit(), String.valueOf(summary.n()),
                Csv.cell(summary.mean()), Csv.cell(summary.deviation()), Csv.cell(summary.low()), Csv.cell(summary.high()),
                Csv.cell(summary.p10()), Csv.cell(summary.p50()), Csv.cell(summary.p90()));
    }
}
