package grassroots.classroom;

import com.fasterxml.jackson.databind.JsonNode;
import grassroots.classroom.Picture.State;
import grassroots.policy.ScheduledPolicy;
import grassroots.process.Calendar;
import grassroots.scenario.EffectiveScenario;
import grassroots.scenario.Scenario;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A class at work: students decide for their townships between two quarters, and the teacher lets quarters pass. */
final class SchoolClass {
    /** Milliseconds between the last decision and the quarter that begins by itself: time to think better of it, and for the teacher to hold it. */
    static final long MOMENT = 5_000;
    private static final int OUT_OF_TURN = 409;

    private final Stage stage;
    private final Roll roll;
    private final Rules rules;
    private final ClassLog log;
    private final Play play;
    private final InstantSource clock;
    private long allDecided;

    /** What the class may do now. */
    enum Phase { WARMING, OPEN, RUNNING, OVER }

    /**
     * A class.
     *
     * @param play what it plays, without what it decides
     * @param clock by which students are there or away
     */
    SchoolClass(Stage stage, Play play, Roll roll, Rules rules, ClassLog log, InstantSource clock) {
        this.stage = stage;
        this.play = play;
        this.roll = roll;
        this.rules = rules;
        this.log = log;
        this.clock = clock;
        roll.allSeen(clock.millis());
    }

    /** The code that lets in. */
    String code() {
        return rules.code();
    }

    /** Refuses a scenario that has policies on what townships decide. */
    static void check(Scenario scenario) {
        for (ScheduledPolicy policy : scenario.policies()) {
            if (Orders.LEVERS.contains(policy.policy().key())) {
                throw new Mistake("The scenario has a policy on " + policy.policy().key() + ", which townships decide in a class; leave it out.",
                        "情景中已有关于 " + policy.policy().key() + " 的政策，而课堂中应由乡镇街道决定；请去掉该政策。");
            }
        }
    }

    /** What the class may do now; a quarter that was begun and stopped before its first day is running, too. */
    synchronized Phase phase() {
        Picture picture = stage.picture();
        return switch (picture.state()) {
            case WARMING -> Phase.WARMING;
            case PLAYING -> Phase.RUNNING;
            case OVER, FAILED -> Phase.OVER;
            case PAUSED -> roll.quarters().size() * Calendar.QUARTER == picture.day() + 1 ? Phase.OPEN : Phase.RUNNING;
        };
    }

    /** The quarter that is being decided on or passes, 0 the first. */
    int quarter() {
        return Math.max(0, Math.floorDiv(stage.picture().day() + 1, Calendar.QUARTER));
    }

    /** Posts that a township may send down. */
    int posts(int township) {
        double lost = stage.picture().play().scenario().uncertainties().desk().sentDown();
        return Orders.posts(residents(township), lost);
    }

    private long residents(int township) {
        return stage.read(worlds -> worlds.with().world().townships().get(township - 1).residents());
    }

    Move standard() {
        return Move.standard(stage.picture().play().scenario().levers());
    }

    /** Someone takes a township; its number. */
    synchronized int take(String name, int township, String key) {
        if (rules.isClosed()) {
            throw new Mistake(OUT_OF_TURN, "The teacher lets nobody in any more; ask to be let in.", "教师已停止加入，请向老师申请。");
        }
        int taken = roll.take(name, township, Secrets.trace(key));
        roll.seats().get(taken).isSeen(clock.millis());
        return taken;
    }

    /** Whether the door is closed to those who have no township yet. */
    synchronized void closes(boolean isClosed) {
        rules.closes(isClosed);
    }

    /** Whether quarters begin by themselves when all have decided. */
    synchronized void begins(boolean byItself) {
        rules.begins(byItself);
        allDecided = 0;
    }

    /** The township whose key this is. */
    synchronized int seatOf(String key) {
        int township = roll.seatOf(key);
        roll.seats().get(township).isSeen(clock.millis());
        return township;
    }

    /** Whether a township is this key's. */
    synchronized boolean hasSeat(String key) {
        String trace = Secrets.trace(key);
        return roll.seats().values().stream().anyMatch(seat -> seat.trace().equals(trace));
    }

    /**
     * Somebody looks; the quarter begins by itself if all have decided for a moment.
     *
     * @param key of a seat, {@code null} for somebody who has none
     */
    synchronized void looks(String key) {
        long now = clock.millis();
        if (key != null) {
            roll.sees(Secrets.trace(key), now);
        }
        if (!begins(now)) {
            allDecided = 0;
        } else if (allDecided == 0) {
            allDecided = now;
        } else if (now - allDecided >= MOMENT) {
            begin();
        }
    }

    /** Whether the coming quarter begins by itself; the first waits until nobody else can come. */
    private boolean begins(long now) {
        boolean complete = !roll.quarters().isEmpty() || rules.isClosed() || roll.isFull();
        return rules.isAutomatic() && complete && phase() == Phase.OPEN && roll.allDecided(now);
    }

    /** A township is free for somebody else. */
    synchronized void free(int township) {
        roll.free(township);
    }

    /** A township says what it wants in a quarter. */
    synchronized void asks(int township, JsonNode said) {
        JsonNode quarter = said.path("quarter");
        Phase now = phase();
        if (now != Phase.OPEN && now != Phase.WARMING) {
            throw new Mistake(OUT_OF_TURN, "The quarter is running; decide when it is over.", "本季度正在运行，结束后再作决定。");
        }
        if (!quarter.isIntegralNumber() || quarter.intValue() != quarter()) {
            throw new Mistake(OUT_OF_TURN, "This was meant for another quarter; look at the page again and decide anew.", "该决定针对的是另一个季度，请查看页面后重新决定。");
        }
        roll.asks(township, Move.asked(said, posts(township)));
    }

    /** The teacher begins the quarter that the page shows, unless it has begun by itself and is over already. */
    synchronized void begin(JsonNode said) {
        JsonNode quarter = said.path("quarter");
        if (quarter.isIntegralNumber() && quarter.intValue() != quarter()) {
            throw new Mistake(OUT_OF_TURN, "That quarter began by itself already.", "该季度已自动开始。");
        }
        begin();
    }

    /** The coming quarter begins with what was asked for, or one that was stopped goes on. */
    private void begin() {
        allDecided = 0;
        int end = (quarter() + 1) * Calendar.QUARTER - 1;
        if (phase() != Phase.OPEN) {
            stage.play(end);
            return;
        }
        Map<Integer, Move> moves = roll.begins(standard());
        stage.begin(policies -> ordered(policies, moves), end);
        write("quarter", Map.of("quarter", quarter(), "moves", moves));
    }

    /** Back to the moment before a quarter; what was decided since is forgotten. */
    synchronized void back(int quarter) {
        if (quarter < 0 || quarter >= roll.quarters().size()) {
            throw new Mistake("The class can go back to a quarter that it has played.", "只能回到已经运行过的季度。");
        }
        int day = quarter * Calendar.QUARTER - 1;
        stage.back(day);
        stage.amend(policies -> Orders.asOf(policies, play.scenario().policies(), day));
        roll.backTo(quarter);
        write("back", Map.of("quarters", quarter));
    }

    /** The same class and townships in a run from its beginning, with another seed or budget where one is named. */
    synchronized void restart(JsonNode said) {
        Scenario now = stage.picture().play().scenario().withPolicies(play.scenario().policies());
        stage.open(play.with(Stagehand.anew(now, said)));
        roll.backTo(0);
        write("back", Map.of("quarters", 0));
    }

    /** The teacher moves levers other than those of the townships. */
    synchronized void decides(List<Decision> decisions) {
        List<Decision> own = decisions.stream().filter(decision -> !Orders.LEVERS.contains(decision.lever().key())).toList();
        if (own.isEmpty()) {
            throw new Mistake(OUT_OF_TURN, "In a class townships decide on this lever.", "课堂中这一工具由乡镇街道决定。");
        }
        stage.decide(own);
        write("stage", Map.of());
    }

    private List<ScheduledPolicy> ordered(List<ScheduledPolicy> policies, Map<Integer, Move> moves) {
        Orders orders = new Orders(policies, stage.picture().play().scenario().levers(), stage.picture().day());
        moves.forEach((township, move) -> orders.add(township, residents(township), move));
        return orders.policies();
    }

    private void write(String event, Map<String, ?> what) {
        Picture picture = stage.picture();
        Map<String, Object> line = new LinkedHashMap<>(Map.of("event", event));
        line.putAll(what);
        line.put("scenario", EffectiveScenario.yaml(picture.play().scenario().withPolicies(picture.policies())));
        log.write(line);
    }

    /** What a picture of the class is made of, as it is at one moment. */
    synchronized Register register() {
        List<Register.Row> rows = new ArrayList<>();
        long now = clock.millis();
        for (int n = 1; n <= roll.townships(); n++) {
            Seat seat = roll.seats().get(n);
            rows.add(seat == null ? new Register.Row("", false, false) : new Register.Row(seat.name(), seat.asked() != null, seat.isHere(now)));
        }
        return new Register(roll.version(), rows, List.copyOf(roll.quarters()), rules.isClosed(), rules.isAutomatic(), allDecided > 0, log.fails());
    }

    /** What a township has asked for, {@code null} for nothing yet. */
    synchronized Move asked(int township) {
        return roll.seats().get(township).asked();
    }

    /** What a township does now. */
    synchronized Move doing(int township) {
        return roll.doing(township, standard());
    }

    synchronized String name(int township) {
        return roll.seats().get(township).name();
    }
}
