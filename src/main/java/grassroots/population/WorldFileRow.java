package grassroots.population;

import de.siegmar.fastcsv.reader.CsvRecord;
import grassroots.parameter.Nearest;
import grassroots.world.Community;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** One line of a world file, its cells checked as it is made. */
final class WorldFileRow {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern WITH_SEPARATORS = Pattern.compile("\\d{1,3}([,\\s']\\d{3})+");
    private static final Pattern PERCENT = Pattern.compile("\\d+\\.?\\d*[%％]");

    private final int number;
    private final WorldFileHeader header;
    private final CsvRecord line;
    private final Faults faults;
    private final Map<WorldColumn, Double> numbers = new EnumMap<>(WorldColumn.class);

    WorldFileRow(int number, WorldFileHeader header, CsvRecord line, Faults faults) {
        this.number = number;
        this.header = header;
        this.line = line;
        this.faults = faults;
        Arrays.stream(WorldColumn.values()).filter(column -> header.place(column) >= 0).forEach(this::check);
        double ages = numbers.getOrDefault(WorldColumn.YOUNG, 0.0) + numbers.getOrDefault(WorldColumn.OLD, 0.0);
        if (ages > 1 + 1e-9) {
            refuse(WorldColumn.OLD, "'young' and 'old' add up to more than 1; nobody is both");
        }
    }

    private void check(WorldColumn column) {
        String cell = text(column);
        if (cell.isEmpty()) {
            if (column.needed()) {
                refuse(column, "the cell is empty; '" + column.key() + "' must be " + column.rule());
            }
        } else if (column == WorldColumn.TYPE) {
            checkType(cell);
        } else if (column.isNumber()) {
            checkNumber(column, cell);
        }
    }

    private void checkType(String cell) {
        List<String> types = Arrays.stream(Community.Type.values()).map(type -> type.name().toLowerCase(Locale.ROOT)).toList();
        if (!types.contains(cell.toLowerCase(Locale.ROOT))) {
            String guess = Nearest.to(cell, types).map(near -> "; did you mean '" + near + "'?").orElse("");
            refuse(WorldColumn.TYPE, "must be " + WorldColumn.TYPE.rule() + ", found '" + cell + "'" + guess);
        }
    }

    private void checkNumber(WorldColumn column, String cell) {
        double value = NUMBER.matcher(cell).matches() ? Double.parseDouble(cell) : Double.NaN;
        boolean whole = !column.isCount() || value >= 1 && value == Math.rint(value) && cell.matches("\\+?\\d+");
        if (value >= 0 && value <= column.most() && whole) {
            numbers.put(column, value);
        } else {
            refuse(column, "must be " + column.rule() + ", found '" + cell + "'" + remedy(column, cell, value));
        }
    }

    private static String remedy(WorldColumn column, String cell, double value) {
        if (WITH_SEPARATORS.matcher(cell).matches()) {
            return "; write it as " + cell.replaceAll("\\D", "");
        }
        if (PERCENT.matcher(cell).matches()) {
            return "; write a share, such as 0.07 for 7%";
        }
        if (column == WorldColumn.RESIDENTS && value > column.most()) {
            return "; divide it into several communities";
        }
        return "";
    }

    /** Says what is wrong with a cell. */
    void refuse(WorldColumn column, String rule) {
        faults.add(number, header.place(column) + 1, column.key(), rule);
    }

    int number() {
        return number;
    }

    /** The text of a cell, empty where the file has no such column. */
    String text(WorldColumn column) {
        int place = header.place(column);
        return place < 0 ? "" : line.getField(place).strip();
    }

    /** The community it describes; only for a row without faults. */
    CommunityRow community(int township) {
        Map<WorldColumn, Double> given = new EnumMap<>(numbers);
        int residents = given.remove(WorldColumn.RESIDENTS).intValue();
        Community.Type type = text(WorldColumn.TYPE).equalsIgnoreCase(Community.Type.VILLAGE.name())
                ? Community.Type.VILLAGE
                : Community.Type.URBAN;
        return new CommunityRow(text(WorldColumn.ID), township, type, residents, given, header.unknown(line));
    }
}
