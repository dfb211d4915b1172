package grassroots.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.experiment.Contrast;
import grassroots.experiment.Contrast.Period;
import grassroots.experiment.DifferenceSeries;
import grassroots.metrics.Metrics;
import grassroots.scenario.Scenario;
import grassroots.scenario.ScenarioReader;
import grassroots.scenario.Source;
import grassroots.statistics.Band;
import grassroots.statistics.Interval;
import grassroots.statistics.Precision;
import grassroots.statistics.Spread;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonChartsTest {
    private static final Lettering ENGLISH = Lettering.of("en", FontFinder.INSTALLED);
    private static final Pattern TEXT = Pattern.compile("<text [^>]*font-size:([\\d.]+)px[^>]*x=\"([\\d.-]+)\" y=\"([\\d.-]+)\"[^>]*>([^<]*)<");
    private static final Pattern BOLD = Pattern.compile("font-weight:\\s*bold");

    private static Contrast row(String key, double mean, double half, Spread doubt) {
        Interval difference = new Interval(10, mean, mean - half, mean + half);
        return new Contrast(Period.WHOLE, "burden-relief", Metrics.of(key), true, difference, difference, difference, difference, 0.1, 1,
                0.01, 0.02, new Precision(5, 9), doubt);
    }

    private static ComparisonCharts charts(Spread doubt) {
        List<Scenario> scenarios = List.of(read("baseline.yaml"), read("flagship.yaml"));
        List<Contrast> rows = List.of(row("upwardShare", -0.1, 0.004, doubt), row("petitions", 0.003, 0.0005, doubt),
                row("gain", 0.001, 0.002, doubt), row("unsolvedGini", 0.004, 0.05, doubt), row("measuredResolution", 0.05, 0.01, doubt));
        Band band = new Band(new double[] {0, 0, 1, 2}, new double[] {0, 0, 0, 1}, new double[] {0, 0, 2, 3}, 3);
        List<DifferenceSeries> series = List.of(new DifferenceSeries("burden-relief", Metrics.of("gain"), 10, -2, band, band));
        return new ComparisonCharts(scenarios, rows, series, "0123456789abcdef", "1.0", ENGLISH);
    }

    private static Scenario read(String name) {
        return ScenarioReader.read(Source.builtIn(name).orElseThrow(), List.of()).scenario();
    }

    private static String svg(Leaf leaf) {
        return new String(Picture.svg(leaf, ENGLISH), StandardCharsets.UTF_8);
    }

    @Test
    void theTitleCountsWhatGotBetterWorseAndWhatIsNotSettled() {
        assertEquals("Burden relief in one district: 1 better, 1 worse, 1 changed, 1 no change that matters, 1 not settled",
                charts(Spread.NONE).forest().title());
    }

    @Test
    void theEvidenceSaysWhichDoubtsAreShown() {
        assertTrue(charts(Spread.NONE).forest().evidence().endsWith("They cover chance only, not doubt about parameters."));
        Spread doubt = Spread.of(new double[] {-0.01, 0.02, 0.03});
        assertTrue(charts(doubt).forest().evidence().contains("Thin lines: 5 to 95\u00a0% of 3 draws"));
        assertTrue(svg(charts(doubt).forest()).contains("parameters +"));
        assertFalse(svg(charts(Spread.NONE).forest()).contains("parameters +"));
    }

    /** Even a line of draws far beyond the axis, and the longest names and numbers, leave every word alone and on the page. */
    @Test
    void wordsNeverOverlapNorLeaveThePage() {
        for (Spread doubt : List.of(Spread.NONE, Spread.of(new double[] {-0.123456, 0.234567, 9}))) {
            assertWordsApart(charts(doubt).forest(), 20);
        }
    }

    static void assertWordsApart(Leaf page, int least) {
        List<Rectangle2D> words = words(svg(page));
        assertTrue(words.size() > least, "words " + words.size());
        for (int i = 0; i < words.size(); i++) {
            assertTrue(words.get(i).getMaxX() <= page.width() && words.get(i).getMaxY() <= page.height(), "word " + i);
            for (int j = 0; j < i; j++) {
                assertFalse(words.get(i).intersects(words.get(j)), "words " + i + " and " + j);
            }
        }
    }

    @Test
    void whoGainedAndWhatAnEvaluatorWouldSeeHaveChartsWhereThereAreTables(@TempDir Path results) throws Exception {
        charts(Spread.NONE).write(results);
        assertTrue(Files.notExists(results.resolve("charts/groups-gain.svg")) && Files.notExists(results.resolve("charts/evaluation.svg")));
        Files.writeString(results.resolve("groups.csv"), "period,scenario,dimension,group,members,metric,unit,n,baseline,value,difference,"
                + "ci95Low,ci95High\r\nwhole,burden-relief,tenure,owner,900,gain,index 0–1,10,0.5,0.52,0.02,0.01,0.03\r\n"
                + "whole,burden-relief,decile,10,12,gain,index 0–1,10,0.5,0.47,-0.03,-0.07,0.01\r\n");
        Files.writeString(results.resolve("evaluation.csv"), "period,scenario,metric,n,estimate,estimateLow,estimateHigh,trueEffect,trueLow,"
                + "trueHigh,measuredEffect,measuredLow,measuredHigh,spillover,spilloverLow,spilloverHigh\r\n"
                + "whole,burden-relief,trueResolution,10,0.09,0.07,0.11,0.02,0.01,0.03,0.08,0.07,0.09,,,\r\n");
        charts(Spread.NONE).write(results);
        for (String name : List.of("groups-gain", "evaluation")) {
            assertTrue(Files.size(results.resolve("charts/" + name + ".png")) > 5_000);
        }
        String seen = Files.readString(results.resolve("charts/evaluation.svg"));
        assertTrue(seen.contains("Evaluator’s estimate") && seen.contains("+9.0 [+7.0, +11.0]"), seen);
        GroupCharts charts = new GroupCharts(charts(Spread.NONE).scenarios(), "print", ENGLISH);
        assertWordsApart(charts.groups(Metrics.of("gain"), grassroots.experiment.GroupDifference.read(results)), 8);
        assertWordsApart(charts.evaluation(grassroots.experiment.Estimate.read(results)), 10);
    }

    /** Where words stand: a little lower than they are high, since rows are close. */
    private static List<Rectangle2D> words(String svg) {
        List<Rectangle2D> words = new ArrayList<>();
        Matcher text = TEXT.matcher(svg);
        while (text.find()) {
            int size = (int) Double.parseDouble(text.group(1));
            double width = Lettering.width(text.group(4), BOLD.matcher(text.group()).find() ? ENGLISH.bold(size) : ENGLISH.plain(size));
            words.add(new Rectangle2D.Double(Double.parseDouble(text.group(2)), Double.parseDouble(text.group(3)) - 0.75 * size, width,
                    0.9 * size));
        }
        return words;
    }

    @Test
    void everyOutcomeHasItsChartAndTheSameBytesTwice(@TempDir Path results) throws Exception {
        charts(Spread.NONE).write(results);
        for (String name : List.of("forest", "difference-gain")) {
            assertTrue(Files.size(results.resolve("charts/" + name + ".png")) > 10_000);
            byte[] first = Files.readAllBytes(results.resolve("charts/" + name + ".svg"));
            charts(Spread.NONE).write(results);
            assertArrayEquals(first, Files.readAllBytes(results.resolve("charts/" + name + ".svg")));
        }
    }

    @Test
    void theDifferenceIsSaidInTheTitleAndItsUnitOnTheAxis() {
        Page page = charts(Spread.NONE).difference(charts(Spread.NONE).series());
        assertEquals("Sense of gain: no difference that matters", page.title());
        assertEquals("Sense of gain, difference, index 0–1", page.panels().get(0).heading());
        assertTrue(page.evidence().contains("Weeks 0–1 against baseline: +0.0010 [−0.0010, +0.0030] index 0–1."), page.evidence());
    }
}
