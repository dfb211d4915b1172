package grassroots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the tables of patterns may go. */
class PatternsCommandTest {
    @TempDir
    Path here;

    private Call call;

    @BeforeEach
    void begin() {
        call = new Call(here);
    }

    @ParameterizedTest
    @CsvSource({"patterns.csv, holds patterns.csv of another check", "values.csv, holds values.csv of another check",
        "patterns.csv values.csv, holds patterns.csv and values.csv of another check",
        "letter.txt, holds something else than tables of patterns", "manifest.json, holds something else than tables of patterns"})
    void patternsWriteOverNothing(String files, String rule) throws IOException {
        Path folder = Files.createDirectories(here.resolve("results/patterns"));
        for (String file : files.split(" ")) {
            Files.writeString(folder.resolve(file), "kept");
        }
        String refusal = folder + "\n  " + rule + "; choose another folder with --out, or write over them with --overwrite\n";
        call.assertEnds(2, refusal, "patterns", "turnover", "--reps", "2");
        call.assertEnds(2, refusal, "patterns", "turnover", "--reps", "2", "--out", "results/patterns");
        for (String file : files.split(" ")) {
            assertEquals("kept", Files.readString(folder.resolve(file)));
        }
        assertFalse(call.err.contains("runs"), call.err);
    }

    @Test
    void patternsWriteOverTablesWhereTheyAreTold() throws IOException {
        Path folder = Files.createDirectories(here.resolve("pd"));
        Files.writeString(folder.resolve("patterns.csv"), "old");
        Files.writeString(folder.resolve("letter.txt"), "dear");
        assertTrue(call.run("patterns", "turnover", "--reps", "2", "--set", "world.townships=1", "--set", "world.communities.perTownship=2",
                "--out", "pd", "--overwrite") <= 1, call.err);
        assertTrue(Files.readString(folder.resolve("patterns.csv")).startsWith("pattern,meaning,"));
        assertTrue(Files.exists(folder.resolve("values.csv")));
        assertEquals("dear", Files.readString(folder.resolve("letter.txt")));
    }
}
