package grassroots.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionTest {
    private static final Question.Form OTHER = new Question.Form(false, "zh", true, false);

    private static String hash(String scenario, long seed, int replications, Map<String, String> inputs, Question.Form form) {
        return new Question("q", scenario, seed, replications, new TreeMap<>(inputs), form).hash(Bench.BUILD);
    }

    @Test
    void whateverChangesTheAnswerChangesTheHash() {
        Set<String> hashes = new HashSet<>(Set.of(
                hash("a", 1, 2, Map.of(), Bench.FORM),
                hash("b", 1, 2, Map.of(), Bench.FORM),
                hash("a", 2, 2, Map.of(), Bench.FORM),
                hash("a", 1, 3, Map.of(), Bench.FORM),
                hash("a", 1, 2, Map.of("world.csv", "00"), Bench.FORM),
                hash("a", 1, 2, Map.of("world.csv", "01"), Bench.FORM),
                hash("a", 1, 2, Map.of(), OTHER)));
        hashes.add(Bench.question(1).hash(Bench.BUILD));
        hashes.add(Bench.question(1).hash(new Build("0", null, "other classes")));
        assertEquals(9, hashes.size());
        assertEquals(hash("a", 1, 2, Map.of(), Bench.FORM), hash("a", 1, 2, Map.of(), Bench.FORM));
    }

    @Test
    void theBuildIsAnotherWhenAClassIs(@TempDir Path folder) throws IOException {
        Path file = Files.createDirectories(folder.resolve("grassroots/world")).resolve("World.class");
        Files.writeString(file, "one");
        String before = Build.ofFolder(folder).digest();
        Files.writeString(folder.resolve("grassroots/notes.txt"), "no class");
        assertEquals(before, Build.ofFolder(folder).digest());
        Files.writeString(file, "two");
        assertNotEquals(before, Build.ofFolder(folder).digest());
    }

    @Test
    void cellsHaveTheFewestDigitsThatReadBackAsTheNumber() {
        for (double value : new double[] {0.1, 1 / 3.0, 2e-3, 1e22, -0.0, 5e-324, 123456789, 2.0E-3, 9.007199254740993E15}) {
            assertEquals(value, Csv.number(Csv.cell(value)), Csv.cell(value));
        }
        assertEquals("0.1", Csv.cell(0.1));
        assertEquals("12", Csv.cell(12));
        assertEquals("", Csv.cell(Double.NaN));
    }

    @Test
    void threadsGoToRunsFirst() {
        assertEquals(new Crew(7, 1), Crew.of(7, 30, 30));
        assertEquals(new Crew(3, 2), Crew.of(7, 3, 30));
        assertEquals(new Crew(2, 3), Crew.of(7, 30, 2));
        assertEquals(new Crew(1, 1), Crew.of(1, 30, 30));
    }

    @Test
    void aHeapTooSmallIsToldWithTheSizeNeeded() {
        MemoryNeed city = new MemoryNeed(20_000_000);
        assertEquals(2, city.runsIn(4L << 30));
        city.refuseUnlessFitting(4L << 30, "city.yaml");
        Refusal refusal = assertThrows(Refusal.class, () -> city.refuseUnlessFitting(1L << 30, "city.yaml"));
        assertEquals("city.yaml\n  a world of 20000000 residents needs about 1972 MB of memory, and Java may use 1024; start it as"
                + " java -Xmx1972m -jar grassroots.jar, or make the world smaller", refusal.getMessage());
    }
}
