package grassroots.experiment;

/** A request to end between two days, made once and seen by every run. */
public final class Stop {
    private volatile boolean asked;

    /** Asks every run to end after its day. */
    public void ask() {
        asked = true;
    }

    /** Whether someone asked. */
    public boolean asked() {
        return asked;
    }
}
