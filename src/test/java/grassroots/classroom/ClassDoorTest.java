package grassroots.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassDoorTest {
    @TempDir
    private Path folder;

    private Classroom classroom;
    private Pupil teacher;

    @BeforeEach
    void open() {
        Play play = Staged.play("class", "world.townships=4", "world.communities.perTownship=1", "horizon.warmUp=2 weeks");
        classroom = new Classroom(play, new Limits(20_000, 2000), ClassBook.begin(folder.resolve("class.jsonl"), play), "127.0.0.1", 0);
        teacher = Pupil.teacher(classroom);
        teacher.await("OPEN");
    }

    @AfterEach
    void close() {
        classroom.close();
    }

    private Pupil stranger() {
        return new Pupil(classroom.port());
    }

    private static String refused(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        JsonNode problem = Visitor.read(answer.body()).path("problem");
        assertTrue(problem.path("zh").asText().codePoints().anyMatch(c -> c > 0x3000), answer.body());
        return problem.path("en").asText();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/live", "/api/scenario", "/api/data", "/api/community?n=0", "/api/districts", "/api/book"})
    void whatIsTheTeachersIsShownToNobodyElse(String path) {
        assertEquals("Only the teacher may do this, from the link that the program printed.", refused(403, stranger().get(path)));
        assertEquals("Only the teacher may do this, from the link that the program printed.", refused(403, Pupil.at(classroom, 1).get(path)));
        assertEquals(200, teacher.get(path).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/play", "/api/pause", "/api/speed", "/api/step", "/api/restart", "/api/lever", "/api/reset", "/api/open", "/api/follow", "/api/price",
        "/api/class/begin", "/api/class/free", "/api/class/back", "/api/class/door", "/api/class/automatic"})
    void whatIsTheTeachersIsDoneByNobodyElse(String path) {
        String body = "{\"township\":1,\"quarter\":0,\"days\":7,\"lever\":\"sinking\",\"values\":{\"staff\":3}}";
        refused(403, Pupil.at(classroom, 1).post(path, body));
        int without = stranger().post(path, body).statusCode();
        assertTrue(without == 401 || without == 403, "status " + without);
        JsonNode seen = teacher.json("/api/class");
        assertEquals("OPEN", seen.path("phase").asText());
        assertEquals("Pupil 1", seen.path("townships").path(0).path("name").asText());
    }

    @Test
    void withoutTheCodeNobodySeesTheClassOrTakesATownship() {
        Pupil stranger = stranger();
        assertEquals("Type the code that is on the wall.", refused(401, stranger.get("/api/class")));
        assertEquals("Type the code that is on the wall.", refused(401, stranger.get("/api/class/review")));
        assertEquals("Type the code that is on the wall.", refused(401, stranger.says("take", "{'name':'x','township':1}")));
        assertEquals(302, stranger.get("/teach?key=0123").statusCode());
        assertEquals("Type the code that is on the wall.", refused(401, stranger.get("/api/class")));
        assertTrue(stranger.get("/").body().contains("student.js"));
        assertTrue(teacher.get("/").body().contains("app.js"));
    }

    @Test
    void theCodeIsReadAsPeopleTypeIt() {
        String code = classroom.book().code();
        assertTrue(code.matches("[ACDEFHJKMNPQRTVWXY3479]{6}"), code);
        Pupil pupil = stranger();
        pupil.tell("enter", "{'code':' " + code.substring(0, 3).toLowerCase() + "-" + code.substring(3) + " '}");
        assertEquals(200, pupil.get("/api/class").statusCode());
    }

    @Test
    void guessingTheCodeBecomesSlowAndTheRightOneHasToWaitAsWell() {
        Pupil guesser = stranger();
        for (int guess = 0; guess < 5; guess++) {
            assertEquals("This is not the code; read it off the wall. It has 6 letters and digits.", refused(400, guesser.says("enter", "{'code':'AAAAA" + guess + "'}")));
        }
        String words = refused(429, guesser.says("enter", "{'code':'" + classroom.book().code() + "'}"));
        assertTrue(words.matches("Too many wrong codes from here; wait [1-5] seconds, then read the code off the wall\\."), words);
    }

    @Test
    void eachWrongGuessAfterTheFifthDoublesTheWait() {
        Guesses guesses = new Guesses();
        long now = 0;
        for (int guess = 0; guess < 5; guess++) {
            assertEquals(400, status(guesses, "wrong", now));
        }
        assertEquals(429, status(guesses, "right", now + 4_999));
        assertEquals(400, status(guesses, "wrong", now + 5_000));
        assertEquals(429, status(guesses, "right", now + 14_999));
        assertEquals(0, status(guesses, "right", now + 15_000));
        assertEquals(400, status(guesses, "wrong", now + 15_000));
    }

    private static int status(Guesses guesses, String said, long now) {
        try {
            guesses.check("10.0.0.7", said, "right", now);
            return 0;
        } catch (Mistake refused) {
            return refused.status();
        }
    }

    @Test
    void aTownshipThatIsTakenIsNobodyElsesAndOneBrowserHasOne() {
        Pupil first = Pupil.at(classroom, 2);
        Pupil second = stranger();
        second.tell("enter", "{'code':'" + classroom.book().code() + "'}");
        assertEquals("Somebody else has just taken this township; choose another.", refused(409, second.says("take", "{'name':'b','township':2}")));
        assertEquals("You have a township already; reload the page.", refused(409, first.says("take", "{'name':'c','township':3}")));
        assertEquals("There is no such township; reload the page.", refused(400, second.says("take", "{'name':'b','township':5}")));
        assertEquals("There is no such township; reload the page.", refused(400, second.says("take", "{'name':'b','township':-1}")));
        assertEquals("There is no such township; reload the page.", refused(400, second.says("take", "{'name':'b','township':'two'}")));
        second.tell("take", "{'name':'b'}");
        assertEquals(1, second.json("/api/class/own").path("township").asInt());
    }

    @Test
    void whenEveryTownshipIsTakenTheNextIsToldWhatToDo() {
        for (int n = 1; n <= 4; n++) {
            Pupil.at(classroom, n);
        }
        Pupil late = stranger();
        late.tell("enter", "{'code':'" + classroom.book().code() + "'}");
        assertEquals("Every township is taken; ask the teacher to free one, or watch the wall.", refused(409, late.says("take", "{'name':'late'}")));
        teacher.tell("free", "{'township':3}");
        late.tell("take", "{'name':'late'}");
        assertEquals(3, late.json("/api/class/own").path("township").asInt());
    }

    @Test
    void whoeverLostTheTownshipIsToldAndMovesNothing() {
        Pupil pupil = Pupil.at(classroom, 1);
        teacher.tell("free", "{'township':1}");
        assertEquals(0, pupil.json("/api/class/own").path("township").asInt());
        assertEquals("You have no township in this class any more; join again with the code on the wall.",
                refused(410, pupil.says("move", "{'quarter':0,'staff':0,'gate':1,'meetings':0}")));
    }

    @Test
    void aClosedDoorLetsNobodyTakeATownship() {
        teacher.tell("door", "{'closed':true}");
        Pupil late = stranger();
        late.tell("enter", "{'code':'" + classroom.book().code() + "'}");
        assertEquals("The teacher lets nobody in any more; ask to be let in.", refused(409, late.says("take", "{'name':'late'}")));
        teacher.tell("door", "{'closed':false}");
        late.tell("take", "{'name':'late'}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'quarter':0,'staff':99,'gate':0,'meetings':0}|Staff in communities must be a whole number from 0 to 1.",
        "{'quarter':0,'staff':0.5,'gate':0,'meetings':0}|Staff in communities must be a whole number from 0 to 1.",
        "{'quarter':0,'staff':0,'gate':1.01,'meetings':0}|The gate must be a number from 0 to 1.",
        "{'quarter':0,'staff':0,'gate':'all','meetings':0}|The gate must be a number from 0 to 1.",
        "{'quarter':0,'staff':0,'gate':0,'meetings':7}|Meetings must be a whole number from 0 to 6.",
        "{'quarter':0,'staff':0,'gate':0}|Meetings must be a whole number from 0 to 6.",
        "{'quarter':0,'staff':0,'gate':0,'meetings':0,'township':2}|A move has no 'township': it is of your own township, its staff, gate and meetings.",
        "[]|The page sent something that cannot be read; reload it.",
        "{'quarter':|The page sent something that cannot be read; reload it."})
    void aMoveThatIsNoneIsRefusedAndTheRunIsAsItWas(String body, String words) {
        Pupil pupil = Pupil.at(classroom, 1);
        assertEquals(words, refused(400, pupil.says("move", body)));
        JsonNode seen = teacher.json("/api/class");
        assertEquals("OPEN", seen.path("phase").asText());
        assertFalse(seen.path("townships").path(0).path("asked").asBoolean());
    }

    @Test
    void aMoveOutOfTurnIsRefused() {
        Pupil pupil = Pupil.at(classroom, 1);
        String another = "This was meant for another quarter; look at the page again and decide anew.";
        assertEquals(another, refused(409, pupil.says("move", "{'quarter':1,'staff':0,'gate':0,'meetings':0}")));
        assertEquals(another, refused(409, pupil.says("move", "{'staff':0,'gate':0,'meetings':0}")));
        teacher.post("/api/speed", "{\"daysPerSecond\":1}");
        teacher.tell("begin", "{}");
        assertEquals("The quarter is running; decide when it is over.", refused(409, pupil.says("move", "{'quarter':0,'staff':0,'gate':0,'meetings':0}")));
        teacher.post("/api/pause", "{}");
        assertEquals("The quarter is running; decide when it is over.", refused(409, pupil.says("move", "{'quarter':0,'staff':0,'gate':0,'meetings':0}")));
        teacher.post("/api/speed", "{\"daysPerSecond\":0}");
        teacher.tell("begin", "{}");
        teacher.await("OPEN");
        assertEquals(another, refused(409, pupil.says("move", "{'quarter':0,'staff':0,'gate':0,'meetings':0}")));
        pupil.moves(1, 0, 0.5, 2);
    }

    @Test
    void namesAreAnyTextAndHarmless() throws IOException {
        String[] said = {"<script>alert(1)</script>", "  张\u202e三\u0000\n\u0007  ", "x".repeat(1000), "🎓".repeat(40)};
        String[] kept = {"<script>alert(1)</script".substring(0, 24), "张三", "x".repeat(24), "🎓".repeat(24)};
        for (int n = 0; n < said.length; n++) {
            Pupil pupil = stranger();
            pupil.tell("enter", "{'code':'" + classroom.book().code() + "'}");
            String body = new ObjectMapper().writeValueAsString(JsonNodeFactory.instance.objectNode().put("name", said[n]).put("township", n + 1));
            assertEquals(200, pupil.post("/api/class/take", body).statusCode());
            assertEquals(kept[n], teacher.json("/api/class").path("townships").path(n).path("name").asText());
        }
        Pupil nameless = stranger();
        nameless.tell("enter", "{'code':'" + classroom.book().code() + "'}");
        assertEquals("Tell your name, or any word by which the class knows you.", refused(400, nameless.says("take", "{'name':' \\u200b '}")));
        assertEquals("'name' must be a text; reload the page.", refused(400, nameless.says("take", "{'name':{'a':1}}")));
    }

    @Test
    void aFloodIsTurnedAwayAndTheClassGoesOn() {
        Pupil calm = Pupil.at(classroom, 1);
        Pupil flooding = Pupil.at(classroom, 2);
        int refusals = 0;
        for (int n = 0; n < 150; n++) {
            refusals += flooding.get("/api/class").statusCode() == 429 ? 1 : 0;
        }
        assertTrue(refusals > 40, refusals + " of 150 refused");
        calm.moves(0, 1, 0.9, 1);
        teacher.post("/api/speed", "{\"daysPerSecond\":0}");
        teacher.tell("begin", "{}");
        teacher.await("OPEN");
    }

    @Test
    void changingOnesMindAllTheTimeDoesNotFillTheDisk() throws IOException {
        Pupil restless = Pupil.at(classroom, 1);
        int taken = 0;
        for (int n = 0; n < 50; n++) {
            taken += restless.says("move", "{'quarter':0,'staff':0,'gate':" + n % 2 + ",'meetings':0}").statusCode() == 200 ? 1 : 0;
        }
        assertTrue(taken >= 20 && taken < 30, taken + " of 50 taken");
        assertTrue(Files.size(classroom.book().file()) < 10_000, "the log has " + Files.size(classroom.book().file()) + " bytes");
    }

    @Test
    void connectionsThatSayNothingAndNoiseDoNotKeepTheClassOut() throws IOException {
        List<Socket> silent = new ArrayList<>();
        byte[] noise = new byte[3000];
        new Random(4).nextBytes(noise);
        try {
            for (int n = 0; n < 200; n++) {
                Socket socket = new Socket("127.0.0.1", classroom.port());
                socket.getOutputStream().write(n % 2 == 0 ? "POST /api/class/move HTTP/1.1\r\nHost: 127".getBytes(StandardCharsets.US_ASCII) : noise);
                silent.add(socket);
            }
            Pupil pupil = Pupil.at(classroom, 1);
            pupil.moves(0, 0, 1, 0);
            teacher.post("/api/speed", "{\"daysPerSecond\":0}");
            teacher.tell("begin", "{}");
            teacher.await("OPEN");
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }

    @Test
    void whoSendsSlowlyDoesNotHoldEveryThread() throws IOException {
        List<Socket> slow = new ArrayList<>();
        String head = "POST /api/class/enter HTTP/1.1\r\nHost: 127.0.0.1:" + classroom.port() + "\r\nX-Grassroots: page\r\nContent-Length: 5000\r\n\r\n{";
        try {
            for (int n = 0; n < 120; n++) {
                Socket socket = new Socket("127.0.0.1", classroom.port());
                socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            long start = System.nanoTime();
            HttpResponse<String> answer = stranger().get("/style.css");
            assertTrue(answer.statusCode() == 200 || answer.statusCode() == 429, "status " + answer.statusCode());
            assertTrue(System.nanoTime() - start < 10e9, "answered only after the slow ones had been cut off");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void aWallThatTypesTheCodeSeesAndMovesNothing() {
        Pupil wall = stranger();
        wall.tell("enter", "{'code':'" + classroom.book().code() + "'}");
        assertEquals(4, wall.json("/api/class").path("townships").size());
        assertEquals(0, wall.json("/api/class/own").path("township").asInt());
        refused(410, wall.says("move", "{'quarter':0,'staff':0,'gate':1,'meetings':0}"));
    }
}
