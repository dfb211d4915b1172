package grassroots.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import grassroots.process.Submodel;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {
    @Test
    void theBaselineIsComplete() {
        Scenario baseline = ScenarioReader.read(Source.builtIn("baseline").orElseThrow(), List.of()).scenario();
        assertEquals("baseline", baseline.name());
        assertEquals(364, baseline.horizon().warmUp());
        assertEquals(EnumSet.allOf(Submodel.class), baseline.processes());
    }
}
