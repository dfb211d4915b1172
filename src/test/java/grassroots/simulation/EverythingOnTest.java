package grassroots.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every lever at full strength is not the best package: for no more money a few do better, and everything-on loses through hours
 * of meetings and through what is adopted in name only.
 */
class EverythingOnTest {
    private static final Scenario EVERYTHING = at("everything-on");
    private static final Scenario SELECTED = at("selected-package");

    private static Scenario at(String name, String... overrides) {
        List<String> all = new ArrayList<>(List.of("horizon.warmUp=13 weeks", "horizon.length=156 weeks"));
        all.addAll(List.of(overrides));
        return Shipped.twoCommunities(name, all.toArray(String[]::new));
    }

    private static Pairs.Interval selectedLessEverything(String metric, int from, int to) {
        return Pairs.difference(EVERYTHING, SELECTED, metric, from, to);
    }

    @Test
    void forNoMoreMoneyASelectedPackageIsBetterInAllThree() {
        assertTrue(selectedLessEverything("money", 0, 156).below(), "money");
        assertTrue(selectedLessEverything("gain", 0, 156).above(), "sense of gain");
        assertTrue(selectedLessEverything("exhaustion", 0, 156).below(), "exhaustion");
        assertTrue(selectedLessEverything("burnoutAny", 0, 156).below(), "burnout");
        assertTrue(selectedLessEverything("upwardShare", 0, 156).below(), "upward share");
    }

    @Test
    void everythingOnLosesThroughMeetingsAndThroughWhatIsAdoptedInName() {
        assertTrue(selectedLessEverything("hoursMeetings", 0, 52).high() < -1, "an hour of meetings a worker and week");
        assertTrue(selectedLessEverything("hoursUpward", 0, 52).high() < -2, "upward work that is not cut");
        assertTrue(selectedLessEverything("fidelity", 0, 52).above(), "fidelity");
    }

    @Test
    void whereReformsNeedNotBeAbsorbedEverythingOnDoesMuchBetterInItsFirstYear() {
        Scenario absorbed = at("everything-on", "horizon.length=52 weeks", "processes={without: [absorption]}");
        assertTrue(Pairs.difference(EVERYTHING, absorbed, "upwardShare", 8, 52).high() < -0.1, "upward share");
        assertTrue(Pairs.difference(EVERYTHING, absorbed, "gain", 8, 52).above(), "sense of gain");
        assertTrue(Pairs.difference(EVERYTHING, absorbed, "exhaustion", 8, 52).below(), "exhaustion");
    }
}
