package grassroots.parameter;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word someone may have meant. */
public final class Nearest {
    private static final int MOST_LISTED = 15;
    private static final int MOST_LETTERS = 60;

    private Nearest() {}

    /** The word nearest to one that is unknown; empty where none is near. */
    public static Optional<String> to(String word, Collection<String> words) {
        return within(Math.max(1, (word.length() + 1) / 3), word, words);
    }

    /** The word that someone may have mistyped: the same but for case, hyphens, underscores or one slip; empty where none is. */
    public static Optional<String> mistyped(String word, Collection<String> words) {
        return within(1, word, words);
    }

    private static Optional<String> within(int near, String word, Collection<String> words) {
        return words.stream()
                .filter(other -> distance(word, other) <= near)
                .min(Comparator.comparingInt((String other) -> distance(word, other)).thenComparing(other -> other));
    }

    /** The end of a message: {@code ; did you mean 'x'?}, or all words where none is near. */
    public static String guess(String word, Collection<String> words) {
        return to(word, words).map(other -> "; did you mean '" + other + "'?").orElseGet(() -> all(words));
    }

    /** The end of a message that lists every word. */
    public static String all(Collection<String> words) {
        if (words.isEmpty()) {
            return "";
        }
        String list = String.join(", ", words.stream().limit(MOST_LISTED).toList());
        return "; there " + (words.size() == 1 ? "is " : "are ") + list + (words.size() > MOST_LISTED ? ", …" : "");
    }

    /** Letters to insert, delete, replace or swap with their neighbour; case, hyphens and underscores do not count. */
    private static int distance(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }

    private static String plain(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
        return plain.length() > MOST_LETTERS ? plain.substring(0, MOST_LETTERS) : plain;
    }
}
