package grassroots.scenario;

import java.util.Optional;

/**
 * A scenario that can be run.
 *
 * @param scenario the scenario
 * @param world the file of its world, empty where the world is drawn
 */
public record ReadScenario(Scenario scenario, Optional<Source> world) {}
