package grassroots.classroom;

import grassroots.parameter.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What happened to one agent, sentence by sentence. */
final class Story {
    private static final int MOST = 400;

    private final List<Line> lines = new ArrayList<>();

    /**
     * A sentence.
     *
     * @param day on which it happened
     * @param words what
     */
    record Line(int day, Text words) {}

    /** Something happened. */
    synchronized void tell(int day, String en, String zh) {
        lines.add(new Line(day, new Text(en, zh)));
        if (lines.size() > MOST) {
            lines.remove(0);
        }
    }

    /** What is told so far. */
    synchronized List<Line> lines() {
        return List.copyOf(lines);
    }

    /** The same story as it stood at the end of a day. */
    Story until(int day) {
        Story earlier = new Story();
        lines().stream().filter(line -> line.day() <= day).forEach(earlier.lines::add);
        return earlier;
    }

    /** An index in two digits, as in "trust 0.48". */
    static String index(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** From one index to another. */
    static String moved(double before, double after) {
        return index(before) + " → " + index(after);
    }

    /** Hours or counts in at most one decimal. */
    static String amount(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }
}
