package grassroots.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.metrics.Panel;
import grassroots.metrics.Panel.CommunityQuarter;
import grassroots.metrics.Panel.GroupQuarter;
import grassroots.metrics.ResidentGroup;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gains and what an evaluator sees, from panels made by hand. */
class PanelTest {
    private static final List<String> KEYS = List.of("upwardShare", "trueResolution", "measuredResolution", "gain");

    @TempDir
    Path place;

    /**
     * Twenty communities in four townships; community c has the gain c/100 before and, with the policy, more by {@code effect} where
     * it is treated.
     */
    private static Panel panel(double[] effect, double measuredExtra, boolean byTownship) {
        List<CommunityQuarter> rows = new ArrayList<>();
        List<GroupQuarter> groups = new ArrayList<>();
        for (int quarter = -1; quarter < 2; quarter++) {
            for (int c = 0; c < 20; c++) {
                boolean treated = byTownship ? c < 10 : c % 2 == 0;
                double gain = c / 100.0 + (quarter >= 0 ? effect[treated ? 0 : 1] * (quarter + 1) : 0);
                double measured = gain + (treated && quarter >= 0 ? measuredExtra : 0);
                double noise = quarter >= 0 ? c % 3 * 0.001 : 0;
                rows.add(new CommunityQuarter(quarter, 13, "c" + c, c / 5 + 1, c < 15 ? "urban" : "village", treated,
                        new double[] {gain * 10, gain * 10, (measured + noise) * 10, gain * 10}, new double[] {10, 10, 10, 10}));
            }
            for (ResidentGroup group : ResidentGroup.values()) {
                double[] sums = new double[ResidentGroup.FEELINGS.size()];
                Arrays.fill(sums, 100 * (group.ordinal() + (quarter >= 0 ? effect[0] : 0)));
                groups.add(new GroupQuarter(quarter, group, 100, sums));
            }
        }
        return new Panel(KEYS, rows, groups);
    }

    private static Inquiry inquiry() {
        return new Inquiry(Versus.inquiry(2).scenarios(), Versus.inquiry(2).questions(), new Inquiry.Depth(0, List.of()));
    }

    private static List<List<Panel>> panels(double[] effect, double measuredExtra, boolean byTownship) {
        Panel base = panel(new double[] {0, 0}, 0, byTownship);
        Panel other = panel(effect, measuredExtra, byTownship);
        return List.of(List.of(base, base, base), List.of(other, other, other));
    }

    private static String cell(List<List<String>> rows, int column, String... starts) {
        List<List<String>> found = rows.stream().filter(row -> row.containsAll(List.of(starts))).toList();
        assertEquals(1, found.size(), Arrays.toString(starts) + found);
        return found.get(0).get(column);
    }

    @Test
    void groupsOfResidentsAreComparedOverAllQuartersAndAtTheEnd() {
        List<List<String>> rows = new GroupTables(inquiry(), panels(new double[] {0.2, 0}, 0, true)).rows();
        assertEquals(0.2, Double.parseDouble(cell(rows, 10, "whole", "tenure", "renter", "gain")), 1e-9);
        assertEquals("100", cell(rows, 4, "whole", "age", "old", "trust"));
        assertEquals(10, rows.stream().filter(row -> row.get(0).equals("end") && row.get(5).equals("trust")).count());
    }

    /** Whole: quarters 0 and 1, effects 0.1 and 0.2 on 10 of 15 urban communities; end: 0.2. */
    @Test
    void typesAndDecilesAreSumsOverSums() {
        List<List<String>> rows = new GroupTables(inquiry(), panels(new double[] {0.1, 0}, 0, true)).rows();
        assertEquals(0.1, Double.parseDouble(cell(rows, 10, "whole", "type", "urban", "gain")), 1e-9);
        assertEquals(0, Double.parseDouble(cell(rows, 10, "whole", "type", "village", "gain")), 1e-9);
        assertEquals(0.2, Double.parseDouble(cell(rows, 10, "end", "decile", "01", "gain")), 1e-9);
        assertEquals(0, Double.parseDouble(cell(rows, 10, "end", "decile", "10", "gain")), 1e-9);
        assertEquals("2", cell(rows, 4, "end", "decile", "05", "gain"));
    }

    /** Communities are ranked in the base before the policy, whatever the policy does to them. */
    @Test
    void decilesAreThoseOfTheBaseBeforeThePolicy() {
        List<List<String>> rows = new GroupTables(inquiry(), panels(new double[] {5, 0}, 0, true)).rows();
        assertEquals(0.005, Double.parseDouble(cell(rows, 8, "whole", "decile", "01", "gain")), 1e-9);
        assertEquals(7.5, Double.parseDouble(cell(rows, 10, "whole", "decile", "01", "gain")), 1e-9);
    }

    /** The evaluator sees 0.15 more of reported resolution, of which 0.05 was not real, less what spilled over. */
    @Test
    void anEvaluatorSeesWhatIsReportedLessWhatSpillsOver() {
        List<List<String>> rows = new Evaluation(inquiryOf("trueResolution"), panels(new double[] {0.1, 0.02}, 0.05, true)).rows();
        List<String> row = rows.stream().filter(r -> r.get(0).equals("whole")).findFirst().orElseThrow();
        assertEquals("measuredResolution", row.get(3));
        assertEquals("township", row.get(8));
        assertEquals("10", row.get(6));
        assertEquals(1.5 * 0.1 + 0.05 - 1.5 * 0.02, Double.parseDouble(row.get(9)), 0.002);
        assertEquals(0.15, Double.parseDouble(row.get(15)), 1e-9);
        assertEquals(0.2, Double.parseDouble(row.get(18)), 0.002);
        assertEquals(0.03, Double.parseDouble(row.get(21)), 1e-9);
        assertEquals("1", row.get(13));
        assertEquals("0", row.get(14), "the report is 0.02 off and its error is small");
    }

    @Test
    void errorsAreClusteredByCommunityWhereTownshipsAreMixed() {
        List<List<String>> rows = new Evaluation(inquiryOf("trueResolution"), panels(new double[] {0.1, 0}, 0, false)).rows();
        assertEquals("community", rows.get(0).get(8));
        assertEquals("1", rows.get(0).get(14));
    }

    @Test
    void withoutATargetGroupThereIsNothingToEvaluate() {
        Panel all = new Panel(KEYS, panel(new double[] {1, 1}, 0, true).communities().stream()
                .map(c -> new CommunityQuarter(c.quarter(), 13, c.community(), c.township(), c.type(), true, c.tops(), c.bottoms()))
                .toList(), List.of());
        assertTrue(new Evaluation(inquiry(), List.of(List.of(all), List.of(all))).isEmpty());
        assertFalse(new Evaluation(inquiry(), panels(new double[] {1, 0}, 0, true)).isEmpty());
    }

    private static Inquiry inquiryOf(String outcome) {
        var scenarios = Versus.inquiry(2).scenarios().stream().map(one -> grassroots.scenario.ScenarioReader.read(
                grassroots.scenario.Source.builtIn("baseline.yaml").orElseThrow(),
                List.of("name=" + one.name(), "outcomes=[" + outcome + "]")).scenario()).toList();
        return new Inquiry(scenarios, Versus.inquiry(2).questions(), new Inquiry.Depth(0, List.of()));
    }

    @Test
    void aPanelIsReadBackWithoutLosingABit() {
        Panel panel = panel(new double[] {1 / 3.0, 1e-300}, Math.PI, true);
        Draft draft = new Draft(Disk.REAL);
        draft.write(place.resolve("q"), PanelTables.quarters(panel));
        draft.write(place.resolve("g"), PanelTables.groups(panel));
        Panel again = PanelTables.read(place.resolve("q"), place.resolve("g"));
        assertEquals(panel.keys(), again.keys());
        for (int i = 0; i < panel.communities().size(); i++) {
            assertArrayEquals(panel.communities().get(i).tops(), again.communities().get(i).tops());
            assertArrayEquals(panel.communities().get(i).bottoms(), again.communities().get(i).bottoms());
            assertEquals(panel.communities().get(i).treated(), again.communities().get(i).treated());
        }
        assertArrayEquals(panel.groups().get(7).sums(), again.groups().get(7).sums());
        assertEquals(panel.groups().get(7).group(), again.groups().get(7).group());
    }
}
