package grassroots.experiment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the runs of a sweep gave, one line for each as it ends, each line with its checksum. Every sitting writes a file of its own
 * and changes none that is there, so that a torn line harms no other. Holds in memory where each run's line is, and no more.
 */
final class SweepJournal implements AutoCloseable {
    private static final int MOST_OPEN = 100;

    private final Path folder;
    private final int cells;
    private final List<Path> files = new ArrayList<>();
    private final int[] file;
    private final long[] place;
    private final Map<Integer, RandomAccessFile> open = new LinkedHashMap<>(MOST_OPEN, 0.75f, true);
    private byte[] buffer = new byte[1 << 10];
    private int kept;
    private int damaged;

    private SweepJournal(Path folder, int runs, int cells) {
        this.folder = folder;
        this.cells = cells;
        this.file = new int[runs];
        this.place = new long[runs];
        Arrays.fill(file, -1);
    }

    /**
     * Reads what is there.
     *
     * @param folder of the journal, {@code null} where nothing was begun
     * @param runs how many there are to be
     * @param cells outcomes of each
     */
    static SweepJournal read(Path folder, int runs, int cells) {
        SweepJournal journal = new SweepJournal(folder, runs, cells);
        if (folder == null) {
            return journal;
        }
        try (Stream<Path> all = Files.list(folder)) {
            all.sorted().forEach(journal::read);
        } catch (IOException failure) {
            throw new StorageFailure(folder, failure);
        }
        return journal;
    }

    private void read(Path path) {
        int number = files.size();
        files.add(path);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            ByteLine line = new ByteLine();
            long at = 0;
            while (line.read(in)) {
                SweepLine read = line.whole() ? SweepLine.parse(line.text(), file.length, cells) : null;
                note(read, number, at);
                at += line.length();
            }
        } catch (IOException failure) {
            throw new StorageFailure(path, failure);
        }
    }

    private void note(SweepLine line, int number, long at) {
        if (line == null) {
            damaged++;
        } else if (file[line.run()] < 0) {
            file[line.run()] = number;
            place[line.run()] = at;
            kept++;
        }
    }

    /** One line of bytes, with or without its end. */
    private static final class ByteLine {
        private byte[] bytes = new byte[1 << 10];
        private int length;

        boolean read(InputStream in) throws IOException {
            length = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, 2 * length);
                }
                bytes[length++] = (byte) next;
                if (next == '\n') {
                    return true;
                }
            }
            return length > 0;
        }

        boolean whole() {
            return bytes[length - 1] == '\n';
        }

        int length() {
            return length;
        }

        String text() {
            return new String(bytes, 0, length - 1, StandardCharsets.UTF_8);
        }
    }

    /** Whether a run is kept. */
    boolean has(int run) {
        return file[run] >= 0;
    }

    /** How many runs are kept. */
    int kept() {
        return kept;
    }

    /** Lines that were torn or changed, whose runs are as good as never made. */
    int damaged() {
        return damaged;
    }

    /** What a run gave. */
    SweepLine line(int run) {
        Path path = files.get(file[run]);
        try {
            RandomAccessFile in = opened(file[run]);
            in.seek(place[run]);
            SweepLine line = SweepLine.parse(lineOf(in), file.length, cells);
            if (line == null || line.run() != run) {
                throw new IOException("it was changed by someone else while it was read");
            }
            return line;
        } catch (IOException failure) {
            throw new StorageFailure(path, failure);
        }
    }

    private String lineOf(RandomAccessFile in) throws IOException {
        int length = 0;
        while (true) {
            int read = in.read(buffer, length, buffer.length - length);
            for (int i = length; i < length + read; i++) {
                if (buffer[i] == '\n') {
                    return new String(buffer, 0, i, StandardCharsets.UTF_8);
                }
            }
            length += Math.max(0, read);
            if (read < 0) {
                return new String(buffer, 0, length, StandardCharsets.UTF_8);
            }
            buffer = length == buffer.length ? Arrays.copyOf(buffer, 2 * length) : buffer;
        }
    }

    private RandomAccessFile opened(int number) throws IOException {
        RandomAccessFile in = open.get(number);
        if (in == null) {
            if (open.size() >= MOST_OPEN) {
                Integer oldest = open.keySet().iterator().next();
                open.remove(oldest).close();
            }
            in = new RandomAccessFile(files.get(number).toFile(), "r");
            open.put(number, in);
        }
        return in;
    }

    /** A new file of the journal for a part of the sweep; made when the first line is written. */
    Pen pen(Shard shard, Disk disk) {
        String start = "shard-" + shard.number() + "-of-" + shard.of() + "-";
        int next = 1;
        for (Path path : files) {
            String name = path.getFileName().toString();
            if (name.startsWith(start)) {
                next = Math.max(next, 1 + Integer.parseInt(name.substring(start.length())));
            }
        }
        return new Pen(folder.resolve(String.format("%s%06d", start, next)), disk);
    }

    /** Writes one file of the journal. */
    static final class Pen implements AutoCloseable {
        private final Path path;
        private final Disk disk;
        private OutputStream out;

        Pen(Path path, Disk disk) {
            this.path = path;
            this.disk = disk;
        }

        /** Adds a line, at once and whole if the disk allows. */
        synchronized void add(SweepLine line) {
            try {
                out = out == null ? disk.open(path) : out;
                out.write((line.text() + "\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            } catch (IOException failure) {
                throw new StorageFailure(path, failure);
            }
        }

        @Override
        public synchronized void close() {
            try {
                if (out != null) {
                    out.close();
                }
            } catch (IOException failure) {
                throw new StorageFailure(path, failure);
            }
        }
    }

    @Override
    public void close() {
        try {
            for (RandomAccessFile in : open.values()) {
                in.close();
            }
        } catch (IOException failure) {
            throw new StorageFailure(folder, failure);
        }
    }
}
