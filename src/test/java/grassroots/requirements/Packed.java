package grassroots.requirements;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/**
 * The program and its tests packed into files that Java runs, with the classes kept the way Java holds them in memory. Processes of tests
 * live for a second, most of which goes into the reading of classes: from here it is half of it.
 */
public final class Packed {
    private static final List<String> SHORT_LIFE = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable");

    private final Path folder;
    private final Path program;
    private final List<Path> places;

    private Packed(Path folder, Class<?> main) {
        this.folder = folder;
        places = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(place -> Path.of(place).toAbsolutePath())
                .toList();
        program = packed(Path.of(URI.create(main.getProtectionDomain().getCodeSource().getLocation().toString())));
    }

    /**
     * Packs what this Java runs from.
     *
     * @param folder where
     * @param main the class that begins where none is named
     */
    public static Packed in(Path folder, Class<?> main) throws IOException {
        Packed packed = new Packed(folder.toRealPath(), main);
        Path manifest = packed.manifest(main);
        packed.places.stream().filter(Files::isDirectory).forEach(place -> packed.pack(place, manifest));
        return packed;
    }

    private void pack(Path place, Path manifest) {
        int code = ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, "--create", "--no-compress",
                "--file=" + packed(place), "--manifest=" + manifest, "-C", place.toString(), ".");
        if (code != 0) {
            throw new IllegalStateException(place + " could not be packed");
        }
    }

    /** The file that a folder becomes; what is a file already stays where it is. */
    private Path packed(Path place) {
        return Files.isDirectory(place) ? folder.resolve(places.indexOf(place) + ".jar") : place;
    }

    /** Says what runs and what else is needed, from where this file is: Java keeps no classes of a path that begins at the root. */
    private Path manifest(Class<?> begins) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, begins.getName());
        main.put(Attributes.Name.CLASS_PATH, places.stream().map(this::packed).filter(place -> !place.equals(program))
                .map(place -> folder.relativize(place).toString().replace(" ", "%20")).collect(Collectors.joining(" ")));
        Path file = folder.resolve("manifest");
        try (OutputStream out = Files.newOutputStream(file)) {
            manifest.write(out);
        }
        return file;
    }

    private Path kept() {
        return folder.resolve("classes.jsa");
    }

    /**
     * Lets a program run once and keeps the classes that it used.
     *
     * @param words its main class and what it is given
     */
    public Packed rehearsed(String... words) throws IOException, InterruptedException {
        List<String> command = command("-XX:ArchiveClassesAtExit=" + kept(), words);
        Path said = folder.resolve("said");
        int code = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(said.toFile()).start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException(Files.readString(said));
        }
        return this;
    }

    /** The options of Java with which processes start fast. */
    public List<String> options() {
        List<String> options = new ArrayList<>(SHORT_LIFE);
        options.add("-XX:SharedArchiveFile=" + kept());
        return options;
    }

    /**
     * What starts a program.
     *
     * @param words its main class and what it is given
     */
    public List<String> command(String... words) {
        return command("-XX:SharedArchiveFile=" + kept(), words);
    }

    private List<String> command(String keeping, String... words) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(SHORT_LIFE);
        command.addAll(List.of(keeping, "-cp", program.toString()));
        command.addAll(List.of(words));
        return command;
    }
}
