package grassroots.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The order of the day as the sources have it: who acts after whom, how often, and what each does in its own words. */
final class DayTable {
    private static final Path SOURCES = Path.of("src/main/java/grassroots");
    private static final Map<String, String> LEVELS = new LinkedHashMap<>();
    private static final Pattern PROCESS = Pattern.compile("\\bnew (?!ArrayList)([A-Z]\\w+)\\(");
    private static final Pattern SUBMODEL = Pattern.compile("(?:add\\(order, |on\\()([A-Z]+)\\b");
    private static final Pattern WORDS = Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public final class");

    static {
        LEVELS.put("departments", "1 departments");
        LEVELS.put("district", "2 district");
        LEVELS.put("townships", "3 townships");
        LEVELS.put("communities", "4 communities");
        LEVELS.put("collection", "5 collection");
    }

    private DayTable() {}

    /** The table, in Markdown. */
    static String text() throws IOException {
        StringBuilder text = new StringBuilder(Appendix.MADE).append("# Appendix F: order of the day\n\n"
                + "What acts in which order on a day, as `simulation.Order` has it. Policies (ordering 0) are set before, metrics are read and\n"
                + "ledgers closed at a week's end (ordering 6). Units of a level act in the order of the world.\n\n"
                + "| level | class | submodel | when | what it does |\n|---|---|---|---|---|\n");
        String order = Files.readString(SOURCES.resolve("simulation/Order.java"));
        for (Map.Entry<String, String> level : LEVELS.entrySet()) {
            int start = order.indexOf("> " + level.getKey() + "() {");
            String body = order.substring(start, order.indexOf("\n    }", start));
            for (String line : body.lines().toList()) {
                rows(text, level.getValue(), line);
            }
        }
        return text.toString();
    }

    private static void rows(StringBuilder text, String level, String line) throws IOException {
        Matcher submodel = SUBMODEL.matcher(line);
        String key = submodel.find() ? "`" + submodel.group(1).toLowerCase(java.util.Locale.ROOT) + "`" : "always";
        String when = line.contains("// ") ? line.substring(line.indexOf("// ") + 3).strip() : "";
        List<String> names = PROCESS.matcher(line).results().map(found -> found.group(1)).toList();
        for (int n = 0; n < names.size(); n++) {
            Path file = file(names.get(n));
            String name = SOURCES.relativize(file).toString().replace(".java", "").replaceAll("[/\\\\]", ".");
            text.append("| ").append(level).append(" | `").append(name).append("` | ").append(n == 0 ? key : "without " + key).append(" | ")
                    .append(when).append(" | ").append(words(file)).append(" |\n");
        }
    }

    private static Path file(String name) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve("process"))) {
            return files.filter(file -> file.endsWith(name + ".java")).findFirst().orElseThrow();
        }
    }

    private static String words(Path file) throws IOException {
        Matcher words = WORDS.matcher(Files.readString(file));
        if (!words.find()) {
            throw new IllegalStateException(file + " does not say what it does");
        }
        return words.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").replaceAll("\\s*\\(MODEL[^)]*\\)", "").replaceAll("\\{@\\w+ ([^}]*)}", "$1").strip();
    }
}
