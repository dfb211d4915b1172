package grassroots.experiment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares manifests of two answers to one question. */
final class Manifests {
    /**
     * What may differ between two programs of one results version: the hash and the sums are over files and program, and told apart;
     * charts that were drawn anew are compared in the language they are in.
     */
    private static final Set<String> FREE = Set.of("times", "machine", "commit", "build", "hash", "files", "redrawn");

    private Manifests() {}

    /** The first field that differs, as a path. */
    static Optional<String> difference(Path kept, Path again) {
        JsonNode one = tree(kept);
        JsonNode other = tree(again);
        TreeSet<String> names = new TreeSet<>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        names.removeAll(FREE);
        return names.stream().flatMap(name -> difference(name, one.path(name), other.path(name)).stream()).findFirst()
                .map(words -> Manifest.FILE + ": " + words);
    }

    private static Optional<String> difference(String path, JsonNode one, JsonNode other) {
        if (one.isContainerNode() && one.getNodeType() == other.getNodeType() && one.size() == other.size()) {
            if (one.isArray()) {
                for (int i = 0; i < one.size(); i++) {
                    Optional<String> inside = difference(path + "[" + i + "]", one.get(i), other.get(i));
                    if (inside.isPresent()) {
                        return inside;
                    }
                }
                return Optional.empty();
            }
            for (Iterator<String> names = one.fieldNames(); names.hasNext();) {
                String name = names.next();
                Optional<String> inside = difference(path + "." + name, one.get(name), other.path(name));
                if (inside.isPresent()) {
                    return inside;
                }
            }
            return Optional.empty();
        }
        return one.equals(other)
                ? Optional.empty()
                : Optional.of(path + " is " + one + ", running again gives " + (other.isMissingNode() ? "nothing" : other));
    }

    private static JsonNode tree(Path folder) {
        Path file = folder.resolve(Manifest.FILE);
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException failure) {
            throw new StorageFailure(file, failure);
        }
    }
}
