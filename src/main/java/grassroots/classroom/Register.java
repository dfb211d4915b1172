package grassroots.classroom;

import java.util.List;
import java.util.Map;

/**
 * The class at one moment.
 *
 * @param version another after each change
 * @param rows one a township
 * @param quarters moves of every quarter that has begun, by township
 * @param closed whether nobody is let in any more
 * @param unwritten whether the log could not be written
 */
record Register(int version, List<Row> rows, List<Map<Integer, Move>> quarters, boolean closed, boolean unwritten) {
    /** Milliseconds without a sign after which a browser counts as away. */
    static final long AWAY = 20_000;

    /**
     * A township.
     *
     * @param name of who has it, empty for nobody
     * @param asked whether it has decided on the coming quarter
     * @param here whether its browser is there
     */
    record Row(String name, boolean asked, boolean here) {}
}
