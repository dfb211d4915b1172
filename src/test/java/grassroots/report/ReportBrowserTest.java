package grassroots.report;

import static grassroots.report.InventedComparison.results;
import static grassroots.report.InventedComparison.scenario;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import grassroots.classroom.Browser;
import grassroots.requirements.RequiresBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in a browser, at the widths at which it is read. */
@RequiresBrowser
class ReportBrowserTest {
    private static final String HOSTILE = "\"'></title><script>document.title='harmed'</script> \u202eevil\u202c شعب 🏘️";
    static final String CUT = """
            return Array.from(document.querySelectorAll('svg.plot text')).filter(t => t.getClientRects().length).filter(t => {
              const box = t.closest('svg').getBoundingClientRect(), own = t.getBoundingClientRect();
              return own.left < box.left - 1 || own.right > box.right + 1 || own.top < box.top - 1 || own.bottom > box.bottom + 1;
            }).map(t => t.closest('figure').id + ': ' + t.textContent)""";
    static final String OVERLAPPING = """
            return Array.from(document.querySelectorAll('svg.plot')).flatMap(svg => {
              const texts = Array.from(svg.querySelectorAll('text')).filter(t => t.getClientRects().length)
                .map(t => [t.textContent, t.getBoundingClientRect()]);
              return texts.flatMap((one, i) => texts.slice(i + 1).filter(other => one[1].left < other[1].right - 1
                && other[1].left < one[1].right - 1 && one[1].top < other[1].bottom - 3 && other[1].top < one[1].bottom - 3)
                .map(other => svg.closest('figure').id + ': ' + one[0] + ' | ' + other[0]));
            })""";
    static final String WIDE = "return document.documentElement.scrollWidth > innerWidth + 1";
    static final String UNDRAWN = """
            return Array.from(document.querySelectorAll('figure')).filter(f => f.getClientRects().length).filter(f => {
              const svg = f.querySelector('svg.plot');
              return !svg || svg.getBoundingClientRect().height < 50 || !svg.querySelector('path.line[d^=M], rect.tile, .bars rect, rect');
            }).map(f => f.id)""";

    @TempDir
    Path folder;

    private String page(String title) throws IOException {
        String html = new ReportPage(results(6, 32, scenario("plain", title, title, false), scenario("relief", title, title, true)), "en")
                .html();
        return Files.writeString(folder.resolve("report.html"), html).toUri().toString();
    }

    @ParameterizedTest
    @CsvSource({"390, en", "390, zh", "1280, en", "1280, zh", "794, en", "794, zh"})
    void isWholeAndLegibleAtEveryWidth(int width, String language) throws IOException {
        try (Browser browser = new Browser(width, 900)) {
            browser.open(page("Burden relief in one district") + "#" + language);
            assertEquals(language, browser.run("return document.documentElement.lang"));
            assertEquals(List.of(), browser.run(CUT));
            assertEquals(List.of(), browser.run(OVERLAPPING));
            assertEquals(List.of(), browser.run(UNDRAWN));
            assertEquals(false, browser.run(WIDE));
            assertEquals(0L, browser.run("return performance.getEntriesByType('resource').length"));
            Results found = new AxeBuilder().analyze(browser.driver());
            assertTrue(found.violationFree(), () -> found.getViolations().toString());
            assertEquals(List.of(), browser.complaints());
        }
    }

    @Test
    void switchesSortsChoosesAndTellsNumbers() throws IOException {
        try (Browser browser = new Browser(1280, 900)) {
            browser.open(page("Burden relief"));
            browser.click("[data-language=zh]");
            assertTrue(browser.text(".answer h2").equals("结论"), browser.text(".answer h2"));
            browser.click("[data-language=en]");
            browser.click("#forest-0 thead th:nth-child(4) button");
            assertEquals("descending", browser.find("#forest-0 thead th:nth-child(4)").getAttribute("aria-sort"));
            assertEquals(true, browser.run("const v = Array.from(document.querySelectorAll('#forest-0 tbody tr')).map(r =>"
                    + " +r.cells[3].dataset.value); return v.every((x, i) => i === 0 || v[i - 1] >= x)"));
            browser.set("#who-metric", "trust");
            assertTrue(browser.find("#who-trust-0").isDisplayed());
            assertFalse(browser.find("#who-gain-0").isDisplayed());
            browser.run("const s = document.querySelector('#level-gain svg.plot'), b = s.getBoundingClientRect();"
                    + "s.dispatchEvent(new PointerEvent('pointermove', {clientX: b.left + b.width / 2, clientY: b.top + 20, bubbles: true}))");
            assertTrue(browser.text("#level-gain .tip").matches("(?s)week \\d+\nthe world without 0\\.\\d+ \\[0\\..*"),
                    browser.text("#level-gain .tip"));
            browser.run("window.kept = null; URL.createObjectURL = b => { b.text().then(t => { window.kept = t }); return '#' }");
            browser.click("#level-gain [data-get=csv]");
            browser.await("window.kept && window.kept.startsWith('week,plain,plain low,plain high,relief,')");
            assertEquals(List.of(), browser.complaints());
        }
    }

    @Test
    void hostileTextsDoNoHarm() throws IOException {
        try (Browser browser = new Browser(390, 900)) {
            browser.open(page(HOSTILE + " long".repeat(1000) + "x".repeat(5000)));
            assertTrue(browser.text("h1").startsWith("\"'></title><script>"), browser.text("h1"));
            assertFalse("harmed".equals(browser.driver().getTitle()));
            assertEquals(false, browser.run(WIDE));
            assertEquals(List.of(), browser.complaints());
        }
    }
}
