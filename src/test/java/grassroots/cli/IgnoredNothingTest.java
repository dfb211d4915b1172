package grassroots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed and could change nothing, or could not be meant, is told and not passed over. */
class IgnoredNothingTest {
    @TempDir
    Path here;

    private Call call;

    @BeforeEach
    void begin() throws IOException {
        call = Call.withScenario(here);
    }

    @Test
    void threadsAreAtLeastOneAndNoMoreThanAMachineCanStart() {
        for (String[] command : new String[][] {{"run", "my.yaml"}, {"compare", "my.yaml", "my.yaml"}, {"sweep", "my.yaml"}, {"patterns"},
            {"verify", "answer"}}) {
            String name = "grassroots " + command[0];
            for (String[] wrong : new String[][] {{"0", "least 1"}, {"-3", "least 1"}, {"99999", "most 1000"}}) {
                List<String> words = new ArrayList<>(List.of(command));
                words.addAll(List.of("--threads", wrong[0]));
                call.assertEnds(2, name + "\n  --threads must be at " + wrong[1] + ", not " + wrong[0] + "; see '" + name + " --help'\n",
                        words.toArray(String[]::new));
            }
        }
    }

    @Test
    void whatAScenarioExtendsIsNotChangedFromOutside() {
        assertEquals(2, call.run("run", "my.yaml", "--set", "extends=flagship.yaml"));
        assertTrue(call.err.endsWith("--set extends\n  what a scenario extends cannot be changed from outside; write a file that extends"
                + " the other one\n"), call.err);
    }

    @Test
    void theSizeOfAWorldThatIsReadIsNotChangedBeside() {
        assertEquals(2, call.run("validate", "example-district", "--set", "world.townships=2", "--set", "world.communities.residents=9"));
        assertEquals("--set world.townships\n  changes nothing, since the world is read from 'example-district.csv'; change that file, or"
                + " draw a world with --set world.file=\n--set world.communities.residents\n  changes nothing, since the world is read from"
                + " 'example-district.csv'; change that file, or draw a world with --set world.file=\n", call.err);
    }

    @Test
    void resultsGoToWhereALinkPointsAndTheLinkStays() throws IOException {
        Path disk = Files.createDirectories(here.resolve("disk"));
        Path link = Files.createSymbolicLink(here.resolve("link"), disk.toAbsolutePath());
        assertEquals(0, call.run("run", "my.yaml", "--quiet", "--out", "link"), call.err);
        assertTrue(Files.isSymbolicLink(link) && Files.exists(disk.resolve("summary.csv")));
        Files.createSymbolicLink(here.resolve("lost"), here.resolve("nowhere").toAbsolutePath());
        call.assertEnds(2, "--out lost\n  is a link that leads nowhere; make the folder it points to, or name another\n",
                "run", "my.yaml", "--quiet", "--out", "lost");
    }
}
