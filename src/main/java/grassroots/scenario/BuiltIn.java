package grassroots.scenario;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The scenarios and sweeps packed into the program. */
public final class BuiltIn {
    private static final String SWEEP = "sweep-";

    private BuiltIn() {}

    /** File names of scenarios, in alphabetical order. */
    public static List<String> names() {
        return all().stream().filter(name -> !name.startsWith(SWEEP)).toList();
    }

    /** File names of sweeps, in alphabetical order. */
    public static List<String> sweeps() {
        return all().stream().filter(name -> name.startsWith(SWEEP)).toList();
    }

    private static List<String> all() {
        URL baseline = BuiltIn.class.getResource("/scenarios/" + Inheritance.BASELINE);
        try {
            URI place = baseline.toURI();
            if (!place.getScheme().equals("jar")) {
                return list(Path.of(place).getParent());
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return list(jar.getPath("/scenarios"));
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the program's own scenarios cannot be listed", e);
        }
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")).sorted().toList();
        }
    }
}
