package grassroots.simulation;

/** Someone who watches a run from outside and may stop it between two days; it cannot change the run. */
public interface Watch {
    /** Watches nothing and never stops. */
    Watch NONE = day -> true;

    /** Called at the end of each day (negative in the warm-up); {@code false} stops the run tidily. */
    boolean dayEnded(int day);
}
