package grassroots.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedScenariosTest {
    static Stream<String> names() {
        return BuiltIn.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyShippedScenarioReadsAlikeFromTheFolderAndFromTheProgram(String name) {
        Scenario packed = ScenarioReader.read(Source.builtIn(name).orElseThrow(), List.of()).scenario();
        assertEquals(packed, ScenarioReader.read(Path.of("scenarios", name), List.of()));
    }
}
