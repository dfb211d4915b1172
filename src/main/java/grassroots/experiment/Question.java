package grassroots.experiment;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything the bytes of an answer depend on, apart from the program.
 *
 * @param name the scenario's name
 * @param scenario the effective scenario as YAML, every default written out
 * @param seed seed of replication 0; replication r has seed + r
 * @param replications how many
 * @param inputs SHA-256 of each file the scenario reads
 * @param form how the answer is written: what changes files without changing numbers
 */
public record Question(
        String name, String scenario, long seed, int replications, SortedMap<String, String> inputs, Form form) {

    private static final int SHORT = 8;

    /**
     * How an answer is written.
     *
     * @param byteOrderMark whether tables begin with a byte-order mark, for spreadsheets
     * @param language of the charts, {@code en} or {@code zh}
     * @param charts whether there are charts
     * @param checked whether conservation laws are checked while it runs
     */
    public record Form(boolean byteOrderMark, String language, boolean charts, boolean checked) {
        /** Language of the charts; empty where there are none. */
        public Optional<String> drawnIn() {
            return charts ? Optional.of(language) : Optional.empty();
        }
    }

    /** The seed of a replication. */
    public long seedOf(int replication) {
        return seed + replication;
    }

    /** The runs it asks for, in the order of replications. */
    Stream<Trial> trials(Replicate replicate) {
        return IntStream.range(0, replications).mapToObj(r -> new Trial(String.valueOf(r), name, r, seedOf(r), replicate));
    }

    /** All seeds, in the order of replications. */
    List<Long> seeds() {
        return IntStream.range(0, replications).mapToObj(this::seedOf).toList();
    }

    /** SHA-256 over the question and the program that answers it. */
    public String hash(Build build) {
        Digest digest = new Digest();
        digest.add("results " + Build.RESULTS_VERSION).add(build.digest()).add(name).add(scenario);
        digest.add("seed " + seed).add("replications " + replications);
        inputs.forEach((file, sum) -> digest.add(file).add(sum));
        return digest.add(form.toString()).hexadecimal();
    }

    /** The folder's name: the scenario and the first eight digits of the hash. */
    public String folderName(Build build) {
        return name + "-" + hash(build).substring(0, SHORT);
    }
}
