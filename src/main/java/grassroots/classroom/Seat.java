package grassroots.classroom;

/** A township that somebody has taken. */
final class Seat {
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

    /** Milliseconds of the clock when its browser last asked. */
    long seen() {
        return seen;
    }

    void isSeen(long now) {
        seen = now;
    }
}
