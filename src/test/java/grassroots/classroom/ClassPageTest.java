package grassroots.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import grassroots.requirements.RequiresBrowser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.OutputType;

@RequiresBrowser
@Order(1)
class ClassPageTest {
    @TempDir
    private Path folder;

    private static void shoot(Browser browser, String name) throws Exception {
        String to = System.getProperty("shots");
        if (to != null) {
            Files.write(Path.of(to, name + ".png"), browser.driver().getScreenshotAs(OutputType.BYTES));
        }
    }

    private static final String[] SIZE = {"world.townships=32", "world.communities.perTownship=2", "world.communities.residents=300",
        "horizon.warmUp=13 weeks", "horizon.length=39 weeks"};
    private static final Limits LIMITS = new Limits(40_000, 2000);

    private static Classroom open(Play play, ClassBook book, int port) {
        return new Classroom(play, LIMITS, book, "127.0.0.1", port);
    }

    private ClassBook book(Play play) {
        return ClassBook.begin(folder.resolve("class-*.jsonl"), play);
    }

    private static String address(Classroom classroom, String path) {
        return "http://localhost:" + classroom.port() + path;
    }

    /** Comes in with the code and takes a township. */
    private static void joins(Browser browser, Classroom classroom, String language, String name, int township) {
        browser.open(address(classroom, "/?lang=" + language));
        browser.await("!document.querySelector('#enter').hidden");
        browser.set("#code", classroom.book().code().toLowerCase());
        browser.click("#enter button");
        browser.await("!document.querySelector('#take').hidden && document.querySelectorAll('#township option').length > 5");
        browser.set("#name", name);
        browser.set("#township", String.valueOf(township));
        browser.click("#take button");
        browser.await("document.querySelector('#who').textContent.includes('" + name + "')");
    }

    private static void teaches(Browser browser, Classroom classroom) {
        browser.open(address(classroom, "/teach?key=" + classroom.book().teacher()));
        browser.await("document.querySelector('#begin') && document.querySelector('#begin').textContent.includes('Next') && !document.querySelector('#begin').disabled");
        browser.set("#speed", "0");
    }

    private static List<String> complaints(Browser browser) {
        return browser.complaints().stream().filter(line -> !line.contains("401") && !line.contains("ERR_CONNECTION_REFUSED")).toList();
    }

    private static void fits(Browser browser) {
        fits(browser, true);
    }

    private static void fits(Browser browser, boolean contrast) {
        assertEquals(true, browser.run("return document.documentElement.scrollWidth <= window.innerWidth"), "wider than the screen");
        assertEquals(List.of(), browser.barriers(contrast));
    }

    /** Townships that no browser of the test has taken. */
    private static void others(Classroom classroom) {
        for (int n = 1; n <= 31; n++) {
            if (n != 7 && n != 8) {
                Pupil.at(classroom, n).moves(0, n % 2, n / 32.0, n % 7);
            }
        }
    }

    private static void theWallShows(Browser wall, Classroom classroom) throws Exception {
        for (String language : new String[] {"en", "zh"}) {
            wall.open(address(classroom, "/wall?lang=" + language));
            wall.await("document.querySelectorAll('.tile.taken').length === 31");
            assertEquals((language.equals("en") ? "Students open" : "学生打开") + " 127.0.0.1:" + classroom.port(), wall.text("#place"));
            fits(wall, language.equals("en"));
            shoot(wall, "wall-" + language);
            wall.click("#view");
            wall.await("document.querySelectorAll('#review tr').length === 32");
            fits(wall, language.equals("en"));
            shoot(wall, "review-" + language);
        }
    }

    @Test
    void twoStudentsTheTeacherAndTheWallPlayAQuarterInTheirBrowsers() throws Exception {
        Play play = Staged.play("class", SIZE);
        try (Classroom classroom = open(play, book(play), 0);
                Browser phone = new Browser(390, 844); Browser tablet = new Browser(820, 1180); Browser wall = new Browser(1920, 1080)) {
            phone.open(address(classroom, "/?lang=zh"));
            phone.await("!document.querySelector('#enter').hidden");
            fits(phone);
            shoot(phone, "enter-zh");
            joins(phone, classroom, "zh", "小王", 7);
            joins(tablet, classroom, "en", "Ada", 8);
            phone.set("#gate", "0.8");
            phone.set("#meetings", "3");
            phone.click("#send");
            phone.await("document.querySelector('#sent').textContent.includes('挡回80%')");
            tablet.set("#staff", "1");
            tablet.click("#send");
            tablet.await("document.querySelector('#sent').textContent.includes('posts sent down: 1')");
            tablet.set("#meetings", "0");
            tablet.click("#send");
            tablet.await("document.querySelector('#sent').textContent.includes('assemblies: 0')");
            fits(phone);
            shoot(phone, "desk-zh");
            shoot(tablet, "desk-en");
            others(classroom);
            teaches(wall, classroom);
            wall.await("document.querySelectorAll('#seats li').length === 31");
            assertEquals("Students open 127.0.0.1:" + classroom.port(), wall.text("#classPlace"));
            fits(wall);
            shoot(wall, "teacher-en");
            wall.click("#begin");
            wall.await("document.querySelector('#classPhase').textContent.includes('Quarter 2')");
            wall.await("document.querySelector('#decided').textContent.includes('day 0, Township 7: Admission list (share of tasks not on the list that the township turns back 80%)')");
            phone.await("document.querySelectorAll('#quarters tr').length === 2");
            tablet.await("document.querySelectorAll('#quarters tr').length === 2");
            fits(phone);
            phone.run("window.scrollTo(0, 1e6)");
            shoot(phone, "result-zh");
            shoot(tablet, "result-en");
            phone.click("#language");
            phone.await("document.querySelector('#resultHead').textContent === 'Your township in quarter 1'");
            phone.await("document.querySelector('#table').textContent.includes('(yuan for 1,000 residents and week)')");
            shoot(phone, "result-en-phone");
            theWallShows(wall, classroom);
            wall.click("#everybody");
            wall.await("document.querySelectorAll('#review tr').length === 33");
            phone.open(address(classroom, "/wall?lang=zh"));
            phone.await("document.querySelectorAll('.tile').length === 32");
            fits(phone);
            shoot(phone, "wall-phone");
            for (Browser browser : List.of(phone, tablet, wall)) {
                assertEquals(List.of(), complaints(browser));
            }
        }
    }

    @Test
    void aKilledProgramIsToldOfAndTheSamePagesGoOnWhenTheClassIsResumed() {
        Play play = Staged.play("class", SIZE);
        ClassBook book = book(play);
        Classroom classroom = open(play, book, 0);
        int port = classroom.port();
        try (Browser phone = new Browser(390, 844); Browser desk = new Browser(1500, 1000)) {
            joins(phone, classroom, "en", "Ada", 5);
            phone.set("#gate", "0.6");
            phone.click("#send");
            phone.await("document.querySelector('#sent').textContent.includes('60%')");
            teaches(desk, classroom);
            desk.click("#begin");
            desk.await("document.querySelector('#classPhase').textContent.includes('Quarter 2')");
            phone.await("document.querySelectorAll('#quarters tr').length === 2");
            desk.click("#automatic");
            phone.await("document.querySelector('#phase').textContent.includes('The teacher begins the quarter.')");
            String before = phone.text("#quarters");
            phone.set("#meetings", "4");
            phone.click("#send");
            phone.await("document.querySelector('#sent').textContent.includes('assemblies: 4')");
            classroom.close();
            phone.await("!document.querySelector('#trouble').hidden && document.querySelector('#trouble').textContent.includes('does not answer')");
            desk.await("!document.querySelector('#trouble').hidden");
            try (Classroom again = open(play, ClassBook.goOn(book.file(), play), port)) {
                phone.await("document.querySelector('#trouble').hidden && document.querySelector('#quarter').textContent.includes('Quarter 2')");
                phone.open(address(again, "/?lang=en"));
                phone.await("document.querySelector('#who').textContent === 'Township 5 · Ada'");
                phone.await("document.querySelector('#sent').textContent.includes('assemblies: 4')");
                phone.await("document.querySelectorAll('#quarters tr').length === 2");
                assertEquals(before, phone.text("#quarters"));
                desk.await("document.querySelector('#begin').textContent.includes('Next') && !document.querySelector('#begin').disabled");
                assertEquals(false, desk.find("#automatic").isSelected(), "held before the program was killed");
                desk.set("#speed", "0");
                desk.click("#begin");
                phone.await("document.querySelectorAll('#quarters tr').length === 3");
            }
        }
    }

    @Test
    void whenBothHaveDecidedTheQuarterBeginsByItselfUnlessTheTeacherHoldsIt() {
        Play play = Staged.play("class", SIZE);
        try (Classroom classroom = open(play, book(play), 0);
                Browser phone = new Browser(390, 844); Browser tablet = new Browser(820, 1180); Browser desk = new Browser(1500, 1000)) {
            joins(phone, classroom, "zh", "小王", 7);
            joins(tablet, classroom, "en", "Ada", 8);
            teaches(desk, classroom);
            assertEquals(true, desk.find("#automatic").isSelected());
            phone.await("document.querySelector('#phase').textContent.includes('到齐后由教师开始第一季度')");
            desk.click("#door");
            phone.await("document.querySelector('#phase').textContent.includes('全部提交后自动开始')");
            desk.click("#automatic");
            phone.await("document.querySelector('#phase').textContent.includes('由教师开始')");
            phone.click("#send");
            tablet.click("#send");
            desk.await("document.querySelector('#classPhase').textContent.includes('2 of 2 have decided. The teacher begins')");
            desk.click("#automatic");
            tablet.await("document.querySelector('#phase').textContent.includes('begins in a moment')");
            tablet.await("document.querySelectorAll('#quarters tr').length === 2 && document.querySelector('#quarter').textContent.includes('Quarter 2')");
            for (Browser browser : List.of(phone, tablet, desk)) {
                assertEquals(List.of(), complaints(browser));
            }
        }
    }

    @Test
    void theTeachersPageFitsAPhoneInChinese() throws Exception {
        Play play = Staged.play("class", SIZE);
        try (Classroom classroom = open(play, book(play), 0); Browser phone = new Browser(390, 844)) {
            others(classroom);
            phone.open(address(classroom, "/teach?key=" + classroom.book().teacher()));
            phone.open(address(classroom, "/?lang=zh"));
            phone.await("document.querySelector('#begin') && document.querySelector('#begin').textContent.includes('下一季度') && document.querySelectorAll('#seats li').length === 29");
            fits(phone);
            shoot(phone, "teacher-phone-zh");
            assertEquals(List.of(), complaints(phone));
        }
    }

    @Test
    void everyControlOfTheTeacherActs() {
        Play play = Staged.play("class", SIZE);
        try (Classroom classroom = open(play, book(play), 0); Browser desk = new Browser(1500, 1000); Browser phone = new Browser(390, 844)) {
            joins(phone, classroom, "en", "Ada", 5);
            teaches(desk, classroom);
            desk.set("#speed", "7");
            desk.click("#begin");
            desk.await("document.querySelector('#begin').textContent.includes('Pause')");
            phone.await("document.querySelector('#send').disabled");
            desk.click("#begin");
            desk.await("document.querySelector('#begin').textContent.includes('Go on')");
            desk.set("#speed", "0");
            desk.click("#begin");
            desk.await("document.querySelector('#classPhase').textContent.includes('Quarter 2')");
            desk.set("#again", "0");
            desk.await("document.querySelector('#classPhase').textContent.includes('Quarter 1')");
            phone.await("!document.querySelector('#send').disabled && document.querySelector('#past').hidden");
            desk.click("#door");
            desk.await("!document.querySelector('#door').checked");
            desk.click("#seats button");
            phone.await("!document.querySelector('#take').hidden && document.querySelector('#trouble').textContent.includes('given up by the teacher')");
            phone.set("#name", "Ada");
            phone.click("#take button");
            phone.await("document.querySelector('#trouble').textContent.includes('lets nobody in')");
            desk.set("[name='responsive-hotline.dispatch']", "0.7");
            desk.await("document.querySelector('#decided').textContent.includes('Responsive hotline')");
            desk.click("#restart");
            desk.set("#seed", "77");
            desk.click("#restartDialog button[value=go]");
            desk.await("document.querySelector('#decided').textContent.includes('Nothing yet')");
            assertEquals(77, Pupil.teacher(classroom).json("/api/live").path("seed").asInt());
        }
    }
}
