package grassroots.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What differs between a sweep that was begun and the one that would go on with it, in words. */
final class SweepDifference {
    private static final int LONGEST = 80;

    private SweepDifference() {}

    /** {@code in the scenario ("load: 1.1" here, "load: 1.09" there)}, every part that differs. */
    static String words(Map<String, String> there, Map<String, String> here) {
        List<String> words = new ArrayList<>();
        here.forEach((part, text) -> {
            String other = there.getOrDefault(part, "");
            if (!other.equals(text)) {
                words.add("in the " + part + " (" + firstLine(other, text) + ")");
            }
        });
        return String.join(" and ", words);
    }

    private static String firstLine(String there, String here) {
        String[] one = there.split("\n", -1);
        String[] other = here.split("\n", -1);
        int line = 0;
        while (line < Math.min(one.length, other.length) && one[line].equals(other[line])) {
            line++;
        }
        return quoted(line < one.length ? one[line] : "") + " there, " + quoted(line < other.length ? other[line] : "") + " here";
    }

    private static String quoted(String line) {
        String plain = line.strip();
        return plain.isEmpty() ? "nothing" : "'" + (plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain) + "'";
    }
}
