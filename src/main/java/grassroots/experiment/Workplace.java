package grassroots.experiment;

import grassroots.metrics.Observation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The {@code .partial} folder beside a result folder: keeps each replication as it finishes, so that an interrupted
 * experiment goes on where it stopped, and becomes the result folder when it is whole.
 */
final class Workplace implements AutoCloseable {
    private static final String SUFFIX = ".partial";
    private static final String REPLICATIONS = "replications";
    private static final String HASH = "question";

    private final Path folder;
    private final Question question;
    private final Draft draft;
    private Lock lock;

    private Workplace(Path folder, Question question, Draft draft) {
        this.folder = folder;
        this.question = question;
        this.draft = draft;
    }

    /** Where work for a result folder goes on. */
    static Path besides(Path result) {
        return result.resolveSibling(result.getFileName() + SUFFIX);
    }

    /** Opens the work on a question, going on with what is there if it is the same question. */
    static Workplace open(Path result, Question question, Build build, Draft draft, boolean overwrite) {
        Workplace workplace = new Workplace(besides(result), question, draft);
        workplace.create();
        workplace.lock = Lock.on(workplace.folder);
        try {
            workplace.claim(question.hash(build), overwrite);
            return workplace;
        } catch (RuntimeException failure) {
            workplace.lock.close();
            throw failure;
        }
    }

    private void create() {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new Refusal(folder.toString(), "this folder cannot be made: " + StorageFailure.reason(failure),
                    "choose a folder that you may write to with --out");
        }
    }

    private void claim(String hash, boolean overwrite) {
        Path marker = folder.resolve(HASH);
        boolean same = Files.exists(marker) && text(marker).equals(hash);
        if (Files.exists(marker) && !same && !overwrite) {
            throw new Refusal(folder.toString(), "holds an unfinished run of another scenario, seed or program version",
                    "finish or delete it, choose another folder with --out, or give --overwrite");
        }
        if (!same || overwrite) {
            Folders.delete(folder.resolve(REPLICATIONS));
        }
        try {
            Files.createDirectories(folder.resolve(REPLICATIONS));
        } catch (IOException failure) {
            throw new StorageFailure(folder, failure);
        }
        draft.write(marker, hash);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new StorageFailure(file, failure);
        }
    }

    /** Replications that are not kept yet, in order. */
    List<Integer> missing() {
        return IntStream.range(0, question.replications()).filter(replication -> !has(replication)).boxed().toList();
    }

    boolean has(int replication) {
        return Files.exists(weeks(replication));
    }

    /** Keeps what a replication gave; the weekly table comes last and says that both are there. */
    void keep(int replication, Observation observation) {
        draft.write(years(replication), ReplicationTables.years(question, replication, observation.yearly()));
        draft.write(weeks(replication), ReplicationTables.weeks(question, replication, observation.weekly()));
    }

    /** Its weekly table. */
    Path weeks(int replication) {
        return folder.resolve(REPLICATIONS).resolve(replication + ".weeks.csv");
    }

    /** Its yearly table. */
    Path years(int replication) {
        return folder.resolve(REPLICATIONS).resolve(replication + ".years.csv");
    }

    /** The folder that will become the result. */
    Path folder() {
        return folder;
    }

    /** Whether a file is part of the result and not of the work on it. */
    static boolean isResult(String name) {
        return !name.startsWith(REPLICATIONS + "/") && !name.equals(HASH) && !name.equals(Lock.FILE)
                && !name.equals(Manifest.FILE) && !name.endsWith(".draft");
    }

    /** Becomes the result folder. */
    void become(Path result) {
        Folders.delete(folder.resolve(REPLICATIONS));
        Folders.delete(folder, HASH);
        close();
        try {
            if (Folders.isFree(result)) {
                Files.deleteIfExists(result);
                Files.move(folder, result);
            } else {
                Replacement.of(result).with(folder);
            }
        } catch (IOException failure) {
            throw new StorageFailure(result, failure);
        }
    }

    @Override
    public void close() {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }
}
