package grassroots.cli;

import grassroots.experiment.Disk;
import grassroots.experiment.Stop;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/**
 * The command line in a folder of a test, with the model of the program.
 *
 * @param here the folder
 */
record RealCall(Path here) {
    /** Runs a command that must succeed. */
    void run(String... arguments) {
        StringWriter messages = new StringWriter();
        Screen screen = new Screen(new PrintWriter(new StringWriter()), new PrintWriter(messages), false, false);
        Surroundings.Machine machine = new Surroundings.Machine(Disk.REAL, 1L << 30, 2);
        if (Grassroots.execute(new Surroundings(screen, here, machine, new CurrentModel(), new Stop()), arguments) != 0) {
            throw new IllegalStateException(messages.toString());
        }
    }
}
