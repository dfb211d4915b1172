package grassroots.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file in the repository that the program can write itself: compared, or rewritten with {@code -Dgrassroots.accept=true}. */
final class Kept {
    private Kept() {}

    static void assertCurrent(Path file, String text) throws IOException {
        if (Boolean.getBoolean("grassroots.accept")) {
            Files.writeString(file, text);
        }
        assertEquals(text, Files.exists(file) ? Files.readString(file) : "", file + " is out of date; rewrite it with"
                + " mvn -q test -Dtest='grassroots.scenario.*Test' -Dgrassroots.accept=true and read the difference");
    }
}
