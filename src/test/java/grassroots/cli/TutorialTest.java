package grassroots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.cli.Tutorial.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the tutorial does what the page says; the block on Slurm is run by {@link SlurmTest}. */
@Order(1)
class TutorialTest {
    @Test
    void everyCommandDoesWhatThePageSays(@TempDir Path folder, @TempDir Path packed) throws IOException, InterruptedException {
        Tutorial tutorial = new Tutorial(folder, Map.of());
        tutorial.install(Tutorial.pack(packed));
        List<Block> blocks = Tutorial.blocks("tutorial.md");
        int run = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isCommand() && !blocks.get(i).kind().matches("sh (setup|slurm)")) {
                tutorial.run(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
                run++;
            }
        }
        assertTrue(run >= 8, run + " blocks");
    }

    @Test
    void theSetUpIsTheOneThatCiRuns() throws IOException {
        Block setUp = Tutorial.blocks("tutorial.md").get(0);
        assertEquals("sh setup", setUp.kind());
        assertTrue(Files.readString(Path.of(".ci", "run")).contains(setUp.text().lines().findFirst().orElseThrow()));
        assertTrue(setUp.text().contains("target/grassroots.jar"));
    }

    @Test
    void theChinesePageHasTheSameCommands() throws IOException {
        assertEquals(Tutorial.blocks("tutorial.md"), Tutorial.blocks("tutorial-zh.md"));
    }
}
