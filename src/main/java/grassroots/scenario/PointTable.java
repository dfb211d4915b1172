package grassroots.scenario;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import grassroots.parameter.FileText;
import grassroots.scenario.Value.Scalar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The CSV file of a sweep's points: a column for each factor, named by its path, and a row for each point.
 *
 * @param source the file
 * @param factors its columns
 * @param rows values of each point, in the order of columns
 */
record PointTable(Source source, List<SweepFactor> factors, List<List<String>> rows) {
    /** A column that numbers the points, as {@code design.csv} of a result has it. */
    private static final String NUMBER = "point";

    private static final FileText POINTS = new FileText("csv", "points are CSV");
    private static final int MOST_BYTES = 100_000_000;

    /** Reads the file; what is wrong with it joins the problems. */
    PointTable read(FactorReader values, Scenario base, Problems problems) {
        String text = POINTS.of(source.bytes(MOST_BYTES, problems), rule -> problems.with(Place.of(source.name()), rule));
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            Map<String, FactorPath> columns = new LinkedHashMap<>();
            for (NamedCsvRecord row : reader) {
                if (columns.isEmpty()) {
                    columns.putAll(columns(row.getHeader(), base, problems));
                }
                List<String> point = new ArrayList<>();
                columns.forEach((path, factor) -> cell(row, path, factor, values).ifPresent(point::add));
                rows.add(point);
            }
            columns.values().forEach(path -> factors.add(new SweepFactor(path.path(), path.meaning(), path.unit(), path.isWhole(),
                    path.written(), List.of(), null, 2)));
            if (rows.isEmpty()) {
                problems.add(Place.of(source.name()), "holds no point; write a line with the paths of the factors, and one line for each"
                        + " point below it");
            }
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add(Place.of(source.name()), "cannot be read: " + unreadable.getMessage());
        } catch (CsvParseException broken) {
            problems.add(Place.of(source.name()), "is not a CSV file: " + broken.getMessage());
        }
        return this;
    }

    private Map<String, FactorPath> columns(List<String> header, Scenario base, Problems problems) {
        Map<String, FactorPath> columns = new LinkedHashMap<>();
        for (String path : header) {
            Place place = new Place(source.name(), 1, header.indexOf(path) + 1, path);
            if (!path.equals(NUMBER)) {
                Optional<FactorPath> found = FactorPath.find(path, base, place, problems);
                found.ifPresent(factor -> {
                    if (columns.put(path, factor) != null) {
                        problems.add(place, "the column '" + path + "' is there twice; leave one out");
                    }
                });
            }
        }
        return columns;
    }

    private Optional<String> cell(NamedCsvRecord row, String path, FactorPath factor, FactorReader values) {
        String text = row.findField(path).orElse("").strip();
        int column = row.getHeader().indexOf(path) + 1;
        Place place = new Place(source.name(), (int) row.getStartingLineNumber(), column, path);
        return values.value(factor, new Scalar(place, text, false));
    }
}
