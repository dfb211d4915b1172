package grassroots.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.metrics.Series;
import grassroots.parameter.Text;
import grassroots.policy.AdmissionList;
import grassroots.policy.ScheduledPolicy;
import grassroots.policy.Target;
import grassroots.requirements.RequiresChineseFont;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartsTest {
    private static final Lettering ENGLISH = Lettering.of("en", FontFinder.INSTALLED);

    @Test
    void onlyChartsWhoseMetricsWereMeasuredAreWritten(@TempDir Path results) throws IOException {
        Worlds worlds = only(Invented.world(2, true), "upwardShare", "petitions", "hazards", "exhaustion");
        List<String> names = new Charts(worlds, Invented.imprint(), ENGLISH)
                .write(results).stream().map(file -> results.relativize(file).toString()).toList();
        assertEquals(List.of("charts/burden-share.png", "charts/burden-share.svg", "charts/petitions-incidents.png",
                "charts/petitions-incidents.svg"), names);
        try (Stream<Path> files = Files.list(results.resolve("charts"))) {
            assertEquals(4, files.count());
        }
    }

    @Test
    void everyMetricOfADeclaredChartIsDeclared() {
        List<String> unknown = ChartPlans.ALL.stream()
                .flatMap(plan -> plan.panels().stream().flatMap(panel -> panel.keys().stream()))
                .filter(key -> !Metrics.keys().contains(key)).toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void everyTitleSpeaksOfAMetricThatIsDrawn() {
        for (ChartPlan plan : ChartPlans.ALL) {
            assertTrue(plan.panels().stream().anyMatch(panel -> panel.keys().contains(plan.lead())), plan.file());
        }
    }

    /** A chart of two metrics over two years, of which one is zero throughout. */
    private static Page chart(String file, Map<String, Double> levels) {
        List<String> keys = List.copyOf(levels.keySet());
        double[] row = keys.stream().mapToDouble(levels::get).toArray();
        double[][] rows = Stream.generate(() -> row).limit(104).toArray(double[][]::new);
        Worlds worlds = Worlds.of(keys.stream().map(Metrics::of).toList(), List.of(new Series(keys, 0, rows)));
        return new Charts(worlds, Invented.imprint(), ENGLISH).page(plan(file).measuredIn(worlds).orElseThrow());
    }

    @Test
    void aPanelOfNothingButZerosIsLeftOut() {
        Page page = chart("petitions-incidents", Map.of("petitions", 0.1, "incidents", 0.0));
        assertEquals(List.of("Petitions, for 1,000 residents a week"), page.panels().stream().map(Panel::heading).toList());
    }

    @Test
    void whatTheTitleSpeaksOfIsShownThoughItIsZero() {
        Page page = chart("burden-attention", Map.of("attention", 0.0, "heat", 0.5));
        assertTrue(page.title().startsWith("Attention to burdens stands at 0"), page.title());
        assertEquals(2, page.panels().size());
        assertTrue(page.panels().get(0).heading().startsWith("Attention"), page.panels().get(0).heading());
    }

    @Test
    void metricsOfOnePanelHaveOneUnit() {
        for (ChartPlan plan : ChartPlans.ALL) {
            for (ChartPlan.PanelPlan panel : plan.panels()) {
                List<String> units = panel.keys().stream().filter(Metrics.keys()::contains)
                        .map(key -> Metrics.of(key).unit()).distinct().toList();
                assertEquals(1, units.size(), plan.file() + ": " + units);
            }
        }
    }

    @Test
    void vectorsAreTheSameBytesTwice() {
        assertArrayEquals(svgBytes("service-resolution", ENGLISH), svgBytes("service-resolution", ENGLISH));
        assertArrayEquals(svgBytes("burden-hours", ENGLISH), svgBytes("burden-hours", ENGLISH));
    }

    @Test
    void onlyTheSmallPrintKnowsTheVersion() {
        Imprint one = Invented.imprint();
        Imprint other = new Imprint(one.title(), one.policies(), one.seed(), "ffffffffff", "9.9.9");
        List<String> here = svg(one).lines().filter(line -> !line.contains(Imprint.MARK)).toList();
        List<String> there = svg(other).lines().filter(line -> !line.contains(Imprint.MARK)).toList();
        assertEquals(here, there);
        assertTrue(svg(other).contains(
                ">Grassroots 9.9.9 · Burden relief in one district · seed 20241123 · n = 4 · scenario ffffffff · "));
    }

    @Test
    void policiesAreMarkedByNameWhereTheyStart() {
        String svg = svg(Invented.imprint());
        assertTrue(svg.contains(">admission list, inspection cap, plaque clean-up, long-term mechanism<"));
        assertTrue(svg.contains(">one form<"));
        assertEquals(6, svg.lines().filter(line -> line.contains("stroke-dasharray:2,4")).count(),
                "two days marked, each above the chart and through two panels");
    }

    @Test
    void policiesAreMarkedWhereTheyEnd() {
        ScheduledPolicy campaign = new ScheduledPolicy("spring-campaign", new AdmissionList(1, 1, 0), 0, 0, 363, Target.ALL);
        Imprint imprint = new Imprint(new Text("One", "一"), List.of(campaign), 1, "abcdef0123", "0.1.0");
        String svg = svg(imprint);
        assertTrue(svg.contains(">spring campaign<"));
        assertTrue(svg.contains(">spring campaign ends<"));
    }

    @Test
    void aWorldWithoutPoliciesHasNoMarks() {
        Imprint imprint = new Imprint(new Text("One", "一"), List.of(), 1, "abcdef0123", "0.1.0");
        assertFalse(svg(imprint).contains("stroke-dasharray:2,4"));
    }

    @Test
    void numbersInWordsKeepAllTheirDigits() {
        Worlds worlds = only(Invented.world(4, true), "gain");
        Charts charts = new Charts(worlds, Invented.imprint(), ENGLISH);
        String svg = new String(Picture.svg(charts.page(plan("trust-gain").measuredIn(worlds).orElseThrow()), ENGLISH),
                StandardCharsets.UTF_8);
        assertTrue(svg.matches("(?s).*The sense of gain stands at 0\\.\\d{3}.*"), "three digits after the point");
    }

    @Test
    void picturesHaveTheSizeOfAPage(@TempDir Path results) throws IOException {
        Path png = new Charts(only(Invented.world(2, true), "gain"), Invented.imprint(), ENGLISH).write(results).get(0);
        assertEquals(1200, ImageIO.read(png.toFile()).getWidth());
        assertEquals(750, ImageIO.read(png.toFile()).getHeight());
    }

    @Test
    @RequiresChineseFont
    void chineseChartsHaveNoEnglishWordsButTheProgramsName() {
        Lettering chinese = Lettering.of("zh", FontFinder.INSTALLED);
        for (ChartPlan plan : ChartPlans.ALL) {
            String svg = new String(svgBytes(plan.file(), chinese), StandardCharsets.UTF_8);
            List<String> english = svg.lines().filter(line -> line.contains("<text"))
                    .map(line -> line.replaceAll(".*<text[^>]*>(.*)</text>.*", "$1"))
                    .filter(text -> !text.contains(Imprint.MARK) && text.matches(".*[A-Za-z]{2}.*")).toList();
            assertEquals(List.of(), english, plan.file());
        }
    }

    @Test
    void worldsWithDifferentWeeksAreRefused() {
        Series shorter = new Series(List.of("gain"), -26, new double[100][1]);
        Series longer = new Series(List.of("gain"), -26, new double[120][1]);
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
                () -> new Worlds(List.of(), List.of(shorter), List.of(longer)));
        assertEquals("replications cover the same weeks, not 100 from week -26 and 120 from week -26", refusal.getMessage());
    }

    @Test
    void worldsThatAreNotPairedAreRefused() {
        Series series = new Series(List.of("gain"), -26, new double[100][1]);
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
                () -> new Worlds(List.of(), List.of(series, series), List.of(series)));
        assertEquals("replications come in pairs, but there are 2 with and 1 without the policies", refusal.getMessage());
    }

    private static String svg(Imprint imprint) {
        Worlds worlds = new Worlds(Invented.metrics(), Invented.world(4, true), Invented.world(4, false));
        Page page = new Charts(worlds, imprint, ENGLISH).page(plan("service-resolution"));
        return new String(Picture.svg(page, ENGLISH), StandardCharsets.UTF_8);
    }

    private static byte[] svgBytes(String file, Lettering lettering) {
        Worlds worlds = new Worlds(Invented.metrics(), Invented.world(4, true), Invented.world(4, false));
        Charts charts = new Charts(worlds, Invented.imprint(), lettering);
        return Picture.svg(charts.page(plan(file).measuredIn(worlds).orElseThrow()), lettering);
    }

    private static ChartPlan plan(String file) {
        return ChartPlans.ALL.stream().filter(plan -> plan.file().equals(file)).findFirst().orElseThrow();
    }

    private static Worlds only(List<Series> world, String... keys) {
        List<Metric> metrics = Stream.of(keys).map(Metrics::of).toList();
        return Worlds.of(metrics, world);
    }
}
