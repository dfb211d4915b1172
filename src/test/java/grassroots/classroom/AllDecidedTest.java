package grassroots.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quarter that begins by itself: when it does, and when it must not. */
@Order(1)
class AllDecidedTest {
    private static final long NOW = 1_000_000;

    @TempDir
    private Path folder;

    private final AtomicLong seconds = new AtomicLong(NOW / 1000);
    private Play play;
    private Classroom classroom;
    private Pupil teacher;

    @BeforeEach
    void open() {
        play = Staged.play("class", "world.townships=4", "world.communities.perTownship=1", "world.communities.residents=500",
                "horizon.warmUp=13 weeks", "horizon.length=52 weeks");
        goesOn(ClassBook.begin(folder.resolve("class-*.jsonl"), play));
    }

    private void goesOn(ClassBook book) {
        classroom = new Classroom(play, new Limits(20_000, 2000), book.by(() -> Instant.ofEpochSecond(seconds.get())), "127.0.0.1", 0);
        teacher = Pupil.teacher(classroom);
        teacher.post("/api/speed", "{\"daysPerSecond\":0}");
        teacher.await("OPEN");
    }

    @AfterEach
    void close() {
        classroom.close();
    }

    /** Everybody's page asks every second of the class's clock for so long; the last thing that is seen. */
    private JsonNode looks(long length, Pupil... awake) {
        JsonNode seen = teacher.json("/api/class");
        for (int second = 0; second < length; second++) {
            seconds.incrementAndGet();
            List.of(awake).forEach(pupil -> pupil.json("/api/class"));
            seen = teacher.json("/api/class");
            pause();
        }
        return seen;
    }

    private static void pause() {
        try {
            Thread.sleep(75); // a browser may ask fifteen times a second
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void awaitQuarter(int quarter, Pupil... awake) {
        for (int look = 0; look < 400; look++) {
            if (looks(1, awake).path("quarter").asInt() == quarter) {
                return;
            }
        }
        throw new AssertionError("quarter " + quarter + " was never reached");
    }

    @Test
    void aQuarterBeginsAMomentAfterTheLastOfThoseWhoAreThereHasDecided() {
        Pupil one = Pupil.at(classroom, 1);
        Pupil two = Pupil.at(classroom, 2);
        teacher.tell("door", "{'closed':true}");
        one.moves(0, 0, 0.5, 1);
        JsonNode waiting = looks(6, one, two);
        assertEquals(0, waiting.path("played").asInt(), "township 2 still thinks");
        assertFalse(waiting.path("begins").asBoolean());
        two.moves(0, 0, 0, 2);
        JsonNode moment = looks(1, one, two);
        assertTrue(moment.path("begins").asBoolean(), moment.toString());
        assertEquals(0, moment.path("played").asInt());
        awaitQuarter(1, one, two);
        JsonNode moves = teacher.json("/api/class/review").path("quarters").path(1).path("townships");
        assertEquals("{\"staff\":0,\"gate\":0.5,\"meetings\":1}", moves.path(0).path("move").toString());
        assertEquals("{\"staff\":0,\"gate\":0.0,\"meetings\":2}", moves.path(1).path("move").toString());
        assertEquals(1, looks(6, one, two).path("played").asInt(), "nobody has decided on the next");
    }

    @Test
    void theFirstQuarterWaitsForTheTeacherWhileOthersMayStillComeAndLaterOnesDoNot() {
        Pupil one = Pupil.at(classroom, 1);
        one.moves(0, 0, 0.5, 1);
        assertEquals(0, looks(6, one).path("played").asInt(), "others may still come");
        teacher.tell("begin", "{'quarter':0}");
        awaitQuarter(1, one);
        one.moves(1, 0, 0.5, 2);
        awaitQuarter(2, one);
    }

    @Test
    void whoHasGoneAwayKeepsNobodyWaiting() {
        Pupil one = Pupil.at(classroom, 1);
        Pupil.at(classroom, 2);
        teacher.tell("door", "{'closed':true}");
        one.moves(0, 0, 0.5, 1);
        JsonNode soon = looks(8, one);
        assertEquals(0, soon.path("played").asInt(), "township 2 was there eight seconds ago");
        assertTrue(soon.path("townships").path(0).path("here").asBoolean());
        awaitQuarter(1, one);
        assertFalse(teacher.json("/api/class").path("townships").path(1).path("here").asBoolean());
    }

    @Test
    void whoOnlyLooksAndDecidesNothingIsThere() {
        Pupil one = Pupil.at(classroom, 1);
        Pupil two = Pupil.at(classroom, 2);
        teacher.tell("door", "{'closed':true}");
        one.moves(0, 0, 0.5, 1);
        JsonNode seen = looks(Seat.AWAY / 1000 + 7, one, two);
        assertTrue(seen.path("townships").path(1).path("here").asBoolean());
        assertEquals(0, seen.path("played").asInt());
    }

    @Test
    void theTeacherHoldsAQuarterAndAResumedClassIsStillHeld() {
        Pupil one = Pupil.at(classroom, 1);
        teacher.tell("door", "{'closed':true}");
        one.moves(0, 0, 0.5, 1);
        assertTrue(looks(1, one).path("begins").asBoolean());
        teacher.tell("automatic", "{'on':false}");
        assertEquals(0, looks(6, one).path("played").asInt());
        classroom.close();
        goesOn(ClassBook.goOn(classroom.book().file(), play));
        JsonNode held = looks(6);
        assertFalse(held.path("automatic").asBoolean());
        assertTrue(held.path("closed").asBoolean());
        assertTrue(held.path("townships").path(0).path("asked").asBoolean());
        assertEquals(0, held.path("played").asInt());
        teacher.tell("automatic", "{'on':true}");
        awaitQuarter(1);
    }

    @Test
    void aTeacherWhoPressesJustWhenAQuarterHasBegunByItselfBeginsNoOther() {
        Pupil one = Pupil.at(classroom, 1);
        teacher.tell("begin", "{'quarter':0}");
        awaitQuarter(1, one);
        assertEquals(409, teacher.says("begin", "{'quarter':0}").statusCode());
        assertEquals(1, teacher.json("/api/class").path("played").asInt());
    }

    private static Roll roll(ClassLog log, int seats, int asked, int gone) {
        Roll roll = new Roll(32, log);
        for (int n = 1; n <= seats; n++) {
            roll.take("Pupil " + n, n, Secrets.trace("key " + n));
            roll.sees(Secrets.trace("key " + n), n > seats - gone ? NOW - Seat.AWAY : NOW - 1);
            if (n <= asked) {
                roll.asks(n, new Move(0, 0.5, n % 7));
            }
        }
        return roll;
    }

    @Test
    void aFewWhoAreAwakeDoNotDecideForManyWhoSleep() {
        try (ClassLog log = ClassLog.begin(folder.resolve("roll.jsonl"))) {
            assertTrue(roll(log, 30, 30, 0).allDecided(NOW));
            assertTrue(roll(log, 30, 29, 1).allDecided(NOW), "one is gone");
            assertTrue(roll(log, 30, 30, 30).allDecided(NOW), "who has decided may put the phone away");
            assertTrue(roll(log, 30, 15, 15).allDecided(NOW), "half are gone");
            assertFalse(roll(log, 30, 14, 16).allDecided(NOW), "more than half sleep: the teacher talks");
            assertFalse(roll(log, 30, 29, 0).allDecided(NOW), "one still thinks");
            assertFalse(roll(log, 0, 0, 0).allDecided(NOW), "nobody has come");
        }
    }
}
