package grassroots.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever follows a citation such as (F 1.4) finds its row in facts.md. */
class FactsTest {
    private static final Path FACTS = Path.of("src", "site", "markdown", "facts.md");
    private static final List<Path> CITING = List.of(Path.of("src", "main"), Path.of("src", "site"), Path.of("scenarios"), Path.of("README.md"));
    private static final List<String> SURE = List.of("A", "M", "D", "V−", "V");
    private static final Pattern TRAP = Pattern.compile("(?<![\\w\\\\])([TG]\\d{1,2})(?![\\w\"])");
    private static final Pattern CITATION = Pattern.compile("\\bF (\\d+)(?:\\.(\\d+))?(?:\\s?[-–]\\s?(?:\\d+\\.)?(\\d+))?(?![\\d.]*\\d)");

    @Test
    void everyRowThatIsCitedIsListed() throws IOException {
        String facts = Files.readString(FACTS);
        TreeMap<String, String> unlisted = new TreeMap<>();
        for (Path place : CITING) {
            try (Stream<Path> files = Files.walk(place)) {
                files.filter(file -> file.toString().matches(".*\\.(java|yaml|md)") && !file.equals(FACTS))
                        .forEach(file -> rows(read(file)).filter(row -> !facts.contains("\n| " + row + " |"))
                                .forEach(row -> unlisted.put("F " + row, "is cited in " + file + " and not listed in " + FACTS)));
            }
        }
        assertTrue(unlisted.isEmpty(), unlisted.toString());
    }

    /** The letters of a row stand in its last cell; where one column of a record cites several rows, the best of them counts. */
    @Test
    void noParameterIsSurerThanTheFactsItCites() throws IOException {
        Map<String, Integer> facts = new TreeMap<>();
        Pattern.compile("(?m)^\\| ([\\d.]+) \\|.*\\| ([^|]+) \\|$").matcher(Files.readString(FACTS)).results()
                .forEach(row -> facts.put(row.group(1), Stream.of(row.group(2).split(", ")).mapToInt(letter -> Math.max(0, SURE.indexOf(letter))).max().orElseThrow()));
        List<String> tooSure = Stream.concat(Catalogue.parameters().stream(),
                        Catalogue.levers().stream().flatMap(lever -> lever.parameters().stream()))
                .filter(entry -> rows(entry.source()).findAny().isPresent())
                .filter(entry -> SURE.indexOf(entry.confidence().code()) > rows(entry.source()).mapToInt(facts::get).max().orElseThrow())
                .map(entry -> entry.path() + " is " + entry.confidence().code() + ", but cites " + entry.source()).toList();
        assertEquals(List.of(), tooSure);
    }

    @Test
    void everyTrapThatIsCitedIsListed() throws IOException {
        String traps = Files.readString(FACTS.resolveSibling("odd-traps.md"));
        for (Path place : CITING) {
            try (Stream<Path> files = Files.walk(place)) {
                files.filter(file -> file.toString().matches(".*\\.(java|yaml|md)")).forEach(file -> TRAP.matcher(read(file)).results()
                        .forEach(trap -> assertTrue(traps.contains("\n| " + trap.group(1) + " |"), trap.group(1) + " in " + file)));
            }
        }
    }

    @Test
    void aRangeOfRowsCitesThemAll() {
        assertEquals(List.of("1.4", "3.7", "3.8", "1.7", "1.8", "1.9", "1.10", "8"),
                rows("(F 1.4), F 3.7–3.8, F 1.7-1.10 (list), and F 8; not UTF 8, nor f 3.2").toList());
    }

    static Stream<String> rows(String text) {
        return CITATION.matcher(text).results().flatMap(FactsTest::rows);
    }

    private static Stream<String> rows(java.util.regex.MatchResult citation) {
        if (citation.group(2) == null) {
            return Stream.of(citation.group(1));
        }
        int first = Integer.parseInt(citation.group(2));
        int last = citation.group(3) == null ? first : Integer.parseInt(citation.group(3));
        return IntStream.rangeClosed(first, Math.max(first, last)).mapToObj(n -> citation.group(1) + "." + n);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
