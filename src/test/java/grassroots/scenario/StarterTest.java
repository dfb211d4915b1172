package grassroots.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StarterTest {
    @Test
    void theStarterThatInitWritesHasNoProblems(@TempDir Path folder) throws IOException {
        try (InputStream starter = getClass().getResourceAsStream("/grassroots/cli/starter.yaml")) {
            String text = new String(starter.readAllBytes(), StandardCharsets.UTF_8).replace("${name}", "my-question");
            Scenario scenario = ScenarioReader.read(Files.writeString(folder.resolve("my-question.yaml"), text), List.of());
            assertEquals("my-question", scenario.name());
        }
    }
}
