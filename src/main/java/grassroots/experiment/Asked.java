package grassroots.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import grassroots.scenario.EffectiveSweep;
import grassroots.scenario.Source;
import grassroots.scenario.Sweep;
import grassroots.scenario.SweepReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;

/**
 * What a result folder says was asked: its scenarios as text, with the seeds and settings of its manifest. Reads no world and runs
 * nothing.
 *
 * @param folder with a manifest of this results version
 * @param manifest of the folder
 */
record Asked(Path folder, Manifest manifest) {
    /** Whether scenarios, seeds and settings are those that the hash was taken over. */
    boolean hasItsHash() {
        List<JsonNode> scenarios = scenarios();
        List<Question> questions = scenarios.stream().map(this::question).toList();
        return hash(questions).equals(manifest.hash())
                && questions.stream().map(question -> Manifest.tree(question.scenario())).toList().equals(scenarios)
                && seeds(questions.get(0).seed()).equals(manifest.seeds());
    }

    private List<JsonNode> scenarios() {
        return manifest.isComparison()
                ? StreamSupport.stream(manifest.scenario().spliterator(), false).toList()
                : List.of(manifest.scenario());
    }

    private Question question(JsonNode scenario) {
        String name = scenario.path("name").asText();
        String file = manifest.isComparison() ? "scenarios/" + name + ".yaml" : EffectiveSweep.SCENARIO;
        return new Question(name, text(file), scenario.path("seed").asLong(), scenario.path("replications").asInt(), inputs(scenario),
                manifest.form());
    }

    private SortedMap<String, String> inputs(JsonNode scenario) {
        SortedMap<String, String> inputs = new TreeMap<>(manifest.inputs());
        Path world = Path.of(scenario.path("world").path("file").asText()).getFileName();
        inputs.keySet().removeIf(input -> !input.equals(world.toString()));
        return inputs;
    }

    private String hash(List<Question> questions) {
        if (manifest.isSweep()) {
            Sweep sweep = SweepReader.answered(Source.file(folder.resolve(EffectiveSweep.SWEEP)));
            return new SweepQuestion(questions.get(0), text(EffectiveSweep.SWEEP), sweep.factors(), List.of(), SweepPlan.of(sweep))
                    .hash(manifest.program());
        }
        return manifest.isComparison()
                ? Inquiry.hash(questions, manifest.depth(), manifest.program())
                : questions.get(0).hash(manifest.program());
    }

    private List<Long> seeds(long first) {
        return LongStream.range(first, first + manifest.replications()).boxed().toList();
    }

    private String text(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new StorageFailure(file, failure);
        }
    }
}
