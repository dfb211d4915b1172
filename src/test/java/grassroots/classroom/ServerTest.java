package grassroots.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import grassroots.experiment.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {
    private static Classroom classroom;

    @BeforeAll
    static void open() {
        classroom = new Classroom(Staged.play("baseline"), new Limits(20_000, 2000), "127.0.0.1", 0);
    }

    @AfterAll
    static void close() {
        classroom.close();
    }

    private static Visitor visitor() {
        return new Visitor(classroom.port());
    }

    private static String problem(HttpResponse<String> answer) {
        assertEquals(400, answer.statusCode(), answer.body());
        JsonNode problem = Visitor.read(answer.body()).path("problem");
        assertTrue(problem.path("zh").asText().codePoints().anyMatch(c -> c > 0x3000), answer.body());
        return problem.path("en").asText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../pom.xml", "/%2e%2e/%2e%2e/etc/passwd", "/classroom/index.html", "/api/scenario/../../etc/passwd", "/index.html%00", "//etc/passwd"})
    void nothingButThePageAndItsQuestionsCanBeAskedFor(String path) {
        HttpResponse<String> answer = visitor().get(path);
        assertTrue(answer.statusCode() == 404 || answer.statusCode() == 400, path + " " + answer.statusCode());
        assertTrue(!answer.body().contains("root:") && !answer.body().contains("<project"), answer.body());
    }

    @Test
    void everyUnitAndChoiceOfTheBookIsSpokenInChinese() throws IOException {
        String words;
        try (InputStream in = ServerTest.class.getResourceAsStream("/classroom/words.js")) {
            words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        JsonNode book = visitor().json("/api/book");
        List<JsonNode> units = new ArrayList<>();
        Set<String> choices = new TreeSet<>();
        book.path("metrics").forEach(units::add);
        for (JsonNode lever : book.path("levers")) {
            lever.path("numbers").forEach(units::add);
            lever.path("choices").forEach(choice -> choice.path("choices").forEach(word -> choices.add("choice_" + word.asText())));
        }
        assertTrue(units.size() > 20 && choices.size() > 1, units.size() + " numbers, " + choices);
        assertEquals(List.of(), units.stream().filter(number -> !number.path("unitWords").path("zh").asText().matches(".*\\p{IsHan}.*")).toList());
        assertEquals(List.of(), choices.stream().filter(word -> !words.contains(word)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "\"play\"", "\u0000\u0001", "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{}}}}}}}}}}}}}"})
    void rubbishIsRefusedInBothLanguages(String rubbish) {
        assertEquals("The page sent something that cannot be read; reload it.", problem(visitor().post("/api/step", rubbish)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"days\":0}", "{\"days\":1e9}", "{\"days\":\"7\"}", "{\"days\":null}"})
    void nobodyStepsMoreThanAYear(String body) {
        assertEquals("'days' must be a number from 1.0 to 364.0.", problem(visitor().post("/api/step", body)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"lever\":\"admission-list\",\"values\":{\"strictness\":1.01}}", "{\"lever\":\"admission-list\",\"values\":{\"strictness\":\"NaN\"}}"})
    void aLeverOutOfItsRangeIsRefused(String body) {
        assertEquals("'share of tasks not on the list that the township turns back' must be a number from 0.0 to 1.0.", problem(visitor().post("/api/lever", body)));
    }

    @Test
    void leversAndValuesThatAreNotThereAreRefused() {
        assertEquals("There is no lever of this name; reload the page.", problem(visitor().post("/api/lever", "{\"lever\":\"bribery\",\"values\":{}}")));
        assertEquals("This lever has no 'severity'; reload the page.",
                problem(visitor().post("/api/lever", "{\"lever\":\"admission-list\",\"values\":{\"severity\":1}}")));
        assertEquals("'rule' must be one of per-head, backlog, favour.",
                problem(visitor().post("/api/lever", "{\"lever\":\"sinking\",\"values\":{\"rule\":\"lot\"}}")));
    }

    @Test
    void anotherWebPageCannotSpeakThroughTheBrowser() {
        assertEquals("This can be done from the page only.", problem(visitor().bare().post("/api/pause", "{}")));
        assertEquals("Another page may not speak to this one.", problem(visitor().with("Origin", "http://evil.example").post("/api/pause", "{}")));
    }

    @Test
    void aNameThatPointsHereIsNotThisPage() throws IOException {
        String answer = raw("GET /api/live HTTP/1.1\r\nHost: evil.example:" + classroom.port() + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
        assertTrue(answer.contains("Open the page at the address that the program printed."), answer);
    }

    @Test
    void bytesThatAreNoRequestDoNotHarm() throws IOException {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        for (int i = 0; i < 20; i++) {
            raw(new String(noise, StandardCharsets.ISO_8859_1));
        }
        assertEquals(200, visitor().get("/api/live").statusCode());
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", classroom.port())) {
            socket.setSoTimeout(10_000);
            try {
                OutputStream out = socket.getOutputStream();
                out.write(request.getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
                socket.shutdownOutput();
                InputStream in = socket.getInputStream();
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException hungUp) {
                return "";
            }
        }
    }

    @Test
    void aScenarioThatReachesForAFileIsRefused() {
        String text = "schemaVersion: 1\\nname: thief\\ntitle: {en: a, zh: b}\\nextends: /etc/passwd\\n";
        String words = problem(visitor().post("/api/open", "{\"text\":\"" + text + "\"}"));
        assertTrue(words.startsWith("shared scenario:4:"), words);
        String world = "schemaVersion: 1\\nname: thief\\ntitle: {en: a, zh: b}\\nextends: baseline.yaml\\nworld: {file: ../../etc/passwd}\\n";
        assertTrue(problem(visitor().post("/api/open", "{\"text\":\"" + world + "\"}")).contains("no file '../../etc/passwd' beside this one"));
    }

    @Test
    void aWorldLargerThanAllowedIsRefusedBeforeItIsBuilt() {
        String text = "schemaVersion: 1\\nname: huge\\ntitle: {en: a, zh: b}\\nextends: baseline.yaml\\nworld: {townships: 2000, communities: {perTownship: 200}}\\n";
        assertTrue(problem(visitor().post("/api/open", "{\"text\":\"" + text + "\"}")).startsWith("This world has 2000000000 residents; here at most 20000 fit."));
    }

    @Test
    void aLongTextIsRefused() {
        assertEquals(413, visitor().post("/api/open", "{\"text\":\"" + "x".repeat(400_000) + "\"}").statusCode());
    }

    @Test
    void thePictureGoesOnFromWhatThePageHas() {
        JsonNode whole = visitor().json("/api/live?run=0&from=0&map=trust");
        int run = whole.path("run").asInt();
        int weeks = whole.path("weeks").asInt();
        assertEquals(weeks, whole.path("with").size());
        JsonNode rest = visitor().json("/api/live?run=" + run + "&from=" + weeks + "&map=trust");
        assertEquals(rest.path("weeks").asInt() - weeks, rest.path("with").size());
        assertEquals(8, visitor().json("/api/districts").path("communities").size());
        for (String odd : new String[] {"run=x&from=-5", "from=99999999", "run=1&from=1e9&map=" + "m".repeat(500)}) {
            assertEquals(200, visitor().get("/api/live?" + odd).statusCode());
        }
    }

    @Test
    void aPortThatIsTakenIsToldWithARemedy() {
        Refusal refusal = assertThrows(Refusal.class,
                () -> new Classroom(Staged.play("baseline"), new Limits(20_000, 2000), "127.0.0.1", classroom.port()));
        assertTrue(refusal.getMessage().contains("--port"), refusal.getMessage());
    }
}
