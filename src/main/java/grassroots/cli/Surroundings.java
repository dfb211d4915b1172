package grassroots.cli;

import grassroots.experiment.Disk;
import grassroots.experiment.Stop;
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

    /** Those of this process. */
    static Surroundings real(Stop stop) {
        return new Surroundings(Screen.real(), Path.of(""), Machine.real(), new CurrentModel(), stop);
    }
}
