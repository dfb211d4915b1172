package grassroots.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.experiment.Pattern.Kind;
import grassroots.experiment.PatternCheck.Finding;
import grassroots.experiment.PatternCheck.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatternCheckTest {
    private static final List<String> SMALL = List.of("world.townships=1", "world.communities.perTownship=3",
            "world.communities.residents=800", "horizon.warmUp=8 weeks", "horizon.length=70 weeks");

    private static Finding finding(double low, double high, double... values) {
        Pattern known = Patterns.all().get(0);
        Pattern pattern = new Pattern("invented", known.meaning(), "F 0", Kind.FREE, new Pattern.Tolerance(low, high), known.worlds(),
                known.reading());
        return new Finding(pattern, new long[values.length], values);
    }

    @Test
    void passesOnlyWhereTheWholeIntervalLiesInside() {
        assertEquals(Verdict.PASS, finding(0.6, 0.8, 0.69, 0.70, 0.71).verdict());
        assertEquals(Verdict.UNSETTLED, finding(0.7, 0.8, 0.69, 0.70, 0.71).verdict());
        assertEquals(Verdict.FAIL, finding(0.8, 0.9, 0.69, 0.70, 0.71).verdict());
        assertEquals(Verdict.PASS, finding(Double.NEGATIVE_INFINITY, 0.8, 0.69, 0.70, 0.71).verdict());
    }

    @Test
    void oneReplicationOrAnEmptyValueSettlesNothing() {
        assertEquals(Verdict.UNSETTLED, finding(0.6, 0.8, 0.7).verdict());
        assertEquals(Verdict.UNSETTLED, finding(0.6, 0.8, Double.NaN, Double.NaN).verdict());
    }

    @Test
    void atLeastFivePatternsAreMetByParametersFixedBeforehand() {
        assertTrue(Patterns.all().stream().filter(pattern -> pattern.kind() != Kind.CALIBRATED).count() >= 5);
    }

    @Test
    void keysAreUniqueAndSourcesAreNamed() {
        Set<String> keys = new HashSet<>();
        for (Pattern pattern : Patterns.all()) {
            assertTrue(keys.add(pattern.key()), pattern.key());
            assertTrue(pattern.source().startsWith("F "), pattern.key());
            assertFalse(pattern.meaning().zh().isBlank(), pattern.key());
        }
    }

    @Test
    void theSameSeedsGiveTheSameFilesOnAnyNumberOfThreads(@TempDir Path folder) throws IOException {
        List<Pattern> patterns = Patterns.all().stream().filter(pattern -> pattern.key().startsWith("relief")).toList();
        PatternCheck check = new PatternCheck(patterns, 2, SMALL);
        for (int threads : List.of(1, 3)) {
            Path own = Files.createDirectories(folder.resolve(String.valueOf(threads)));
            PatternCheck.write(own, check.run(threads, world -> { }), Disk.REAL);
        }
        for (String file : List.of("patterns.csv", "values.csv")) {
            assertEquals(Files.readString(folder.resolve("1").resolve(file)), Files.readString(folder.resolve("3").resolve(file)));
        }
    }
}
