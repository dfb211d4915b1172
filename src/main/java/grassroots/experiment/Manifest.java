package grassroots.experiment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import grassroots.parameter.Decimal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Where a result came from and what belongs to it.
 *
 * @param command that made it, {@code run}, {@code compare} or {@code sweep}
 * @param resultsVersion number that changes whenever the same question gives other numbers
 * @param version of the program
 * @param commit it was built from, {@code null} where unknown
 * @param build digest over its classes
 * @param hash over question and build; the folder's name ends in its first digits
 * @param name of the scenario
 * @param scenario the effective scenario; of a comparison all of them, the base first
 * @param depth how far a comparison was asked, {@code null} otherwise
 * @param inputs SHA-256 of each file the scenario reads
 * @param replications how many there are
 * @param seeds one for each
 * @param failed replications that came to no end
 * @param form how the files were written when it ran
 * @param redrawn language that the charts were drawn in since, {@code null} where they are as {@code form} says
 * @param machine Java and operating system
 * @param times when it ran
 * @param files SHA-256 of every other file of the folder
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Manifest(
        String command,
        int resultsVersion,
        String version,
        String commit,
        String build,
        String hash,
        String name,
        JsonNode scenario,
        @JsonInclude(JsonInclude.Include.NON_NULL) Inquiry.Depth depth,
        SortedMap<String, String> inputs,
        int replications,
        List<Long> seeds,
        List<Integer> failed,
        Question.Form form,
        @JsonInclude(JsonInclude.Include.NON_NULL) String redrawn,
        SortedMap<String, String> machine,
        Times times,
        SortedMap<String, String> files) {

    static final String FILE = "manifest.json";
    static final String RUN = "run";
    static final String COMPARE = "compare";
    /** The command of a sweep. */
    public static final String SWEEP = "sweep";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final double MILLIS_OF_A_SECOND = 1000;

    /**
     * When it ran, in the last sitting if there were several.
     *
     * @param started in UTC
     * @param finished in UTC
     * @param seconds between the two
     */
    public record Times(String started, String finished, double seconds) {
        static Times since(Instant start) {
            Instant end = Instant.now();
            return new Times(start.toString(), end.toString(), Duration.between(start, end).toMillis() / MILLIS_OF_A_SECOND);
        }
    }

    static Manifest of(Question question, Build build, List<Failure> failures, Times times, SortedMap<String, String> files) {
        return of(question, RUN, question.hash(build), build, failures.stream().map(Failure::replication).toList(), times, files);
    }

    /**
     * A manifest of runs over a scenario.
     *
     * @param command that made it
     * @param hash over everything that was asked
     * @param failed numbers of the runs that came to no end
     */
    static Manifest of(Question question, String command, String hash, Build build, List<Integer> failed, Times times,
            SortedMap<String, String> files) {
        return new Manifest(command, Build.RESULTS_VERSION, build.version(), build.commit(), build.digest(), hash,
                question.name(), tree(question.scenario()), null, question.inputs(), question.replications(), question.seeds(),
                failed, question.form(), null, thisMachine(), times, files);
    }

    static Manifest of(Inquiry inquiry, Build build, int replications, List<Failure> failures, Times times,
            SortedMap<String, String> files) {
        Question base = inquiry.questions().get(0);
        SortedMap<String, String> inputs = new TreeMap<>();
        inquiry.questions().forEach(question -> inputs.putAll(question.inputs()));
        JsonNode scenarios = JSON.valueToTree(inquiry.questions().stream().map(question -> tree(question.scenario())).toList());
        return new Manifest(COMPARE, Build.RESULTS_VERSION, build.version(), build.commit(), build.digest(), inquiry.hash(build),
                inquiry.name(), scenarios, inquiry.depth(), inputs, replications, base.seeds().subList(0, replications),
                failures.stream().map(Failure::replication).toList(), base.form(), null, thisMachine(), times, files);
    }

    /** A scenario as a manifest has it. */
    static JsonNode tree(String yaml) {
        return JSON.valueToTree(plain(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml)));
    }

    /** JSON has no word for a number without limit, so it stands as the text that a scenario file has for it. */
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> fields) {
            Map<Object, Object> plain = new LinkedHashMap<>();
            fields.forEach((name, field) -> plain.put(name, plain(field)));
            return plain;
        }
        if (value instanceof List<?> items) {
            return items.stream().map(Manifest::plain).toList();
        }
        return value instanceof Double number && !Double.isFinite(number) ? Decimal.text(number) : value;
    }

    private static SortedMap<String, String> thisMachine() {
        SortedMap<String, String> machine = new TreeMap<>();
        machine.put("java", System.getProperty("java.version") + " " + System.getProperty("java.vendor"));
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        machine.put("architecture", System.getProperty("os.arch"));
        machine.put("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
        return machine;
    }

    /** The same over charts that were drawn anew in a language. */
    Manifest redrawnIn(String language, SortedMap<String, String> others) {
        String other = form.drawnIn().equals(Optional.of(language)) ? null : language;
        return new Manifest(command, resultsVersion, version, commit, build, hash, name, scenario, depth, inputs, replications, seeds,
                failed, form, other, machine, times, others);
    }

    /** Language that the charts are in now; empty where there are none. */
    public Optional<String> drawnIn() {
        return redrawn == null ? form.drawnIn() : Optional.of(redrawn);
    }

    /** The program that made it. */
    public Build program() {
        return new Build(version, commit, build);
    }

    /** That its hash is of something else than it says was asked. */
    public static Refusal changed(Path folder) {
        return new Refusal(folder.toString(), "has a manifest whose hash does not belong to its scenario, seeds and settings: one of"
                + " them was changed", "run the scenario again instead");
    }

    /** Whether it says all that drawing anew needs. */
    boolean isWhole() {
        return command != null && hash != null && scenario != null && form != null && files != null;
    }

    /** Whether scenarios were compared. */
    public boolean isComparison() {
        return COMPARE.equals(command);
    }

    /** Whether a scenario was run at every point of a design. */
    public boolean isSweep() {
        return SWEEP.equals(command);
    }

    /** Whether one scenario was run. */
    public boolean isRun() {
        return RUN.equals(command);
    }

    /** The content of the file. */
    Draft.Content content() {
        return out -> {
            out.write(JSON.writeValueAsBytes(this));
            out.write('\n');
        };
    }

    /** The manifest of a folder; empty where there is none that can be read. */
    public static Optional<Manifest> read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file.toFile(), Manifest.class));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The version of the program that wrote a manifest, whatever else is in it; empty where there is none. */
    static Optional<String> versionOf(Path folder) {
        try {
            return Optional.ofNullable(JSON.readTree(folder.resolve(FILE).toFile()).get("version")).map(JsonNode::asText);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The first file that is missing or has changed since; empty when all sums match. */
    public Optional<String> changedFile(Path folder) {
        return files.keySet().stream()
                .filter(name -> !Files.isRegularFile(folder.resolve(name))
                        || !Digest.of(folder.resolve(name)).equals(files.get(name)))
                .findFirst();
    }
}
