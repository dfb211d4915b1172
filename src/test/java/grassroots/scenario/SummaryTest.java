package grassroots.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for policy readers quotes what scenario files found, and nothing else. */
class SummaryTest {
    private static final Path FOLDER = Path.of("src", "site", "markdown");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([\\w-]+\\.yaml)` \\| (.*) \\|$");
    private static final Pattern FINDING = Pattern.compile("\\d+(?:\\.\\d+)? ?± ?\\d+(?:\\.\\d+)?");

    @ParameterizedTest
    @ValueSource(strings = {"summary.md", "summary-zh.md"})
    void everyFindingStandsWithItsIntervalInTheHeaderOfItsScenario(String page) throws IOException {
        List<String> unfounded = new ArrayList<>();
        for (MatchResult row : rows(page)) {
            String header = Files.readAllLines(Path.of("scenarios", row.group(1))).stream()
                    .takeWhile(line -> line.startsWith("#")).collect(Collectors.joining(" "));
            List<String> findings = findings(row.group(2));
            assertTrue(!findings.isEmpty(), row.group(1) + " is quoted without an interval in " + page);
            findings.stream().filter(finding -> !header.contains(finding))
                    .forEach(finding -> unfounded.add(finding + " is not in the header of " + row.group(1)));
        }
        assertEquals(List.of(), unfounded, page);
    }

    @Test
    void bothLanguagesQuoteTheSame() throws IOException {
        assertEquals(rows("summary.md").stream().map(row -> row.group(1) + findings(row.group(2))).toList(),
                rows("summary-zh.md").stream().map(row -> row.group(1) + findings(row.group(2))).toList());
    }

    private static List<MatchResult> rows(String page) throws IOException {
        return ROW.matcher(Files.readString(FOLDER.resolve(page))).results().toList();
    }

    private static List<String> findings(String text) {
        return FINDING.matcher(text).results().map(finding -> finding.group().replace(" ", "")).toList();
    }
}
