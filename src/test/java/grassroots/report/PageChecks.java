package grassroots.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.classroom.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What holds for every page in a browser. */
final class PageChecks {
    /** A title that would do harm where it is taken for more than text. */
    static final String HOSTILE = "\"'></title><script>document.title='harmed'</script> \u202eevil\u202c شعب 🏘️"
            + " long".repeat(1000) + "x".repeat(5000);

    private static final String CUT = """
            return Array.from(document.querySelectorAll('svg.plot text')).filter(t => t.getClientRects().length).filter(t => {
              const box = t.closest('svg').getBoundingClientRect(), own = t.getBoundingClientRect();
              return own.left < box.left - 1 || own.right > box.right + 1 || own.top < box.top - 1 || own.bottom > box.bottom + 1;
            }).map(t => t.closest('figure').id + ': ' + t.textContent)""";
    private static final String OVERLAPPING = """
            return Array.from(document.querySelectorAll('svg.plot')).flatMap(svg => {
              const texts = Array.from(svg.querySelectorAll('text')).filter(t => t.getClientRects().length)
                .map(t => [t.textContent, t.getBoundingClientRect()]);
              return texts.flatMap((one, i) => texts.slice(i + 1).filter(other => one[1].left < other[1].right - 1
                && other[1].left < one[1].right - 1 && one[1].top < other[1].bottom - 3 && other[1].top < one[1].bottom - 3)
                .map(other => svg.closest('figure').id + ': ' + one[0] + ' | ' + other[0]));
            })""";
    private static final String WIDE = "return document.documentElement.scrollWidth > innerWidth + 1";
    private static final String UNDRAWN = """
            return Array.from(document.querySelectorAll('figure')).filter(f => f.getClientRects().length).filter(f => {
              const svg = f.querySelector('svg.plot');
              return !svg || svg.getBoundingClientRect().height < 50 || !svg.querySelector('path.line[d^=M], rect.tile, .bars rect, rect');
            }).map(f => f.id)""";

    private PageChecks() {}

    /**
     * Nothing is cut, overlaps, is missing, runs over the edge, is fetched from elsewhere or shuts anybody out. Colours are those of the
     * style sheet, which knows no language: contrast is looked at once for each width.
     */
    static void assertWhole(Browser browser, boolean contrast) {
        assertEquals(List.of(), browser.run(CUT));
        assertEquals(List.of(), browser.run(OVERLAPPING));
        assertEquals(List.of(), browser.run(UNDRAWN));
        assertEquals(false, browser.run(WIDE));
        assertEquals(0L, browser.run("return performance.getEntriesByType('resource').length"));
        assertEquals(List.of(), browser.barriers(contrast));
        assertEquals(List.of(), browser.complaints());
    }

    /** Writes a page and gives its address. */
    static String written(Path folder, String html) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "report", ".html"), html).toUri().toString();
    }

    /** A page with the {@link #HOSTILE} title shows it and does nothing else with it. */
    static void assertHarmless(String page) {
        try (Browser browser = new Browser(390, 900)) {
            browser.open(page);
            assertTrue(browser.text("h1").startsWith("\"'></title><script>"), browser.text("h1"));
            assertFalse("harmed".equals(browser.driver().getTitle()));
            assertEquals(false, browser.run(WIDE));
            assertEquals(List.of(), browser.complaints());
        }
    }

    /** Clicks on the heading of a column of numbers, the first being 0, and finds them in falling order. */
    static void assertSorts(Browser browser, String table, int column) {
        browser.click(table + " thead th:nth-child(" + (column + 1) + ") button");
        assertEquals(true, browser.run("const v = Array.from(document.querySelectorAll('" + table + " tbody tr')).map(r =>"
                + " +r.cells[" + column + "].dataset.value); return v.every((x, i) => i === 0 || v[i - 1] >= x)"));
    }

    /** From now on what is taken from the page is kept in {@code window.kept}. */
    static void keepDownloads(Browser browser) {
        browser.run("window.kept = null; URL.createObjectURL = b => { b.text().then(t => { window.kept = t }); return '#' }");
    }
}
