package grassroots.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.experiment.SweepExperiment.End;
import grassroots.requirements.Packed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that run a sweep are killed at moments drawn over their whole life; what they leave becomes the undisturbed result. */
@Order(1)
class SweepKillTest {
    private static final int KILLS_OF_A_KIND = 14;

    private static Packed packed;

    @TempDir
    Path place;

    @BeforeAll
    static void pack(@TempDir Path folder) throws IOException, InterruptedException {
        packed = Packed.in(folder, SweepVictim.class)
                .rehearsed(SweepVictim.class.getName(), folder.resolve("rehearsal").toString(), "0");
    }

    /** Where in its life a process is to die. */
    private enum Moment {
        /** While Java starts, and before anything is written. */
        START,
        /** While a line of the journal is written, or between two. */
        JOURNAL,
        /** While the tables are written and renamed. */
        TABLES,
        /** After the manifest is whole: while it is renamed, the result put in its place and the rest cleared up. */
        LAST
    }

    private final Map<Moment, ConcurrentLinkedQueue<String>> deaths = new EnumMap<>(Moment.class);

    private static Map<String, String> data(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        Folders.files(folder).stream().filter(name -> !name.equals(Manifest.FILE))
                .forEach(name -> texts.put(name, Bench.text(folder.resolve(name))));
        return texts;
    }

    @Test
    void whateverAKilledProcessLeavesBecomesTheUndisturbedResult() {
        Path straight = place.resolve("straight");
        SweepBench.experiment(straight, SweepVictim.REPLICATIONS, Disk.REAL).run(new SweepBench().means(2), Shard.WHOLE, false);
        Map<String, String> undisturbed = data(straight);
        List<List<Moment>> lives = new ArrayList<>();
        for (Moment moment : Moment.values()) {
            deaths.put(moment, new ConcurrentLinkedQueue<>());
            IntStream.range(0, KILLS_OF_A_KIND).forEach(n -> lives.add(List.of(moment)));
            lives.add(List.of(Moment.JOURNAL, moment));
            lives.add(List.of(moment, moment));
        }
        IntStream.range(0, lives.size()).parallel().forEach(n -> {
            Path folder = place.resolve("killed" + n);
            Random drawn = new Random(n);
            lives.get(n).forEach(moment -> kill(folder, moment, drawn));
            SweepExperiment experiment = SweepBench.experiment(folder, SweepVictim.REPLICATIONS, Disk.REAL);
            End end = experiment.run(new SweepBench().means(2), Shard.WHOLE, false).end();
            assertTrue(end == End.FINISHED || end == End.FOUND, end.toString());
            assertEquals(undisturbed, data(folder), lives.get(n) + " of life " + n);
            assertFalse(Files.exists(Workplace.besides(folder)), "something is left of life " + n);
        });
        int kills = deaths.values().stream().mapToInt(ConcurrentLinkedQueue::size).sum();
        assertTrue(kills >= 60, kills + " kills");
        for (Moment moment : Moment.values()) {
            assertTrue(deaths.get(moment).size() >= KILLS_OF_A_KIND / 3, moment + ": " + deaths.get(moment));
        }
    }

    @Test
    void aFolderAtWorkIsRefusedAtOnceAndTakenOverFromTheDeadWithAWord() throws IOException, InterruptedException {
        Path folder = place.resolve("held");
        Process process = start(folder, 200);
        // a line is told when it begins, so the next one says that it is whole
        for (int lines = 0; lines < 3; lines += process.getInputStream().read() == SweepVictim.LINE ? 1 : 0) {
            assertTrue(process.isAlive());
        }
        SweepExperiment experiment = SweepBench.experiment(folder, SweepVictim.REPLICATIONS, Disk.REAL);
        long begin = System.nanoTime();
        Refusal refusal = assertThrows(Refusal.class, () -> experiment.run(new SweepBench().means(1), Shard.WHOLE, false));
        assertTrue(System.nanoTime() - begin < 1_000_000_000L);
        assertTrue(process.isAlive(), "refused without waiting for the other to end");
        assertTrue(refusal.getMessage().contains("is being written by process " + process.pid() + ";"), refusal.getMessage());
        process.destroyForcibly().waitFor();
        SweepBench bench = new SweepBench();
        experiment.run(bench.means(2), Shard.WHOLE, false);
        assertEquals("Process " + process.pid() + " had this work and ended without finishing it; this one takes over what it kept.",
                bench.notices.get(0));
        assertTrue(bench.advance.kept() > 0);
    }

    private static Process start(Path folder, int millisOfARun) throws IOException {
        return new ProcessBuilder(packed.command(SweepVictim.class.getName(), folder.toString(), String.valueOf(millisOfARun)))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Starts a process on the folder and kills it at a moment; a process that ended before is not counted. */
    private void kill(Path folder, Moment moment, Random drawn) {
        try {
            Process process = start(folder, 4);
            String told = liveUntil(process, moment, drawn);
            process.destroyForcibly();
            if (process.waitFor() != 0) {
                deaths.get(moment).add(told);
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the moment, and gives what the process told until then. */
    private static String liveUntil(Process process, Moment moment, Random drawn) throws IOException, InterruptedException {
        StringBuilder told = new StringBuilder();
        if (moment == Moment.START) {
            Thread.sleep(drawn.nextInt(300));
            return "";
        }
        char awaited = moment == Moment.JOURNAL ? SweepVictim.LINE : moment == Moment.TABLES ? SweepVictim.FILE : SweepVictim.WHOLE;
        int acts = moment == Moment.JOURNAL ? 1 + drawn.nextInt(14) : moment == Moment.TABLES ? 2 + drawn.nextInt(14) : 1;
        InputStream out = process.getInputStream();
        for (int next = out.read(); next >= 0; next = out.read()) {
            told.append((char) next);
            if (next == awaited && --acts == 0) {
                break;
            }
        }
        long nanos = System.nanoTime() + drawn.nextInt(moment == Moment.LAST ? 3_000_000 : 1_500_000);
        while (System.nanoTime() < nanos) {
            Thread.onSpinWait();
        }
        return told.toString();
    }
}
