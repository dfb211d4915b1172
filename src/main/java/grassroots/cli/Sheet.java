package grassroots.cli;

import grassroots.experiment.Refusal;
import grassroots.parameter.Nearest;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What {@code describe} shows: a table whose first column is the key.
 *
 * @param kind what a row is, for messages
 * @param columns names of the columns, the same in every language
 * @param headings what people read above or before them
 * @param brief columns of a list for people, in which every row has one line
 * @param rows texts, lists of texts and numbers; infinite or missing numbers are empty cells
 */
record Sheet(String kind, List<String> columns, List<String> headings, List<String> brief, List<List<Object>> rows) {
    /** The rows that a key means: the whole key, its last words, or the group it names. */
    Sheet only(String key) {
        Sheet found = with(key);
        if (found.rows.isEmpty()) {
            List<String> keys = rows.stream().map(row -> row.get(0).toString()).toList();
            throw new Refusal("grassroots describe " + kind + " " + key,
                    "there is no such " + kind + Nearest.guess(key, keys), "'grassroots describe " + kind + "' lists them all");
        }
        return found;
    }

    /** The same where a key that means nothing gives no row. */
    Sheet with(String key) {
        List<List<Object>> exact = rows.stream().filter(row -> row.get(0).equals(key)).toList();
        return new Sheet(kind, columns, headings, columns,
                exact.isEmpty() ? rows.stream().filter(row -> means(row.get(0).toString(), key)).toList() : exact);
    }

    private static boolean means(String path, String key) {
        return path.endsWith("." + key) || path.startsWith(key + ".") || path.contains("." + key + ".");
    }

    /** Numbers of the columns that a list for people shows. */
    int[] briefly() {
        return IntStream.range(0, columns.size()).filter(column -> brief.contains(columns.get(column))).toArray();
    }
}
