package grassroots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import grassroots.architecture.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {
    private static final Sources MAIN = new Sources(Path.of("src/main/java"));
    private static final Sources ALL = new Sources(Path.of("src"));
    private static final List<String> NOTHING = List.of();

    @Test
    void everyPackageSaysWhatItIs() {
        assertEquals(NOTHING, MAIN.silentPackages());
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertEquals(NOTHING, MAIN.silentTypes());
    }

    @Test
    void noFileIsLong() {
        assertEquals(NOTHING, ALL.longFiles());
    }

    @Test
    void noMethodIsLong() {
        assertEquals(NOTHING, ALL.longMethods());
    }

    @Test
    void nothingCallsItselfUnfinished() {
        assertEquals(NOTHING, MAIN.unfinishedLines());
    }

    @Test
    void importsNameWhatTheyImport() {
        assertEquals(NOTHING, ALL.wildcardImports());
    }

    @Nested
    class ABrokenTree {
        @TempDir
        Path folder;

        @Test
        void isReportedForASilentPackage() throws IOException {
            write("desk/Desk.java", "package desk;");
            assertEquals(List.of("desk has no package-info.java"), new Sources(folder).silentPackages());
        }

        @Test
        void isReportedForASilentPublicType() throws IOException {
            write("Desk.java", "/** A desk. */ public class Desk { public record Drawer() {} class Lock {} }");
            assertEquals(List.of("Desk.java does not say what Drawer is"), new Sources(folder).silentTypes());
        }

        @Test
        void isReportedForAFileOf401LinesAndNotFor400() throws IOException {
            write("Long.java", "// line\n".repeat(401));
            write("Short.java", "// line\n".repeat(400));
            assertEquals(List.of("Long.java has 401 lines, more than 400"), new Sources(folder).longFiles());
        }

        @Test
        void isReportedForAMethodOf61LinesAndNotFor60() throws IOException {
            write("Desk.java", "class Desk { void works() {\n" + "int hours;\n".repeat(59) + "}\nvoid rests() {\n"
                    + "int hours;\n".repeat(58) + "} }");
            assertEquals(List.of("Desk.java has a method of 61 lines, more than 60: works"), new Sources(folder).longMethods());
        }

        @Test
        void isReportedForALineThatCallsItselfUnfinished() throws IOException {
            write("Desk.java", "class Desk {}\n  // FIX" + "ME the drawer\n");
            assertEquals(List.of("Desk.java is unfinished: // FIX" + "ME the drawer"), new Sources(folder).unfinishedLines());
        }

        @Test
        void isReportedForAWildcardImport() throws IOException {
            write("Desk.java", "import java.util.*;\nclass Desk {}");
            assertEquals(List.of("Desk.java imports java.util.*"), new Sources(folder).wildcardImports());
        }

        private void write(String name, String text) throws IOException {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
    }
}
