package grassroots.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.classroom.Browser;
import grassroots.experiment.SweepFindings;
import grassroots.requirements.RequiresBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a sweep in a browser, at the widths at which it is read. */
@RequiresBrowser
@Order(1)
class SweepBrowserTest {
    private static final List<String> TWO = List.of(InventedSweep.STRICTNESS, InventedSweep.LEAKAGE);

    @TempDir
    private static Path folder;

    private static String page;

    @BeforeAll
    static void write() throws IOException {
        page = page("Strictness and leakage");
    }

    private static String page(String title) throws IOException {
        InventedSweep sweep = new InventedSweep(Files.createTempDirectory(folder, "sweep")).titled(title).measuring("upwardShare", "gain").failingAt(5);
        SweepFindings findings = sweep.write(InventedSweep.GRID, TWO, InventedSweep.grid(), 6,
                (f, r) -> new double[] {0.6 - 0.2 * f[0] * f[1] + 0.004 * r, 0.5 + 0.02 * f[0] * Math.sin(r)});
        return PageChecks.written(folder, sweep.page(findings));
    }

    @ParameterizedTest
    @CsvSource({"390, en, true", "390, zh, false", "1280, en, false", "1280, zh, true", "794, en, true", "794, zh, false"})
    void isWholeAndLegibleAtEveryWidth(int width, String language, boolean contrast) {
        try (Browser browser = new Browser(width, 900)) {
            browser.open(page + "#" + language);
            assertEquals(language, browser.run("return document.documentElement.lang"));
            browser.run("document.querySelectorAll('details').forEach(d => { d.open = true })");
            PageChecks.assertWhole(browser, contrast);
        }
    }

    @Test
    void sortsChoosesAndGivesItsData() {
        try (Browser browser = new Browser(1280, 900)) {
            browser.open(page);
            browser.set("#curves-outcome", "gain");
            assertTrue(browser.find("#curve-gain-0").isDisplayed());
            assertFalse(browser.find("#curve-upwardShare-0").isDisplayed());
            PageChecks.assertSorts(browser, "#movements", 3);
            PageChecks.keepDownloads(browser);
            browser.click("#surface-upwardShare [data-get=csv]");
            browser.await("window.kept && window.kept.startsWith('policies.admission-list.leakageControl,') || window.kept && "
                    + "window.kept.startsWith('policies.admission-list.strictness,')");
            browser.click("#surface-upwardShare [data-get=svg]");
            browser.await("window.kept && window.kept.startsWith('<svg')");
            assertEquals(List.of(), browser.complaints());
        }
    }

    @Test
    void hostileTextsDoNoHarm() throws IOException {
        PageChecks.assertHarmless(page(PageChecks.HOSTILE));
    }
}
