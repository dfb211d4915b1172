package grassroots.report;

import static grassroots.report.InventedComparison.results;
import static grassroots.report.InventedComparison.scenario;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.classroom.Browser;
import grassroots.requirements.RequiresBrowser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in a browser, at the widths at which it is read. */
@RequiresBrowser
@Order(1)
class ReportBrowserTest {
    @TempDir
    private static Path folder;

    private static String page;

    @BeforeAll
    static void write() throws IOException {
        page = page("Burden relief in one district");
    }

    private static String page(String title) throws IOException {
        return PageChecks.written(folder, new ReportPage(
                results(6, 32, scenario("plain", title, title, false), scenario("relief", title, title, true)), "en").html());
    }

    @ParameterizedTest
    @CsvSource({"390, en, true", "390, zh, false", "1280, en, false", "1280, zh, true", "794, en, true", "794, zh, false"})
    void isWholeAndLegibleAtEveryWidth(int width, String language, boolean contrast) {
        try (Browser browser = new Browser(width, 900)) {
            browser.open(page + "#" + language);
            assertEquals(language, browser.run("return document.documentElement.lang"));
            PageChecks.assertWhole(browser, contrast);
        }
    }

    @Test
    void switchesSortsChoosesAndTellsNumbers() {
        try (Browser browser = new Browser(1280, 900)) {
            browser.open(page);
            browser.click("[data-language=zh]");
            assertTrue(browser.text(".answer h2").equals("结论"), browser.text(".answer h2"));
            browser.click("[data-language=en]");
            PageChecks.assertSorts(browser, "#forest-0", 3);
            assertEquals("descending", browser.find("#forest-0 thead th:nth-child(4)").getAttribute("aria-sort"));
            browser.set("#who-metric", "trust");
            assertTrue(browser.find("#who-trust-0").isDisplayed());
            assertFalse(browser.find("#who-gain-0").isDisplayed());
            browser.run("const s = document.querySelector('#level-gain svg.plot'), b = s.getBoundingClientRect();"
                    + "s.dispatchEvent(new PointerEvent('pointermove', {clientX: b.left + b.width / 2, clientY: b.top + 20, bubbles: true}))");
            assertTrue(browser.text("#level-gain .tip").matches("(?s)week \\d+\nthe world without 0\\.\\d+ \\[0\\..*"),
                    browser.text("#level-gain .tip"));
            PageChecks.keepDownloads(browser);
            browser.click("#level-gain [data-get=csv]");
            browser.await("window.kept && window.kept.startsWith('week,plain,plain low,plain high,relief,')");
            assertEquals(List.of(), browser.complaints());
        }
    }

    /** 182 mm at 96 dots an inch: A4 less its margins. */
    @Test
    void onPaperTablesAreTablesAndNothingIsToBePressed() {
        try (Browser browser = new Browser(688, 900)) {
            browser.open(page);
            browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
            assertEquals("table-cell", browser.run("return getComputedStyle(document.querySelector('#forest-0 tbody td')).display"));
            assertEquals("none", browser.run("return getComputedStyle(document.querySelector('.choose')).display"));
            assertEquals(List.of(), browser.run("return Array.from(document.querySelectorAll('main *')).filter(e =>"
                    + " e.getClientRects().length && !e.closest('svg') && e.getBoundingClientRect().right > innerWidth + 1)"
                    + ".map(e => e.tagName + ' ' + e.className + ' ' + e.textContent.slice(0, 40))"));
        }
    }

    @Test
    void hostileTextsDoNoHarm() throws IOException {
        PageChecks.assertHarmless(page(PageChecks.HOSTILE));
    }
}
