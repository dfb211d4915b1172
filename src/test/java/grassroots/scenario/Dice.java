package grassroots.scenario;

import grassroots.random.Chance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dice of the model, with what each decides and who casts it, as the sources say. */
final class Dice {
    private static final Path SOURCES = Path.of("src/main/java/grassroots");
    private static final Path CHANCES = SOURCES.resolve("random/Chance.java");
    private static final Pattern DIE = Pattern.compile("(?s)/\\*\\*\\s*((?:(?!\\*/).)*?)\\s*\\*/\\s*([A-Z][A-Z_]+)[,;]");

    private static final Pattern CAST = Pattern.compile("\\bChance\\.([A-Z_]+)\\b");
    private static final Map<String, Set<String>> CASTS = new TreeMap<>();

    private Dice() {}

    /** The table, in Markdown. */
    static String table() throws IOException {
        Map<String, String> decided = decided();
        StringBuilder text = new StringBuilder(Appendix.MADE).append("# Appendix D: dice\n\n"
                + "Every chance event of the model: a constant of `random.Chance`, whose name keys its stream ([odd.md](odd.md), stochasticity).\n\n"
                + "| die | decides | cast by |\n|---|---|---|\n");
        for (Chance chance : Chance.values()) {
            text.append("| `").append(chance).append("` | ").append(decided.get(chance.name())).append(" | ")
                    .append(casters(chance).stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "))).append(" |\n");
        }
        return text.toString();
    }

    private static Map<String, String> decided() throws IOException {
        Map<String, String> decided = new TreeMap<>();
        Matcher dice = DIE.matcher(Files.readString(CHANCES));
        while (dice.find()) {
            decided.put(dice.group(2), dice.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").replaceAll("\\.$", ""));
        }
        return decided;
    }

    /** Classes in which a die is cast. */
    static List<String> casters(Chance chance) throws IOException {
        return all().entrySet().stream().filter(source -> source.getValue().contains(chance.name())).map(Map.Entry::getKey).toList();
    }

    /** Names of the dice that each class casts. */
    private static synchronized Map<String, Set<String>> all() throws IOException {
        if (CASTS.isEmpty()) {
            try (Stream<Path> files = Files.walk(SOURCES)) {
                files.filter(file -> file.toString().endsWith(".java") && !file.equals(CHANCES)).forEach(file -> CASTS.put(
                        SOURCES.relativize(file).toString().replace(".java", "").replaceAll("[/\\\\]", "."),
                        CAST.matcher(text(file)).results().map(cast -> cast.group(1)).collect(Collectors.toSet())));
            }
        }
        return CASTS;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
