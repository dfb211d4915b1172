package grassroots.experiment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The folder that an answer goes to.
 *
 * @param folder where
 * @param hash of question and program
 */
record ResultFolder(Path folder, String hash) {
    /** The manifest of the answer that is there, whole and unchanged; empty where the folder is free. Refuses a folder that holds else. */
    Optional<Manifest> found() {
        if (Folders.isFree(folder)) {
            return Optional.empty();
        }
        Manifest manifest = Manifest.read(folder).orElseThrow(() -> occupied("holds something else than results"));
        if (!hash.equals(manifest.hash())) {
            throw occupied("holds the results of another scenario, seed, program version or form (--lang, --excel, --no-charts, --check)");
        }
        manifest.changedFile(folder).ifPresent(file -> {
            throw occupied("holds these results, but '" + file + "' is missing or was changed since");
        });
        return Optional.of(manifest);
    }

    /** The answer that is there, told without running anything. */
    Optional<Experiment.Answer> answered() {
        return found().map(manifest -> new Experiment.Answer(Experiment.End.FOUND, manifest.failed().size()));
    }

    /** The answer that is there unless it is to be replaced, else what comes of working beside the folder. */
    Experiment.Answer answer(Disk disk, boolean overwrite, BiFunction<Workplace, Draft, Experiment.Answer> work) {
        return (overwrite ? Optional.<Experiment.Answer>empty() : answered()).orElseGet(() -> {
            refuseFile();
            Draft draft = new Draft(disk);
            try (Workplace workplace = Workplace.open(this, draft, overwrite)) {
                return work.apply(workplace, draft);
            }
        });
    }

    /** Refuses a place where no folder can be. */
    void refuseFile() {
        if (Files.isRegularFile(folder)) {
            throw occupied("");
        }
    }

    private Refusal occupied(String rule) {
        boolean file = Files.isRegularFile(folder);
        return file
                ? new Refusal(folder.toString(), "is a file, not a folder", "choose another folder with --out")
                : new Refusal(folder.toString(), rule, "choose another folder with --out, or replace it with --overwrite");
    }

    /** Whether an interrupted run of some question waits to be continued. */
    boolean isBegun() {
        return Files.exists(Workplace.besides(folder));
    }
}
