package grassroots.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.experiment.Experiment.Answer;
import grassroots.experiment.Experiment.End;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentTest {
    @TempDir
    Path place;

    private Path folder() {
        return place.resolve("result");
    }

    private Answer run(Experiment.Means means) {
        return Bench.experiment(folder(), 5, Disk.REAL).run(means, false);
    }

    @Test
    void theTablesHoldWhatTheRunsGave() {
        assertEquals(new Answer(End.FINISHED, 0), run(Bench.means(2)));
        assertEquals("scenario,replication,seed,week,trust,backlog\r\n"
                + "fake,0,100,-1,999,100\r\n"
                + "fake,0,100,0,33.333333333333336,\r\n"
                + "fake,0,100,1,14.285714285714286,1.0E-7\r\n",
                Bench.text(folder().resolve("timeseries.csv")).split("fake,1")[0]);
        assertEquals("scenario,replication,seed,community,township,type,year,trust\r\n"
                + "fake,0,100,\"East, \"\"old\"\" town\",1,urban,1,100\r\n"
                + "fake,0,100,柳村,2,village,1,\r\n",
                Bench.text(folder().resolve("communities.csv")).split("fake,1,101")[0]);
        assertEquals(new TreeSet<>(Set.of("communities.csv", "dictionary.csv", "manifest.json", "scenario.yaml",
                "summary.csv", "timeseries.csv")), new TreeSet<>(Folders.files(folder())));
    }

    @Test
    void theSummaryLeavesTheWarmUpOut() {
        run(Bench.means(1));
        assertEquals((102 / 3.0 + 102 / 7.0) / 2, Outcomes.read(folder()).get("trust").mean(), 1e-12);
        assertFalse(Outcomes.read(folder()).containsKey("absent"));
    }

    @Test
    void theNumberOfThreadsChangesNoByte() {
        for (int threads : new int[] {1, 2, 7}) {
            Path folder = place.resolve("threads" + threads);
            Bench.experiment(folder, 5, Disk.REAL).run(Bench.means(threads), false);
            for (String name : List.of("timeseries.csv", "communities.csv", "summary.csv", "dictionary.csv", "scenario.yaml")) {
                assertEquals(Bench.text(place.resolve("threads1").resolve(name)), Bench.text(folder.resolve(name)), name);
            }
            assertEquals(Manifest.read(place.resolve("threads1")).orElseThrow().files(),
                    Manifest.read(folder).orElseThrow().files());
        }
    }

    @Test
    void theSameQuestionIsAnsweredFromDisk() {
        run(Bench.means(1));
        Replicate never = (seed, threads, watch) -> {
            throw new AssertionError("ran again");
        };
        assertEquals(new Answer(End.FOUND, 0), run(Bench.means(never, 1, new Stop())));
    }

    @Test
    void aChangedFileIsNotTakenForTheAnswer() throws IOException {
        run(Bench.means(1));
        Files.writeString(folder().resolve("summary.csv"), "nonsense");
        Refusal refusal = assertThrows(Refusal.class, () -> run(Bench.means(1)));
        assertEquals(folder() + "\n  holds these results, but 'summary.csv' is missing or was changed since; choose another"
                + " folder with --out, or replace it with --overwrite", refusal.getMessage());
    }

    @Test
    void anotherQuestionIsNotAnsweredFromDisk() {
        run(Bench.means(1));
        Refusal refusal = assertThrows(
                Refusal.class, () -> Bench.experiment(folder(), 6, Disk.REAL).run(Bench.means(1), false));
        assertEquals(folder() + "\n  holds the results of another scenario, seed, program version or form (--lang, --excel,"
                + " --no-charts, --check); choose another folder with --out, or replace it with --overwrite", refusal.getMessage());
    }

    @Test
    void aFolderOfSomethingElseIsRefused() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(folder().resolve("thesis.doc"), "years of work");
        Refusal refusal = assertThrows(Refusal.class, () -> run(Bench.means(1)));
        assertEquals(folder() + "\n  holds something else than results; choose another folder with --out, or replace it with"
                + " --overwrite", refusal.getMessage());
    }

    @Test
    void overwritingLeavesAloneWhatIsNotOurs() throws IOException {
        Bench.experiment(folder(), 6, Disk.REAL).run(Bench.means(1), false);
        Files.writeString(folder().resolve("thesis.doc"), "years of work");
        Bench.experiment(folder(), 5, Disk.REAL).run(Bench.means(1), true);
        assertEquals("years of work", Bench.text(folder().resolve("thesis.doc")));
        assertEquals(new Answer(End.FOUND, 0), run(Bench.means(1)));
        assertFalse(Files.exists(place.resolve("result.partial")));
    }

    @Test
    void aFileInTheFoldersPlaceIsRefused() throws IOException {
        Files.writeString(folder(), "a file");
        for (boolean overwrite : new boolean[] {false, true}) {
            Refusal refusal = assertThrows(Refusal.class,
                    () -> Bench.experiment(folder(), 5, Disk.REAL).run(Bench.means(1), overwrite));
            assertEquals(folder() + "\n  is a file, not a folder; choose another folder with --out", refusal.getMessage());
        }
    }

    @Test
    void aFolderBelowAFileIsRefused() throws IOException {
        Path file = Files.writeString(place.resolve("file"), "a file");
        Refusal refusal = assertThrows(Refusal.class,
                () -> Bench.experiment(file.resolve("result"), 5, Disk.REAL).run(Bench.means(1), false));
        assertTrue(refusal.getMessage().contains("this folder cannot be made: "), refusal.getMessage());
    }

    @Test
    void anInterruptedRunIsContinuedWithoutRepeating() {
        Stop stop = new Stop();
        AtomicInteger started = new AtomicInteger();
        Replicate interrupted = (seed, threads, watch) -> {
            if (started.incrementAndGet() == 3) {
                stop.ask();
            }
            return Bench.run(seed, threads, watch);
        };
        assertEquals(End.INTERRUPTED, run(Bench.means(interrupted, 1, stop)).end());
        assertFalse(Files.exists(folder()));
        Set<Long> seeds = new ConcurrentSkipListSet<>();
        run(Bench.means((seed, threads, watch) -> {
            seeds.add(seed);
            return Bench.run(seed, threads, watch);
        }, 2, new Stop()));
        assertEquals(Set.of(102L, 103L, 104L), seeds);
        Bench.experiment(place.resolve("straight"), 5, Disk.REAL).run(Bench.means(1), false);
        assertEquals(Manifest.read(place.resolve("straight")).orElseThrow().files(),
                Manifest.read(folder()).orElseThrow().files());
    }

    @Test
    void oneFailureDoesNotEndTheOthers() {
        Replicate failing = (seed, threads, watch) -> {
            if (seed == 101) {
                watch.dayEnded(-8);
                throw new IllegalStateException("community 7, week -2: hours do not add up");
            }
            if (seed == 103) {
                throw new OutOfMemoryError();
            }
            return Bench.run(seed, threads, watch);
        };
        assertEquals(new Answer(End.FINISHED, 2), run(Bench.means(failing, 2, new Stop())));
        assertEquals("replication,seed,stage,cause\r\n"
                + "1,101,after day -8 (week -2),\"community 7, week -2: hours do not add up\"\r\n"
                + "3,103,building the world,out of memory; give Java more with -Xmx or run fewer side by side with --threads\r\n",
                Bench.text(folder().resolve("failures.csv")));
        assertEquals(3, Outcomes.read(folder()).get("trust").n());
        assertEquals(new Answer(End.FOUND, 2), run(Bench.means(1)));
    }

    @Test
    void whenAllFailTheFailuresAreTheResult() {
        Replicate failing = (seed, threads, watch) -> {
            throw new IllegalStateException("no");
        };
        assertEquals(new Answer(End.FINISHED, 5), run(Bench.means(failing, 2, new Stop())));
        assertTrue(Files.exists(folder().resolve("failures.csv")));
    }

    @Test
    void aFullDiskLeavesNothingUnderAFinalNameAndCostsNoFinishedRun() {
        for (int room = 0; room < 4000; room += 97) {
            Path folder = place.resolve("full" + room);
            AtomicLong left = new AtomicLong(room);
            Disk full = file -> limited(Disk.REAL.open(file), left);
            StorageFailure failure = assertThrows(StorageFailure.class,
                    () -> Bench.experiment(folder, 5, full).run(Bench.means(2), false));
            assertTrue(failure.getMessage().endsWith("could not be written or read: No space left on device; make room or choose"
                    + " another folder with --out, then give the same command again: finished replications are kept"));
            assertFalse(Files.exists(folder));
            Bench.experiment(folder, 5, Disk.REAL).run(Bench.means(2), false);
            assertEquals(new Answer(End.FOUND, 0), Bench.experiment(folder, 5, Disk.REAL).run(Bench.means(2), false));
        }
    }

    private static OutputStream limited(OutputStream out, AtomicLong left) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int b) throws IOException {
                if (left.decrementAndGet() < 0) {
                    throw new IOException("No space left on device");
                }
                out.write(b);
            }
        };
    }

    @Test
    void aSecondProcessIsRefused() {
        Replicate second = (seed, threads, watch) -> {
            Refusal refusal = assertThrows(Refusal.class, () -> run(Bench.means(1)));
            assertEquals(folder() + ".partial\n  is being written by process " + ProcessHandle.current().pid()
                    + "; wait until it ends, or choose another folder with --out", refusal.getMessage());
            return Bench.run(seed, threads, watch);
        };
        assertEquals(new Answer(End.FINISHED, 0), run(Bench.means(second, 1, new Stop())));
    }

    @Test
    void anotherUnfinishedQuestionIsRefused() {
        Stop stop = new Stop();
        stop.ask();
        run(Bench.means(Bench::run, 1, stop));
        Refusal refusal = assertThrows(
                Refusal.class, () -> Bench.experiment(folder(), 6, Disk.REAL).run(Bench.means(1), false));
        assertEquals(folder() + ".partial\n  holds an unfinished run of another scenario, seed, program version or form (--lang,"
                + " --excel, --no-charts, --check); finish or delete it, choose another folder with --out, or give --overwrite", refusal.getMessage());
        assertEquals(new Answer(End.FINISHED, 0), Bench.experiment(folder(), 6, Disk.REAL).run(Bench.means(1), true));
    }

    @Test
    void spreadsheetsGetTheirMark() {
        Question.Form form = new Question.Form(true, "en", true, false);
        Question question = new Question("fake", "name: fake\n", 100, 2, new java.util.TreeMap<>(), form);
        new Experiment(question, Bench.BUILD, folder(), Bench.METRICS, Disk.REAL).run(Bench.means(1), false);
        for (String name : List.of("timeseries.csv", "communities.csv", "summary.csv", "dictionary.csv")) {
            assertTrue(Bench.text(folder().resolve(name)).startsWith("\uFEFF"), name);
        }
        assertEquals(2, Outcomes.read(folder()).get("trust").n());
    }

    @Test
    void aFailedChartKeepsTheRuns() {
        Illustrator broken = (folder, hash, replications) -> {
            throw new IOException("No space left on device");
        };
        Experiment.Means means =
                new Experiment.Means(Bench::run, new Crew(1, 1), broken, new Stop(), new Advance());
        assertThrows(StorageFailure.class, () -> run(means));
        assertFalse(Files.exists(folder()));
        Advance advance = new Advance();
        run(new Experiment.Means(Bench::run, new Crew(1, 1), Illustrator.NONE, new Stop(), advance));
        assertEquals(5, advance.kept());
    }
}
