package grassroots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.experiment.Disk;
import grassroots.experiment.Manifest;
import grassroots.experiment.Stop;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line with the model of the program, in a world of three communities. */
class EndToEndTest {
    @TempDir
    Path here;

    private final StringWriter messages = new StringWriter();

    @BeforeEach
    void begin() throws IOException {
        Files.writeString(here.resolve("county.csv"), "id,township,residents,type,note\nEast,1,600,urban,a\n"
                + "\"West, upper\",1,400,urban,b\n柳村,2,300,village,c\n");
        Files.writeString(here.resolve("county.yaml"), "schemaVersion: 1\nname: county\ntitle: {en: County, zh: 县}\n"
                + "question: {en: \"Does it run?\", zh: 能运行吗}\nextends: baseline.yaml\nreplications: 3\n"
                + "horizon: {warmUp: 1 weeks, length: 5 weeks}\nworld: {file: county.csv}\n");
    }

    private int run(String... arguments) {
        Screen screen = new Screen(new PrintWriter(new StringWriter()), new PrintWriter(messages), false, false);
        Surroundings.Machine machine = new Surroundings.Machine(Disk.REAL, 1L << 30, 2);
        return Grassroots.execute(new Surroundings(screen, here, machine, new CurrentModel(), new Stop()), arguments);
    }

    @Test
    void theSameSeedGivesTheSameBytesOnAnyNumberOfThreads() {
        for (String threads : new String[] {"1", "2", "7"}) {
            assertEquals(0, run("run", "county.yaml", "--check", "--out", threads, "--threads", threads), messages.toString());
            assertEquals(Manifest.read(here.resolve("1")).orElseThrow().files(),
                    Manifest.read(here.resolve(threads)).orElseThrow().files());
        }
        assertTrue(messages.toString().contains("Columns kept for target groups alone: note"), messages.toString());
    }

    @Test
    void whereDigitsAreWrittenOtherwiseTheBytesAreTheSame() throws IOException, InterruptedException {
        assertEquals(0, run("run", "county.yaml", "--out", "here"), messages.toString());
        int code = process(List.of("-Duser.language=ar", "-Duser.country=EG"), "run", "county.yaml", "--out", "elsewhere").waitFor();
        assertEquals(0, code, said());
        assertEquals(Manifest.read(here.resolve("here")).orElseThrow().files(), Manifest.read(here.resolve("elsewhere")).orElseThrow().files());
    }

    /** The program in a process of its own. */
    private Process process(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(ThisProgram.java(), "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(ThisProgram.arguments());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(here.toFile()).redirectErrorStream(true).redirectOutput(here.resolve("said.txt").toFile())
                .start();
    }

    private String said() throws IOException {
        return Files.readString(here.resolve("said.txt"));
    }

    /** What a system sends to end a program: 143 is its number and 128; Ctrl-C takes the same way. */
    @Test
    void aSignalEndsARunTidilyAndTheSameCommandGoesOn() throws IOException, InterruptedException {
        String[] command = {"run", "county.yaml", "--set", "horizon.length=20 weeks", "--reps", "60", "--no-charts", "--out", "ended"};
        Process running = process(List.of(), command);
        Path kept = here.resolve("ended.partial/replications");
        while (running.isAlive() && (!Files.exists(kept) || kept.toFile().list().length < 4)) {
            Thread.sleep(5);
        }
        running.destroy();
        assertEquals(143, running.waitFor(), said());
        assertTrue(said().matches("(?s).*\\nInterrupted; \\d+ of 60 replications are kept\\. The same command goes on from there\\.\\n"), said());
        assertFalse(Files.exists(here.resolve("ended")));

        assertEquals(0, run(command), messages.toString());
        assertFalse(Files.exists(here.resolve("ended.partial")));
        command[command.length - 1] = "straight";
        assertEquals(0, run(command), messages.toString());
        assertEquals(Manifest.read(here.resolve("straight")).orElseThrow().files(), Manifest.read(here.resolve("ended")).orElseThrow().files());
    }

    @Test
    void anotherWorldFileIsAnotherQuestion() throws IOException {
        run("run", "county.yaml", "--out", "answer");
        Files.writeString(here.resolve("county.csv"), "id,township,residents\nEast,1,601\n");
        assertEquals(2, run("run", "county.yaml", "--out", "answer"));
        assertTrue(messages.toString().contains("holds the results of another scenario, seed, program version or form"),
                messages.toString());
    }

    @Test
    void everyProblemOfAWorldFileIsTold() throws IOException {
        Files.writeString(here.resolve("county.csv"), "id,township,residents\nEast,1,many\nWest,1,-3\n");
        assertEquals(2, run("run", "county.yaml"));
        assertTrue(messages.toString().contains("county.csv:2:3  residents\n  must be a whole number from 1 to 65535, found 'many'"), messages.toString());
        assertTrue(messages.toString().contains("county.csv:3:3  residents\n  must be a whole number from 1 to 65535, found '-3'"), messages.toString());
    }

    @Test
    void aMisspeltColumnIsRefusedByValidateAsByRunAndUnderASweepToo() throws IOException {
        Files.writeString(here.resolve("sweep.yaml"), "schemaVersion: 1\nname: s\ntitle: s\nscenario: county.yaml\ndesign: factorial\n"
                + "outcomes: [trust]\nfactors:\n  - {path: uncertainties.reference.load, values: [1, 1.1]}\n");
        assertEquals(0, run("validate", "county.yaml", "sweep.yaml"), messages.toString());
        Files.writeString(here.resolve("county.csv"), "id,township,residents,Type,note\nEast,1,60,village,a\n");
        for (String line : new String[] {"validate county.yaml", "validate sweep.yaml", "run county.yaml"}) {
            messages.getBuffer().setLength(0);
            assertEquals(2, run(line.split(" ")), line);
            assertTrue(messages.toString().contains("county.csv:1:4  Type\n  'Type' is no known column; did you mean 'type'?"
                    + " Give a column of your own another name"), messages.toString());
        }
    }
}
