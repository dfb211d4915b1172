package grassroots.population;

import grassroots.parameter.FileText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The text of a world file, and a plain word where there is none. */
final class WorldFileText {
    private static final FileText WORLD = new FileText("csv", "a world is CSV");
    private static final int MOST_BYTES = 16_000_000;

    private WorldFileText() {}

    static String of(Path path, Faults faults) {
        try {
            if (Files.isDirectory(path)) {
                throw faults.ofFile("is a folder; name the CSV file in it");
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw faults.ofFile("is not a plain file; name a CSV file");
            }
            try (InputStream stream = Files.newInputStream(path)) {
                return of(stream, faults);
            }
        } catch (NoSuchFileException e) {
            throw faults.ofFile("no such file; the path of 'world.file' starts at the folder of the scenario file");
        } catch (IOException e) {
            throw faults.ofFile(FileText.unreadable(e));
        }
    }

    static String of(InputStream stream, Faults faults) throws IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw faults.ofFile("is larger than 16 MB; a world file has one row per community, not per resident");
        }
        return WORLD.of(bytes, faults::ofFile);
    }
}
