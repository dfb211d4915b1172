package grassroots.population;

import grassroots.random.Draws;
import grassroots.scenario.Scenario;
import grassroots.scenario.ScenarioReader;
import grassroots.world.Community;
import grassroots.world.Resident;
import grassroots.world.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Worlds with the parameters that ship, and overrides. */
final class Worlds {
    static final long SEED = 20181;

    private Worlds() {}

    static PopulationParameters parameters(String... overrides) {
        List<String> all = new ArrayList<>();
        for (String override : overrides) {
            all.add("uncertainties.population." + override);
        }
        return read(all).uncertainties().population();
    }

    /** One district of so many townships of five communities, the last of them a village. */
    static WorldPlan plan(int townships, int residents) {
        return new WorldPlan("", 1, townships, new WorldPlan.CommunitiesPlan(5, residents, 0.2));
    }

    /** So many urban communities in one township. */
    static World urban(int communities, int residents, String... overrides) {
        WorldPlan plan = new WorldPlan("", 1, 1, new WorldPlan.CommunitiesPlan(communities, residents, 0));
        return WorldBuilder.build(plan, parameters(overrides), Draws.of(SEED), 2);
    }

    static List<Resident> residents(World world) {
        List<Resident> all = new ArrayList<>();
        for (Community community : world.communities()) {
            community.residents().forEach(all::add);
        }
        return all;
    }

    static byte[] bytes(Object state) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(state);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Scenario read(List<String> overrides) {
        return ScenarioReader.read(Path.of("scenarios", "baseline.yaml"), overrides);
    }
}
