package grassroots.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.experiment.SweepExperiment.Answer;
import grassroots.experiment.SweepExperiment.End;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepExperimentTest {
    /** Digits by which the times in a manifest may differ from run to run. */
    private static final int TIMES = 64;

    @TempDir
    Path place;

    private Path folder() {
        return place.resolve("result");
    }

    private static Answer run(SweepExperiment experiment, int threads) {
        return experiment.run(new SweepBench().means(threads), Shard.WHOLE, false);
    }

    private static Map<String, String> data(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        Folders.files(folder).stream().filter(name -> !name.equals(Manifest.FILE))
                .forEach(name -> texts.put(name, Bench.text(folder.resolve(name))));
        return texts;
    }

    private Map<String, String> undisturbed(int replications) {
        Path straight = place.resolve("straight" + replications);
        run(SweepBench.experiment(straight, replications, Disk.REAL), 1);
        return data(straight);
    }

    @Test
    void theTablesHoldWhatTheRunsGaveInTheOrderOfTheDesign() {
        assertEquals(new Answer(End.FINISHED, 6, 0), run(SweepBench.experiment(folder(), 2, Disk.REAL), 2));
        assertEquals("point,replication,seed,load,trust,backlog\r\n"
                + "0,0,100,0.1,57.142857142857146,\r\n"
                + "0,1,101,0.1,57.714285714285715,0\r\n"
                + "1,0,100,0.2,57.642857142857146,\r\n"
                + "1,1,101,0.2,58.214285714285715,1\r\n"
                + "2,0,100,0.3,58.14285714285714,\r\n"
                + "2,1,101,0.3,58.714285714285715,2\r\n", Bench.text(folder().resolve("runs.csv")));
        assertEquals("point,load\r\n0,0.1\r\n1,0.2\r\n2,0.3\r\n", Bench.text(folder().resolve("design.csv")));
        String summary = Bench.text(folder().resolve("summary.csv"));
        assertTrue(summary.contains("\r\n1,0.2,backlog,share,1,1,"), summary);
        assertTrue(Bench.text(folder().resolve("dictionary.csv")).contains("\r\nload,share,load,load,"));
        assertEquals(List.of("design.csv", "dictionary.csv", "manifest.json", "runs.csv", "scenario.yaml", "summary.csv", "sweep.yaml"),
                Folders.files(folder()));
        assertFalse(Files.exists(Workplace.besides(folder())));
    }

    @Test
    void noNumberOfThreadsChangesAByte() {
        for (int threads : new int[] {1, 2, 7}) {
            Path folder = place.resolve("threads" + threads);
            run(SweepBench.experiment(folder, 5, Disk.REAL), threads);
            assertEquals(undisturbed(5), data(folder));
        }
    }

    @Test
    void aStoppedSweepIsAnEvenSampleAndGoesOnWithoutRepeating() {
        for (int stopAfter = 1; stopAfter < 12; stopAfter++) {
            Path folder = place.resolve("stopped" + stopAfter);
            SweepBench bench = new SweepBench();
            List<Integer> points = Collections.synchronizedList(new ArrayList<>());
            int limit = stopAfter;
            IntFunction<Replicate> stopping = point -> (seed, threads, watch) -> {
                points.add(point);
                if (points.size() == limit + 1) {
                    bench.stop.ask();
                }
                return SweepBench.run(point, seed, watch);
            };
            SweepExperiment experiment = SweepBench.experiment(folder, 4, Disk.REAL);
            Answer answer = experiment.run(bench.means(1, stopping), Shard.WHOLE, false);
            assertEquals(new Answer(End.INTERRUPTED, stopAfter, 0), answer);
            List<Integer> kept = points.subList(0, stopAfter);
            int[] counts = IntStream.range(0, SweepBench.POINTS).map(point -> Collections.frequency(kept, point)).toArray();
            int most = IntStream.of(counts).max().orElseThrow();
            assertTrue(most - IntStream.of(counts).min().orElseThrow() <= 1, kept.toString());
            assertFalse(Files.exists(folder));

            AtomicInteger made = new AtomicInteger();
            experiment.run(new SweepBench().means(2, point -> (seed, threads, watch) -> {
                made.incrementAndGet();
                return SweepBench.run(point, seed, watch);
            }), Shard.WHOLE, false);
            assertEquals(12 - stopAfter, made.get());
            assertEquals(undisturbed(4), data(folder));
        }
    }

    @Test
    void theSameSweepIsAnsweredFromDisk() {
        run(SweepBench.experiment(folder(), 2, Disk.REAL), 1);
        IntFunction<Replicate> never = point -> {
            throw new AssertionError("ran again");
        };
        assertEquals(new Answer(End.FOUND, 6, 0),
                SweepBench.experiment(folder(), 2, Disk.REAL).run(new SweepBench().means(1, never), Shard.WHOLE, false));
    }

    @Test
    void aRunThatThrowsIsARowWithStageAndCauseAndTheSweepGoesOn() {
        IntFunction<Replicate> failing = point -> (seed, threads, watch) -> {
            if (point == 1 && seed == 101) {
                watch.dayEnded(8);
                throw new IllegalStateException("community 7:\n\thours, or \"cases\", do not add up");
            }
            if (point == 2 && seed == 100) {
                throw new OutOfMemoryError();
            }
            return SweepBench.run(point, seed, watch);
        };
        SweepExperiment experiment = SweepBench.experiment(folder(), 2, Disk.REAL);
        assertEquals(new Answer(End.FINISHED, 6, 2), experiment.run(new SweepBench().means(2, failing), Shard.WHOLE, false));
        assertEquals("point,replication,seed,load,stage,cause\r\n"
                + "1,1,101,0.2,after day 8 (week 1),\"community 7: hours, or \"\"cases\"\", do not add up\"\r\n"
                + "2,0,100,0.3,building the world,out of memory; give Java more with -Xmx or run fewer side by side with --threads\r\n",
                Bench.text(folder().resolve("failures.csv")));
        assertTrue(Bench.text(folder().resolve("runs.csv")).contains("\r\n1,1,101,0.2,,\r\n"));
        assertTrue(Bench.text(folder().resolve("summary.csv")).contains("\r\n1,0.2,trust,share,1,"));
        assertEquals(new Answer(End.FOUND, 6, 2), run(experiment, 1));
    }

    @Test
    void aDiskThatFillsUpAtAnyByteCostsNoFinishedRunAndNoByte() {
        Map<String, String> undisturbed = undisturbed(1);
        AtomicLong room = new AtomicLong(Long.MAX_VALUE);
        run(SweepBench.experiment(folder(), 1, SweepBench.limited(room)), 1);
        int bytes = (int) (Long.MAX_VALUE - room.get());
        assertTrue(bytes > undisturbed.values().stream().mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length).sum());
        IntStream.range(0, bytes).parallel().forEach(byteThatFails -> {
            Path folder = place.resolve("full" + byteThatFails);
            SweepExperiment full = SweepBench.experiment(folder, 1, SweepBench.limited(new AtomicLong(byteThatFails)));
            try {
                run(full, 1);
                assertTrue(byteThatFails > bytes - TIMES, "what fits was as large as before, but for the times in the manifest");
            } catch (StorageFailure failure) {
                assertTrue(failure.getMessage().contains("could not be written or read: No space left on device; make room"));
                assertFalse(Files.exists(folder));
                run(SweepBench.experiment(folder, 1, Disk.REAL), 1);
            }
            assertEquals(undisturbed, data(folder));
            Folders.delete(folder);
        });
    }

    @Test
    void aTornOrChangedLineIsDroppedWhereverItStandsAndItsRunIsMadeAgain() throws IOException {
        for (int cut = 0; cut < 60; cut += 7) {
            Path folder = place.resolve("torn" + cut);
            SweepBench bench = new SweepBench();
            bench.stop.ask();
            SweepExperiment experiment = SweepBench.experiment(folder, 2, Disk.REAL);
            experiment.run(bench.means(1), new Shard(0, 2), false);
            interruptAfter(experiment, 4);
            Path journal = Workplace.besides(folder).resolve("journal").resolve("shard-0-of-1-000001");
            byte[] lines = Files.readAllBytes(journal);
            byte[] torn = java.util.Arrays.copyOf(lines, lines.length - cut);
            torn[3] ^= 1;
            Files.write(journal, torn);
            SweepBench again = new SweepBench();
            experiment.run(again.means(2), Shard.WHOLE, false);
            assertEquals(undisturbed(2), data(folder));
            assertTrue(again.notices.get(0).matches("[12] torn or changed lines? of the journal dropped; those runs are made again\\."),
                    again.notices.toString());
        }
    }

    private static void interruptAfter(SweepExperiment experiment, int runs) {
        SweepBench bench = new SweepBench();
        AtomicInteger made = new AtomicInteger();
        experiment.run(bench.means(1, point -> (seed, threads, watch) -> {
            if (made.incrementAndGet() > runs) {
                bench.stop.ask();
            }
            return SweepBench.run(point, seed, watch);
        }), Shard.WHOLE, false);
    }

    @Test
    void whatChangedIsSaidPartByPart() {
        interruptAfter(SweepBench.experiment(folder(), 2, Disk.REAL), 1);
        SweepQuestion other = SweepBench.question(2, "design: factorial\nlevels: 4\n", "load: 1.1\n");
        Build build = new Build("0", null, "4567");
        Refusal refusal = assertThrows(Refusal.class, () -> run(SweepExperiment.of(other, build, folder(), Disk.REAL), 1));
        assertEquals(folder() + ".partial\n  holds an unfinished sweep that differs in the program ('version 0, results version "
                + Build.RESULTS_VERSION + ", classes 0123' there, 'version 0, results version " + Build.RESULTS_VERSION
                + ", classes 4567' here) and in the sweep (nothing there, 'levels: 4' here) and in the scenario ('load: 1' there,"
                + " 'load: 1.1' here); finish or delete it, choose another folder with --out, or give --overwrite",
                refusal.getMessage());
        Refusal seeds = assertThrows(Refusal.class, () -> run(SweepBench.experiment(folder(), 3, Disk.REAL), 1));
        assertTrue(seeds.getMessage().contains("differs in the seeds ('from 100, 2 for each point' there, 'from 100, 3 for each point' here)"),
                seeds.getMessage());
    }

    @Test
    void overwritingForgetsAnUnfinishedSweepAndReplacesAResultEvenWhenItIsInterrupted() throws IOException {
        run(SweepBench.experiment(folder(), 3, Disk.REAL), 1);
        Files.writeString(folder().resolve("thesis.doc"), "years of work");
        SweepExperiment experiment = SweepBench.experiment(folder(), 2, Disk.REAL);
        assertThrows(Refusal.class, () -> run(experiment, 1));
        SweepBench stopped = new SweepBench();
        stopped.stop.ask();
        assertEquals(End.INTERRUPTED, experiment.run(stopped.means(1), Shard.WHOLE, true).end());
        assertEquals(End.FINISHED, run(experiment, 1).end());
        assertEquals("years of work", Bench.text(folder().resolve("thesis.doc")));
        Files.delete(folder().resolve("thesis.doc"));
        assertEquals(undisturbed(2), data(folder()));
    }

    @Test
    void shardsInAnyOrderMakeTheSameResultAndGapsAreListed() {
        SweepExperiment experiment = SweepBench.experiment(folder(), 2, Disk.REAL);
        List<Integer> missing = new ArrayList<>();
        for (int shard : new int[] {2, 0}) {
            SweepBench bench = new SweepBench();
            Answer answer = experiment.run(bench.means(1), new Shard(shard, 4), false);
            assertEquals(End.SHARD_DONE, answer.end());
        }
        assertEquals(new Answer(End.INCOMPLETE, 3, 0), experiment.merge(gaps -> missing.addAll(gaps.missing()), text -> {}, false));
        assertEquals(List.of(1, 3, 5), missing);
        for (int shard : new int[] {3, 1, 1}) {
            experiment.run(new SweepBench().means(2), new Shard(shard, 4), false);
        }
        assertEquals(new Answer(End.FINISHED, 6, 0), experiment.merge(gaps -> missing.clear(), text -> {}, false));
        assertEquals(List.of(1, 3, 5), missing);
        assertEquals(undisturbed(2), data(folder()));
    }

    @Test
    void aSweepBegunInShardsCanBeFinishedInOnePlace() {
        SweepExperiment experiment = SweepBench.experiment(folder(), 2, Disk.REAL);
        experiment.run(new SweepBench().means(1), new Shard(1, 3), false);
        SweepBench bench = new SweepBench();
        experiment.run(bench.means(1), Shard.WHOLE, false);
        assertEquals(2, bench.advance.kept());
        assertEquals(undisturbed(2), data(folder()));
    }

    @Test
    void whoeverWantsTheSameWorkIsRefusedAndOtherShardsAreNot() {
        SweepExperiment experiment = SweepBench.experiment(folder(), 2, Disk.REAL);
        List<String> refusals = new ArrayList<>();
        IntFunction<Replicate> second = point -> (seed, threads, watch) -> {
            for (Shard shard : List.of(new Shard(0, 2), Shard.WHOLE)) {
                refusals.add(assertThrows(Refusal.class,
                        () -> experiment.run(new SweepBench().means(1), shard, false)).getMessage());
            }
            return SweepBench.run(point, seed, watch);
        };
        experiment.run(new SweepBench().means(1, second), new Shard(0, 2), false);
        assertEquals(folder() + ".partial\n  is being written by process " + ProcessHandle.current().pid()
                + "; wait until it ends, or choose another folder with --out", refusals.get(0));
        assertEquals(6, refusals.size());
        assertEquals(1, refusals.stream().distinct().count());
    }

    @Test
    void aLockOfADeadProcessIsTakenOverAndSaid() throws IOException {
        SweepExperiment experiment = SweepBench.experiment(folder(), 2, Disk.REAL);
        interruptAfter(experiment, 2);
        Files.writeString(Workplace.besides(folder()).resolve(Lock.FILE), "4711");
        SweepBench bench = new SweepBench();
        experiment.run(bench.means(1), Shard.WHOLE, false);
        assertEquals(List.of("Process 4711 had this work and ended without finishing it; this one takes over what it kept."),
                bench.notices);
        assertEquals(undisturbed(2), data(folder()));
    }

    @Test
    void whatIsLeftAfterTheLastStepIsClearedUp() throws IOException {
        SweepExperiment experiment = SweepBench.experiment(folder(), 2, Disk.REAL);
        interruptAfter(experiment, 2);
        Path partial = Workplace.besides(folder());
        Path aside = place.resolve("aside");
        Files.move(partial, aside);
        run(experiment, 1);
        Files.move(aside, partial);
        assertEquals(End.FOUND, run(experiment, 1).end());
        assertFalse(Files.exists(partial));
    }
}
