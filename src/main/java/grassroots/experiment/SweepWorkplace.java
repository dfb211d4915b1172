package grassroots.experiment;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code .partial} folder beside a sweep's result folder: which sweep it is, the journal, and the result in the making. It
 * stays until the result is in its place, so that nothing is lost whenever the process ends.
 */
final class SweepWorkplace implements AutoCloseable {
    private static final String QUESTION = "sweep.json";
    private static final String JOURNAL = "journal";
    private static final String RESULT = "result";
    private static final String GATE = "gate";
    private static final String MAY_REPLACE = "may replace";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Draft draft;
    private Lock whole;
    private Lock part;

    private SweepWorkplace(Path result, Draft draft) {
        this.folder = Workplace.besides(result);
        this.draft = draft;
    }

    /**
     * Opens the work on a sweep, going on with what is there if it is the same sweep.
     *
     * @param parts of the question
     * @param shard what this process runs; others may run other shards at the same time
     * @param overwrite whether to forget what is there, and to replace the result that is there
     */
    static SweepWorkplace open(Path result, Map<String, String> parts, Draft draft, Shard shard, boolean overwrite) {
        SweepWorkplace workplace = new SweepWorkplace(result, draft);
        Folders.make(workplace.folder);
        workplace.take(shard);
        try {
            workplace.claimAlone(parts, overwrite);
            return workplace;
        } catch (RuntimeException failure) {
            workplace.close();
            throw failure;
        }
    }

    private void take(Shard shard) {
        if (shard.isWhole()) {
            whole = Lock.on(folder);
            return;
        }
        whole = Lock.shared(folder);
        try {
            part = Lock.onPart(folder, "shard-" + shard.number() + "-of-" + shard.of());
        } catch (RuntimeException busy) {
            whole.close();
            throw busy;
        }
    }

    /** Shards begin at the same time, and one after the other looks whether the folder is theirs. */
    private void claimAlone(Map<String, String> parts, boolean overwrite) {
        Path gate = folder.resolve(GATE);
        try (FileChannel channel = FileChannel.open(gate, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            claim(parts, overwrite);
        } catch (IOException failure) {
            throw new StorageFailure(gate, failure);
        }
    }

    private void claim(Map<String, String> parts, boolean overwrite) {
        Optional<Map<String, String>> before = question(folder);
        boolean same = before.isPresent() && withoutMark(before.get()).equals(parts);
        if (before.isPresent() && !same && !overwrite) {
            throw new Refusal(folder.toString(), "holds an unfinished sweep that differs " + SweepDifference.words(before.get(), parts),
                    "finish or delete it, choose another folder with --out, or give --overwrite");
        }
        if (!same || overwrite) {
            Folders.delete(folder.resolve(JOURNAL));
            Map<String, String> marked = new LinkedHashMap<>(parts);
            marked.put(MAY_REPLACE, String.valueOf(overwrite));
            draft.write(folder.resolve(QUESTION), out -> out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(marked)));
        }
        Folders.make(folder.resolve(JOURNAL));
    }

    private static Map<String, String> withoutMark(Map<String, String> parts) {
        Map<String, String> plain = new LinkedHashMap<>(parts);
        plain.remove(MAY_REPLACE);
        return plain;
    }

    /** The sweep of a partial folder; empty where there is none that can be read. */
    static Optional<Map<String, String>> question(Path partial) {
        Path file = partial.resolve(QUESTION);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(file.toFile(), new TypeReference<LinkedHashMap<String, String>>() {}));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether an unfinished sweep of these parts is there. */
    static boolean isOf(Path result, Map<String, String> parts) {
        return question(Workplace.besides(result)).filter(before -> withoutMark(before).equals(parts)).isPresent()
                && Files.isDirectory(journalOf(result));
    }

    /** Where its journal is. */
    static Path journalOf(Path result) {
        return Workplace.besides(result).resolve(JOURNAL);
    }

    /** Whether an unfinished sweep of these parts was told to replace the result that is there. */
    static boolean mayReplace(Path result, Map<String, String> parts) {
        return question(Workplace.besides(result))
                .filter(before -> withoutMark(before).equals(parts) && "true".equals(before.get(MAY_REPLACE)))
                .isPresent();
    }

    /** The process that had this work and died; empty where none did. */
    Optional<String> leftBy() {
        return part == null ? whole.leftBy() : part.leftBy();
    }

    /** Where the journal is. */
    Path journal() {
        return folder.resolve(JOURNAL);
    }

    /** An empty folder for the result in the making. */
    Path freshResult() {
        Path result = folder.resolve(RESULT);
        Folders.delete(result);
        Folders.make(result);
        return result;
    }

    /** Puts the result in its place, and clears up when it is there. */
    void publish(Path place) {
        Path result = folder.resolve(RESULT);
        try {
            if (Folders.isFree(place)) {
                Files.deleteIfExists(place);
                Files.move(result, place);
            } else {
                Replacement.of(place).with(result);
            }
        } catch (IOException failure) {
            throw new StorageFailure(place, failure);
        }
        clear();
    }

    /** Removes the folder, last what says which sweep it is and who has it. */
    private void clear() {
        Folders.delete(folder.resolve(JOURNAL));
        Folders.delete(folder.resolve(RESULT));
        Folders.delete(folder.resolve(QUESTION));
        close();
        Folders.delete(folder);
    }

    /** Removes what a process left that died after the result was in its place. */
    static void clearAfter(Path result, Map<String, String> parts) {
        Path partial = Workplace.besides(result);
        Optional<Map<String, String>> left = question(partial);
        boolean ours = left.isEmpty() || withoutMark(left.get()).equals(parts);
        if (Files.isDirectory(partial) && ours) {
            try {
                SweepWorkplace workplace = new SweepWorkplace(result, null);
                workplace.whole = Lock.on(partial);
                workplace.clear();
            } catch (Refusal busy) {
                return;
            }
        }
    }

    @Override
    public void close() {
        if (part != null) {
            part.close();
            part = null;
        }
        if (whole != null) {
            whole.close();
            whole = null;
        }
    }
}
