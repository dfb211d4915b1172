package grassroots.scenario;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One broken file for each mistake, the words that it gets beside it. */
class BrokenScenariosTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "broken");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|json)")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyMistakeIsToldWithItsPlaceItsRuleAndItsRemedy(Path file) throws IOException {
        ScenarioProblems problems = assertThrows(ScenarioProblems.class, () -> ScenarioReader.read(file, List.of()));
        Path words = FOLDER.resolve(file.getFileName().toString().replace('.', '-') + ".txt");
        Kept.assertCurrent(words, problems.getMessage().replace(FOLDER.toString(), "broken") + "\n");
    }
}
