package grassroots.classroom;

import grassroots.population.CommunityList;
import grassroots.scenario.Scenario;

/**
 * What is played: a scenario with the communities of its world.
 *
 * @param scenario what the page begins with
 * @param communities to build
 * @param base name of the built-in scenario that it is, empty for a file of the user's own
 */
public record Play(Scenario scenario, CommunityList communities, String base) {
    /** The same with this scenario. */
    Play with(Scenario other) {
        return new Play(other, communities, base);
    }
}
