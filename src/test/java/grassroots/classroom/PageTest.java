package grassroots.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.requirements.RequiresBrowser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.WebElement;

@RequiresBrowser
@Order(1)
class PageTest {
    private static final String STILL = "!document.querySelector('#play').disabled && document.querySelector('#play').textContent.match(/▶/)";

    private static Classroom classroom;
    private static Browser browser;

    @BeforeAll
    static void open() {
        classroom = new Classroom(Staged.play("baseline", "horizon.length=150 weeks"), new Limits(20_000, 2000), "127.0.0.1", 0);
        browser = new Browser(1500, 1000);
    }

    @AfterAll
    static void close() {
        browser.close();
        classroom.close();
    }

    @BeforeEach
    void again() {
        new Visitor(classroom.port()).post("/api/restart", "{}");
        browser.open(address("?lang=en"));
        browser.await(STILL);
        browser.complaints();
    }

    private static String address(String query) {
        return "http://localhost:" + classroom.port() + "/" + query;
    }

    @Test
    void theTeacherMovesALeverAndBothWorldsAnswer() {
        browser.set("[name='admission-list.strictness']", "0.8");
        browser.await("document.querySelector('#decided').textContent.includes('day 0: Admission list')");
        browser.set("#speed", "91");
        browser.click("#play");
        browser.await("document.querySelector('#week').textContent.match(/Week (1[2-9]|[2-9]\\d)/)");
        browser.click("#play");
        browser.await(STILL);
        browser.await("document.querySelector('.chart .seen b').textContent.match(/points · (better|worse)/)");
        assertEquals(8, browser.all("#mapWith rect").size());
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void besideALeverStandsWhatItCostsAYear() {
        browser.run("const e = document.querySelector(\"[name='sinking.staff']\"); e.value = 4; e.dispatchEvent(new Event('input', {bubbles: true}))");
        browser.await("document.querySelector(\"[name='sinking.staff']\").closest('.lever').querySelector('.price').textContent.includes('yuan a year')");
        String thought = (String) browser.run("return document.querySelector(\"[name='sinking.staff']\").closest('.lever').querySelector('.price').textContent");
        assertEquals("179,200 yuan a year", thought, "5,600 residents, four posts for 10,000, 80,000 yuan a post");
        browser.set("[name='sinking.staff']", "4");
        browser.await("document.querySelector('#decided').textContent.includes('Sinking')");
        browser.await("document.querySelector(\"[name='sinking.staff']\").closest('.lever').querySelector('.price').textContent === '179,200 yuan a year'");
        assertEquals(179_200, new Visitor(classroom.port()).json("/api/live").path("levers").path("sinking").path("yuan").asDouble(), 0.5);
        assertEquals(0, new Visitor(classroom.port()).json("/api/live").path("levers").path("volunteers").path("yuan").asDouble());
    }

    @Test
    void theHoursOfAWeekAreFullBarsInBothWorlds() {
        browser.await("document.querySelectorAll('#hours .bar').length === 2");
        assertEquals(true, browser.run("return [...document.querySelectorAll('#hours .bar')].every(bar => {"
                + " const parts = [...bar.children].map(part => part.getBoundingClientRect());"
                + " const all = parts.reduce((sum, part) => sum + part.width, 0);"
                + " return parts.every(part => part.height >= 20) && all > 0.9 * bar.getBoundingClientRect().width; })"));
    }

    @Test
    void aChartIsSavedAsAPicture() throws IOException {
        browser.run("HTMLAnchorElement.prototype.click = function () { window.saved = [this.download, this.href]; }");
        browser.await("document.querySelector('.chart canvas')");
        browser.click(".chart .picture");
        browser.await("window.saved && window.saved[1].startsWith('data:image/png;base64,')");
        assertEquals("grassroots-upwardShare.png", browser.run("return window.saved[0]"));
        byte[] png = Base64.getDecoder().decode(((String) browser.run("return window.saved[1]")).substring("data:image/png;base64,".length()));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertTrue(picture.getWidth() > 200 && picture.getHeight() > 200, picture.getWidth() + " by " + picture.getHeight());
        assertEquals(0xffffffff, picture.getRGB(1, 1));
    }

    @Test
    void dayAndWeekLetOneDayAndSevenPass() {
        browser.click("#day");
        browser.await("document.querySelector('#timeWord').textContent === 'day 0'");
        browser.click("#weekStep");
        browser.await("document.querySelector('#timeWord').textContent === 'day 7'");
    }

    @Test
    void draggingTimeBackGoesBack() {
        browser.click("#weekStep");
        browser.await("document.querySelector('#timeWord').textContent === 'day 6'");
        browser.set("#time", "2");
        browser.await("document.querySelector('#timeWord').textContent === 'day 2'");
    }

    @Test
    void anotherSeedAndABudgetComeFromTheDialog() {
        browser.click("#restart");
        browser.set("#seed", "77");
        browser.set("#budget", "50000");
        browser.click("#restartDialog button[value=go]");
        browser.await("document.querySelector('#money').textContent.includes('budget is used')");
        assertEquals(77, new Visitor(classroom.port()).json("/api/live").path("seed").asInt());
    }

    @Test
    void aLessonAsksForAPredictionFirstAndThenReadsTheRuns() {
        browser.set("#speed", "0");
        browser.set("#lessons", "1");
        browser.await("document.querySelector('#lesson button.primary').disabled");
        browser.set("#lesson .hands", "7");
        browser.click("#lesson button.primary");
        browser.await("document.querySelector('#lesson p.held')");
        assertEquals(6, browser.all("#lesson table tr:nth-child(n+2)").size());
        List<String> attention = browser.all("#lesson table tr:nth-child(2) td").stream().map(WebElement::getText).toList();
        assertTrue(!attention.get(1).equals(attention.get(2)), "both experiments gave " + attention);
        assertEquals(List.of(), browser.complaints());
    }

    /** Runs a lesson to its end. */
    private static void runs(int lesson) {
        browser.set("#speed", "0");
        browser.set("#lessons", String.valueOf(lesson));
        browser.set("#lesson .hands", "7");
        browser.click("#lesson button.primary");
        browser.await("document.querySelector('#lesson p.held')");
    }

    @Test
    void theFirstLessonSaysInWhichWeekEachCurveAnswered() {
        runs(0);
        String weeks = browser.text("#lesson .more");
        assertTrue(weeks.matches("First week .*: workers’ hours week \\d+; service: truly solved (week \\d+|never.*); trust (week \\d+|never.*)"), weeks);
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void theDriveOfTheThirdLessonEndsAfterAYearAndTheOtherExperimentDoesNot() {
        browser.run("window.ended = []; new MutationObserver(() => { const words = document.querySelector('#decided').textContent;"
                + " if (words.includes('until day') && window.ended.at(-1) !== words) { window.ended.push(words); } })"
                + ".observe(document.querySelector('#decided'), {childList: true, subtree: true})");
        runs(2);
        assertEquals(1, ((Number) browser.run("return window.ended.length")).intValue(), "experiments that ended something");
        assertTrue(((String) browser.run("return window.ended[0]")).endsWith("until day 363"));
        assertEquals("day 727", browser.text("#timeWord"));
        String years = browser.text("#lesson .more");
        assertTrue(years.matches(".*: a drive that ends after a year [+−]?[\\d.]+ → [+−]?[\\d.]+; recruited less.*"), years);
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void somebodyIsFollowedInBothWorlds() {
        browser.run("document.querySelectorAll('#mapWith rect')[2].dispatchEvent(new MouseEvent('click'))");
        browser.await("!document.querySelector('#place').hidden && document.querySelectorAll('#placeBody button').length > 2");
        browser.click("#placeBody li:nth-child(2) button");
        browser.await("!document.querySelector('#story').hidden");
        browser.click("#weekStep");
        browser.await("document.querySelector('#storyWith').textContent.includes('tasks from above')");
        assertEquals(browser.text("#storyWith"), browser.text("#storyWithout"));
        browser.click("#leave");
        browser.await("document.querySelector('#story').hidden");
    }

    @Test
    void whatIsKeptInABrowserIsGoneWhenItIsOpenedAgain() {
        String kept = "return [document.cookie.includes('kept=1'), localStorage.getItem('kept') === '1']";
        try (Browser one = new Browser(800, 600)) {
            one.open(address(""));
            one.run("document.cookie = 'kept=1'; localStorage.setItem('kept', '1')");
            assertEquals(List.of(true, true), one.run(kept));
        }
        try (Browser again = new Browser(800, 600)) {
            again.open(address(""));
            assertEquals(List.of(false, false), again.run(kept));
        }
    }

    @Test
    void whatHasBarriersIsFound() {
        browser.open("data:text/html,<html lang=en><title>t</title><main><h1>h</h1><p style='color:%23ccc'>pale</p><img src=x></main></html>");
        assertEquals(List.of("color-contrast", "image-alt"), rules(browser.barriers()));
        assertEquals(List.of("image-alt"), rules(browser.barriers(false)));
    }

    private static List<String> rules(List<String> barriers) {
        return barriers.stream().map(found -> found.split(":")[0]).toList();
    }

    @Test
    void theSheetForTeachersHasNoBarrier() {
        browser.open(address("teacher.html"));
        assertEquals(List.of(), browser.barriers());
    }

    @Test
    void aLinkCarriesTheScenario() {
        browser.set("[name='volunteers.effort']", "0.9");
        browser.await("document.querySelector('#decided').textContent.includes('Volunteers')");
        browser.click("#share");
        browser.await("document.querySelector('#link').value.includes('#s=')");
        String link = browser.find("#link").getDomProperty("value");
        assertTrue(link.length() < 20_000, "a link of " + link.length() + " characters is too long to be sent");
        try (Classroom other = new Classroom(Staged.play("baseline"), new Limits(20_000, 2000), "127.0.0.1", 0)) {
            browser.open(link.replace(":" + classroom.port() + "/", ":" + other.port() + "/"));
            browser.await("document.querySelector('#decided')?.textContent.includes('Volunteers')");
        }
    }

    @Test
    void aPresetIsPlayedInAWorldOfThisSize() {
        try (Classroom other = new Classroom(Staged.play("baseline"), new Limits(20_000, 2000), "127.0.0.1", 0)) {
            browser.open("http://localhost:" + other.port() + "/?lang=en");
            browser.await(STILL);
            browser.set("#preset", "flagship.yaml");
            browser.await("document.querySelector('#title').textContent === 'Burden relief in one district'");
            assertEquals(5600, new Visitor(other.port()).json("/api/live").path("residents").asInt());
        }
    }

    @Test
    void thePageSaysWhatToDoWhenTheProgramIsGoneAndGoesOnWhenItIsBack() {
        Classroom other = new Classroom(Staged.play("baseline"), new Limits(20_000, 2000), "127.0.0.1", 0);
        int port = other.port();
        browser.open("http://localhost:" + port + "/?lang=zh");
        browser.await("document.querySelector('#play')?.textContent.includes('播放')");
        other.close();
        browser.await("!document.querySelector('#trouble').hidden && document.querySelector('#trouble').textContent.includes('没有响应')");
        try (Classroom again = new Classroom(Staged.play("baseline"), new Limits(20_000, 2000), "127.0.0.1", port)) {
            browser.await("document.querySelector('#trouble').hidden");
            browser.click("#day");
            browser.await("document.querySelector('#timeWord').textContent === '第0天'");
        }
    }

    @ParameterizedTest
    @CsvSource({"390,844,en", "390,844,zh", "820,1180,en", "1500,1000,zh", "2560,1440,en"})
    void thePageFitsAndHasNoBarrierAtAnyWidth(int width, int height, String language) {
        try (Browser one = new Browser(width, height)) {
            one.open(address("?lang=" + language));
            one.await(STILL);
            one.await("document.querySelectorAll('#mapWith rect').length === 8");
            one.run("document.querySelectorAll('details').forEach(d => d.open = true)");
            assertEquals(true, one.run("return document.documentElement.scrollWidth <= window.innerWidth"), "wider than the screen");
            assertEquals(List.of(), one.barriers());
        }
    }
}
