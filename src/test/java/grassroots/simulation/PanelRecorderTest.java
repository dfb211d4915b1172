package grassroots.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import grassroots.metrics.Metrics;
import grassroots.metrics.Observation;
import grassroots.metrics.Panel;
import grassroots.metrics.Panel.CommunityQuarter;
import grassroots.metrics.Panel.GroupQuarter;
import grassroots.metrics.PanelPlan;
import grassroots.metrics.ResidentGroup;
import grassroots.population.CommunityList;
import grassroots.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Panels of real runs. */
class PanelRecorderTest {
    private static final Scenario FLAGSHIP = Shipped.small("flagship", "policies.admission-list.target={townships: [1]}",
            "policies.admission-list.start=week 5");
    private static final PanelPlan PLAN =
            new PanelPlan(5, List.of("upwardShare", "gain", "petitions", "daysToClose"), Set.of("admission-list"));

    private static Observation run(Scenario scenario, int threads, PanelPlan plan) {
        CommunityList communities = CommunityList.drawn(scenario.world(), scenario.uncertainties().population());
        return Simulation.run(scenario, communities, 3, threads, new Look(true, plan), Watch.NONE);
    }

    @Test
    void lookingChangesNothingAndThreadsNeither() {
        Observation seen = run(FLAGSHIP, 1, PLAN);
        Observation unseen = run(FLAGSHIP, 3, PanelPlan.NONE);
        assertArrayEquals(unseen.weekly().values(), seen.weekly().values());
        assertEquals(Panel.NONE.communities(), unseen.panel().communities());
        Observation again = run(FLAGSHIP, 3, PLAN);
        for (int i = 0; i < seen.panel().communities().size(); i++) {
            assertArrayEquals(seen.panel().communities().get(i).tops(), again.panel().communities().get(i).tops());
        }
        for (int i = 0; i < seen.panel().groups().size(); i++) {
            assertArrayEquals(seen.panel().groups().get(i).sums(), again.panel().groups().get(i).sums());
        }
    }

    /** The first policy starts in week 5: quarter −1 is weeks −8 to 4, quarter 0 weeks 5 to 17, and weeks 31 to 39 are left over. */
    @Test
    void quartersAreCountedFromTheFirstPolicy() {
        Panel panel = run(FLAGSHIP, 2, PLAN).panel();
        Map<Integer, Integer> weeks = panel.communities().stream()
                .collect(Collectors.toMap(CommunityQuarter::quarter, CommunityQuarter::weeks, Math::max));
        assertEquals(Map.of(-1, 13, 0, 13, 1, 13, 2, 9), weeks);
        assertEquals(Set.of(true), treated(panel, 1));
        assertEquals(Set.of(false), treated(panel, 2));
    }

    private static Set<Boolean> treated(Panel panel, int township) {
        return panel.communities().stream().filter(row -> row.township() == township).map(CommunityQuarter::treated)
                .collect(Collectors.toSet());
    }

    /** Petitions are summed over communities and weeks: the quarter's sum is thirteen times the mean of its weeks. */
    @Test
    void quartersAddUpToTheWeeks() {
        Observation seen = run(FLAGSHIP, 1, PLAN);
        int petitions = seen.panel().keys().indexOf("petitions");
        double top = 0;
        double bottom = 0;
        for (CommunityQuarter row : seen.panel().communities()) {
            if (row.quarter() == 1) {
                top += row.tops()[petitions];
                bottom += row.bottoms()[petitions];
            }
        }
        assertEquals(seen.weekly().mean("petitions", 18, 31), Metrics.of("petitions").value(top, bottom), 1e-12);
    }

    @Test
    void groupsOfADimensionAreEverybodyOnce() {
        Observation seen = run(FLAGSHIP, 1, PLAN);
        int last = seen.weekly().weeks() - 1;
        double gain = seen.weekly().column("gain")[last];
        int place = ResidentGroup.FEELINGS.indexOf("gain");
        List<GroupQuarter> end = seen.panel().groups().stream().filter(row -> row.quarter() == 2).toList();
        Map<String, List<GroupQuarter>> dimensions = end.stream().collect(Collectors.groupingBy(row -> row.group().dimension()));
        assertEquals(Set.of("tenure", "age", "employment", "party"), dimensions.keySet());
        dimensions.forEach((dimension, groups) -> {
            assertEquals(2 * 4 * 700, groups.stream().mapToLong(GroupQuarter::residents).sum(), dimension);
            double sum = groups.stream().mapToDouble(row -> row.sums()[place]).sum();
            assertEquals(gain, sum / (2 * 4 * 700), 1e-6, dimension);
            groups.forEach(row -> assertFalse(row.residents() == 0, row.group().name()));
        });
    }

    @Test
    void aPersonStaysInItsGroup() {
        Panel with = run(FLAGSHIP, 1, PLAN).panel();
        Panel without = run(Shipped.small("baseline"), 1, PLAN).panel();
        for (int i = 0; i < with.groups().size(); i++) {
            assertEquals(without.groups().get(i).residents(), with.groups().get(i).residents());
        }
        assertEquals(with.groups().get(0).residents(), with.groups().get(3 * ResidentGroup.values().length).residents());
    }
}
