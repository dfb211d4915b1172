package grassroots.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import grassroots.requirements.RequiresBrowser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.OutputType;

@RequiresBrowser
class ClassPageTest {
    @TempDir
    private Path folder;

    private static void shoot(Browser browser, String name) throws Exception {
        String to = System.getProperty("shots");
        if (to != null) {
            Files.write(Path.of(to, name + ".png"), browser.driver().getScreenshotAs(OutputType.BYTES));
        }
    }

    @Test
    void twoStudentsAndTheTeacherPlayAQuarterInThreeBrowsers() throws Exception {
        Play play = Staged.play("class", "world.townships=32", "world.communities.perTownship=2", "world.communities.residents=300", "horizon.length=39 weeks");
        try (Classroom classroom = new Classroom(play, new Limits(40_000, 2000), ClassBook.begin(folder.resolve("class-*.jsonl"), play), "127.0.0.1", 0);
                Browser phone = new Browser(390, 844); Browser other = new Browser(820, 1180); Browser wall = new Browser(1920, 1080)) {
            String address = "http://localhost:" + classroom.port();
            phone.open(address + "/?lang=zh");
            phone.await("!document.querySelector('#enter').hidden");
            shoot(phone, "enter");
            phone.set("#code", classroom.book().code().toLowerCase());
            phone.click("#enter button");
            phone.await("!document.querySelector('#take').hidden && document.querySelectorAll('#township option').length > 5");
            phone.set("#name", "小王");
            phone.set("#township", "7");
            shoot(phone, "take");
            phone.click("#take button");
            phone.await("document.querySelector('#who').textContent === '乡镇街道7 · 小王'");
            phone.set("#gate", "0.8");
            phone.set("#meetings", "3");
            phone.click("#send");
            phone.await("document.querySelector('#sent').textContent.includes('挡回80%')");
            shoot(phone, "desk");
            for (int n = 1; n <= 31; n++) {
                if (n != 7) {
                    Pupil.at(classroom, n).moves(0, n % 2, n / 32.0, n % 7);
                }
            }
            wall.open(address + "/teach?key=" + classroom.book().teacher());
            wall.await("document.querySelector('#begin') && !document.querySelector('#begin').disabled");
            wall.set("#speed", "0");
            shoot(wall, "teacher");
            wall.click("#begin");
            wall.await("document.querySelector('#classPhase').textContent.includes('Quarter 2')");
            phone.await("document.querySelectorAll('#quarters tr').length === 2");
            shoot(phone, "result");
            phone.run("window.scrollTo(0, 1e6)");
            shoot(phone, "result2");
            wall.open(address + "/wall?lang=en");
            wall.await("document.querySelectorAll('.tile').length === 32");
            shoot(wall, "wall");
            wall.click("#view");
            wall.await("document.querySelectorAll('#review tr').length === 32");
            shoot(wall, "review");
            assertEquals(List.of(), phone.complaints().stream().filter(line -> !line.contains("401")).toList());
            assertEquals(List.of(), wall.complaints());
        }
    }
}
