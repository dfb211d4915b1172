package grassroots.parameter;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why the system does not read or write, in words for whoever asked. */
public final class SystemReason {
    private SystemReason() {}

    /** The reason, without the file that it is about. */
    public static String of(IOException cause) {
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
