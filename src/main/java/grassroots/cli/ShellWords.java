package grassroots.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Words as a shell takes them. */
final class ShellWords {
    private ShellWords() {}

    /** The words with blanks between, each in quotes where it needs them. */
    static String of(List<String> words) {
        return words.stream().map(ShellWords::of).collect(Collectors.joining(" "));
    }

    private static String of(String word) {
        return word.matches("[\\w./=+,:-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
