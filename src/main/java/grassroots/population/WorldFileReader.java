package grassroots.population;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import grassroots.parameter.Decimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns the text of a world file into communities, and collects everything that is wrong with it. */
final class WorldFileReader {
    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?|\\n");

    private final String name;
    private final Faults faults;
    private final Map<String, Integer> lineOfId = new HashMap<>();

    WorldFileReader(String name, Faults faults) {
        this.name = name;
        this.faults = faults;
    }

    WorldFile read(String text) {
        List<CsvRecord> lines = lines(text);
        if (lines.isEmpty()) {
            throw faults.ofFile("is empty; its first line names the columns, at least id, township, residents");
        }
        WorldFileHeader header = WorldFileHeader.of(lines.get(0), faults);
        List<WorldFileRow> rows = new ArrayList<>();
        for (CsvRecord line : lines.subList(1, lines.size())) {
            row(header, line, rows);
        }
        if (lines.size() == 1) {
            faults.add(0, 0, "", "has no communities; each line after the first is one");
        }
        TownshipNumbers townships = TownshipNumbers.of(rows, faults);
        faults.refuse();
        List<CommunityRow> communities = rows.stream().map(row -> row.community(townships.of(row))).toList();
        return new WorldFile(name, new CommunityList(communities, townships.districts()), townships.names(), header.unknown());
    }

    private List<CsvRecord> lines(String text) {
        List<CsvRecord> lines = new ArrayList<>();
        try {
            records(text).forEach(lines::add);
        } catch (CsvParseException e) {
            int after = lines.isEmpty() ? 1 : (int) lines.get(lines.size() - 1).getStartingLineNumber() + 1;
            faults.add(after, 0, "", "a text in quotation marks goes on after its closing mark; double the marks inside it");
            faults.refuse();
        }
        if (isOpen(text)) {
            faults.add(lineOfLastCell(lines.get(lines.size() - 1)), 0, "",
                    "a quotation mark opens here and is never closed; close it, or delete it");
            faults.refuse();
        }
        lines.removeIf(line -> line.getFields().stream().allMatch(String::isBlank));
        return lines;
    }

    private static CsvReader<CsvRecord> records(String text) {
        return CsvReader.builder().allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text);
    }

    /**
     * Whether the text ends inside quotation marks, which the CSV reader takes for a cell like any other. Only then does one more
     * mark close them, and a letter behind it is what the CSV reader refuses: text after a closing mark.
     */
    private static boolean isOpen(String text) {
        try {
            records(text + "\"x").forEach(line -> {});
            return false;
        } catch (CsvParseException closed) {
            return true;
        }
    }

    private static int lineOfLastCell(CsvRecord line) {
        String before = String.join(",", line.getFields().subList(0, line.getFieldCount() - 1));
        return (int) (line.getStartingLineNumber() + LINE_BREAK.matcher(before).results().count());
    }

    private void row(WorldFileHeader header, CsvRecord line, List<WorldFileRow> rows) {
        int number = (int) line.getStartingLineNumber();
        if (line.getFieldCount() != header.size()) {
            faults.add(number, 0, "", "has " + Decimal.count(line.getFieldCount(), "cell") + ", the first line has " + header.size()
                    + "; put a cell with a comma in quotation marks");
            return;
        }
        WorldFileRow row = new WorldFileRow(number, header, line, faults);
        rows.add(row);
        String id = row.text(WorldColumn.ID);
        Integer before = id.isEmpty() ? null : lineOfId.putIfAbsent(id, number);
        if (before != null) {
            row.refuse(WorldColumn.ID, "'" + id + "' is already on line " + before + "; give every community an id of its own");
        }
    }
}
