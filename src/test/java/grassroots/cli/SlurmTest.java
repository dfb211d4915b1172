package grassroots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.experiment.Manifest;
import grassroots.requirements.Packed;
import grassroots.requirements.RequiresProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sweep on a real Slurm: a task is killed, the merge refuses, the task comes back, and the rows are those of a local run. */
@Tag("slurm")
@RequiresProgram("slurmctld")
@Order(1)
class SlurmTest {
    @TempDir
    static Path place;

    private static Packed packed;
    private static SlurmCluster cluster;

    @TempDir
    Path here;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, InterruptedException {
        packed = Tutorial.pack(folder);
        cluster = SlurmCluster.start(place);
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @BeforeEach
    void begin() throws IOException {
        Files.writeString(here.resolve("town.yaml"), "schemaVersion: 1\nname: town\ntitle: town\nextends: flagship.yaml\n"
                + "world: {townships: 1, communities: {perTownship: 4, residents: 1000}}\nhorizon: {warmUp: 4 weeks, length: 30 weeks}\n");
        Files.writeString(here.resolve("sweep.yaml"), "schemaVersion: 1\nname: on-slurm\ntitle: on Slurm\nscenario: town.yaml\n"
                + "design: factorial\nreplications: 6\noutcomes: [upwardShare, trueResolution]\nfactors:\n"
                + "  - {path: policies.admission-list.strictness, values: [0, 0.5]}\n");
    }

    private ProcessBuilder program(String... words) {
        List<String> command = new ArrayList<>(packed.command(Grassroots.class.getName()));
        command.addAll(Arrays.asList(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(here.toFile()).redirectErrorStream(true);
        builder.environment().putAll(surroundings());
        return builder.redirectOutput(here.resolve(words[0] + ".out").toFile());
    }

    /** Tasks inherit it too. */
    private static Map<String, String> surroundings() {
        return Map.of("SLURM_CONF", cluster.conf().toString(), "JDK_JAVA_OPTIONS", String.join(" ", packed.options()));
    }

    private int run(String... words) throws IOException, InterruptedException {
        return program(words).start().waitFor();
    }

    private String said(String command) throws IOException {
        return Files.readString(here.resolve(command + ".out"));
    }

    private Optional<ProcessHandle> task(int shard) {
        String folder = here.resolve("out").toString();
        return ProcessHandle.allProcesses().filter(process -> {
            List<String> words = words(process);
            return words.contains(folder) && words.contains("--shard") && words.contains(shard + "/4");
        }).findFirst();
    }

    /** What a process was started with; Java tells it of short command lines alone. */
    private static List<String> words(ProcessHandle process) {
        try {
            return List.of(Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline")).split("\0"));
        } catch (IOException | UncheckedIOException ended) {
            return List.of();
        }
    }

    @Test
    void aKilledTaskIsMissedAndItsReturnMakesTheRowsOfALocalRun() throws IOException, InterruptedException {
        Process waiting = program("sweep", "sweep.yaml", "--out", "out", "--engine", "slurm", "--shards", "4").start();
        cluster.await("task of shard 1", () -> task(1).isPresent());
        task(1).orElseThrow().destroyForcibly();

        assertEquals(1, waiting.waitFor(), said("sweep"));
        assertTrue(said("sweep").contains("of 12 runs are missing; run again shard 1/4 ("), said("sweep"));
        assertTrue(said("sweep").contains("the same command with --resume submits what is missing"), said("sweep"));
        assertEquals(1, run("merge", "sweep.yaml", "--out", "out"), said("merge"));
        assertFalse(Files.exists(here.resolve("out")));

        String job = said("sweep").replaceAll("(?s).*Job (\\d+) of Slurm.*", "$1");
        cluster.call("scontrol", "requeue", job + "_1");
        cluster.call("scontrol", "update", "JobId=" + job + "_1", "StartTime=now");
        cluster.await("end of the requeued task", () -> cluster.call("squeue", "--noheader").isBlank());
        assertEquals(0, run("merge", "sweep.yaml", "--out", "out"), said("merge"));

        assertEquals(0, run("sweep", "sweep.yaml", "--out", "local"), said("sweep"));
        assertEquals(Manifest.read(here.resolve("local")).orElseThrow().files(),
                Manifest.read(here.resolve("out")).orElseThrow().files());
    }

    @Test
    void theSameCommandSubmitsOnlyWhatIsMissing() throws IOException, InterruptedException {
        for (String shard : List.of("0/4", "2/4", "3/4")) {
            assertEquals(0, run("sweep", "sweep.yaml", "--out", "out", "--shard", shard), said("sweep"));
        }
        assertEquals(0, run("sweep", "sweep.yaml", "--out", "out", "--engine", "slurm", "--shards", "4", "--resume"),
                said("sweep"));
        assertTrue(said("sweep").contains("runs 1 of 4 shards"), said("sweep"));
        assertTrue(said("sweep").contains("12 runs of on-slurm at 2 points"), said("sweep"));
    }

    @Test
    void whatSlurmRefusesIsToldInItsWords() throws IOException, InterruptedException {
        assertEquals(2, run("sweep", "sweep.yaml", "--out", "out", "--engine", "slurm", "--sbatch=--partition=none"));
        assertTrue(said("sweep").contains("sbatch\n  Slurm refused the job: sbatch: error: "), said("sweep"));
    }

    @Test
    void theTutorialsCommandsDoWhatThePageSays() throws IOException, InterruptedException {
        Tutorial tutorial = new Tutorial(here, surroundings());
        tutorial.install(packed);
        List<Tutorial.Block> blocks = Tutorial.blocks("tutorial.md");
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).makesFiles()) {
                tutorial.run(blocks.get(i).onlyFiles(), null);
            } else if (blocks.get(i).kind().equals("sh slurm")) {
                tutorial.run(new Tutorial.Block("sh", "grassroots sweep sweep.yaml --out strictness"), null);
                tutorial.run(blocks.get(i), blocks.get(i + 1));
            }
        }
    }
}
