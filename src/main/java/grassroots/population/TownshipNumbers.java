package grassroots.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The numbers of the townships of a world file. Whole numbers are what target groups call the townships and must have no
 * gaps; names and long administrative codes are numbered in the order in which they first appear.
 */
final class TownshipNumbers {
    private static final int MOST = 2000;

    private final List<String> names;
    private final List<Integer> districts;

    private TownshipNumbers(List<String> names, List<Integer> districts) {
        this.names = names;
        this.districts = districts;
    }

    static TownshipNumbers of(List<WorldFileRow> rows, Faults faults) {
        List<String> found = rows.stream()
                .map(row -> row.text(WorldColumn.TOWNSHIP)).filter(name -> !name.isEmpty()).distinct().toList();
        List<String> names = found.stream().allMatch(TownshipNumbers::isNumber) ? inOrder(found, faults) : found;
        return new TownshipNumbers(names, districts(rows, names, faults));
    }

    private static boolean isNumber(String name) {
        return name.matches("[1-9]\\d{0,3}") && Integer.parseInt(name) <= MOST;
    }

    private static List<String> inOrder(List<String> found, Faults faults) {
        List<Integer> numbers = found.stream().map(Integer::valueOf).sorted().toList();
        int last = numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
        if (last > numbers.size() && faults.isEmpty()) {
            int gap = IntStream.rangeClosed(1, last).filter(n -> !numbers.contains(n)).findFirst().orElseThrow();
            faults.add(0, 0, WorldColumn.TOWNSHIP.key(), "townships are numbered up to " + last + ", but " + gap
                    + " has no community; number them without gaps or give them names");
        }
        return numbers.stream().map(String::valueOf).toList();
    }

    private static List<Integer> districts(List<WorldFileRow> rows, List<String> names, Faults faults) {
        Map<String, WorldFileRow> first = new HashMap<>();
        List<String> districts = new ArrayList<>();
        for (WorldFileRow row : rows) {
            String district = row.text(WorldColumn.DISTRICT);
            WorldFileRow before = first.putIfAbsent(row.text(WorldColumn.TOWNSHIP), row);
            if (!districts.contains(district)) {
                districts.add(district);
            }
            if (before != null && !before.text(WorldColumn.DISTRICT).equals(district)) {
                row.refuse(WorldColumn.DISTRICT, "found '" + district + "', but township '" + row.text(WorldColumn.TOWNSHIP)
                        + "' is in '" + before.text(WorldColumn.DISTRICT) + "' on line " + before.number()
                        + "; a township belongs to one district");
            }
        }
        return names.stream().map(name -> districts.indexOf(first.get(name).text(WorldColumn.DISTRICT))).toList();
    }

    /** Number of the township of a row, from 0. */
    int of(WorldFileRow row) {
        return names.indexOf(row.text(WorldColumn.TOWNSHIP));
    }

    /** Names in the order of their numbers. */
    List<String> names() {
        return names;
    }

    /** Number of the district of each township, from 0. */
    List<Integer> districts() {
        return districts;
    }
}
