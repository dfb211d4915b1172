package grassroots.experiment;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import grassroots.metrics.Panel;
import grassroots.metrics.Panel.CommunityQuarter;
import grassroots.metrics.Panel.GroupQuarter;
import grassroots.metrics.ResidentGroup;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The panel of one run as two tables, read back without losing a bit. */
final class PanelTables {
    private static final List<String> PLACE = List.of("quarter", "weeks", "community", "township", "type", "treated");
    private static final List<String> GROUP = List.of("quarter", "group", "residents");
    private static final String BOTTOM = "/";

    private PanelTables() {}

    /** Numerators and denominators, one row for each community and quarter. */
    static Draft.Content quarters(Panel panel) {
        List<String> header = new ArrayList<>(PLACE);
        header.addAll(panel.keys());
        panel.keys().forEach(key -> header.add(BOTTOM + key));
        return Csv.table(false, header, panel.communities().stream().map(PanelTables::row));
    }

    private static List<String> row(CommunityQuarter quarter) {
        List<String> row = new ArrayList<>(List.of(String.valueOf(quarter.quarter()), String.valueOf(quarter.weeks()),
                quarter.community(), String.valueOf(quarter.township()), quarter.type(), String.valueOf(quarter.treated())));
        Arrays.stream(quarter.tops()).mapToObj(Csv::cell).forEach(row::add);
        Arrays.stream(quarter.bottoms()).mapToObj(Csv::cell).forEach(row::add);
        return row;
    }

    /** Sums over residents, one row for each group and quarter. */
    static Draft.Content groups(Panel panel) {
        List<String> header = new ArrayList<>(GROUP);
        header.addAll(ResidentGroup.FEELINGS);
        return Csv.table(false, header, panel.groups().stream().map(PanelTables::row));
    }

    private static List<String> row(GroupQuarter quarter) {
        List<String> row = new ArrayList<>(
                List.of(String.valueOf(quarter.quarter()), quarter.group().name(), String.valueOf(quarter.residents())));
        Arrays.stream(quarter.sums()).mapToObj(Csv::cell).forEach(row::add);
        return row;
    }

    /** Reads both tables back. */
    static Panel read(Path quarters, Path groups) {
        List<NamedCsvRecord> rows = Csv.read(quarters);
        if (rows.isEmpty()) {
            return Panel.NONE;
        }
        List<String> header = rows.get(0).getHeader();
        List<String> keys = header.subList(PLACE.size(), (header.size() + PLACE.size()) / 2);
        return new Panel(List.copyOf(keys), rows.stream().map(row -> community(row, keys.size())).toList(),
                Csv.read(groups).stream().map(PanelTables::group).toList());
    }

    private static CommunityQuarter community(NamedCsvRecord row, int metrics) {
        return new CommunityQuarter(Integer.parseInt(row.getField(0)), Integer.parseInt(row.getField(1)), row.getField(2),
                Integer.parseInt(row.getField(3)), row.getField(4), Boolean.parseBoolean(row.getField(5)),
                numbers(row, PLACE.size(), metrics), numbers(row, PLACE.size() + metrics, metrics));
    }

    private static GroupQuarter group(NamedCsvRecord row) {
        return new GroupQuarter(Integer.parseInt(row.getField(0)), ResidentGroup.valueOf(row.getField(1)),
                Long.parseLong(row.getField(2)), numbers(row, GROUP.size(), ResidentGroup.FEELINGS.size()));
    }

    private static double[] numbers(NamedCsvRecord row, int from, int count) {
        return IntStream.range(from, from + count).mapToDouble(field -> Csv.number(row.getField(field))).toArray();
    }
}
