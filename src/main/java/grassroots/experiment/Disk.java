package grassroots.experiment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where bytes go: the file system, or in a test one that fills up. */
public interface Disk {
    /** The file system of this machine. */
    Disk REAL = Files::newOutputStream;

    /** Opens a file for writing, from its start. */
    OutputStream open(Path file) throws IOException;
}
