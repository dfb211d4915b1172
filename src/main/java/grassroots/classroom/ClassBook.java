package grassroots.classroom;

import com.fasterxml.jackson.databind.JsonNode;
import grassroots.experiment.Refusal;
import grassroots.process.Calendar;
import grassroots.scenario.EffectiveScenario;
import grassroots.scenario.Scenario;
import grassroots.scenario.ScenarioReader;
import grassroots.scenario.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The book of one class: its code, the teacher's key, and the log that a class which was broken off goes on from. */
public final class ClassBook implements AutoCloseable {
    private final Play play;
    private final String code;
    private final String teacher = Secrets.key();
    private final List<JsonNode> before;
    private final ClassLog log;
    private InstantSource clock = InstantSource.system();

    private ClassBook(Play play, String code, List<JsonNode> before, ClassLog log) {
        this.play = play;
        this.code = code;
        this.before = before;
        this.log = log;
    }

    /**
     * The book of a new class.
     *
     * @param file where its log goes; {@code *} in the name stands for the code of the class
     */
    public static ClassBook begin(Path file, Play play) {
        check(play.scenario());
        String code = Secrets.code();
        ClassLog log = ClassLog.begin(Path.of(file.toString().replace("*", code)));
        log.write(Map.of("event", "class", "code", code, "plays", trace(play.scenario())));
        return new ClassBook(play, code, List.of(), log);
    }

    /** The book of a class that goes on where its log ends. */
    public static ClassBook goOn(Path file, Play play) {
        check(play.scenario());
        List<JsonNode> events = ClassLog.read(file);
        JsonNode first = events.isEmpty() ? Json.read("{}".getBytes(StandardCharsets.UTF_8)) : events.get(0);
        if (!first.path("event").asText().equals("class")) {
            throw new Refusal(file.toString(), "is no log of a class", "name the file that the program printed when the class began");
        }
        if (!first.path("plays").asText().equals(trace(play.scenario()))) {
            throw new Refusal(file.toString(), "was written by a class that played another scenario, or another version of the program",
                    "name the same scenario, --seed and --set as when the class began");
        }
        return new ClassBook(play, first.path("code").asText(), events, ClassLog.goOn(file));
    }

    private static void check(Scenario scenario) {
        try {
            SchoolClass.check(scenario);
        } catch (Mistake mistake) {
            throw new Refusal(scenario.name(), mistake.getMessage(), "or play it without --class");
        }
    }

    private static String trace(Scenario scenario) {
        return Secrets.trace(EffectiveScenario.yaml(scenario));
    }

    /** The code that students type. */
    public String code() {
        return code;
    }

    /** The key of the teacher's link. */
    public String teacher() {
        return teacher;
    }

    /** Where the log is. */
    public Path file() {
        return log.file();
    }

    /** What is played: from its beginning, with what the class has decided. */
    Play play() {
        Play now = play;
        for (JsonNode event : before) {
            if (event.has("scenario")) {
                String text = event.path("scenario").asText();
                now = play.with(ScenarioReader.read(Source.text("log of the class", text), List.of()).scenario());
            }
        }
        return now;
    }

    /** By another clock than the machine's. */
    ClassBook by(InstantSource another) {
        clock = another;
        return this;
    }

    /** Opens the class on a stage. */
    ClassRoutes open(Stage stage) {
        int townships = stage.read(worlds -> worlds.with().world().townships().size());
        Roll roll = new Roll(townships, log);
        Rules rules = new Rules(code, log);
        before.forEach(event -> {
            roll.again(event);
            rules.again(event);
        });
        if (!roll.quarters().isEmpty()) {
            stage.goOnTo(roll.quarters().size() * Calendar.QUARTER - 1);
        }
        log.write(Map.of("event", "open", "teacher", Secrets.trace(teacher)));
        Set<String> teachers = new HashSet<>(Set.of(Secrets.trace(teacher)));
        before.stream().filter(event -> event.has("teacher")).forEach(event -> teachers.add(event.path("teacher").asText()));
        SchoolClass pupils = new SchoolClass(stage, play, roll, rules, log, clock);
        return new ClassRoutes(pupils, new ClassView(pupils, stage), new Passes(teachers));
    }

    /** The class was never opened: of a new one nothing is left. */
    void abandon() {
        log.close();
        if (before.isEmpty()) {
            log.delete();
        }
    }

    @Override
    public void close() {
        log.close();
    }
}
