package grassroots.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where words go.
 *
 * @param out data that was asked for
 * @param err messages for people
 * @param terminal whether someone is watching
 * @param quiet whether nothing is said but complaints
 */
record Screen(Outlet out, PrintWriter err, boolean terminal, boolean quiet) {
    /** A screen whose data go to a writer of any kind. */
    Screen(Writer out, PrintWriter err, boolean terminal, boolean quiet) {
        this(new Outlet(out), err, terminal, quiet);
    }

    /** The screen of this process; UTF-8 unless a terminal says otherwise. */
    static Screen real() {
        Console console = System.console();
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        return new Screen(writer(FileDescriptor.out, charset), new PrintWriter(writer(FileDescriptor.err, charset), true),
                console != null, false);
    }

    private static Writer writer(FileDescriptor place, Charset charset) {
        return new OutputStreamWriter(new FileOutputStream(place), charset);
    }

    /** The same screen for whoever wants no messages but complaints. */
    Screen quietly() {
        return new Screen(out, err, false, true);
    }

    /** Tells people something they may do without. */
    void say(String line) {
        if (!quiet) {
            err.println(line);
        }
    }

    /** Tells people something they must know. */
    void complain(String line) {
        err.println(line);
    }

    /** Gives what was asked for. */
    void give(String line) {
        out.println(line);
    }
}
