package grassroots.population;

import de.siegmar.fastcsv.reader.CsvRecord;
import grassroots.parameter.Nearest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first line of a world file: where each column stands. */
final class WorldFileHeader {
    private final List<String> names;
    private final Map<WorldColumn, Integer> known = new EnumMap<>(WorldColumn.class);
    private final Map<String, Integer> unknown = new HashMap<>();

    private WorldFileHeader(List<String> names) {
        this.names = names;
    }

    static WorldFileHeader of(CsvRecord line, Faults faults) {
        WorldFileHeader header = new WorldFileHeader(line.getFields().stream().map(String::strip).toList());
        int number = (int) line.getStartingLineNumber();
        for (int i = 0; i < header.names.size(); i++) {
            header.put(i, number, faults);
        }
        header.missNothing(number, faults);
        header.misspellNothing(number, faults);
        return header;
    }

    private void put(int place, int line, Faults faults) {
        String name = names.get(place);
        if (name.isEmpty()) {
            faults.add(line, place + 1, "", "column " + (place + 1) + " has no name; name it or delete it");
        } else if (names.indexOf(name) < place) {
            faults.add(line, place + 1, name, "two columns are named '" + name + "'; rename or delete one");
        } else {
            WorldColumn.of(name).ifPresentOrElse(column -> known.put(column, place), () -> unknown.put(name, place));
        }
    }

    private void missNothing(int line, Faults faults) {
        List<String> missing = missing();
        if (!missing.isEmpty() && names.size() == 1 && names.get(0).matches(".*[;\t].*")) {
            faults.add(line, 0, "", "columns are separated by something other than commas; save the file with commas");
            faults.refuse();
        }
        for (String key : missing) {
            String guess = Nearest.to(key, unknown.keySet()).map(near -> "; did you mean it by '" + near + "'?")
                    .orElse("; a world file needs id, township and residents");
            faults.add(line, 0, key, "the column '" + key + "' is missing" + guess);
        }
    }

    private List<String> missing() {
        return WorldColumn.allNeeded().stream().filter(column -> !known.containsKey(column)).map(WorldColumn::key).toList();
    }

    /** A misspelt column would pass for one of the file's own, and its cells be lost; where a needed one is missing, that was told. */
    private void misspellNothing(int line, Faults faults) {
        for (String name : unknown()) {
            meant(name).filter(key -> !missing().contains(key)).ifPresent(key -> faults.add(line, unknown.get(name) + 1, name,
                    "'" + name + "' is no known column; did you mean '" + key + "'? Give a column of your own another name"));
        }
    }

    /** The column that a name may be a slip for: one that the file lacks, or one that differs in case alone. */
    private Optional<String> meant(String name) {
        return Nearest.mistyped(name, Arrays.stream(WorldColumn.values())
                .filter(column -> !known.containsKey(column) || column.key().equalsIgnoreCase(name)).map(WorldColumn::key).toList());
    }

    int size() {
        return names.size();
    }

    /** Place of a column from 0, −1 where the file has none. */
    int place(WorldColumn column) {
        return known.getOrDefault(column, -1);
    }

    /** Columns without a meaning of their own, in the order of the file. */
    List<String> unknown() {
        return names.stream().filter(unknown::containsKey).toList();
    }

    /** The cells of a line under such columns. */
    Map<String, String> unknown(CsvRecord line) {
        Map<String, String> cells = new HashMap<>();
        unknown.forEach((name, place) -> cells.put(name, line.getField(place).strip()));
        return Map.copyOf(cells);
    }
}
