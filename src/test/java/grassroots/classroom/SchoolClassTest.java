package grassroots.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import grassroots.experiment.Refusal;
import grassroots.metrics.Observation;
import grassroots.parameter.Decimal;
import grassroots.scenario.Scenario;
import grassroots.scenario.ScenarioReader;
import grassroots.scenario.Source;
import grassroots.simulation.Simulation;
import grassroots.simulation.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchoolClassTest {
    @TempDir
    private Path folder;

    private static final String[] SMALL = {"world.townships=4", "world.communities.perTownship=2", "horizon.length=39 weeks"};

    private Classroom open(Play play) {
        return new Classroom(play, new Limits(20_000, 2000), ClassBook.begin(folder.resolve("class-*.jsonl"), play), "127.0.0.1", 0);
    }

    private static void runs(Pupil teacher) {
        teacher.await("OPEN");
        teacher.post("/api/speed", "{\"daysPerSecond\":0}");
        teacher.tell("begin", "{}");
    }

    /** A quarter with a little of everything, then one in which staff are called back. */
    private static void twoQuarters(Classroom classroom, Pupil teacher) {
        Pupil one = Pupil.at(classroom, 1);
        Pupil three = Pupil.at(classroom, 3);
        teacher.await("OPEN");
        one.moves(0, 2, 0.8, 1);
        three.moves(0, 0, 0, 4);
        runs(teacher);
        teacher.await("OPEN");
        one.moves(1, 1, 0.8, 0);
        runs(teacher);
        teacher.await("OPEN");
    }

    @Test
    void eachMoveActsInItsOwnTownshipAndTheReviewSetsItBesideTheWorldLeftAlone() {
        try (Classroom classroom = open(Staged.play("class", SMALL))) {
            Pupil teacher = Pupil.teacher(classroom);
            twoQuarters(classroom, teacher);
            JsonNode review = teacher.json("/api/class/review");
            assertEquals(3, review.path("quarters").size());
            JsonNode before = review.path("quarters").path(0);
            JsonNode first = review.path("quarters").path(1);
            for (int n = 0; n < 4; n++) {
                JsonNode then = before.path("townships").path(n);
                assertEquals(then.path("without"), then.path("with"), "nobody had decided anything in township " + (n + 1));
            }
            assertEquals("{\"staff\":2,\"gate\":0.8,\"meetings\":1}", first.path("townships").path(0).path("move").toString());
            assertEquals("{\"staff\":0,\"gate\":0.0,\"meetings\":4}", first.path("townships").path(2).path("move").toString());
            int upward = column(review, "upwardShare");
            JsonNode gated = first.path("townships").path(0);
            assertTrue(gated.path("with").path(upward).asDouble() < gated.path("without").path(upward).asDouble() - 0.02, gated.toString());
            assertEquals("{\"staff\":1,\"gate\":0.8,\"meetings\":0}", review.path("quarters").path(2).path("townships").path(0).path("move").toString());
            assertEquals("{\"staff\":0,\"gate\":0.0,\"meetings\":4}", review.path("quarters").path(2).path("townships").path(2).path("move").toString());
        }
    }

    private static int column(JsonNode review, String key) {
        for (int m = 0; m < review.path("metrics").size(); m++) {
            if (review.path("metrics").path(m).path("key").asText().equals(key)) {
                return m;
            }
        }
        throw new AssertionError(key);
    }

    @Test
    void theSavedScenarioOfAClassRepeatsTheGameBitForBit() {
        try (Classroom classroom = open(Staged.play("class", SMALL))) {
            Pupil teacher = Pupil.teacher(classroom);
            twoQuarters(classroom, teacher);
            runs(teacher);
            teacher.await("OVER");
            String saved = teacher.get("/api/scenario").body();
            Scenario read = ScenarioReader.read(Source.text("saved", saved), List.of()).scenario();
            Observation again = Simulation.run(read, read.seed(), 1, true, Watch.NONE);
            String csv = teacher.get("/api/data").body();
            assertEquals(csv.lines().filter(line -> line.startsWith("with,")).toList(), rows(again));
        }
    }

    private static List<String> rows(Observation seen) {
        double[][] weeks = seen.weekly().values();
        return IntStream.range(0, weeks.length).mapToObj(week -> {
            StringBuilder row = new StringBuilder("with,").append(seen.weekly().firstWeek() + week);
            for (double value : weeks[week]) {
                row.append(',').append(Double.isNaN(value) ? "" : Decimal.text(Double.parseDouble(Float.toString((float) value))));
            }
            return row.toString();
        }).toList();
    }

    @Test
    void aClassThatWasBrokenOffGoesOnAsIfItNeverHad() {
        Play play = Staged.play("class", SMALL);
        String untouched;
        Path log;
        try (Classroom classroom = open(play)) {
            Pupil teacher = Pupil.teacher(classroom);
            twoQuarters(classroom, teacher);
            untouched = teacher.get("/api/class/review").body();
            log = classroom.book().file();
        }
        ClassBook book = ClassBook.goOn(log, play);
        try (Classroom again = new Classroom(play, new Limits(20_000, 2000), book, "127.0.0.1", 0)) {
            Pupil teacher = Pupil.teacher(again);
            JsonNode seen = teacher.await("OPEN");
            assertEquals(2, seen.path("quarter").asInt());
            assertEquals("Pupil 3", seen.path("townships").path(2).path("name").asText());
            assertEquals(Visitor.read(untouched).path("quarters"), teacher.json("/api/class/review").path("quarters"));
            runs(teacher);
            teacher.await("OVER");
        }
    }

    @Test
    void aLineThatWasCutOffIsForgottenAndTheClassGoesOnBehindIt() throws IOException {
        Play play = Staged.play("class", SMALL);
        Path log;
        try (Classroom classroom = open(play)) {
            Pupil.at(classroom, 2);
            log = classroom.book().file();
        }
        Files.writeString(log, "{\"event\":\"free\",\"towns", StandardOpenOption.APPEND);
        try (Classroom again = new Classroom(play, new Limits(20_000, 2000), ClassBook.goOn(log, play), "127.0.0.1", 0)) {
            Pupil.at(again, 3);
        }
        try (Classroom again = new Classroom(play, new Limits(20_000, 2000), ClassBook.goOn(log, play), "127.0.0.1", 0)) {
            JsonNode townships = Pupil.teacher(again).json("/api/class").path("townships");
            assertEquals("Pupil 2", townships.path(1).path("name").asText());
            assertEquals("Pupil 3", townships.path(2).path("name").asText());
        }
    }

    @Test
    void whenTheLogCannotBeWrittenTheClassGoesOnAndIsTold() {
        try (Classroom classroom = open(Staged.play("class", SMALL))) {
            Pupil teacher = Pupil.teacher(classroom);
            teacher.await("OPEN");
            assertFalse(teacher.json("/api/class").path("unwritten").asBoolean());
            classroom.book().close();
            Pupil.at(classroom, 1).moves(0, 1, 0.5, 2);
            assertTrue(teacher.json("/api/class").path("unwritten").asBoolean());
            runs(teacher);
            assertEquals(1, teacher.await("OPEN").path("quarter").asInt());
        }
    }

    @Test
    void oneClassIsNotOpenedTwice() {
        Play play = Staged.play("class", SMALL);
        try (Classroom classroom = open(play)) {
            Refusal refusal = assertThrows(Refusal.class, () -> ClassBook.goOn(classroom.book().file(), play));
            assertTrue(refusal.getMessage().contains("is in use: this class is open already"), refusal.getMessage());
        }
    }

    @Test
    void aQuarterPlayedAgainAfterAResumeForgetsWhatWasDecidedAndKeepsTheTeachersLevers() {
        Play play = Staged.play("class", SMALL);
        Path log;
        try (Classroom classroom = open(play)) {
            Pupil teacher = Pupil.teacher(classroom);
            teacher.await("OPEN");
            assertEquals(200, teacher.post("/api/lever", "{\"lever\":\"volunteers\",\"values\":{\"effort\":0.5}}").statusCode());
            assertEquals(409, teacher.post("/api/lever", "{\"lever\":\"sinking\",\"values\":{\"staff\":5}}").statusCode());
            twoQuarters(classroom, teacher);
            log = classroom.book().file();
        }
        try (Classroom again = new Classroom(play, new Limits(20_000, 2000), ClassBook.goOn(log, play), "127.0.0.1", 0)) {
            Pupil teacher = Pupil.teacher(again);
            teacher.await("OPEN");
            teacher.tell("back", "{'quarter':1}");
            JsonNode seen = teacher.await("OPEN");
            assertEquals(1, seen.path("quarter").asInt());
            assertEquals(List.of("volunteers 0", "sinking 0", "admission-list 0", "deliberation 0"), inForce(teacher));
            runs(teacher);
            assertEquals(2, teacher.await("OPEN").path("quarter").asInt());
            teacher.tell("back", "{'quarter':0}");
            teacher.await("OPEN");
            assertEquals(List.of(), inForce(teacher), "what was decided on the last day of the warm-up is forgotten, too");
        }
    }

    private static List<String> inForce(Pupil teacher) {
        List<String> found = new ArrayList<>();
        for (JsonNode policy : teacher.json("/api/live").path("policies")) {
            if (!policy.has("end")) {
                found.add(policy.path("lever").asText() + " " + policy.path("start").asInt());
            }
        }
        return found;
    }
}
