package grassroots.classroom;

/** The classroom: a stage with two worlds, and the page that shows it. */
public final class Classroom implements AutoCloseable {
    private final Stage stage;
    private final Server server;

    /**
     * Opens the classroom and begins the warm-up.
     *
     * @param play what is played
     * @param limits how large a world may be asked for
     * @param host address to listen at
     * @param port port to listen at, 0 for any that is free
     */
    public Classroom(Play play, Limits limits, String host, int port) {
        this.stage = new Stage(play);
        try {
            this.server = new Server(stage, new Stagehand(stage, limits), host, port);
        } catch (RuntimeException refused) {
            stage.close();
            throw refused;
        }
    }

    /** The port at which it listens. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        stage.close();
    }
}
