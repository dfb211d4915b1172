package grassroots.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import grassroots.docking.CoreLoopScenario;
import grassroots.world.Resident;
import org.junit.jupiter.api.Test;

class FeelingsTest {
    @Test
    void anOutcomeReachesNobodyWhoseFeelingsAreNoNumbers() {
        GovernanceModel model = new GovernanceModel(CoreLoopScenario.of(1, 1), 1, 1, false);
        model.start();
        for (Resident resident : model.communities().get(0).residents()) {
            resident.bear(Double.NaN, 0.5, 0.5, 0.5);
        }
        assertEquals("trust and expectation lie in [0, 1], but those of residents with a case that ended add up to NaN",
                assertThrows(IllegalStateException.class, model::stepDay).getMessage());
    }
}
