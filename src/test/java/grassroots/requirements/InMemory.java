package grassroots.requirements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/** Folders of tests are kept in memory where the machine offers a place with room enough, and on disk elsewhere. */
public final class InMemory implements TempDirFactory {
    private static final Path PLACE = Path.of("/dev/shm");
    private static final long ROOM = 4L << 30;
    private static final String PREFIX = "grassroots-test";

    @Override
    public Path createTempDirectory(AnnotatedElementContext elementContext, ExtensionContext extensionContext) throws IOException {
        return hasRoom() ? Files.createTempDirectory(PLACE, PREFIX) : Files.createTempDirectory(PREFIX);
    }

    private static boolean hasRoom() throws IOException {
        return Files.isWritable(PLACE) && Files.getFileStore(PLACE).getUsableSpace() >= ROOM;
    }
}
