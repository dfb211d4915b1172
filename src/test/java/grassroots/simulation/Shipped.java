package grassroots.simulation;

import grassroots.scenario.Scenario;
import grassroots.scenario.ScenarioProblems;
import grassroots.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The scenarios that ship, at a size that tests can afford. */
public final class Shipped {
    private Shipped() {}

    /** A scenario file as it ships, with overrides. */
    public static Scenario scenario(String name, String... overrides) {
        try {
            return ScenarioReader.read(Path.of("scenarios", name + ".yaml"), List.of(overrides));
        } catch (ScenarioProblems e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** A few small communities over some months. */
    public static Scenario small(String name, String... overrides) {
        List<String> all = new ArrayList<>(List.of("world.townships=2", "world.communities.perTownship=4",
                "world.communities.residents=700", "horizon.warmUp=13 weeks", "horizon.length=40 weeks"));
        all.addAll(List.of(overrides));
        return scenario(name, all.toArray(String[]::new));
    }

    /** One township of four communities of the size for which numbers were set, a quarter of warm-up and a year. */
    public static Scenario township(String name, String... overrides) {
        return township(4, name, overrides);
    }

    /** The same with two communities, for effects that show in half as many residents. */
    public static Scenario twoCommunities(String name, String... overrides) {
        return township(2, name, overrides);
    }

    private static Scenario township(int communities, String name, String... overrides) {
        List<String> all = new ArrayList<>(List.of("world.townships=1", "world.communities.perTownship=" + communities,
                "horizon.warmUp=13 weeks", "horizon.length=52 weeks"));
        all.addAll(List.of(overrides));
        return scenario(name, all.toArray(String[]::new));
    }
}
