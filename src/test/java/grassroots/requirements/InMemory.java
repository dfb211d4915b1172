package grassroots.requirements;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/** Folders of tests are kept in memory where the machine offers a place with room enough from which programs run, and on disk elsewhere. */
public final class InMemory implements TempDirFactory {
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ROOM = 4L << 30;
    private static final String PREFIX = "grassroots-test";
    private static final boolean SERVES = serves();

    @Override
    public Path createTempDirectory(AnnotatedElementContext elementContext, ExtensionContext extensionContext) throws IOException {
        return SERVES ? Files.createTempDirectory(MEMORY, PREFIX) : Files.createTempDirectory(PREFIX);
    }

    private static boolean serves() {
        try {
            if (!Files.isWritable(MEMORY) || Files.getFileStore(MEMORY).getUsableSpace() < ROOM) {
                return false;
            }
            Path program = Files.createTempFile(MEMORY, PREFIX, null, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            boolean runs = Files.isExecutable(program);
            Files.delete(program);
            return runs;
        } catch (IOException unusable) {
            return false;
        }
    }
}
