package grassroots.scenario;

import grassroots.scenario.Value.Mapping;
import java.util.List;

/** A scenario with all it extends, read once and ready to be completed with other values again and again. */
public final class Template {
    private final Mapping merged;
    private final Guide guide;
    private final Source world;
    private final Problems found;

    private Template(Mapping merged, Guide guide, Source world, Problems found) {
        this.merged = merged;
        this.guide = guide;
        this.world = world;
        this.found = found;
    }

    /**
     * Reads a file or a built-in scenario as far as can be told without knowing what its keys mean.
     *
     * @param overrides {@code path=value}, applied last
     * @throws ScenarioProblems when it cannot be read at all
     */
    public static Template of(Source source, List<String> overrides) {
        Problems problems = new Problems();
        Inheritance inheritance = new Inheritance(problems);
        Mapping own = inheritance.read(source);
        Mapping merged = new Overrides(problems).apply(own, overrides);
        return new Template(merged, new Guide(inheritance.baseline()), inheritance.world(), problems);
    }

    /**
     * The scenario as it stands.
     *
     * @throws ScenarioProblems when anything is wrong
     */
    public ReadScenario scenario() {
        return with(List.of());
    }

    /**
     * The scenario with other values.
     *
     * @param overrides {@code path=value}, over those it was read with
     * @throws ScenarioProblems when anything is wrong
     */
    public ReadScenario with(List<String> overrides) {
        Problems problems = found.copy();
        Mapping root = new Overrides(problems).apply(merged, overrides);
        return new ScenarioReader(root, guide, world, problems).read();
    }

    /**
     * The scenario as it stands, without looking for the file of its world: for results that are there already.
     *
     * @throws ScenarioProblems when anything is wrong
     */
    public Scenario answered() {
        return withoutWorld().scenario();
    }

    /** The same with what was read of it. */
    ReadScenario withoutWorld() {
        return new ScenarioReader(merged, guide, null, found.copy()).read();
    }

    Guide guide() {
        return guide;
    }
}
