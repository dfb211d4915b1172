package grassroots.experiment;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A result that could not be kept: the disk is full, gone or closed to us. What was kept before stays and is continued. */
public final class StorageFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Names the file and the reason the system gave. */
    public StorageFailure(Path file, IOException cause) {
        super(file + "\n  could not be written or read: " + reason(cause)
                + "; make room or choose another folder with --out, then give the same command again: finished"
                + " replications are kept", cause);
    }

    /** The system's reason in words. */
    public static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "a file is in its place";
        }
        if (cause instanceof NoSuchFileException) {
            return "no such file";
        }
        boolean known = cause instanceof FileSystemException system && system.getReason() != null;
        String message = known ? ((FileSystemException) cause).getReason() : cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
