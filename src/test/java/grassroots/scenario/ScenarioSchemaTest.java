package grassroots.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScenarioSchemaTest {
    @Test
    void theShippedSchemaIsTheOneThatTheRecordsGive() throws IOException {
        Kept.assertCurrent(Path.of("scenarios", "scenario.schema.json"), ScenarioSchema.json());
    }

    @Test
    void aNumberHasItsRangeUnitDefaultAndBothLanguages() throws IOException {
        JsonNode properties = new ObjectMapper().readTree(ScenarioSchema.json()).at("/properties/levers/properties/admission-list");
        JsonNode strictness = properties.at("/properties/strictness");
        assertEquals(0, strictness.get("minimum").asDouble());
        assertEquals(1, strictness.get("maximum").asDouble());
        assertEquals("share of tasks not on the list that the township turns back · 清单外事项被挡回的比例 (share, 0–1, default 0)",
                strictness.get("description").asText());
    }
}
