package grassroots.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How another process starts the program that runs now. */
final class ThisProgram {
    private ThisProgram() {}

    /** The Java that runs it. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** What Java is to be given before the command: the packed program, or the classes it runs from. */
    static List<String> arguments() {
        try {
            Path place = Path.of(Grassroots.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toAbsolutePath();
            return Files.isRegularFile(place)
                    ? List.of("-jar", place.toString())
                    : List.of("-cp", System.getProperty("java.class.path"), Grassroots.class.getName());
        } catch (URISyntaxException broken) {
            throw new IllegalStateException("the program does not find itself: " + broken.getMessage(), broken);
        }
    }
}
