package grassroots.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What texts for teachers call a button is what stands on it. */
class TextsTest {
    private static final Path PAGES = Path.of("src/main/resources/classroom");

    private static List<String> missing(List<String> names) throws IOException {
        String words = Files.readString(PAGES.resolve("words.js"));
        return names.stream().filter(name -> !Pattern.compile("'[▶❚ ]*" + Pattern.quote(name) + "[▶ ：]*'").matcher(words).find()).toList();
    }

    private static List<String> named(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map((MatchResult found) -> found.group(1)).distinct().toList();
    }

    @Test
    void everyButtonThatTheSheetForTeachersNamesIsOnThePage() throws IOException {
        List<String> names = named(Files.readString(PAGES.resolve("teacher.html")), "<b>([^<]+)</b>");
        assertTrue(names.size() >= 16, names.toString());
        assertEquals(List.of(), missing(names));
    }

    @ParameterizedTest
    @CsvSource({"README.md, ## In the classroom, ## A scenario, 5", "README-zh.md, ## 课堂, ## 网页报告, 3"})
    void everyButtonThatTheReadmeNamesIsOnThePage(String file, String from, String to, int least) throws IOException {
        String text = Files.readString(Path.of(file));
        String section = text.substring(text.indexOf(from), text.indexOf(to)).replaceAll("`[^`]*`", "");
        List<String> names = named(section, "(?<!\\*)\\*([^*\n]+)\\*(?!\\*)");
        assertTrue(names.size() >= least, names.toString());
        assertEquals(List.of(), missing(names));
    }
}
