package grassroots.experiment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps a second process off a folder. Held by the system, so that it ends with the process, however that ends. */
final class Lock implements AutoCloseable {
    static final String FILE = "lock";

    private static final String ENDING = ".lock";
    private static final int MOST_DIGITS = 20;

    /** Beyond the number of the process, so that others may read it where locks are enforced. */
    private static final long FAR = 1 << 20;

    private final Path file;
    private final FileChannel channel;
    private final boolean shared;
    private final String before;

    private Lock(Path file, FileChannel channel, boolean shared, String before) {
        this.file = file;
        this.channel = channel;
        this.shared = shared;
        this.before = before;
    }

    /** Takes the folder, or refuses with the process that has it. */
    static Lock on(Path folder) {
        return take(folder, FILE, false);
    }

    /** Takes one part of the folder's work, or refuses with the process that has it. */
    static Lock onPart(Path folder, String part) {
        return take(folder, part + ENDING, false);
    }

    /** Keeps off whoever wants the whole folder, and nobody else. */
    static Lock shared(Path folder) {
        return take(folder, FILE, true);
    }

    private static Lock take(Path folder, String name, boolean shared) {
        Path file = folder.resolve(name);
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!taken(channel, shared)) {
                channel.close();
                throw busy(folder, holders(folder, file));
            }
            String before = content(channel);
            if (!shared) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
            }
            return new Lock(file, channel, shared, before);
        } catch (IOException failure) {
            throw new StorageFailure(file, failure);
        }
    }

    /** Read where it is locked: closing the file a second time opened would give the lock back. */
    private static String content(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(MOST_DIGITS);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
    }

    private static boolean taken(FileChannel channel, boolean shared) throws IOException {
        try {
            return channel.tryLock(FAR, 1, shared) != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    /** Who has the folder: the process in the file, or those that have parts of it. */
    private static String holders(Path folder, Path file) throws IOException {
        String one = Files.readString(file).strip();
        if (!one.isEmpty()) {
            return one;
        }
        List<String> parts = new ArrayList<>();
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path lock : locks) {
                parts.add(Files.readString(lock).strip());
            }
        }
        return parts.isEmpty() ? "unknown" : String.join(", ", parts);
    }

    private static Refusal busy(Path folder, String processes) {
        return new Refusal(folder.toString(), "is being written by process " + processes,
                "wait until it ends, or choose another folder with --out");
    }

    /** The process that had the folder before and ended without giving it back; empty where none did. */
    Optional<String> leftBy() {
        return before.isEmpty() || shared ? Optional.empty() : Optional.of(before);
    }

    @Override
    public void close() {
        try {
            channel.close();
            if (!shared) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new StorageFailure(file, failure);
        }
    }
}
