package grassroots.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.experiment.Contrast.Verdict;
import grassroots.experiment.Experiment.Answer;
import grassroots.experiment.Experiment.End;
import grassroots.experiment.Versus.Values;
import grassroots.metrics.Series;
import grassroots.statistics.Interval;
import grassroots.statistics.Precision;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {
    private static final double[] SLEEP = {-1.2, -2.4, -1.3, -1.3, 0, -1, -1.8, -0.8, -4.6, -1.4};
    private static final Values LUCK = (metric, seed, week) -> 10 * seed + week;
    private static final Values SLEEPING = (metric, seed, week) -> LUCK.of(metric, seed, week) + (week >= 0 ? SLEEP[(int) seed] : 0);

    @TempDir
    Path place;

    private Path folder() {
        return place.resolve("result");
    }

    private Map<String, Contrast> compare(Inquiry inquiry, Values... scenarios) {
        assertEquals(End.FINISHED, Versus.comparison(inquiry, folder()).run(Versus.means(scenarios), false).end());
        return Versus.rows(folder());
    }

    /** The sleep data of R as paired differences: t.test prints −2.4598858 and −0.7001142, p = 0.002833. */
    @Test
    void differencesArePairedWhateverLuckTheSeedBrings() {
        Contrast gain = compare(Versus.inquiry(10), LUCK, SLEEPING).get("world1 whole gain");
        assertEquals(10, gain.difference().n());
        assertEquals(-1.58, gain.difference().mean(), 1e-12);
        assertEquals(-2.4598858, gain.difference().low(), 5e-8);
        assertEquals(-0.7001142, gain.difference().high(), 5e-8);
        assertEquals(0.002832890197384273, gain.p(), 1e-12);
        assertEquals(0.05, gain.improved(), "nine fell, one did not move");
        assertEquals(Precision.of(SLEEP, 0.01), gain.needed());
        assertEquals(Interval.ofMean(IntStream.range(0, 10).mapToDouble(r -> 10 * r + 8.5).toArray()).low(), gain.baseline().low(), 1e-9);
        assertEquals(Verdict.WORSE, gain.verdict());
    }

    /** What is booked once in four weeks is as much at the end as ever, whichever week is the last. */
    @Test
    void theEndIsOfWholeMonths() {
        for (int weeks = 12; weeks < 120; weeks++) {
            double[][] rows = IntStream.range(0, weeks).mapToObj(week -> new double[] {week % 4 == 1 ? 4 : 0}).toArray(double[][]::new);
            assertEquals(1, Reading.of(new Series(List.of("quits"), 0, rows), List.of()).mean("quits", Contrast.Period.END), weeks + " weeks");
        }
    }

    /** Communities of the base lie at 1, 3 and 5 in every replication: a deviation of 2. */
    @Test
    void effectsAreInDeviationsBetweenCommunitiesAndEmptyWithoutThem() {
        Map<String, Contrast> rows = compare(Versus.inquiry(10), LUCK, SLEEPING);
        assertEquals(-1.58 / 2, rows.get("world1 whole gain").effectSize(), 1e-12);
        assertTrue(Double.isNaN(rows.get("world1 whole upwardShare").effectSize()));
    }

    @Test
    void noDifferenceAtAllIsNoneForSureAndNoWarning() {
        Contrast gain = compare(Versus.inquiry(6), LUCK, LUCK).get("world1 whole gain");
        assertEquals(new Interval(6, 0, 0, 0), gain.difference());
        assertEquals(new Interval(6, 0, 0, 0), gain.simultaneous());
        assertEquals(1, gain.p());
        assertEquals(0.5, gain.improved());
        assertEquals(Verdict.NO_MATTER, gain.verdict());
    }

    @Test
    void aFewPairsThatAgreeExactlySettleNothing() {
        Contrast same = compare(Versus.inquiry(2), LUCK, LUCK).get("world1 whole gain");
        assertEquals(new Interval(2, 0, 0, 0), same.difference());
        assertEquals(Verdict.OPEN, same.verdict());
        assertTrue(Double.isNaN(same.p()));
    }

    @Test
    void aFewPairsWithExactlyTheSameChangeSettleNothing() {
        Contrast moved = compare(Versus.inquiry(2), (metric, seed, week) -> 0, (metric, seed, week) -> 0.5).get("world1 whole gain");
        assertEquals(0.5, moved.simultaneous().low());
        assertEquals(Verdict.OPEN, moved.verdict(), "a difference of 0.5 in both pairs");
    }

    @Test
    void theFamilyIsNamedOutcomesTimesOtherScenarios() {
        Inquiry inquiry = Versus.inquiry(3, 10, new Inquiry.Depth(0, List.of()));
        Values small = (metric, seed, week) -> LUCK.of(metric, seed, week) + SLEEP[(int) seed] * (metric + 1) / 9 + 0.05;
        Map<String, Contrast> rows = compare(inquiry, LUCK, SLEEPING, small);
        assertEquals(4, inquiry.family());
        Contrast gain = rows.get("world1 whole gain");
        Interval together = Interval.ofMean(SLEEP, 4);
        assertEquals(together.low(), gain.simultaneous().low(), 1e-9);
        double[] adjusted = {rows.get("world1 whole gain").adjusted(), rows.get("world1 whole upwardShare").adjusted()};
        assertEquals(4 * gain.p(), Math.min(adjusted[0], adjusted[1]), 1e-12);
        assertTrue(rows.get("world2 whole upwardShare").adjusted() >= rows.get("world2 whole upwardShare").p());
    }

    @Test
    void whatNoScenarioNamesIsExplorationWithoutP() {
        Map<String, Contrast> rows = compare(Versus.inquiry(10), LUCK, SLEEPING);
        Contrast petitions = rows.get("world1 whole petitions");
        assertFalse(petitions.named());
        assertTrue(petitions.difference().excludesZero());
        assertTrue(Double.isNaN(petitions.p()) && Double.isNaN(petitions.adjusted()) && !petitions.simultaneous().isKnown());
        assertTrue(Double.isNaN(rows.get("world1 end gain").p()), "the end is exploration too");
        assertTrue(Double.isNaN(rows.get("world1 whole hoursUpward").improved()), "neither direction is better");
    }

    @Test
    void theEndIsTheLastQuarter() {
        Values late = (metric, seed, week) -> LUCK.of(metric, seed, week) + (week >= Versus.WEEKS - 2 - 13 ? 1 : 0);
        Map<String, Contrast> rows = compare(Versus.inquiry(3), LUCK, late);
        assertEquals(1, rows.get("world1 end gain").difference().mean(), 1e-12);
        assertEquals(13 / 18.0, rows.get("world1 whole gain").difference().mean(), 1e-12);
    }

    @Test
    void theSeriesIsZeroBeforeThePolicyAndHasABandAfter() {
        compare(Versus.inquiry(10), LUCK, SLEEPING);
        DifferenceSeries gain = DifferenceSeries.read(folder()).stream().filter(s -> s.metric().key().equals("gain")).findFirst().orElseThrow();
        assertEquals(-2, gain.firstWeek());
        for (int week = 0; week < 2; week++) {
            assertEquals(0, gain.weekly().low()[week]);
            assertEquals(0, gain.weekly().high()[week]);
        }
        assertEquals(-1.58, gain.weekly().means()[2], 1e-12);
        assertTrue(gain.weekly().low()[2] < -2.4598858 && gain.weekly().high()[2] > -0.7001142, "wider than the interval of a week");
    }

    @Test
    void theNumberOfThreadsAndAnInterruptionChangeNoByte() throws Exception {
        Inquiry inquiry = Versus.inquiry(2, 8, new Inquiry.Depth(3, List.of()));
        Versus.comparison(inquiry, place.resolve("once")).run(Versus.means(LUCK, (m, s, w) -> s + w), false);
        Stop stop = new Stop();
        AtomicInteger runs = new AtomicInteger();
        Values interrupted = (metric, seed, week) -> {
            if (runs.incrementAndGet() == 300) {
                stop.ask();
            }
            return LUCK.of(metric, seed, week);
        };
        Comparison again = Versus.comparison(inquiry, folder());
        assertEquals(End.INTERRUPTED, again.run(Versus.means(List.of(interrupted, (m, s, w) -> s + w), 2, stop), false).end());
        assertTrue(again.isBegun());
        assertEquals(End.FINISHED, again.run(Versus.means(List.of(LUCK, (m, s, w) -> s + w), 7, new Stop()), false).end());
        assertEquals(Manifest.read(place.resolve("once")).orElseThrow().files(), Manifest.read(folder()).orElseThrow().files());
        for (String name : Folders.files(folder())) {
            if (!name.equals(Manifest.FILE)) {
                assertArrayEquals(Files.readAllBytes(place.resolve("once").resolve(name)), Files.readAllBytes(folder().resolve(name)), name);
            }
        }
    }

    @Test
    void theSameQuestionIsAnsweredFromDisk() {
        compare(Versus.inquiry(3), LUCK, SLEEPING);
        Values never = (metric, seed, week) -> {
            throw new AssertionError("ran again");
        };
        assertEquals(new Answer(End.FOUND, 0), Versus.comparison(Versus.inquiry(3), folder()).run(Versus.means(never, never), false));
    }

    @Test
    void aPairOfWhichOneRunFailedIsLeftOutAndTold() {
        Values failing = (metric, seed, week) -> {
            if (seed == 1) {
                throw new IllegalStateException("hours do not add up");
            }
            return LUCK.of(metric, seed, week) + 1;
        };
        Answer answer = Versus.comparison(Versus.inquiry(4), folder()).run(Versus.means(LUCK, failing), false);
        assertEquals(new Answer(End.FINISHED, 1), answer);
        assertEquals(3, Versus.rows(folder()).get("world1 whole gain").difference().n());
        assertEquals("scenario,replication,draw,seed,stage,cause\r\nworld1,1,,1,after day 0 (week 0),hours do not add up\r\n",
                Bench.text(folder().resolve("failures.csv")));
    }

    @Test
    void whereEveryRunFailsThereIsAFolderThatSaysSo() {
        Values failing = (metric, seed, week) -> {
            throw new IllegalStateException("broken");
        };
        assertEquals(new Answer(End.FINISHED, 4), Versus.comparison(Versus.inquiry(2), folder()).run(Versus.means(failing, failing), false));
        assertEquals(List.of(), Contrast.read(folder()));
    }

    /** Draw d multiplies the scenario by 1 + d under the seed d: of weeks 0 to 17 the mean is 8.5, so draws differ by (10·d + 8.5)·d. */
    @Test
    void drawsAreASecondDoubtNeverMixedWithTheFirst() {
        Map<String, Contrast> rows = compare(Versus.inquiry(2, 4, new Inquiry.Depth(3, List.of())), LUCK, LUCK);
        Contrast gain = rows.get("world1 whole gain");
        assertEquals(4, gain.difference().n());
        assertEquals(0, gain.difference().mean());
        assertEquals(3, gain.doubt().n());
        assertEquals(18.5, gain.doubt().median(), 1e-9);
        assertEquals(2 / 3.0, gain.doubt().sameSign(), 1e-12);
        String draws = Bench.text(folder().resolve("uncertain.csv"));
        assertTrue(draws.startsWith("draw,seed,scenario,hoursUpward,upwardShare,gain,petitions\r\n0,0,world0,8.5"), draws);
        assertEquals("draw,seed,uncertainties.a\r\n0,0,0\r\n1,1,0.1\r\n2,2,0.2\r\n", Bench.text(folder().resolve("draws.csv")));
    }

    @Test
    void aDrawThatCannotBeMadeIsLeftOutAndTold() {
        Values failing = (metric, seed, week) -> {
            if (seed == 2) {
                throw new IllegalStateException("these parameters do not go together");
            }
            return LUCK.of(metric, seed, week);
        };
        Versus.comparison(Versus.inquiry(2, 2, new Inquiry.Depth(3, List.of())), folder()).run(Versus.means(LUCK, failing), false);
        assertEquals(2, Versus.rows(folder()).get("world1 whole gain").doubt().n());
        assertTrue(Bench.text(folder().resolve("failures.csv")).contains("world1,,2,2,"));
    }

    private static double spread(long seed) {
        return (seed * 37 % 11 - 5) / 5.0;
    }

    @Test
    void withAnAimTheDataChooseHowMany() {
        Inquiry inquiry = Versus.inquiry(2, 500, new Inquiry.Depth(0, List.of(new Aim("gain", 0.2))));
        Map<String, Contrast> rows = compare(inquiry, LUCK, (metric, seed, week) -> LUCK.of(metric, seed, week) + spread(seed));
        Contrast gain = rows.get("world1 whole gain");
        int n = gain.difference().n();
        assertTrue(n > 30 && n < 100 && n % 10 == 0, "n = " + n);
        assertEquals(n, Manifest.read(folder()).orElseThrow().replications());
        double[] differences = IntStream.range(0, n).mapToDouble(ComparisonTest::spread).toArray();
        Interval expected = Interval.withReach(differences, Interval.reachOfChosen(30, 1));
        assertEquals(expected.low(), gain.difference().low(), 1e-9);
        assertTrue(gain.difference().halfWidth() <= 0.2);
        double[] before = java.util.Arrays.copyOf(differences, n - 10);
        assertTrue(Interval.withReach(before, Interval.reachOfChosen(30, 1)).halfWidth() > 0.2, "stops as soon as it may");
        assertTrue(rows.values().stream().allMatch(row -> Double.isNaN(row.p()) && Double.isNaN(row.adjusted())));
    }

    @Test
    void anAimThatIsEasyEndsWithTheFirstLookAndOneOutOfReachWithTheMost() {
        Values other = (metric, seed, week) -> LUCK.of(metric, seed, week) + spread(seed);
        compare(Versus.inquiry(2, 500, new Inquiry.Depth(0, List.of(new Aim("gain", 5)))), LUCK, other);
        assertEquals(30, Manifest.read(folder()).orElseThrow().replications());
        Path far = place.resolve("far");
        Inquiry inquiry = Versus.inquiry(2, 45, new Inquiry.Depth(0, List.of(new Aim("gain", 5), new Aim("upwardShare", 1e-6))));
        Versus.comparison(inquiry, far).run(Versus.means(LUCK, other), false);
        assertEquals(45, Manifest.read(far).orElseThrow().replications());
    }

    @Test
    void everyColumnIsInTheDictionary() {
        compare(Versus.inquiry(2, 4, new Inquiry.Depth(3, List.of())), LUCK, SLEEPING);
        List<String> known = Csv.read(folder().resolve("dictionary.csv")).stream().map(row -> row.getField(0)).toList();
        assertEquals(known.size(), known.stream().distinct().count());
        for (String name : List.of("comparison.csv", "differences.csv", "timeseries.csv", "communities.csv", "uncertain.csv")) {
            for (String column : Bench.text(folder().resolve(name)).lines().findFirst().orElseThrow().split(",")) {
                assertTrue(known.contains(column), name + " has the column " + column);
            }
        }
    }

    @Test
    void rowsAreReadBackAsTheyWere() {
        List<String> lines = Bench.text(folderOf()).lines().toList();
        List<Contrast> rows = Contrast.read(folder());
        assertEquals(lines.size() - 1, rows.size());
        assertEquals(lines.get(1), String.join(",", rows.get(0).row()));
    }

    private Path folderOf() {
        compare(Versus.inquiry(2, 4, new Inquiry.Depth(3, List.of())), LUCK, SLEEPING);
        return folder().resolve("comparison.csv");
    }
}
