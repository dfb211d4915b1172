package grassroots.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/** Where data leave the program: a writer that remembers why they did not, which a {@link PrintWriter} forgets. */
final class Outlet extends PrintWriter {
    private final Exit exit;

    /** Writes there, line by line. */
    Outlet(Writer place) {
        this(new Exit(place));
    }

    private Outlet(Exit exit) {
        super(exit, true);
        this.exit = exit;
    }

    /** Why data were lost; empty where none were, or where nobody reads on, as behind {@code | head -1}. */
    Optional<IOException> loss() {
        flush();
        return Optional.ofNullable(exit.failure).filter(failure -> !isOfPipe(failure));
    }

    /** A pipe fails for the one reason that its reader is gone; the system says so in its own language. */
    private static boolean isOfPipe(IOException failure) {
        String reason = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return reason.contains("pipe") || reason.contains("管道") || reason.contains("管線");
    }

    /** The last place that sees the system's reason. */
    private static final class Exit extends FilterWriter {
        private IOException failure;

        Exit(Writer place) {
            super(place);
        }

        @Override
        public void write(int letter) throws IOException {
            keeping(() -> out.write(letter));
        }

        @Override
        public void write(char[] letters, int start, int length) throws IOException {
            keeping(() -> out.write(letters, start, length));
        }

        @Override
        public void write(String text, int start, int length) throws IOException {
            keeping(() -> out.write(text, start, length));
        }

        @Override
        public void flush() throws IOException {
            keeping(out::flush);
        }

        private void keeping(Attempt attempt) throws IOException {
            try {
                attempt.write();
            } catch (IOException thrown) {
                failure = failure == null ? thrown : failure;
                throw thrown;
            }
        }
    }

    private interface Attempt {
        void write() throws IOException;
    }
}
