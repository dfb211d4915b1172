package grassroots.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What is drawn anew in a result folder; its data stay as they are.
 *
 * @param folder with a manifest
 * @param manifest of the folder
 * @param drawn tells files that are drawn from those that are data
 */
public record Rebuilding(Path folder, Manifest manifest, Predicate<String> drawn) {
    /** A folder to draw anew; refuses one without a manifest or of a later program. */
    public static Rebuilding of(Path folder, Predicate<String> drawn) {
        Manifest manifest = Manifest.read(folder).filter(Manifest::isWhole).orElseThrow(() -> unread(folder));
        if (manifest.resultsVersion() > Build.RESULTS_VERSION) {
            throw unreadable(folder, manifest, "was made by results version " + manifest.resultsVersion()
                    + ", which is later than this program's " + Build.RESULTS_VERSION);
        }
        return new Rebuilding(folder, manifest, drawn);
    }

    private static Refusal unread(Path folder) {
        return Manifest.versionOf(folder)
                .map(version -> unreadable(folder, version, "has a manifest.json of another form, by Grassroots " + version))
                .orElseGet(() -> new Refusal(folder.toString(), "has no manifest.json that can be read",
                        "name a result folder that 'run', 'compare' or 'sweep' wrote"));
    }

    /** That the tables do not read. */
    public static Refusal unreadable(Path folder, Manifest manifest, String rule) {
        return unreadable(folder, manifest.version(), rule);
    }

    private static Refusal unreadable(Path folder, String version, String rule) {
        return new Refusal(folder.toString(), rule, "rebuild it with Grassroots " + version + ", or run the question again");
    }

    /** Refuses data that are not those that the runs gave. */
    public void refuseChangedData() {
        manifest.files().keySet().stream().filter(drawn.negate()).filter(name -> isChanged(name)).findFirst().ifPresent(name -> {
            throw new Refusal(folder.toString(), "holds '" + name + "' no longer as the runs gave it",
                    "bring the file back, or run the question again");
        });
    }

    /**
     * Refuses a manifest that was changed by hand. One of an earlier program is taken as it is, since that had other things to take a
     * hash over.
     */
    public void refuseChangedManifest() {
        if (manifest.resultsVersion() == Build.RESULTS_VERSION && !new Asked(folder, manifest).hasItsHash()) {
            throw Manifest.changed(folder);
        }
    }

    private boolean isChanged(String name) {
        Path file = folder.resolve(name);
        return !Files.isRegularFile(file) || !Digest.of(file).equals(manifest.files().get(name));
    }

    /** Stops before anything is drawn into a folder that may not be written to. */
    public void stopUnlessWritable(Disk disk) {
        Path trial = Draft.of(folder.resolve(Manifest.FILE));
        try {
            disk.open(trial).close();
            Files.delete(trial);
        } catch (IOException closed) {
            throw new StorageFailure(folder, closed);
        }
    }

    /** Writes into the manifest the sums of what is drawn now, and in which language it is. */
    public void seal(Disk disk, String language) {
        SortedMap<String, String> sums = new TreeMap<>(manifest.files());
        sums.keySet().removeIf(drawn);
        Folders.files(folder).stream().filter(Workplace::isResult).filter(drawn)
                .forEach(name -> sums.put(name, Digest.of(folder.resolve(name))));
        new Draft(disk).write(folder.resolve(Manifest.FILE), manifest.redrawnIn(language, sums).content());
    }
}
