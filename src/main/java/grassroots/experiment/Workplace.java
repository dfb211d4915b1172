package grassroots.experiment;

import grassroots.metrics.Observation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The {@code .partial} folder beside a result folder: keeps each replication as it finishes, so that an interrupted
 * experiment goes on where it stopped, and becomes the result folder when it is whole.
 */
final class Workplace implements AutoCloseable {
    private static final String SUFFIX = ".partial";
    private static final String REPLICATIONS = "replications";
    private static final String HASH = "question";
    private static final String WEEKS = ".weeks.csv";

    private final Path folder;
    private final Draft draft;
    private Lock lock;

    private Workplace(Path folder, Draft draft) {
        this.folder = folder;
        this.draft = draft;
    }

    /** Where work for a result folder goes on. */
    static Path besides(Path result) {
        return result.resolveSibling(result.getFileName() + SUFFIX);
    }

    /** Opens the work on a question, going on with what is there if it is the same question. */
    static Workplace open(ResultFolder result, Draft draft, boolean overwrite) {
        Workplace workplace = new Workplace(besides(result.folder()), draft);
        Folders.make(workplace.folder);
        workplace.lock = Lock.on(workplace.folder);
        try {
            workplace.claim(result.hash(), overwrite);
            return workplace;
        } catch (RuntimeException failure) {
            workplace.lock.close();
            throw failure;
        }
    }

    private void claim(String hash, boolean overwrite) {
        Path marker = folder.resolve(HASH);
        boolean same = Files.exists(marker) && text(marker).equals(hash);
        if (Files.exists(marker) && !same && !overwrite) {
            throw new Refusal(folder.toString(), "holds an unfinished run of another scenario, seed, program version or form"
                    + " (--lang, --excel, --no-charts, --check)",
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

    /** Whether a trial is kept. */
    boolean has(String key) {
        return Files.exists(weeks(key));
    }

    /** How many trials are kept. */
    int kept() {
        return (int) Folders.files(folder).stream().filter(name -> name.startsWith(REPLICATIONS) && name.endsWith(WEEKS)).count();
    }

    /** Keeps what a trial gave; the weekly table comes last and says that all are there. */
    void keep(Trial trial, Observation observation) {
        draft.write(years(trial.key()), ReplicationTables.years(trial, observation.yearly()));
        if (!observation.panel().keys().isEmpty()) {
            draft.write(quarters(trial.key()), PanelTables.quarters(observation.panel()));
            draft.write(groups(trial.key()), PanelTables.groups(observation.panel()));
        }
        draft.write(weeks(trial.key()), ReplicationTables.weeks(trial, observation.weekly()));
    }

    /** Its weekly table. */
    Path weeks(String key) {
        return folder.resolve(REPLICATIONS).resolve(key + WEEKS);
    }

    /** Its yearly table. */
    Path years(String key) {
        return file(key, "years");
    }

    /** Its quarters by community. */
    Path quarters(String key) {
        return file(key, "quarters");
    }

    /** Its quarters by group of residents. */
    Path groups(String key) {
        return file(key, "groups");
    }

    private Path file(String key, String what) {
        return folder.resolve(REPLICATIONS).resolve(key + "." + what + ".csv");
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
