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
 * @param automatic whether a quarter begins by itself when all have decided
 * @param begins whether all have decided, and the coming quarter begins in a moment
 * @param unwritten whether the log could not be written
 */
record Register(int version, List<Row> rows, List<Map<Integer, Move>> quarters, boolean closed, boolean automatic, boolean begins, boolean unwritten) {
    /**
     * A township.
     *
     * @param name of who has it, empty for nobody
     * @param asked whether it has decided on the coming quarter
     * @param here whether its browser is there
     */
    record Row(String name, boolean asked, boolean here) {}
}
