package grassroots.experiment;

import grassroots.parameter.SystemReason;
import java.io.IOException;
import java.nio.file.Path;

/** A result that could not be kept: the disk is full, gone or closed to us. What was kept before stays and is continued. */
public final class StorageFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String trouble;

    /** Names the file and the reason the system gave, with the remedy of commands that run. */
    public StorageFailure(Path file, IOException cause) {
        this(file + "\n  could not be written or read: " + SystemReason.of(cause),
                "make room or choose another folder with --out, then give the same command again: finished replications are kept", cause);
    }

    private StorageFailure(String trouble, String remedy, Throwable cause) {
        super(trouble + "; " + remedy, cause);
        this.trouble = trouble;
    }

    /** The same with the remedy of a command that runs nothing, or has no {@code --out}. */
    public StorageFailure remediedBy(String remedy) {
        return new StorageFailure(trouble, remedy, getCause());
    }
}
