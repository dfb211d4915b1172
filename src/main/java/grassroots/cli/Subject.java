package grassroots.cli;

import grassroots.experiment.Digest;
import grassroots.experiment.Question;
import grassroots.experiment.Refusal;
import grassroots.parameter.SystemReason;
import grassroots.population.CommunityList;
import grassroots.population.WorldFile;
import grassroots.scenario.EffectiveScenario;
import grassroots.scenario.ReadScenario;
import grassroots.scenario.Scenario;
import grassroots.scenario.ScenarioReader;
import grassroots.scenario.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A scenario with the communities of its world.
 *
 * @param scenario what is asked
 * @param communities to build, drawn or read from the world file
 * @param inputs SHA-256 of the world file by its name; empty where the world is drawn
 * @param unknownColumns columns of the world file without a meaning of their own
 */
record Subject(
        Scenario scenario, CommunityList communities, SortedMap<String, String> inputs, List<String> unknownColumns) {

    /** Reads a scenario, with all it extends and all overrides, and the file of its world. */
    static Subject read(Source source, List<String> overrides) {
        return of(ScenarioReader.read(source, overrides));
    }

    /** A scenario that is read, with the file of its world. */
    static Subject of(ReadScenario read) {
        return read.world().map(world -> fromFile(read.scenario(), world)).orElseGet(() -> drawn(read.scenario()));
    }

    /** Another scenario in the same world, or in one drawn for it. */
    Subject with(Scenario other) {
        return inputs.isEmpty() ? drawn(other) : new Subject(other, communities, inputs, unknownColumns);
    }

    /** The question it asks, answered in a form. */
    Question question(Question.Form form) {
        return new Question(scenario.name(), EffectiveScenario.yaml(scenario), scenario.seed(), scenario.replications(), inputs, form);
    }

    private static Subject drawn(Scenario scenario) {
        return new Subject(scenario, CommunityList.drawn(scenario.world(), scenario.uncertainties().population()),
                new TreeMap<>(), List.of());
    }

    private static Subject fromFile(Scenario scenario, Source file) {
        WorldFile world = file.path() == null ? packed(file) : WorldFile.read(file.path());
        SortedMap<String, String> inputs = new TreeMap<>();
        inputs.put(Path.of(file.name()).getFileName().toString(), sum(file));
        return new Subject(scenario, world.communities(), inputs, world.unknownColumns());
    }

    private static WorldFile packed(Source file) {
        try (InputStream in = file.open()) {
            return WorldFile.read(file.name(), in);
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
    }

    private static String sum(Source file) {
        try (InputStream in = file.open()) {
            return new Digest().add(in).hexadecimal();
        } catch (IOException failure) {
            throw unreadable(file, failure);
        }
    }

    private static Refusal unreadable(Source file, IOException failure) {
        return new Refusal(file.name(), "cannot be read: " + SystemReason.of(failure), "check the file that 'world.file' names");
    }
}
