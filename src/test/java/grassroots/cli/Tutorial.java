package grassroots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.requirements.Packed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page with commands, and a folder in which they are run as a reader would run them.
 *
 * @param folder where
 * @param environment what the commands find besides
 */
record Tutorial(Path folder, Map<String, String> environment) {
    private static final Path PAGES = Path.of("src", "site", "markdown");
    private static final Pattern BLOCK = Pattern.compile("```([^\\n]*)\\n(.*?)```\\n", Pattern.DOTALL);
    private static final Pattern EXIT = Pattern.compile("exit=(\\d+)");

    /**
     * A block of a page.
     *
     * @param kind what stands behind its mark: {@code sh} and more, {@code text} for what a command prints
     * @param text its lines
     */
    record Block(String kind, String text) {
        boolean isCommand() {
            return kind.startsWith("sh");
        }

        boolean makesFiles() {
            return isCommand() && text.startsWith("cat >");
        }

        /** The files that it makes, without the commands that come after. */
        Block onlyFiles() {
            return new Block(kind, text.substring(0, text.lastIndexOf("\nEND\n") + "\nEND\n".length()));
        }
    }

    /** The program as a reader would have it, after a first run. */
    static Packed pack(Path folder) throws IOException, InterruptedException {
        return Packed.in(folder, Grassroots.class).rehearsed(Grassroots.class.getName(), "run", "baseline.yaml", "--reps", "2",
                "--set", "world.townships=1", "--set", "world.communities.perTownship=1", "--set", "world.communities.residents=100",
                "--set", "horizon.warmUp=2 weeks", "--set", "horizon.length=5 weeks", "--out", folder.resolve("rehearsal").toString());
    }

    /** The blocks of a page, in order. */
    static List<Block> blocks(String page) throws IOException {
        Matcher matcher = BLOCK.matcher(Files.readString(PAGES.resolve(page)));
        List<Block> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(new Block(matcher.group(1), matcher.group(2)));
        }
        return blocks;
    }

    /** Puts the program where the commands find it. */
    void install(Packed packed) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path program = Files.writeString(bin.resolve("grassroots"),
                "#!/bin/bash\nexec " + ShellWords.of(packed.command(Grassroots.class.getName())) + " \"$@\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(folder.resolve("work"));
    }

    /** Runs a block, and holds what it prints against what the page says. */
    void run(Block block, Block printed) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", "set -e\n" + block.text).directory(folder.resolve("work").toFile());
        builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().putAll(environment);
        Path out = folder.resolve("out");
        Process process = builder.redirectErrorStream(true).redirectOutput(out.toFile()).redirectInput(ProcessBuilder.Redirect.from(
                Path.of("/dev/null").toFile())).start();
        int code = process.waitFor();
        String text = Files.readString(out, StandardCharsets.UTF_8);
        Matcher exit = EXIT.matcher(block.kind);
        assertEquals(exit.find() ? Integer.parseInt(exit.group(1)) : 0, code, block.text + text);
        if (printed != null && printed.kind.equals("text")) {
            List<String> lines = masked(text);
            masked(printed.text).forEach(line -> assertTrue(lines.contains(line), "no line '" + line + "' in\n" + text));
        }
    }

    /** Lines without what depends on the machine. */
    private static List<String> masked(String text) {
        return Arrays.stream(text.split("\r?\n"))
                .map(line -> line.replaceAll("in (\\d+ min )?\\d+ s\\b", "in 1 s"))
                .collect(Collectors.toList());
    }
}
