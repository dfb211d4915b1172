package grassroots.experiment;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import grassroots.metrics.CommunityYears;
import grassroots.metrics.CommunityYears.Row;
import grassroots.metrics.Series;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The two tables of one replication, the weekly one read back without losing a bit. */
final class ReplicationTables {
    static final List<String> WEEK = List.of("scenario", "replication", "seed", "week");
    static final List<String> YEAR = List.of("scenario", "replication", "seed", "community", "township", "type", "year");

    private ReplicationTables() {}

    /** One row for each week. */
    static Draft.Content weeks(Trial trial, Series series) {
        List<String> first =
                List.of(trial.scenario(), String.valueOf(trial.replication()), String.valueOf(trial.seed()));
        Stream<List<String>> rows = IntStream.range(0, series.weeks()).mapToObj(week -> join(
                first, List.of(String.valueOf(series.firstWeek() + week)), cells(series.values()[week])));
        return Csv.table(false, join(WEEK, series.keys()), rows);
    }

    /** One row for each community and year. */
    static Draft.Content years(Trial trial, CommunityYears years) {
        List<String> first =
                List.of(trial.scenario(), String.valueOf(trial.replication()), String.valueOf(trial.seed()));
        Stream<List<String>> rows = years.rows().stream().map(row -> join(first, place(row), cells(row.values())));
        return Csv.table(false, join(YEAR, years.keys()), rows);
    }

    private static List<String> place(Row row) {
        return List.of(row.community(), String.valueOf(row.township()), row.type(), String.valueOf(row.year()));
    }

    private static List<String> cells(double[] values) {
        return Arrays.stream(values).mapToObj(Csv::cell).toList();
    }

    @SafeVarargs
    private static List<String> join(List<String>... parts) {
        List<String> joined = new ArrayList<>();
        for (List<String> part : parts) {
            joined.addAll(part);
        }
        return joined;
    }

    /** Reads the yearly table back. */
    static CommunityYears readYears(Path file) {
        List<NamedCsvRecord> rows = Csv.read(file);
        if (rows.isEmpty()) {
            return new CommunityYears(List.of(), List.of());
        }
        List<String> header = rows.get(0).getHeader();
        return new CommunityYears(List.copyOf(header.subList(YEAR.size(), header.size())), rows.stream()
                .map(row -> new Row(row.getField("community"), Integer.parseInt(row.getField("township")), row.getField("type"),
                        Integer.parseInt(row.getField("year")), numbers(row, YEAR.size())))
                .toList());
    }

    /** Reads the weekly table back. */
    static Series readWeeks(Path file) {
        List<NamedCsvRecord> rows = Csv.read(file);
        if (rows.isEmpty()) {
            return new Series(List.of(), 0, new double[0][]);
        }
        NamedCsvRecord first = rows.get(0);
        List<String> keys = first.getHeader().subList(WEEK.size(), first.getHeader().size());
        double[][] values = rows.stream().map(row -> numbers(row, WEEK.size())).toArray(double[][]::new);
        return new Series(List.copyOf(keys), Integer.parseInt(first.getField("week")), values);
    }

    private static double[] numbers(NamedCsvRecord row, int from) {
        return IntStream.range(from, row.getFieldCount())
                .mapToDouble(field -> Csv.number(row.getField(field)))
                .toArray();
    }
}
