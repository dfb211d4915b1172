package grassroots.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.parameter.Text;
import grassroots.policy.LeverGroup;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    @Test
    void everyParameterHasBothLanguagesAUnitAndEitherASourceOrAReason() {
        for (ParameterEntry entry : Catalogue.parameters()) {
            assertTrue(entry.meaning().en().length() > 3 && entry.meaning().zh().length() > 1, entry.path());
            assertTrue(!entry.unit().isBlank(), entry.path());
            assertTrue(!entry.source().isBlank() || !entry.reason().isBlank(), entry.path());
        }
    }

    @Test
    void everyPathOfTheCatalogueCanBeSet() {
        List<String> overrides = Catalogue.parameters().stream().map(entry -> entry.path() + "=" + entry.written()).toList();
        Source baseline = Source.builtIn("baseline").orElseThrow();
        assertEquals(ScenarioReader.read(baseline, List.of()).scenario(), ScenarioReader.read(baseline, overrides).scenario());
    }

    @Test
    void pathsAreUnique() {
        List<String> paths = Catalogue.parameters().stream().map(ParameterEntry::path).toList();
        assertEquals(paths.size(), new HashSet<>(paths).size());
    }

    @Test
    void theRangeOfDoubtOfANumberHoldsItsValue() {
        List<ParameterEntry> doubtful = Catalogue.parameters().stream().filter(entry -> !Double.isNaN(entry.low())).toList();
        assertTrue(doubtful.size() > 300, doubtful.size() + " numbers in doubt");
        doubtful.forEach(entry -> assertTrue(entry.low() <= entry.standard() && entry.standard() <= entry.high(), entry.toString()));
    }

    @Test
    void whatAUserChoosesAndWhatDefinesAUnitIsInNoDoubt() {
        for (String path : List.of("horizon.warmUp", "horizon.length", "seed", "replications", "budget", "world.districts", "world.townships",
                "uncertainties.calendar.month", "uncertainties.reference.load", "uncertainties.wellbeing.exhaustion.any",
                "uncertainties.digital.online.safety")) {
            ParameterEntry entry = Catalogue.parameters().stream().filter(e -> e.path().equals(path)).findFirst().orElseThrow();
            assertTrue(Double.isNaN(entry.low()) && Double.isNaN(entry.high()), entry.toString());
        }
        Catalogue.levers().stream().flatMap(lever -> lever.parameters().stream())
                .forEach(entry -> assertTrue(Double.isNaN(entry.low()) && Double.isNaN(entry.high()), entry.toString()));
    }

    @Test
    void whatIsDeclaredOrAssumedStandsAsTheRangeOfDoubt() {
        assertEquals(List.of(8.0, 25.0, 0.5, 1.5, 1.1, 3.3), List.of("world.communities.perTownship", "uncertainties.problems.rate",
                        "uncertainties.voice.severity").stream()
                .flatMap(path -> Catalogue.parameters().stream().filter(e -> e.path().equals(path)))
                .flatMap(entry -> Stream.of(entry.low(), entry.high())).toList());
    }

    /** How a lever fails is told with the setting, in the same name, that brings it about or keeps it off. */
    @Test
    void everyLeverHasACostAFailureAndNumbersWithUnitsAndReasons() {
        for (LeverEntry lever : Catalogue.levers()) {
            for (Text text : List.of(lever.meaning(), lever.cost(), lever.failure())) {
                assertTrue(text.en().length() > 8 && text.zh().length() > 1, lever.key() + ": " + text);
            }
            List<String> settings = Stream.concat(lever.parameters().stream().map(ParameterEntry::path),
                    lever.choices().stream().map(ChoiceEntry::path)).map(path -> path.substring(path.lastIndexOf('.') + 1)).toList();
            assertTrue(settings.stream().anyMatch(name -> lever.failure().en().contains(name) && lever.failure().zh().contains(name)),
                    lever.key() + ": " + lever.failure() + " of " + settings);
            for (ParameterEntry entry : lever.parameters()) {
                assertTrue(!entry.unit().isBlank() && entry.min() < entry.max() && entry.min() <= entry.standard()
                        && entry.standard() <= entry.max(), entry.toString());
                assertTrue(entry.meaning().en().length() > 3 && entry.meaning().zh().length() > 1, entry.path());
                assertTrue(!entry.source().isBlank() || !entry.reason().isBlank(), entry.path());
            }
        }
    }

    @Test
    void aLeverTellsWhatItCostsHowItFailsAndItsNumbers() {
        LeverEntry sinking = Catalogue.levers().stream().filter(lever -> lever.key().equals("sinking")).findFirst().orElseThrow();
        assertEquals(LeverGroup.CAPACITY, sinking.group());
        assertEquals(new Text("Staff and service hours are sent down to communities", "力量、服务下沉"), sinking.meaning());
        assertEquals(List.of("levers.sinking.staff", "levers.sinking.services", "levers.sinking.recall"),
                sinking.parameters().stream().map(ParameterEntry::path).toList());
        assertEquals(List.of(new ChoiceEntry("levers.sinking.rule", new Text("how townships divide what is sent down", "分配规则"),
                List.of("per-head", "backlog", "favour"), "per-head")), sinking.choices());
    }
}
