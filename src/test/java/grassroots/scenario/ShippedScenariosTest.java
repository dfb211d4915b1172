package grassroots.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {
    private static final Path FOLDER = Path.of("scenarios");

    static Stream<String> names() {
        return BuiltIn.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyShippedScenarioReadsAlikeFromTheFolderAndFromTheProgram(String name) {
        Scenario packed = ScenarioReader.read(Source.builtIn(name).orElseThrow(), List.of()).scenario();
        assertEquals(packed, ScenarioReader.read(FOLDER.resolve(name), List.of()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theEffectiveScenarioReadsAsTheSameScenarioAndWritesTheSameText(String name, @TempDir Path folder) throws IOException {
        Scenario scenario = ScenarioReader.read(FOLDER.resolve(name), List.of());
        String text = EffectiveScenario.yaml(scenario);
        Path effective = Files.writeString(folder.resolve("scenario.yaml"), text);
        copyWorld(scenario, folder);
        Scenario again = ScenarioReader.read(effective, List.of());
        assertEquals(scenario, again);
        assertEquals(text, EffectiveScenario.yaml(again));
    }

    private static void copyWorld(Scenario scenario, Path folder) throws IOException {
        String world = scenario.world().file();
        if (!world.isEmpty()) {
            Files.copy(FOLDER.resolve(world), folder.resolve(world));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyShippedScenarioBeginsWithItsSchemaAndItsQuestion(String name) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(name));
        assertEquals(ScenarioSchema.LINE, lines.get(0));
        assertTrue(lines.get(1).startsWith("# Question: "), lines.get(1));
    }

    @Test
    void everyFileOfScenariosStandsInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(List.of(), files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml"))
                    .filter(name -> !readme.contains("`" + name + "`")).sorted().toList());
        }
    }

    @Test
    void theBaselineEqualsItsOwnRewriting() throws IOException {
        Path baseline = FOLDER.resolve("baseline.yaml");
        Scenario scenario = ScenarioReader.read(baseline, List.of());
        Kept.assertCurrent(baseline, ScenarioSchema.LINE + "\n" + EffectiveScenario.yaml(scenario));
    }
}
