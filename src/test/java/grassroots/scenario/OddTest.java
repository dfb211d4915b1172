package grassroots.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.experiment.Pattern;
import grassroots.experiment.Patterns;
import grassroots.policy.Lever;
import grassroots.policy.Levers;
import grassroots.process.Submodel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the ODD document must mention. Appendices do not count: they are made, not written. */
class OddTest {
    private static final Path FOLDER = Path.of("src", "site", "markdown");
    private static final Path PROCESSES = Path.of("src", "main", "java", "grassroots", "process");
    private static final Set<String> MADE = Set.of("odd-parameters.md", "odd-levers.md", "odd-metrics.md", "odd-dice.md", "odd-patterns.md", "odd-order.md");
    private static final java.util.regex.Pattern LINK = java.util.regex.Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final java.util.regex.Pattern CODE = java.util.regex.Pattern.compile("`[^`]+`");

    @Test
    void everyLeverIsInTheDocument() throws IOException {
        String code = code();
        assertEquals(List.of(), Field.of(Levers.class).stream()
                .filter(lever -> !mentions(code, lever.key()) && !mentions(code, lever.type().getSimpleName()))
                .map(lever -> lever.type().getAnnotation(Lever.class).key()).toList(), remedy());
    }

    @Test
    void everySubmodelIsInTheDocument() throws IOException {
        String code = code();
        assertEquals(List.of(), Arrays.stream(Submodel.values())
                .filter(submodel -> !mentions(code, submodel.key()) && !mentions(code, submodel.name())).toList(), remedy());
    }

    @Test
    void everyClassOfAProcessIsInTheDocument() throws IOException {
        String code = code();
        try (Stream<Path> files = Files.walk(PROCESSES)) {
            assertEquals(List.of(), files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .filter(name -> !name.equals("package-info") && !name.endsWith("Parameters"))
                    .filter(name -> !mentions(code, name)).sorted().toList(), remedy());
        }
    }

    @Test
    void everyPatternStandsBesideTheNumbersThatWereSetWithItInView() throws IOException {
        String document = Files.readString(FOLDER.resolve("odd.md"));
        assertEquals(List.of(), Patterns.all().stream().map(Pattern::key).filter(key -> !document.contains("`" + key + "`")).toList(),
                "add it to the table of patterns in odd.md, with the numbers that were set to hit it");
    }

    @Test
    void aNameIsFoundInCodeAlone() {
        assertTrue(mentions("`process.desk.Desk` `double-registration`", "Desk"));
        assertTrue(mentions("`process.desk.Desk` `double-registration`", "double-registration"));
        assertFalse(mentions("`process.desk.DeskParameters` `double-registration`", "Desk"));
        assertFalse(mentions("`process.desk.Desk` `double-registration`", "registration"));
    }

    @Test
    void theDocumentLinksToAllItsChapters() throws IOException {
        String links = Files.readString(FOLDER.resolve("odd.md"));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(List.of(), files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("odd-") && !links.contains("](" + name)).sorted().toList(),
                    "add a line to the table of chapters in odd.md");
        }
    }

    @Test
    void everyLinkOfTheDocumentationLeadsSomewhere() throws IOException {
        try (Stream<Path> files = Stream.concat(Files.list(FOLDER), Stream.of(Path.of("README.md")))) {
            assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".md")).flatMap(OddTest::dead).toList());
        }
    }

    private static Stream<String> dead(Path file) {
        Matcher links = LINK.matcher(read(file));
        Path folder = file.toAbsolutePath().getParent();
        return links.results().map(link -> link.group(1)).filter(link -> !Files.exists(folder.resolve(link)))
                .map(link -> file + " links to " + link).toList().stream();
    }

    private static String remedy() {
        return "mention it `in code` in odd.md or in one of its chapters odd-*.md in " + FOLDER;
    }

    private static boolean mentions(String code, String word) {
        return java.util.regex.Pattern.compile("(?<![\\w-])" + word + "(?![\\w-])").matcher(code).find();
    }

    /** All that stands between backticks in the document and its chapters. */
    private static String code() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches("odd(-.*)?\\.md"))
                    .filter(file -> !MADE.contains(file.getFileName().toString()))
                    .flatMap(file -> CODE.matcher(read(file)).results()).map(MatchResult::group)
                    .collect(Collectors.joining(" "));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
