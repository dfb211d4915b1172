package grassroots.classroom;

import com.fasterxml.jackson.databind.JsonNode;
import grassroots.experiment.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a class did, a line for each event, on the disk before anybody is told: a program that is killed loses nothing of it. */
final class ClassLog implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private boolean fails;

    private ClassLog(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The log of a new class; a file that is there already is left alone. */
    static ClassLog begin(Path file) {
        if (Files.exists(file)) {
            throw new Refusal(file.toString(), "is there already", "go on with that class by --resume " + file + ", or name another file with --class-log");
        }
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            return locked(file, FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new Refusal(file.toString(), "cannot be written (" + e.getMessage() + ")", "name another file with --class-log");
        }
    }

    /** The log of a class that goes on. */
    static ClassLog goOn(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            ClassLog log = locked(file, channel);
            channel.truncate(wholeLines(file));
            channel.position(channel.size());
            return log;
        } catch (IOException e) {
            throw new Refusal(file.toString(), "cannot be written (" + e.getMessage() + ")", "check the name, and that the file may be written");
        }
    }

    private static ClassLog locked(Path file, FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new ClassLog(file, channel);
            }
        } catch (java.nio.channels.OverlappingFileLockException held) {
            // told below, like a lock that another program holds
        }
        channel.close();
        throw new Refusal(file.toString(), "is in use: this class is open already", "close that window first");
    }

    private static long wholeLines(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    /** Every event of a log; a last line that was cut off is none. */
    static List<JsonNode> read(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            String[] lines = text.substring(0, text.lastIndexOf('\n') + 1).split("\n");
            List<JsonNode> events = new ArrayList<>();
            for (String line : lines) {
                events.add(Json.read(line.getBytes(StandardCharsets.UTF_8)));
            }
            return events;
        } catch (IOException | Mistake unreadable) {
            throw new Refusal(file.toString(), "is no log of a class, or cannot be read", "name the file that the program printed when the class began");
        }
    }

    /** Writes an event down. */
    void write(Map<String, ?> event) {
        byte[] line = Json.value(event);
        ByteBuffer bytes = ByteBuffer.allocate(line.length + 1).put(line).put((byte) '\n').flip();
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
            fails = false;
        } catch (IOException full) {
            fails = true;
        }
    }

    /** Whether the last event could not be written. */
    boolean fails() {
        return fails;
    }

    /** Where it is. */
    Path file() {
        return file;
    }

    /** Deletes it. */
    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            fails = true;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException lost) {
            fails = true;
        }
    }
}
