package grassroots.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import grassroots.random.Chance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AppendixTest {
    private static final Path FOLDER = Path.of("src", "site", "markdown");

    @Test
    void theAppendixOfParametersIsTheOneThatTheRecordsGive() throws IOException {
        Kept.assertCurrent(FOLDER.resolve("odd-parameters.md"), Appendix.parameters());
    }

    @Test
    void noParameterIsMissingInIt() {
        assertEquals(Set.of(), Appendix.missing());
    }

    @Test
    void theAppendixOfLeversIsTheOneThatTheRecordsGive() throws IOException {
        Kept.assertCurrent(FOLDER.resolve("odd-levers.md"), Appendix.levers());
    }

    @Test
    void theAppendixOfMetricsIsTheOneThatTheirDeclarationsGive() throws IOException {
        Kept.assertCurrent(FOLDER.resolve("odd-metrics.md"), Appendix.metrics());
    }

    @Test
    void theAppendixOfDiceIsTheOneThatTheSourcesGive() throws IOException {
        Kept.assertCurrent(FOLDER.resolve("odd-dice.md"), Dice.table());
    }

    @Test
    void theAppendixOfPatternsIsTheOneThatTheirDeclarationsGive() throws IOException {
        Kept.assertCurrent(FOLDER.resolve("odd-patterns.md"), PatternTable.text());
    }

    @Test
    void theOrderOfTheDayIsTheOneThatTheSourcesGive() throws IOException {
        Kept.assertCurrent(FOLDER.resolve("odd-order.md"), DayTable.text());
    }

    @Test
    void everyDieIsCastSomewhere() throws IOException {
        List<Chance> idle = new ArrayList<>();
        for (Chance chance : Chance.values()) {
            if (Dice.casters(chance).isEmpty()) {
                idle.add(chance);
            }
        }
        assertEquals(List.of(), idle);
    }
}
