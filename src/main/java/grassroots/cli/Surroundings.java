package grassroots.cli;

import grassroots.experiment.Disk;
import grassroots.experiment.Refusal;
import grassroots.experiment.Stop;
import grassroots.scenario.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a command finds around it.
 *
 * @param screen where words go
 * @param here the folder it was called in
 * @param machine what it may use
 * @param model everything behind the commands
 * @param stop set when the user interrupts
 */
record Surroundings(Screen screen, Path here, Machine machine, Model model, Stop stop) {
    /**
     * What a command may use.
     *
     * @param disk where bytes go
     * @param heap most bytes of memory
     * @param processors threads that can run at once
     */
    record Machine(Disk disk, long heap, int processors) {
        static Machine real() {
            Runtime runtime = Runtime.getRuntime();
            return new Machine(Disk.REAL, runtime.maxMemory(), runtime.availableProcessors());
        }
    }

    /** The scenario of this file, or the built-in one of this name where there is no such file. */
    Source scenario(Path file) {
        Path path = here.resolve(file);
        Source asFile = new Source(file.toString(), path);
        return Files.exists(path) ? asFile : Source.builtIn(file.toString()).orElse(asFile);
    }

    /** Where results go; refuses the folder that the user is in and those around it, which cannot be put in place as a whole. */
    Path results(Path asked) {
        Path folder = followed(here.resolve(asked).normalize(), asked);
        if (around(folder)) {
            throw new Refusal("--out " + (asked.toString().isEmpty() ? "''" : asked),
                    "is the folder you are in, or holds it, and results are put in place as a whole folder",
                    "name a folder of their own, such as --out results/mine");
        }
        return folder;
    }

    private boolean around(Path folder) {
        return here.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize());
    }

    /** Where a link points: results go there, and the link stays. */
    private static Path followed(Path folder, Path asked) {
        if (!Files.isSymbolicLink(folder)) {
            return folder;
        }
        try {
            return folder.toRealPath();
        } catch (IOException broken) {
            throw new Refusal("--out " + asked, "is a link that leads nowhere", "make the folder it points to, or name another");
        }
    }

    /** Those of this process. */
    static Surroundings real(Stop stop) {
        return new Surroundings(Screen.real(), Path.of(""), Machine.real(), new CurrentModel(), stop);
    }
}
