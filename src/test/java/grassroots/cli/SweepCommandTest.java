package grassroots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepCommandTest {
    private static final String SWEEP = "schemaVersion: 1\nname: pairs\ntitle: pairs\nscenario: flagship.yaml\ndesign: factorial\n"
            + "replications: 3\noutcomes: [upwardShare]\nfactors:\n  - {path: policies.admission-list.strictness, values: [0.2, 0.4]}\n";

    @TempDir
    Path here;

    private Call call;

    @BeforeEach
    void begin() throws IOException {
        call = new Call(here);
        write("pairs.yaml", SWEEP);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(here.resolve(name), text);
    }

    private static void assertMatches(String pattern, String text) {
        assertTrue(text.matches("(?s)" + pattern), text);
    }

    @Test
    void aSweepLeavesItsFolderAndSaysWhere() {
        assertEquals(0, call.run("sweep", "pairs.yaml"));
        assertMatches("results/pairs-[0-9a-f]{8}\n", call.out.replace(here + "/", ""));
        assertMatches("Grassroots unreleased reads pairs.yaml\n6 runs of pairs at 2 points in \\d+ s\\.\nResults are in\n", call.err);
        assertEquals(6, call.runs);
        assertEquals(0, call.run("sweep", "pairs.yaml", "--resume"));
        assertTrue(call.err.contains("The same sweep was answered before; nothing was run."), call.err);
        assertEquals(6, call.runs);
    }

    @Test
    void aDryRunSaysHowManyHowLongAndWhatItNeeds() {
        assertEquals(0, call.run("sweep", "pairs.yaml", "--dry-run", "--reps", "500"));
        assertMatches("factors    policies.admission-list.strictness\ndisk       about 1 MB while it runs\n"
                + "would run  1000 runs of pairs: 2 points \\(factorial\\), 500 replications each, 1456 days a run\n"
                + "world      480000 residents\nthreads    2 runs side by side, 1 thread each\nmemory     about \\d+ MB of the 1024 MB.*"
                + "time       about .*results    .*\\(nothing is there yet\\)\n", call.out);
        assertFalse(Files.exists(here.resolve("results")));
    }

    @Test
    void anInterruptedSweepSaysHowToGoOnAndGoesOnThere() throws IOException {
        call.stoppingSeed = 3;
        assertEquals(Grassroots.INTERRUPTED, call.run("sweep", "pairs.yaml", "--threads", "1", "--set", "title=another title"));
        assertTrue(call.err.endsWith("Interrupted; 4 of 6 runs are kept. Go on with:\n"
                + "  grassroots sweep pairs.yaml --set 'title=another title' --resume\n"), call.err);
        Call later = new Call(here);
        assertEquals(0, later.run("sweep", "pairs.yaml", "--set", "title=another title", "--resume"));
        assertEquals(2, later.runs);
    }

    @Test
    void goingOnWithWhatWasNeverBegunIsRefusedWithWhatWasBegunInstead() throws IOException {
        assertEquals(2, call.run("sweep", "pairs.yaml", "--resume"));
        assertTrue(call.err.contains("\n  there is no interrupted sweep to go on with; leave --resume out to begin this one\n"), call.err);
        call.stoppingSeed = 3;
        call.run("sweep", "pairs.yaml", "--threads", "1");
        write("pairs.yaml", SWEEP.replace("0.4]", "0.5]"));
        Call later = new Call(here);
        assertEquals(2, later.run("sweep", "pairs.yaml", "--resume"));
        assertMatches(".*there is no interrupted sweep to go on with; \\S+/results/pairs-\\w{8}\\.partial holds an unfinished sweep that"
                + " differs in the sweep \\('- \\{path: policies.admission-list.strictness, values: \\[0.2, 0.4]}' there, '- \\{path:"
                + " policies.admission-list.strictness, values: \\[0.2, 0.5]}' here\\) and in the points .*", later.err);
    }

    @Test
    void shardsAreMergedWhenAllHaveRun() {
        assertEquals(2, call.run("merge", "pairs.yaml", "--out", "out"));
        assertMatches(".*/out\n  no shard of this sweep has run yet; run 'grassroots sweep pairs.yaml --shard 0/n' and so on first\n", call.err);
        assertEquals(0, call.run("sweep", "pairs.yaml", "--shard", "1/4", "--out", "out"));
        assertMatches(".*2 runs of shard 1/4 are kept, made in \\d+ s\\. When all shards have run: grassroots merge pairs.yaml --out out\n",
                call.err);
        assertEquals("", call.out);
        assertEquals(1, call.run("merge", "pairs.yaml", "--out", "out", "--shards", "4"));
        assertMatches(".*/out\n  4 of 6 runs are missing; run again shard 0/4 \\(2\\), 2/4 \\(1\\), 3/4 \\(1\\)\n", call.err);
        assertEquals(1, call.run("merge", "pairs.yaml", "--out", "out"));
        assertMatches(".*run the shards that stopped again, or the rest here with 'grassroots sweep': point \\d replication 0, .*", call.err);
        for (String shard : List.of("0/4", "2/4", "3/4")) {
            assertEquals(0, call.run("sweep", "pairs.yaml", "--shard", shard, "--out", "out", "--quiet"));
        }
        assertEquals(0, call.run("merge", "pairs.yaml", "--out", "out"));
        assertEquals(6, call.runs);
        assertTrue(call.out.endsWith("/out\n"), call.out);
        assertEquals(0, call.run("sweep", "pairs.yaml", "--shard", "5/6", "--out", "other"));
        assertMatches("(.*\n)?1 run of shard 5/6 is kept, made in .*", call.err);
    }

    @Test
    void aFailedRunIsToldAndEndsInOne() {
        call.failingSeed = 2;
        assertEquals(1, call.run("sweep", "pairs.yaml", "--out", "out"));
        assertMatches(".*2 of 6 runs failed; why is in .*out/failures.csv; --overwrite runs all again\\.\n.*", call.err);
        assertEquals(1, call.run("sweep", "pairs.yaml", "--out", "out", "--shard", "0/2"), "a failed run stays failed");
    }

    @Test
    void flagsThatDoNotGoTogetherAreRefused() {
        String[][] wrong = {
            {"--shard", "4/4", "--shard must be i/n with i from 0 to n-1, such as 0/8 for the first of eight, not 4/4"},
            {"--shard", "one", "--shard must be i/n with i from 0 to n-1, such as 0/8 for the first of eight, not one"},
            {"--reps", "0", "--reps must be at least 1, not 0"},
            {"--reps", "100001", "--reps must be at most 100000, not 100001"},
            {"--seed", "-1", "--seed must be at least 0, not -1"},
            {"--threads", "0", "--threads must be at least 1, not 0"},
            {"--resume", "--overwrite", "--resume goes on with a sweep and --overwrite forgets it; give one of them"},
            {"--shards", "3", "--shards and --sbatch go with --engine slurm"},
            {"--engine", "spark", "'spark' is none of slurm"},
        };
        for (String[] flags : wrong) {
            assertEquals(2, call.run("sweep", "pairs.yaml", flags[0], flags[1]));
            assertTrue(call.err.contains(flags[2]), call.err);
        }
        assertEquals(2, call.run("sweep", "pairs.yaml", "--shard", "0/2", "--overwrite"));
        assertTrue(call.err.contains("--overwrite would forget what other shards have run; delete the folder first"), call.err);
    }

    @Test
    void validateKnowsSweeps() throws IOException {
        write("bad.yaml", SWEEP.replace("strictness", "strictnes"));
        assertEquals(2, call.run("validate", "pairs.yaml", "bad.yaml"));
        assertEquals("pairs.yaml: no problems\n", call.out);
        assertMatches("bad.yaml:9:12  factors\\[0\\].path\n  unknown key 'strictnes' in .*did you mean 'strictness'\\?\n", call.err);
    }

    @Test
    void pointsThatTheScenarioRefusesAreToldBeforeAnythingRuns() throws IOException {
        write("pairs.yaml", SWEEP + "  - {path: policies.admission-list.start, values: [week 0, week 10]}\n"
                + "  - {path: policies.admission-list.end, values: [week 5, week 20]}\n");
        assertEquals(2, call.run("sweep", "pairs.yaml"));
        assertMatches(".*pairs.yaml  point \\d+ \\(policies.admission-list.strictness=0.2, policies.admission-list.start=week 10,"
                + " policies.admission-list.end=week 5\\)\n  the scenario is refused: ends on day 41, before it starts on day 70;.*", call.err);
        assertEquals(0, call.runs);
    }

    @Test
    void aSobolSequenceOfAnOddLengthIsRunWithAWord() throws IOException {
        write("pairs.yaml", SWEEP.replace("factorial", "sobol\npoints: 6").replace(", values: [0.2, 0.4]", ""));
        assertEquals(0, call.run("sweep", "pairs.yaml"));
        assertTrue(call.err.contains("A Sobol sequence fills its ranges evenly with a power of two of points; 4 or 8 would do better than 6."),
                call.err);
    }

    @Test
    void aSweepIsVerifiedFromItsFolderAlone() throws IOException {
        write("towns.csv", "id,township,residents\nEast,1,600\nWest,1,400\n");
        write("towns.yaml", "schemaVersion: 1\nname: towns\ntitle: towns\nextends: flagship.yaml\nworld: {file: towns.csv}\n");
        write("points.csv", "policies.admission-list.strictness,uncertainties.population.people.gain\n0.1,0.5\n0.9,0.6\n");
        write("points.yaml", "schemaVersion: 1\nname: points\ntitle: points\nscenario: towns.yaml\ndesign: points\nfile: points.csv\n"
                + "replications: 2\noutcomes: [upwardShare]\n");
        assertEquals(0, call.run("sweep", "points.yaml", "--out", "out", "--seed", "7", "--excel"), call.err);
        Files.delete(here.resolve("points.csv"));
        Files.delete(here.resolve("points.yaml"));
        assertEquals(0, call.run("verify", "out"), call.err);
        assertTrue(call.err.contains("Runs points again, 4 runs\n"), call.err);
        assertTrue(call.out.startsWith("verified: 6 data files byte for byte"), call.out);
        Path runs = here.resolve("out").resolve("runs.csv");
        Files.writeString(runs, Files.readString(runs).replace("\n1,0,7,0.9,0.6,7", "\n1,0,7,0.9,0.6,8"));
        assertEquals(1, call.run("verify", "out"));
        assertTrue(call.err.contains("  runs.csv: "), call.err);
        Files.delete(here.resolve("out").resolve("sweep.yaml"));
        assertEquals(2, call.run("verify", "out"));
        assertTrue(call.err.contains("has no sweep.yaml, which says what the sweep asked; run the sweep again instead"), call.err);
    }
}
