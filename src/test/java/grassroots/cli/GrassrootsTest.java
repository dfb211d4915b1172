package grassroots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.experiment.Build;
import grassroots.scenario.Catalogue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrassrootsTest {
    @TempDir
    Path here;

    private Call call;

    @BeforeEach
    void begin() throws IOException {
        call = new Call(here);
        Files.writeString(here.resolve("my.yaml"), "schemaVersion: 1\nname: my\ntitle: {en: Mine, zh: 我的}\n"
                + "question: {en: \"Why?\", zh: 为什么}\nextends: baseline.yaml\nreplications: 3\n"
                + "seed: 5\noutcomes: [upwardShare]\nhorizon: {warmUp: 0 weeks, length: 2 weeks}\n");
    }

    @Test
    void theEndNamesFolderAndOutcomesWithIntervalAndCount() {
        assertEquals(0, call.run("run", "my.yaml", "--out", "answer"));
        assertTrue(call.err.startsWith("Grassroots unreleased reads my.yaml\n3 of 3 replications of my in "), call.err);
        assertTrue(call.err.contains("  upward share of working time     6.500 [4.016 to 8.984] (n = 3) share\n"), call.err);
        assertEquals(here.resolve("answer") + "\n", call.out);
    }

    @Test
    void anotherLanguageNamesOutcomesInIt() {
        assertEquals(0, call.run("run", "my.yaml", "--lang", "zh"));
        assertTrue(call.err.contains("第0周起各周均值，方括号内为重复运行间的95%区间：\n  行政事务时间占比"), call.err);
        assertTrue(call.err.contains("] (n = ") && !call.err.contains(" share\n") && !call.err.contains(" to "), call.err);
        assertTrue(call.err.contains("行政事务时间占比"), call.err);
    }

    @Test
    void withoutOutTheFolderHasTheNameAndTheHash() {
        assertEquals(0, call.run("run", "my.yaml", "--quiet"));
        assertTrue(call.out.strip().matches(".*results.my-[0-9a-f]{8}"), call.out);
        assertEquals("", call.err);
        String first = call.out;
        call.run("run", "my.yaml", "--quiet", "--seed", "6");
        assertFalse(first.equals(call.out));
    }

    @Test
    void theSameQuestionRunsOnce() {
        call.run("run", "my.yaml");
        assertEquals(0, call.run("run", "my.yaml"));
        assertEquals(3, call.runs);
        assertTrue(call.err.contains("The same question was answered before; nothing was run.\n"), call.err);
        assertEquals(0, call.run("run", "my.yaml", "--overwrite"));
        assertEquals(6, call.runs);
    }

    @Test
    void flagsWinOverTheFile() {
        assertEquals(0, call.run("run", "my.yaml", "--reps", "2", "--seed", "10", "--set", "replications=7"));
        assertTrue(call.err.contains("11.00 [4.647 to 17.35] (n = 2) share"), call.err);
    }

    @Test
    void oneReplicationHasNoInterval() {
        call.run("run", "my.yaml", "--reps", "1");
        assertTrue(call.err.contains("5.500 [no interval from one replication] (n = 1) share"), call.err);
    }

    @Test
    void aMissingFileIsNamed() {
        call.assertEnds(2, "Grassroots unreleased reads nothing.yaml\n"
                + "nothing.yaml\n  no such file; 'grassroots init' writes a starter scenario\n", "run", "nothing.yaml");
    }

    @Test
    void everyProblemOfAScenarioIsTold() {
        assertEquals(2, call.run("run", "my.yaml", "--set", "sead=3", "--set", "replications=many"));
        assertTrue(call.err.contains("--set sead\n  unknown key 'sead'; did you mean 'seed'"), call.err);
        assertTrue(call.err.contains("--set replications\n  'many' is not a number"), call.err);
    }

    @Test
    void anOccupiedFolderIsRefused() throws IOException {
        Files.createDirectories(here.resolve("desk"));
        Files.writeString(here.resolve("desk/letter.txt"), "dear");
        call.assertEnds(2, "Grassroots unreleased reads my.yaml\n" + here.resolve("desk") + "\n  holds something else than results;"
                + " choose another folder with --out, or replace it with --overwrite\n", "run", "my.yaml", "--out", "desk");
        assertEquals(0, call.run("run", "my.yaml", "--out", "desk", "--overwrite"));
        assertTrue(Files.exists(here.resolve("desk/letter.txt")));
    }

    @Test
    void aFileInTheFoldersPlaceIsRefused() {
        call.assertEnds(2, "Grassroots unreleased reads my.yaml\n" + here.resolve("my.yaml") + "\n  is a file, not a folder; choose"
                + " another folder with --out\n", "run", "my.yaml", "--out", "my.yaml");
    }

    @Test
    void theFolderOneIsInIsNoResultFolder() {
        for (String place : List.of(".", "", "..", here.toString(), "/")) {
            call.assertEnds(2, "Grassroots unreleased reads my.yaml\n--out " + (place.isEmpty() ? "''" : place) + "\n  is the folder you are"
                    + " in, or holds it, and results are put in place as a whole folder; name a folder of their own, such as --out"
                    + " results/mine\n", "run", "my.yaml", "--out", place, "--overwrite");
        }
        assertEquals(0, call.runs);
    }

    @Test
    void whereNothingCanBeWrittenTheStarterSaysSo() throws IOException {
        Path file = here.resolve("desk");
        Files.writeString(file, "a file");
        Call inFile = new Call(file);
        assertEquals(2, inFile.run("init", "mine"));
        assertEquals(file.resolve("mine.yaml") + "\n  cannot be written: Not a directory; go to a folder that you may write to, or make"
                + " room\n", inFile.err);
    }

    @Test
    void patternsLookForTheirFolderBeforeTheyRun() {
        call.assertEnds(2, here.resolve("my.yaml") + "\n  tables cannot be written here: a file is in its place; choose a folder that you may"
                + " write to with --out\n", "patterns", "--out", "my.yaml");
        call.assertEnds(2, "grassroots patterns\n  --threads must be at least 1, not 0; see 'grassroots patterns --help'\n",
                "patterns", "--threads", "0");
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsRefused() throws IOException {
        Path closed = Files.createDirectory(here.resolve("closed"));
        assertTrue(closed.toFile().setWritable(false));
        // an administrator may write anywhere but among what the kernel shows as files
        Path place = (Files.isWritable(closed) ? Path.of("/sys/kernel") : closed).resolve("answer");
        assertEquals(2, call.run("run", "my.yaml", "--out", place.toString()));
        String refusal = Pattern.quote(place + ".partial\n  this folder cannot be made: ") + "(permission denied|Operation not permitted)"
                + Pattern.quote("; choose a folder that you may write to with --out\n");
        assertTrue(Pattern.compile(refusal).matcher(call.err).find(), call.err);
        assertEquals(0, call.runs);
    }

    @Test
    void aFullDiskFailsTheRunAndLosesNothing() {
        int[] room = {2000};
        call.disk = file -> new OutputStream() {
            private final OutputStream out = Files.newOutputStream(file);

            @Override
            public void write(int b) throws IOException {
                if (room[0]-- <= 0) {
                    throw new IOException("No space left on device");
                }
                out.write(b);
            }

            @Override
            public void close() throws IOException {
                out.close();
            }
        };
        call.assertEnds(1, "Grassroots unreleased reads my.yaml\n" + here.resolve("answer.partial").resolve("scenario.yaml")
                + "\n  could not be written or read: No space left on device; make room or choose another folder with --out, then"
                + " give the same command again: finished replications are kept\n", "run", "my.yaml", "--out", "answer");
        assertFalse(Files.exists(here.resolve("answer")));
        room[0] = Integer.MAX_VALUE;
        assertEquals(0, call.run("run", "my.yaml", "--out", "answer"));
        assertEquals(3, call.runs);
    }

    @Test
    void aWorldTooLargeForTheHeapIsRefusedBeforeItIsBuilt() {
        call.heap = 100L << 20;
        call.assertEnds(2, "Grassroots unreleased reads my.yaml\nmy.yaml\n  a world of 480000 residents needs about 110 MB of memory,"
                + " and Java may use 100; start it as java -Xmx110m -jar grassroots.jar, or make the world smaller\n",
                "run", "my.yaml");
        assertEquals(0, call.runs);
    }

    @Test
    void whereTwoDoNotFitSideBySideOneRuns() {
        call.heap = 120L << 20;
        assertEquals(0, call.run("run", "my.yaml", "--dry-run"));
        assertTrue(call.out.contains("threads    1 run side by side, 2 threads each\n"), call.out);
        assertTrue(call.out.contains("memory     about 110 MB of the 120 MB that Java may use\n"), call.out);
    }

    @Test
    void aDryRunLeavesNothing() {
        assertEquals(0, call.run("run", "my.yaml", "--dry-run", "--out", "answer"));
        assertTrue(call.out.contains("would run  3 replications of my, seeds 5 to 7, 14 days each\n"), call.out);
        assertTrue(call.out.contains("(measured: the first 14 days of one replication)\n"), call.out);
        assertTrue(call.out.contains("results    " + here.resolve("answer") + " (nothing is there yet)\n"), call.out);
        assertFalse(Files.exists(here.resolve("answer")));
    }

    @Test
    void anInterruptedRunLeavesNoFinalFolderAndGoesOn() {
        call.stoppingSeed = 6;
        call.assertEnds(130, "Grassroots unreleased reads my.yaml\nInterrupted; 1 of 3 replications are kept. The same command goes on"
                + " from there.\n", "run", "my.yaml", "--out", "answer", "--threads", "1");
        assertFalse(Files.exists(here.resolve("answer")));
        Call again = new Call(here);
        assertEquals(0, again.run("run", "my.yaml", "--out", "answer", "--resume"));
        assertEquals(2, again.runs);
    }

    @Test
    void resumingWhatWasNeverBegunIsRefused() {
        call.assertEnds(2, "Grassroots unreleased reads my.yaml\n" + here.resolve("answer") + "\n  there is no interrupted run to go on"
                + " with; leave --resume out to begin one\n", "run", "my.yaml", "--out", "answer", "--resume");
    }

    @Test
    void aFailedReplicationIsToldAndTheOthersCount() {
        call.failingSeed = 6;
        assertEquals(1, call.run("run", "my.yaml", "--out", "answer"));
        assertTrue(call.err.contains("6.500 [-6.206 to 19.21] (n = 2) share"), call.err);
        assertTrue(call.err.contains("1 of 3 replications failed; why is in " + here.resolve("answer/failures.csv")
                + "; --overwrite runs them again.\n"), call.err);
        assertEquals(1, call.run("run", "my.yaml", "--out", "answer"));
        call.assertEnds(1, "1 of 3 replications failed; why is in " + here.resolve("answer/failures.csv")
                + "; --overwrite runs them again.\n", "run", "my.yaml", "--out", "answer", "--quiet");
    }

    @Test
    void aFaultInTheChartsCostsNoTable() {
        call.chartsFail = true;
        call.assertEnds(1, "charts\n  could not all be drawn, by a fault of the program: java.lang.IllegalArgumentException: no axis; the"
                + " tables are whole; please report this line and the scenario\n",
                "run", "my.yaml", "--out", "answer", "--quiet");
        assertTrue(Files.exists(here.resolve("answer/summary.csv")));
    }

    @Test
    void aFaultOfTheProgramIsOneLine() throws IOException {
        call.brokenReplications = true;
        assertEquals(1, call.run("run", "my.yaml", "--dry-run", "--quiet"));
        assertEquals("grassroots run\n  stopped at a fault of the program: java.lang.IllegalStateException: broken; please report this"
                + " line and the scenario; --debug writes the details to grassroots-error.log\n", call.err);
        assertEquals(1, call.run("run", "my.yaml", "--dry-run", "--quiet", "--debug"));
        assertTrue(Files.readString(here.resolve("grassroots-error.log")).contains("at grassroots.cli."));
    }

    @Test
    void usageErrorsGuessWhatWasMeant() {
        call.assertEnds(2, "grassroots run\n  unknown option '--sead'; did you mean '--seed'? See 'grassroots run --help'\n",
                "run", "my.yaml", "--sead=3");
        call.assertEnds(2, "grassroots\n  unknown command or argument 'rum'; did you mean 'run'? See 'grassroots --help'\n", "rum");
        call.assertEnds(2, "grassroots\n  unknown command or argument 'rnu'; did you mean 'run'? See 'grassroots --help'\n", "rnu");
        call.assertEnds(2, "grassroots\n  unknown command or argument 'frobnicate'; see 'grassroots --help'\n", "frobnicate");
        call.assertEnds(2, "grassroots run\n  missing required parameter: 'FILE'; see 'grassroots run --help'\n", "run");
        call.assertEnds(2, "grassroots run\n  invalid value for option '--seed': 'x' is not a whole number, at most 9223372036854775807; see 'grassroots run --help'\n",
                "run", "my.yaml", "--seed", "x");
        call.assertEnds(2, "grassroots run\n  --reps must be at least 1, not 0; see 'grassroots run --help'\n",
                "run", "my.yaml", "--reps", "0");
        call.assertEnds(2, "grassroots run\n  --reps must be at most 100000, not 200000; see 'grassroots run --help'\n",
                "run", "my.yaml", "--reps", "200000");
        call.assertEnds(2, "grassroots run\n  --seed must be at least 0, not -3; see 'grassroots run --help'\n", "run", "my.yaml", "--seed", "-3");
        call.assertEnds(2, "grassroots run\n  --seed must be at most 1000000000000, not 1000000000001; see 'grassroots run --help'\n",
                "run", "my.yaml", "--seed", "1000000000001");
        call.assertEnds(2, "grassroots compare\n  --seed must be at least 0, not -3; see 'grassroots compare --help'\n",
                "compare", "my.yaml", "my.yaml", "--seed", "-3");
        call.assertEnds(2, "grassroots run\n  invalid value for option '--lang': 'fr' is none of en, zh; see 'grassroots run --help'\n",
                "run", "my.yaml", "--lang", "fr");
        call.assertEnds(2, "grassroots run\n  --resume goes on with a run and --overwrite forgets it; give one of them; see"
                + " 'grassroots run --help'\n", "run", "my.yaml", "--resume", "--overwrite");
    }

    @Test
    void everyCommandHasHelpWithAnExample() {
        for (String command : new String[] {"run", "validate", "describe", "init", "compare", "sweep", "merge", "verify", "report", "serve", "patterns"}) {
            assertEquals(0, call.run(command, "--help"));
            assertTrue(call.out.contains("grassroots " + command + " ") && call.out.contains("Example"), call.out);
        }
        assertEquals(0, call.run("--version"));
        assertTrue(call.out.startsWith("grassroots unreleased (results version " + Build.RESULTS_VERSION + "), Java "), call.out);
    }

    @Test
    void validateTellsGoodFromBad() {
        assertEquals(0, call.run("validate", "my.yaml", "flagship"));
        assertEquals("my.yaml: no problems\nflagship: no problems\n", call.out);
        assertEquals(2, call.run("validate", "my.yaml", "nothing.yaml"));
        assertEquals("my.yaml: no problems\n", call.out);
        assertEquals("nothing.yaml\n  no such file; 'grassroots init' writes a starter scenario\n", call.err);
    }

    @Test
    void theStarterScenarioHasNoProblems() {
        assertEquals(0, call.run("init", "我的问题"));
        assertEquals(0, call.run("validate", "我的问题.yaml"));
        call.assertEnds(2, here.resolve("我的问题.yaml") + "\n  is there already; choose another name, or delete it first\n",
                "init", "我的问题");
        call.assertEnds(2, "grassroots init ../up\n  a name has letters, digits and hyphens, at most 60; choose one such as"
                + " burden-relief\n", "init", "../up");
    }

    @Test
    void describeTellsUnitRangeDefaultSourceCostAndFailure() {
        assertEquals(0, call.run("describe", "lever", "sinking"));
        assertTrue(call.out.startsWith("sinking\n  group: capacity\n"), call.out);
        assertTrue(call.out.contains("\n    recall (share, 0–1, default 0.1): share of those sent down who are called back"), call.out);
        assertTrue(call.out.contains("\n  failure: staff are called back (recall)"), call.out);
        assertEquals(0, call.run("describe", "parameter", "problems.rate"));
        assertTrue(call.out.startsWith("uncertainties.problems.rate\n  unit: per person and year\n  min: 0\n"), call.out);
    }

    @Test
    void describeSpeaksToMachinesToo() {
        assertEquals(0, call.run("describe", "metric", "plaques", "--format", "csv"));
        assertEquals("key,group,label,unit,better,matters,mattersReason,meaning\n"
                + "plaques,burden,plaques,plaques,down,2,a few more each year (F 1.13),Plaques at the door of a community\n",
                call.out.replace("\r", ""));
        assertEquals(0, call.run("describe", "metric", "plaques", "--format", "md"));
        assertTrue(call.out.startsWith("| key | group |"), call.out);
        assertEquals(0, call.run("describe", "metric", "plaques", "--format", "json", "--lang", "zh"));
        assertTrue(call.out.contains("\"meaning\" : \"每社区挂牌数\""), call.out);
        assertEquals(0, call.run("describe", "--world"));
        assertTrue(call.out.contains("needed"), call.out);
    }

    @Test
    void describeListsEveryParameterWithValueRangeDoubtSourceAndConfidence() {
        assertEquals(0, call.run("describe", "parameter", "--format", "csv"));
        List<String> lines = call.out.lines().toList();
        assertEquals("key,unit,min,max,default,uncertainLow,uncertainHigh,choices,source,confidence,reason,meaning", lines.get(0));
        assertTrue(lines.contains("world.communities.perTownship,communities,1,200,16,8,25,,F 2.1,derived,,communities in a township"),
                call.out);
        assertTrue(lines.contains("replications,runs,1,100000,10,,,,,assumed,intervals narrow enough for the flagship's outcomes,"
                + "\"replications, runs of the same scenario with different seeds\""), call.out);
        Catalogue.parameters().forEach(entry -> assertTrue(
                lines.stream().anyMatch(line -> line.startsWith(entry.path() + ",")), entry.path()));
        Catalogue.levers().stream().flatMap(lever -> lever.parameters().stream()).forEach(entry -> assertTrue(
                lines.stream().anyMatch(line -> line.startsWith(entry.path() + ",")), entry.path()));
    }

    @Test
    void describeGuessesWhatWasMeant() {
        call.assertEnds(2, "grassroots describe metric plaqes\n  there is no such metric; did you mean 'plaques'? 'grassroots describe"
                + " metric' lists them all\n", "describe", "metric", "plaqes");
        call.assertEnds(2, "grassroots describe metrics\n  there is no such kind, lever, metric or parameter; did you mean 'metric'?"
                + " 'grassroots describe lever', 'metric' or 'parameter' lists them\n", "describe", "metrics");
        call.assertEnds(2, "grassroots describe leve\n  there is no such kind; did you mean 'lever'? 'grassroots describe lever', 'metric' or"
                + " 'parameter' lists them\n", "describe", "leve", "admission-list");
        call.assertEnds(2, "grassroots describe\n  say what to describe: lever, metric, parameter or --world, or a key such as"
                + " admission-list; see 'grassroots describe --help'\n", "describe");
        call.assertEnds(2, "grassroots describe\n  --world stands alone; leave 'lever' out; see 'grassroots describe --help'\n",
                "describe", "--world", "lever");
    }

    @Test
    void aKeyIsDescribedWithoutItsKind() {
        assertEquals(0, call.run("describe", "lever", "admission-list"));
        String lever = call.out;
        assertEquals(0, call.run("describe", "admission-list"));
        assertTrue(call.out.startsWith(lever + "\nlevers.admission-list.strictness\n"), call.out);
        assertEquals(0, call.run("describe", "metric", "trueResolution", "--format", "csv"));
        String metric = call.out;
        assertEquals(0, call.run("describe", "trueResolution", "--format", "csv"));
        assertEquals(metric, call.out);
        call.assertEnds(2, "grassroots describe admission-list\n  is a key of several kinds, which have other columns; say which:"
                + " 'describe lever admission-list' or 'describe parameter admission-list'\n",
                "describe", "admission-list", "--format", "csv");
    }

    @Test
    void lettersThatTheLocaleLostAreNamed() {
        call.assertEnds(2, "grassroots '../\uFFFD\uFFFD.yaml'\n  has letters that the locale here does not know ("
                + System.getProperty("sun.jnu.encoding") + "); say 'export LC_ALL=C.UTF-8' before, or use plain letters\n",
                "validate", "../\uFFFD\uFFFD.yaml");
    }

    @Test
    void aNumberThatIsNotWholeIsSaidInPlainWords() {
        call.assertEnds(2, "grassroots run\n  invalid value for option '--reps': '1e9' is not a whole number, at most 2147483647; see"
                + " 'grassroots run --help'\n", "run", "my.yaml", "--reps", "1e9");
    }
}
