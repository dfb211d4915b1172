package grassroots.scenario;

import grassroots.parameter.FileText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a scenario, or the world it reads, comes from: a file, a scenario packed into the program, or a text.
 *
 * @param name its name in messages
 * @param path the file, {@code null} for all others
 * @param text the text, {@code null} for all others
 */
public record Source(String name, Path path, String text) {
    private static final String FOLDER = "/scenarios/";

    /** A file, or a packed one where there is no path. */
    public Source(String name, Path path) {
        this(name, path, null);
    }

    /** A text that came from elsewhere; what it extends must be packed into the program, and files are out of its reach. */
    public static Source text(String name, String text) {
        return new Source(name, null, text);
    }

    /** A file. */
    public static Source file(Path path) {
        return new Source(path.toString(), path);
    }

    /** A scenario packed into the program, such as {@code baseline.yaml}; empty where there is none of that name. */
    public static Optional<Source> builtIn(String name) {
        String withEnding = name.endsWith(".yaml") || name.contains(".") ? name : name + ".yaml";
        boolean inside = !withEnding.contains("..") && !withEnding.isEmpty() && !withEnding.endsWith("/");
        return inside && Source.class.getResource(FOLDER + withEnding) != null
                ? Optional.of(new Source("built-in " + withEnding, null))
                : Optional.empty();
    }

    /** Its bytes. */
    public InputStream open() throws IOException {
        if (text != null) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
        return path == null ? Source.class.getResourceAsStream(FOLDER + resource()) : Files.newInputStream(path);
    }

    /** The file of this name beside it, else the packed one; empty where there is neither. */
    Optional<Source> beside(String other) {
        if (path != null) {
            try {
                Path sibling = path.resolveSibling(other).normalize();
                if (Files.exists(sibling)) {
                    return Optional.of(file(sibling));
                }
            } catch (InvalidPathException e) {
                return Optional.empty();
            }
        }
        return builtIn(other);
    }

    /** Whether a folder stands where a file should. */
    boolean isFolder() {
        return path != null && Files.isDirectory(path);
    }

    /** What tells it from every other source. */
    String identity() {
        return path == null ? name : path.toAbsolutePath().normalize().toString();
    }

    /** The bytes of a small file; a large one is refused by its size, unread. */
    byte[] bytes(int most, Problems problems) {
        Place place = Place.of(name);
        try {
            if (path != null) {
                refuseByLooks(most, problems);
            }
            try (InputStream stream = open()) {
                byte[] bytes = stream.readNBytes(most + 1);
                if (bytes.length > most) {
                    throw problems.with(place, "is larger than " + megabytes(most) + ", the most a scenario may have");
                }
                return bytes;
            }
        } catch (NoSuchFileException e) {
            throw problems.with(place, "no such file; 'grassroots init' writes a starter scenario");
        } catch (IOException e) {
            throw problems.with(place, FileText.unreadable(e));
        }
    }

    private void refuseByLooks(int most, Problems problems) throws IOException {
        Place place = Place.of(name);
        if (Files.isDirectory(path)) {
            throw problems.with(place, "is a folder; name a scenario file in it");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw problems.with(place, "is not a plain file; name a scenario file");
        }
        if (Files.size(path) > most) {
            throw problems.with(place, "has " + megabytes(Files.size(path)) + "; a scenario has at most " + megabytes(most)
                    + ", and a world of communities belongs in a CSV file (world.file)");
        }
    }

    private String resource() {
        return name.substring("built-in ".length());
    }

    private static String megabytes(long bytes) {
        return Math.max(1, Math.round(bytes / 1e6)) + " MB";
    }
}
