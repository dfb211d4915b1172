package grassroots.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThirtyStudentsTest {
    private static final int STUDENTS = 30;
    private static final int TOWNSHIPS = 32;

    @TempDir
    private Path folder;

    private final ExecutorService room = Executors.newFixedThreadPool(STUDENTS);
    private Classroom classroom;
    private Pupil teacher;

    @BeforeEach
    void open() {
        Play play = Staged.play("class", "world.townships=" + TOWNSHIPS, "world.communities.perTownship=1", "world.communities.residents=1000", "horizon.length=39 weeks");
        classroom = new Classroom(play, new Limits(40_000, 2000), ClassBook.begin(folder.resolve("class.jsonl"), play), "127.0.0.1", 0);
        teacher = Pupil.teacher(classroom);
        teacher.post("/api/speed", "{\"daysPerSecond\":0}");
    }

    @AfterEach
    void close() {
        room.shutdownNow();
        classroom.close();
    }

    private <T> List<T> allAtOnce(List<? extends Callable<T>> students) throws InterruptedException, ExecutionException {
        List<T> answers = new ArrayList<>();
        for (Future<T> student : room.invokeAll(students)) {
            answers.add(student.get());
        }
        return answers;
    }

    /** Comes in and takes whatever is free. */
    private Pupil anywhere(String name) {
        Pupil pupil = new Pupil(classroom.port());
        pupil.tell("enter", "{'code':'" + classroom.book().code() + "'}");
        pupil.tell("take", "{'name':'" + name + "'}");
        return pupil;
    }

    /** What a student decides in a quarter, different for each and each time. */
    private static Move moveOf(int student, int quarter) {
        return new Move((student + quarter) % 3, (student * 7 + quarter * 5) % 21 / 20.0, (student + 2 * quarter) % 7);
    }

    @Test
    void thirtyAtOncePlayThreeQuartersAndEveryMoveIsDoneInItsTownshipAndNowhereElse() throws InterruptedException, ExecutionException {
        List<Callable<Pupil>> arrivals = new ArrayList<>();
        for (int n = 0; n < STUDENTS; n++) {
            String name = "Student " + n;
            arrivals.add(() -> anywhere(name));
        }
        List<Pupil> students = allAtOnce(arrivals);
        List<Integer> townships = students.stream().map(student -> student.json("/api/class/own").path("township").asInt()).toList();
        Set<Integer> different = new TreeSet<>(townships);
        assertEquals(STUDENTS, different.size(), "townships taken: " + different);
        for (int quarter = 0; quarter < 3; quarter++) {
            teacher.await("OPEN");
            int now = quarter;
            allAtOnce(decisions(students, quarter));
            assertEquals(STUDENTS, decided(teacher.json("/api/class")), "decided in quarter " + now);
            teacher.tell("begin", "{}");
            allAtOnce(watching(students));
        }
        teacher.await("OVER");
        JsonNode review = teacher.json("/api/class/review");
        for (int quarter = 0; quarter < 3; quarter++) {
            JsonNode moves = review.path("quarters").path(quarter + 1).path("townships");
            for (int n = 0; n < STUDENTS; n++) {
                assertEquals(Visitor.read(new String(Json.value(moveOf(n, quarter)), StandardCharsets.UTF_8)).toString(),
                        moves.path(townships.get(n) - 1).path("move").toString(), "student " + n + " in quarter " + quarter);
            }
        }
        for (int n = 1; n <= TOWNSHIPS; n++) {
            boolean decided = review.path("quarters").path(1).path("townships").path(n - 1).path("decided").asBoolean();
            assertTrue(different.contains(n) || !decided, "township " + n + " has nobody");
        }
    }

    private static List<Callable<Integer>> decisions(List<Pupil> students, int quarter) {
        List<Callable<Integer>> decisions = new ArrayList<>();
        for (int n = 0; n < students.size(); n++) {
            Pupil student = students.get(n);
            Move move = moveOf(n, quarter);
            decisions.add(() -> {
                student.moves(quarter, 0, 0, 0);
                student.moves(quarter, move.staff(), move.gate(), move.meetings());
                return 0;
            });
        }
        return decisions;
    }

    private static int decided(JsonNode seen) {
        int count = 0;
        for (JsonNode township : seen.path("townships")) {
            count += township.path("asked").asBoolean() ? 1 : 0;
        }
        return count;
    }

    private static List<Callable<JsonNode>> watching(List<Pupil> students) {
        List<Callable<JsonNode>> watching = new ArrayList<>();
        for (Pupil student : students) {
            watching.add(() -> {
                student.json("/api/class");
                return student.json("/api/class/own");
            });
        }
        return watching;
    }
}
