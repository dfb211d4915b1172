package grassroots.experiment;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Which program answers: changed code never gets an old answer.
 *
 * @param version the version it was released under, {@code unreleased} when run from its classes
 * @param commit the commit it was built from, {@code null} where the build did not say
 * @param digest over all its class files
 */
public record Build(String version, String commit, String digest) {
    /** Raised whenever the same scenario and seed give other numbers than before. */
    public static final int RESULTS_VERSION = 5;

    private static final String ROOT = "grassroots/";

    /** The program that runs now. */
    public static Build current() {
        try {
            Path place = Path.of(Build.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isDirectory(place) ? ofFolder(place) : ofJar(place.toFile());
        } catch (IOException | URISyntaxException failure) {
            throw new IllegalStateException("the program cannot read its own classes: " + failure.getMessage(), failure);
        }
    }

    /** The version alone, without reading classes. */
    public static String currentVersion() {
        String version = Build.class.getPackage().getImplementationVersion();
        return version == null ? "unreleased" : version;
    }

    private static Build ofJar(File file) throws IOException {
        try (JarFile jar = new JarFile(file)) {
            List<String> names = jar.stream().map(ZipEntry::getName).filter(Build::isOurs).sorted().toList();
            Digest digest = new Digest();
            for (String name : names) {
                try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
                    digest.add(name).add(in);
                }
            }
            return new Build(currentVersion(), commit(jar.getManifest()), digest.hexadecimal());
        }
    }

    private static String commit(Manifest manifest) {
        String commit =
                manifest == null ? null : manifest.getMainAttributes().getValue(new Attributes.Name("Implementation-Build"));
        return commit == null || commit.isBlank() ? null : commit;
    }

    static Build ofFolder(Path folder) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.forEach(file -> files.put(folder.relativize(file).toString().replace(File.separatorChar, '/'), file));
        }
        files.keySet().removeIf(name -> !isOurs(name));
        Digest digest = new Digest();
        for (var file : files.entrySet()) {
            try (InputStream in = Files.newInputStream(file.getValue())) {
                digest.add(file.getKey()).add(in);
            }
        }
        return new Build(currentVersion(), null, digest.hexadecimal());
    }

    private static boolean isOurs(String name) {
        return name.startsWith(ROOT) && name.endsWith(".class");
    }
}
