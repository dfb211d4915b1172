package grassroots.docking;

import grassroots.scenario.Scenario;
import grassroots.scenario.ScenarioProblems;
import grassroots.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The core loop as the scenario file that ships. */
public final class CoreLoopScenario {
    /** Communities of the scenario as it ships: 100,000 residents. */
    public static final int COMMUNITIES = 20;

    private CoreLoopScenario() {}

    /** The scenario with so many communities in each of so many townships, and changes as {@code path=value}. */
    public static Scenario of(int townships, int perTownship, String... changes) {
        List<String> all = new ArrayList<>(List.of(changes));
        all.add("world.townships=" + townships);
        all.add("world.communities.perTownship=" + perTownship);
        return read(all);
    }

    /** The scenario as it ships, with changes as {@code path=value}. */
    static Scenario changed(String... changes) {
        return read(List.of(changes));
    }

    private static Scenario read(List<String> changes) {
        try {
            return ScenarioReader.read(Path.of("scenarios", "core-loop.yaml"), changes);
        } catch (ScenarioProblems problems) {
            throw new IllegalStateException(problems);
        }
    }
}
