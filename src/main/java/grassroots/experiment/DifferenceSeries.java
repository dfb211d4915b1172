package grassroots.experiment;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.statistics.Band;
import grassroots.statistics.Interval;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How far one outcome of a scenario lies from the base, week by week, with bands that hold at all weeks together.
 *
 * @param scenario name of the scenario
 * @param metric which outcome
 * @param n pairs of replications
 * @param firstWeek number of the first week
 * @param weekly each week by itself
 * @param monthly means of the last four weeks, which never look ahead; for stocks the same as {@code weekly}
 */
public record DifferenceSeries(String scenario, Metric metric, int n, int firstWeek, Band weekly, Band monthly) {
    static final String FILE = "differences.csv";

    private static final List<String> HEADER = List.of("scenario", "metric", "week", "n", "difference", "low", "high", "difference4",
            "low4", "high4");

    /** All series of an inquiry: scenarios, then outcomes. */
    static List<DifferenceSeries> all(Inquiry inquiry, Evidence evidence) {
        List<DifferenceSeries> all = new ArrayList<>();
        for (int scenario = 1; scenario < inquiry.scenarios().size(); scenario++) {
            for (String key : inquiry.outcomes()) {
                int[] pairs = evidence.pairs(scenario);
                if (evidence.has(key, scenario) && pairs.length > 0) {
                    all.add(of(inquiry.scenarios().get(scenario).name(), Metrics.of(key), evidence, scenario, pairs));
                }
            }
        }
        return all;
    }

    private static DifferenceSeries of(String name, Metric metric, Evidence evidence, int scenario, int[] pairs) {
        double[][] base = new double[pairs.length][];
        double[][] other = new double[pairs.length][];
        for (int i = 0; i < pairs.length; i++) {
            base[i] = evidence.of(0, pairs[i]).weeks().get(metric.key());
            other[i] = evidence.of(scenario, pairs[i]).weeks().get(metric.key());
        }
        Band weekly = band(base, other, 1);
        Band monthly = metric.over() == Metric.Over.STOCK ? weekly : band(base, other, Contrast.MONTH);
        return new DifferenceSeries(name, metric, pairs.length, evidence.of(0, pairs[0]).firstWeek(), weekly, monthly);
    }

    private static Band band(double[][] base, double[][] other, int window) {
        double[][] differences = new double[base.length][];
        for (int i = 0; i < base.length; i++) {
            double[] row = new double[Math.min(base[i].length, other[i].length)];
            for (int week = 0; week < row.length; week++) {
                row[week] = mean(other[i], week, window) - mean(base[i], week, window);
            }
            differences[i] = row;
        }
        return Band.of(differences);
    }

    /** Mean of the last so many weeks, empty ones left out. */
    private static double mean(double[] weeks, int week, int window) {
        double sum = 0;
        int n = 0;
        for (int i = Math.max(0, week - window + 1); i <= week; i++) {
            if (!Double.isNaN(weeks[i])) {
                sum += weeks[i];
                n++;
            }
        }
        return sum / n;
    }

    /** The mean of the four weeks that end with a row's, and its bounds. */
    public Interval month(int row) {
        return new Interval(n, monthly.means()[row], monthly.low()[row], monthly.high()[row]);
    }

    static Draft.Content table(boolean byteOrderMark, List<DifferenceSeries> all) {
        return Csv.table(byteOrderMark, HEADER, all.stream().flatMap(DifferenceSeries::rows));
    }

    private Stream<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < weekly.means().length; i++) {
            rows.add(List.of(scenario, metric.key(), String.valueOf(firstWeek + i), String.valueOf(n),
                    Csv.cell(weekly.means()[i]), Csv.cell(weekly.low()[i]), Csv.cell(weekly.high()[i]),
                    Csv.cell(monthly.means()[i]), Csv.cell(monthly.low()[i]), Csv.cell(monthly.high()[i])));
        }
        return rows.stream();
    }

    /** All series of a result folder. */
    public static List<DifferenceSeries> read(Path folder) {
        Map<String, List<NamedCsvRecord>> series = new LinkedHashMap<>();
        for (NamedCsvRecord row : Csv.read(folder.resolve(FILE))) {
            series.computeIfAbsent(row.getField("scenario") + "\n" + row.getField("metric"), key -> new ArrayList<>()).add(row);
        }
        return series.values().stream().map(DifferenceSeries::of).toList();
    }

    private static DifferenceSeries of(List<NamedCsvRecord> rows) {
        NamedCsvRecord first = rows.get(0);
        return new DifferenceSeries(first.getField("scenario"), Metrics.of(first.getField("metric")),
                Integer.parseInt(first.getField("n")), Integer.parseInt(first.getField("week")), band(rows, ""), band(rows, "4"));
    }

    private static Band band(List<NamedCsvRecord> rows, String ending) {
        return new Band(column(rows, "difference" + ending), column(rows, "low" + ending), column(rows, "high" + ending), Double.NaN);
    }

    private static double[] column(List<NamedCsvRecord> rows, String name) {
        return rows.stream().mapToDouble(row -> Csv.number(row.getField(name))).toArray();
    }
}
