package grassroots.experiment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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
            throw occupied("holds the results of another scenario, seed or program version");
        }
        manifest.changedFile(folder).ifPresent(file -> {
            throw occupied("holds these results, but '" + file + "' is missing or was changed since");
        });
        return Optional.of(manifest);
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
