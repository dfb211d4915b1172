package grassroots.classroom;

import java.util.concurrent.CompletableFuture;

/** The classroom: a stage with two worlds, and the page that shows it; with a class also what students see and do. */
public final class Classroom implements AutoCloseable {
    private final Stage stage;
    private final Server server;
    private final ClassBook book;

    /**
     * Opens the classroom and begins the warm-up.
     *
     * @param play what is played
     * @param limits how large a world may be asked for
     * @param host address to listen at
     * @param port port to listen at, 0 for any that is free
     */
    public Classroom(Play play, Limits limits, String host, int port) {
        this(play, limits, null, host, port);
    }

    /**
     * Opens the classroom for a class.
     *
     * @param play what is played
     * @param limits how large a world may be asked for
     * @param book of the class, {@code null} for none
     * @param host address to listen at
     * @param port port to listen at, 0 for any that is free
     */
    public Classroom(Play play, Limits limits, ClassBook book, String host, int port) {
        this.book = book;
        CompletableFuture<byte[]> words = Book.soon(book != null);
        this.stage = new Stage(book == null ? play : book.play());
        try {
            ClassRoutes pupils = book == null ? null : book.open(stage);
            this.server = new Server(stage, new Stagehand(stage, limits), words, pupils, host, port);
        } catch (RuntimeException refused) {
            stage.close();
            if (book != null) {
                book.abandon();
            }
            throw refused;
        }
    }

    /** The port at which it listens. */
    public int port() {
        return server.port();
    }

    /** The book of its class, {@code null} for none. */
    public ClassBook book() {
        return book;
    }

    @Override
    public void close() {
        server.close();
        stage.close();
        if (book != null) {
            book.close();
        }
    }
}
