package grassroots.experiment;

import grassroots.parameter.SystemReason;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders as wholes: what they hold, their removal and their move. */
public final class Folders {
    private Folders() {}

    /** Names of all files in a folder and below, with {@code /} between, sorted. */
    static List<String> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace(File.separatorChar, '/'))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new StorageFailure(folder, failure);
        }
    }

    /** Whether there is nothing there, or an empty folder. */
    static boolean isFree(Path folder) {
        if (!Files.isDirectory(folder)) {
            return !Files.exists(folder);
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        } catch (IOException failure) {
            throw new StorageFailure(folder, failure);
        }
    }

    /** Makes a folder in which an answer is worked out. */
    static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new Refusal(folder.toString(), "this folder cannot be made: " + SystemReason.of(failure),
                    "choose a folder that you may write to with --out");
        }
    }

    /** Removes a folder of our own making with all it holds. */
    public static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw new StorageFailure(folder, failure);
        }
    }

    /** Removes the file, and the folders it leaves empty up to the root. */
    static void delete(Path root, String name) {
        Path path = root.resolve(name);
        try {
            Files.deleteIfExists(path);
            for (Path parent = path.getParent(); !parent.equals(root) && isFree(parent); parent = parent.getParent()) {
                Files.deleteIfExists(parent);
            }
        } catch (IOException failure) {
            throw new StorageFailure(path, failure);
        }
    }
}
