package grassroots.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import grassroots.experiment.PatternCheck.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command 'patterns' found is kept in results/patterns; {@code .ci/patterns} makes it anew where the model's numbers change. */
class KeptPatternsTest {
    private static final Path KEPT = Path.of("results", "patterns");

    private record Value(String pattern, int replication, long seed, String value) {
        static Value of(String line) {
            String[] cells = line.split(",");
            return new Value(cells[0], Integer.parseInt(cells[1]), Long.parseLong(cells[2]), cells[3]);
        }
    }

    private static List<Value> values() throws IOException {
        return Files.readAllLines(KEPT.resolve("values.csv")).stream().skip(1).map(Value::of).toList();
    }

    private static Finding found(Pattern pattern, List<Value> values) {
        return new Finding(pattern, values.stream().mapToLong(Value::seed).toArray(),
                values.stream().mapToDouble(value -> Double.parseDouble(value.value())).toArray());
    }

    @Test
    void everyPatternIsThereWithTheVerdictThatItsValuesGive(@TempDir Path folder) throws IOException {
        Map<String, List<Value>> values = values().stream().collect(Collectors.groupingBy(Value::pattern));
        PatternCheck.write(folder, Patterns.all().stream().map(pattern -> found(pattern, values.get(pattern.key()))).toList(), Disk.REAL);
        for (String file : List.of("patterns.csv", "values.csv")) {
            assertEquals(Files.readString(folder.resolve(file)), Files.readString(KEPT.resolve(file)), file);
        }
    }

    /** The content draws one of its own lines, so that another line is tried whenever it is made anew. */
    @Test
    void aValueDrawnFromThemComesOutAgain() throws IOException {
        List<Value> values = values();
        Value drawn = values.get(Math.floorMod(values.hashCode(), values.size()));
        Pattern pattern = Patterns.all().stream().filter(one -> one.key().equals(drawn.pattern())).findFirst().orElseThrow();
        Finding again = new PatternCheck(List.of(pattern), 1, List.of("seed=" + drawn.seed())).run(2, world -> { }).get(0);
        assertEquals(drawn.value(), Csv.cell(again.values()[0]), drawn.pattern() + " of replication " + drawn.replication()
                + "; where the model's numbers are meant to differ, make results/patterns anew with .ci/patterns");
    }
}
