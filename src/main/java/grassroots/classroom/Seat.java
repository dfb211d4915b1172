package grassroots.classroom;

/** A township that somebody has taken. */
final class Seat {
    /** Milliseconds without a sign after which a browser counts as away. */
    static final long AWAY = 20_000;

    private final String name;
    private final String trace;
    private Move asked;
    private long seen;

    /**
     * A seat.
     *
     * @param name of who sits there
     * @param trace of the key that its browser keeps
     */
    Seat(String name, String trace) {
        this.name = name;
        this.trace = trace;
    }

    String name() {
        return name;
    }

    String trace() {
        return trace;
    }

    /** What is asked for the coming quarter, {@code null} for nothing yet. */
    Move asked() {
        return asked;
    }

    void asks(Move move) {
        asked = move;
    }

    /** Its browser asked at this time of the clock, in milliseconds. */
    void isSeen(long now) {
        seen = now;
    }

    /** Whether its browser is there. */
    boolean isHere(long now) {
        return now - seen < AWAY;
    }
}
