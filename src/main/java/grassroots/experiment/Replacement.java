package grassroots.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A new result in the place of an old one: removes the files that the old manifest lists, and leaves those that nobody of ours
 * put there.
 *
 * @param result the folder that is taken over
 */
record Replacement(Path result) {
    static Replacement of(Path result) {
        return new Replacement(result);
    }

    /** Moves all files of the new folder; the manifest comes last, so that a half replaced folder never looks whole. */
    void with(Path fresh) throws IOException {
        Manifest.read(result).ifPresent(old -> {
            Folders.delete(result, Manifest.FILE);
            old.files().keySet().forEach(name -> Folders.delete(result, name));
        });
        for (String name : Folders.files(fresh)) {
            if (!name.equals(Manifest.FILE)) {
                move(fresh, name);
            }
        }
        move(fresh, Manifest.FILE);
        Folders.delete(fresh);
    }

    private void move(Path fresh, String name) throws IOException {
        Path place = result.resolve(name);
        Files.createDirectories(place.getParent());
        Files.move(fresh.resolve(name), place, StandardCopyOption.REPLACE_EXISTING);
    }
}
