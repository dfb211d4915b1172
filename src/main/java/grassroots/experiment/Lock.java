package grassroots.experiment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second process off a folder. Held by the system, so that it ends with the process, however that ends. */
final class Lock implements AutoCloseable {
    static final String FILE = "lock";

    /** Beyond the number of the process, so that others may read it where locks are enforced. */
    private static final long FAR = 1 << 20;

    private final Path file;
    private final FileChannel channel;

    private Lock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the folder, or refuses with the process that has it. */
    static Lock on(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!taken(channel)) {
                channel.close();
                throw busy(folder, file);
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
            return new Lock(file, channel);
        } catch (IOException failure) {
            throw new StorageFailure(file, failure);
        }
    }

    private static boolean taken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(FAR, 1, false) != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    private static Refusal busy(Path folder, Path file) throws IOException {
        return new Refusal(folder.toString(), "is being written by process " + Files.readString(file).strip(),
                "wait until it ends, or choose another folder with --out");
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new StorageFailure(file, failure);
        }
    }
}
