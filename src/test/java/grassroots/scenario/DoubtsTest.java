package grassroots.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.parameter.Range;
import grassroots.simulation.Simulation;
import grassroots.simulation.Watch;
import grassroots.statistics.LatinHypercube;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DoubtsTest {
    private static final Scenario BASELINE = read("world.townships=1", "world.communities.perTownship=2",
            "world.communities.residents=500", "horizon.warmUp=9 weeks", "horizon.length=26 weeks");

    private static Scenario read(String... overrides) {
        return ScenarioReader.read(Source.builtIn("baseline.yaml").orElseThrow(), List.of(overrides)).scenario();
    }

    private static double[] point(double place) {
        double[] point = new double[Doubts.sharedBy(List.of(BASELINE)).paths().size()];
        Arrays.fill(point, place);
        return point;
    }

    @Test
    void theEdgesAreTheRangesThatTheHandbookShows() {
        Map<String, Range> shown = new LinkedHashMap<>();
        Catalogue.parameters().stream()
                .filter(p -> p.path().startsWith("uncertainties.") && p.low() < p.high() && Double.isFinite(p.high()))
                .forEach(p -> shown.put(p.path(), new Range(p.low(), p.high())));
        Doubts doubts = Doubts.sharedBy(List.of(read()));
        assertEquals(List.copyOf(shown.keySet()), doubts.paths());
        assertTrue(shown.size() > 300);
        Map<String, Double> lowest = doubts.at(point(0));
        Map<String, Double> highest = doubts.at(point(1));
        shown.forEach((path, range) -> {
            assertEquals(range.min(), lowest.get(path), lowest.get(path) == Math.rint(lowest.get(path)) ? 0.5 : 0, path);
            double rounded = highest.get(path) == Math.rint(highest.get(path)) ? 0.5 : 0;
            assertEquals(range.max(), highest.get(path), rounded + 1e-9 * Math.abs(range.max()), path);
        });
    }

    @Test
    void aPointChangesUncertaintiesAndNothingElse() {
        Doubts doubts = Doubts.sharedBy(List.of(BASELINE));
        Scenario there = doubts.at(BASELINE, point(0.25));
        assertEquals(doubts.at(point(0.25)).get("uncertainties.voice.trust"), there.uncertainties().voice().trust());
        assertFalse(BASELINE.uncertainties().equals(there.uncertainties()));
        assertEquals(BASELINE.levers(), there.levers());
        assertEquals(BASELINE.world(), there.world());
        assertEquals(BASELINE.seed(), there.seed());
    }

    @Test
    void valuesAtAPointMayBeWrittenInAFileAsTheyAre() {
        Doubts doubts = Doubts.sharedBy(List.of(BASELINE));
        String[] written = doubts.at(point(0.3)).entrySet().stream()
                .map(value -> value.getKey() + "=" + value.getValue()).toArray(String[]::new);
        assertEquals(doubts.at(BASELINE, point(0.3)).uncertainties(), read(written).uncertainties());
    }

    @Test
    void whatScenariosSetApartIsLeftAsTheySayIt() {
        Scenario other = read("uncertainties.voice.trust=0.123");
        List<Scenario> both = List.of(read(), other);
        assertEquals(Set.of("uncertainties.voice.trust"), Doubts.setApart(both));
        assertFalse(Doubts.sharedBy(both).paths().contains("uncertainties.voice.trust"));
        Doubts doubts = Doubts.sharedBy(both);
        assertEquals(0.123, doubts.at(other, new double[doubts.paths().size()]).uncertainties().voice().trust());
    }

    @Test
    void everyPointOfADesignIsAWorldThatRunsAndKeepsItsLaws() {
        Doubts doubts = Doubts.sharedBy(List.of(BASELINE));
        for (double[] point : LatinHypercube.design(40, doubts.paths().size(), 7)) {
            Simulation.run(doubts.at(BASELINE, point), 1, 1, true, Watch.NONE);
        }
    }
}
