package grassroots.population;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

/**
 * A world file, read once: one row per community.
 *
 * @param name the file as it was named
 * @param communities what is to be built
 * @param townships names of the townships in the order of their numbers; the first is township 1 in target groups
 * @param unknownColumns columns without a meaning of their own, kept for target groups
 */
public record WorldFile(String name, CommunityList communities, List<String> townships, List<String> unknownColumns)
        implements Serializable {
    /**
     * Reads a file.
     *
     * @throws WorldFileProblems with everything that is wrong with it
     */
    public static WorldFile read(Path path) {
        Faults faults = new Faults(path.toString());
        return new WorldFileReader(path.toString(), faults).read(WorldFileText.of(path, faults));
    }

    /**
     * Reads what is not a file, such as a world packed into the program.
     *
     * @param name its name in messages
     * @param stream its bytes, left open
     * @throws WorldFileProblems with everything that is wrong with it
     */
    public static WorldFile read(String name, InputStream stream) throws IOException {
        Faults faults = new Faults(name);
        return new WorldFileReader(name, faults).read(WorldFileText.of(stream, faults));
    }
}
