package grassroots.experiment;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import grassroots.metrics.CommunityYears;
import grassroots.metrics.Series;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The tables of all runs in a result folder, read back by scenario. */
public final class RunTables {
    static final String WEEKS = "timeseries.csv";
    static final String YEARS = "communities.csv";

    private RunTables() {}

    /** The weeks of every replication, by scenario in the order of the table and number of the replication. */
    public static Map<String, SortedMap<Integer, Series>> weeks(Path folder) {
        Map<String, Map<String, List<NamedRow>>> rows = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>();
        int places = ReplicationTables.WEEK.size();
        scan(folder.resolve(WEEKS), row -> {
            if (keys.isEmpty()) {
                keys.addAll(row.getHeader().subList(places, row.getHeader().size()));
            }
            rows.computeIfAbsent(row.getField("scenario"), name -> new LinkedHashMap<>())
                    .computeIfAbsent(row.getField("replication"), name -> new ArrayList<>())
                    .add(new NamedRow(Integer.parseInt(row.getField("week")), numbers(row, places)));
        });
        List<String> columns = List.copyOf(keys);
        Map<String, SortedMap<Integer, Series>> weeks = new LinkedHashMap<>();
        rows.forEach((scenario, runs) -> {
            SortedMap<Integer, Series> own = new TreeMap<>();
            runs.forEach((replication, run) -> own.put(Integer.valueOf(replication), series(columns, run)));
            weeks.put(scenario, own);
        });
        return weeks;
    }

    private record NamedRow(int week, double[] values) {}

    private static Series series(List<String> keys, List<NamedRow> rows) {
        return new Series(keys, rows.get(0).week, rows.stream().map(NamedRow::values).toArray(double[][]::new));
    }

    /** The years of the communities of one replication, by scenario in the order of the table. */
    public static Map<String, CommunityYears> years(Path folder, int replication) {
        Map<String, List<CommunityYears.Row>> rows = new LinkedHashMap<>();
        List<String> keys = new ArrayList<>();
        int places = ReplicationTables.YEAR.size();
        scan(folder.resolve(YEARS), row -> {
            if (keys.isEmpty()) {
                keys.addAll(row.getHeader().subList(places, row.getHeader().size()));
            }
            if (row.getField("replication").equals(String.valueOf(replication))) {
                rows.computeIfAbsent(row.getField("scenario"), name -> new ArrayList<>())
                        .add(new CommunityYears.Row(row.getField("community"), Integer.parseInt(row.getField("township")),
                                row.getField("type"), Integer.parseInt(row.getField("year")), numbers(row, places)));
            }
        });
        Map<String, CommunityYears> years = new LinkedHashMap<>();
        rows.forEach((scenario, own) -> years.put(scenario, new CommunityYears(List.copyOf(keys), own)));
        return years;
    }

    /** How many runs came to no end. */
    public static int failures(Path folder) {
        Path file = folder.resolve("failures.csv");
        return Files.exists(file) ? Csv.read(file).size() : 0;
    }

    private static double[] numbers(NamedCsvRecord row, int from) {
        return IntStream.range(from, row.getFieldCount()).mapToDouble(field -> Csv.number(row.getField(field))).toArray();
    }

    static void scan(Path file, Consumer<NamedCsvRecord> reader) {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file, StandardCharsets.UTF_8)) {
            rows.forEach(reader);
        } catch (IOException failure) {
            throw new StorageFailure(file, failure);
        } catch (UncheckedIOException failure) {
            throw new StorageFailure(file, failure.getCause());
        }
    }
}
