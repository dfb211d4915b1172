package grassroots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    @TempDir
    Path here;

    private Call call;

    @BeforeEach
    void begin() throws IOException {
        call = new Call(here);
        scenario("base", "");
        scenario("mine", "policies:\n  - {lever: admission-list, strictness: 0.7, start: week 0}\n");
    }

    private void scenario(String name, String rest) throws IOException {
        Files.writeString(here.resolve(name + ".yaml"), "schemaVersion: 1\nname: " + name + "\ntitle: {en: Mine, zh: 我的}\n"
                + "extends: baseline.yaml\nreplications: 3\nseed: 5\noutcomes: [upwardShare]\n"
                + "horizon: {warmUp: 0 weeks, length: 2 weeks}\n" + rest);
    }

    @Test
    void onePairIsOne() {
        assertEquals(0, call.run("compare", "base.yaml", "mine.yaml", "--reps", "1", "--out", "answer"), call.err);
        assertTrue(call.err.contains("mine against base, 1 pair of replications, means"), call.err);
    }

    @Test
    void theEndShowsBothMeansTheDifferenceAndWhatItSays() {
        assertEquals(0, call.run("compare", "base.yaml", "mine.yaml", "--out", "answer"), call.err);
        assertTrue(call.err.startsWith("Grassroots unreleased reads base.yaml, mine.yaml\n3 replications of 2 scenarios in "), call.err);
        assertTrue(call.err.contains("mine against base, 3 pairs of replications, means over the weeks from week 0\n"), call.err);
        assertTrue(call.err.contains("  upward share of working time  650.0 %  650.0 %  0.0 points                 50 %      6 (≤ 6)\n"), call.err);
        assertTrue(call.err.contains("  not settled: upward share of working time 0.0 points; the same in 3 pairs, too few to show"
                + " how much it varies\n"), call.err);
        assertTrue(call.err.contains("Intervals cover chance only; --uncertain 200 adds doubt about parameters.\n"), call.err);
        assertEquals(here.resolve("answer") + "\n", call.out);
        assertEquals(6, call.runs);
    }

    @Test
    void sixPairsThatAgreeExactlyAreEnoughToSayThatNothingChanged() {
        assertEquals(0, call.run("compare", "base.yaml", "mine.yaml", "--reps", "6", "--out", "answer"), call.err);
        assertTrue(call.err.contains("  no change that matters: upward share of working time 0.0 [0.0, 0.0] points\n"), call.err);
    }

    @Test
    void inChineseTheTableIsChinese() {
        assertEquals(0, call.run("compare", "base.yaml", "mine.yaml", "--lang", "zh"));
        assertTrue(call.err.contains("mine与base相比，3对重复运行") && call.err.contains("尚无定论：行政事务时间占比"), call.err);
    }

    @Test
    void theFolderIsNamedByWhatIsComparedAndAnsweredOnce() {
        assertEquals(0, call.run("compare", "base.yaml", "mine.yaml", "--quiet"));
        assertTrue(call.out.strip().matches(".*results.mine-against-base-[0-9a-f]{8}"), call.out);
        assertEquals("", call.err);
        assertEquals(0, call.run("compare", "base.yaml", "mine.yaml"));
        assertEquals(6, call.runs);
        assertTrue(call.err.contains("The same question was answered before; nothing was run.\n\nmine against base"), call.err);
        call.run("compare", "base.yaml", "mine.yaml", "--overwrite");
        assertEquals(12, call.runs);
    }

    @Test
    void allScenariosHaveTheSeedOfTheFirstAndTheMostReplications() throws IOException {
        scenario("other", "");
        Files.writeString(here.resolve("other.yaml"), Files.readString(here.resolve("other.yaml")).replace("seed: 5", "seed: 9")
                .replace("replications: 3", "replications: 4"));
        assertEquals(0, call.run("compare", "base.yaml", "other.yaml", "--out", "answer"));
        assertTrue(call.err.contains("4 pairs of replications"), call.err);
        assertTrue(call.err.contains("700.0 %  700.0 %"), "seeds 5 to 8, weeks of seed and seed + 1: " + call.err);
    }

    @Test
    void anOverrideOfAPolicyIsForTheScenariosThatHaveIt() throws IOException {
        assertEquals(0, call.run("compare", "base.yaml", "mine.yaml", "--set", "policies.admission-list.strictness=0.9",
                "--set", "world.townships=2", "--out", "answer"), call.err);
        String mine = Files.readString(here.resolve("answer/scenarios/mine.yaml"));
        assertTrue(mine.contains("strictness: 0.9"));
        assertTrue(Files.readString(here.resolve("answer/scenarios/base.yaml")).contains("townships: 2"));
        call.assertEnds(2, "Grassroots unreleased reads base.yaml, mine.yaml\n--set policies.admision-list.strictness\n  this scenario has no"
                + " policy 'admision-list'; did you mean 'admission-list'?\n", "compare", "base.yaml", "mine.yaml", "--set",
                "policies.admision-list.strictness=0.9");
    }

    @Test
    void scenariosOfOneNameAreRefused() {
        call.assertEnds(2, "Grassroots unreleased reads base.yaml, base.yaml\nbase.yaml\n  has the name 'base' of base.yaml as well; give one"
                + " of them another 'name'\n", "compare", "base.yaml", "base.yaml");
    }

    @Test
    void scenariosOfAnotherHorizonAreRefused() throws IOException {
        Files.writeString(here.resolve("mine.yaml"), Files.readString(here.resolve("mine.yaml")).replace("length: 2 weeks", "length: 3 weeks"));
        call.assertEnds(2, "Grassroots unreleased reads base.yaml, mine.yaml\nmine.yaml\n  runs 21 days after a warm-up of 0, but base.yaml"
                + " 14 days after a warm-up of 0; compare scenarios of one horizon, such as with --set horizon.length=14 --set"
                + " horizon.warmUp=0\n", "compare", "base.yaml", "mine.yaml");
    }

    @Test
    void oneScenarioIsNoComparison() {
        call.assertEnds(2, "grassroots compare\n  missing required parameter: 'OTHER'; see 'grassroots compare --help'\n", "compare", "base.yaml");
    }

    @Test
    void aimsThatCannotBeAreRefused() {
        String reads = "Grassroots unreleased reads base.yaml, mine.yaml\n";
        call.assertEnds(2, reads + "--until-precise gain=1\n  the scenarios name no outcome 'gain'; there is upwardShare; name it under"
                + " 'outcomes' of a scenario that is compared\n", "compare", "base.yaml", "mine.yaml", "--until-precise", "gain=1");
        call.assertEnds(2, reads + "--until-precise upwardShare\n  an aim is an outcome and half a width; give it as --until-precise"
                + " gain=0.002\n", "compare", "base.yaml", "mine.yaml", "--until-precise", "upwardShare");
        for (String width : new String[] {"0", "-1", "NaN", "narrow"}) {
            call.assertEnds(2, reads + "--until-precise upwardShare=" + width + "\n  '" + width + "' is no width; give a number above 0 in"
                    + " the unit of upwardShare\n", "compare", "base.yaml", "mine.yaml", "--until-precise", "upwardShare=" + width);
        }
        call.assertEnds(2, "--reps 10\n  --until-precise looks first after 30 replications; give --reps 30 or more, the most to run, or"
                + " leave it out\n", "compare", "base.yaml", "mine.yaml", "--until-precise", "upwardShare=1", "--reps", "10");
        for (String[] wrong : new String[][] {{"-1", "least 1"}, {"0", "least 1"}, {"10001", "most 10000"}, {"99999999", "most 10000"}}) {
            call.assertEnds(2, "grassroots compare\n  --uncertain must be at " + wrong[1] + ", not " + wrong[0]
                    + "; see 'grassroots compare --help'\n", "compare", "base.yaml", "mine.yaml", "--uncertain", wrong[0]);
        }
    }

    @Test
    void withAnAimTheNumberOfReplicationsIsTold() {
        assertEquals(0, call.run("compare", "base.yaml", "mine.yaml", "--until-precise", "upwardShare=0.01"), call.err);
        assertEquals(60, call.runs);
        assertTrue(call.err.contains("upwardShare, mine: half-width 0.00 after n = 30 replications, within 0.0100; the data chose n, so"
                + " there are no p-values\n"), call.err);
        assertFalse(call.err.contains("p (Holm)"), call.err);
    }

    @Test
    void parametersInDoubtAreRunAtEveryPoint() {
        assertEquals(0, call.run("compare", "base.yaml", "mine.yaml", "--uncertain", "4"), call.err);
        assertEquals(6 + 8, call.runs);
        assertTrue(call.err.contains("over parameters [5–95 %]") && call.err.contains("0.0 [0.0, 0.0], 100 % same sign"), call.err);
        assertFalse(call.err.contains("chance only"), call.err);
    }

    @Test
    void whatScenariosSetApartIsTold() throws IOException {
        scenario("other", "uncertainties: {voice: {trust: 0.5}}\n");
        call.run("compare", "base.yaml", "other.yaml", "--uncertain", "2");
        assertTrue(call.err.contains("The scenarios set uncertainties apart, which are not drawn: uncertainties.voice.trust\n"), call.err);
    }

    @Test
    void anotherWorldIsTold() throws IOException {
        scenario("other", "world: {townships: 2}\n");
        call.run("compare", "base.yaml", "other.yaml");
        assertTrue(call.err.contains("The world of other is another one: pairs share their luck only in part.\n"), call.err);
    }

    @Test
    void aFailedRunIsToldAndTheOthersStand() {
        call.failingSeed = 6;
        assertEquals(1, call.run("compare", "base.yaml", "mine.yaml", "--out", "answer"));
        assertTrue(call.err.contains("2 pairs of replications"), call.err);
        assertTrue(call.err.contains("2 runs failed; why is in " + here.resolve("answer").resolve("failures.csv")), call.err);
    }

    @Test
    void anInterruptedComparisonGoesOn() {
        call.stoppingSeed = 6;
        assertEquals(130, call.run("compare", "base.yaml", "mine.yaml", "--out", "answer", "--threads", "1"));
        assertTrue(call.err.contains("Interrupted; 2 runs are kept. The same command goes on from there.\n"), call.err);
        Call again = new Call(here);
        assertEquals(0, again.run("compare", "base.yaml", "mine.yaml", "--out", "answer", "--resume"), again.err);
        assertEquals(4, again.runs);
    }

    @Test
    void resumeRefusesWhatWasNeverBegun() {
        call.assertEnds(2, "Grassroots unreleased reads base.yaml, mine.yaml\n" + here.resolve("answer")
                + "\n  there is no interrupted run to go on with; leave --resume out to begin one\n", "compare", "base.yaml", "mine.yaml",
                "--out", "answer", "--resume");
    }

    @Test
    void aDryRunLeavesNothing() {
        assertEquals(0, call.run("compare", "base.yaml", "mine.yaml", "--dry-run", "--uncertain", "10", "--out", "answer"));
        assertTrue(call.out.startsWith("would run  3 replications of each of 2 scenarios, seeds 5 to 7, 14 days each, and each at 10"
                + " points of the uncertainties\n"), call.out);
        assertFalse(Files.exists(here.resolve("answer")));
        assertEquals(0, call.run("compare", "base.yaml", "mine.yaml", "--dry-run", "--until-precise", "upwardShare=1"));
        assertTrue(call.out.startsWith("would run  30 to 1000 replications of each of 2 scenarios"), call.out);
    }

    @Test
    void spreadsheetsGetTheirMark() throws IOException {
        call.run("compare", "base.yaml", "mine.yaml", "--excel", "--out", "answer");
        for (String name : new String[] {"comparison.csv", "differences.csv", "timeseries.csv", "dictionary.csv"}) {
            assertTrue(Files.readString(here.resolve("answer").resolve(name)).startsWith("\uFEFF"), name);
        }
    }

    @Test
    void chartsThatFailCostTheChartsAlone() {
        call.chartsFail = true;
        assertEquals(1, call.run("compare", "base.yaml", "mine.yaml", "--out", "answer"));
        assertTrue(call.err.contains("charts\n  could not all be drawn") && Files.exists(here.resolve("answer/comparison.csv")), call.err);
    }
}
