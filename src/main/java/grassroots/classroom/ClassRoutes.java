package grassroots.classroom;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What can be asked and told in a class: by anybody with the code, by who has a township, and by the teacher. */
final class ClassRoutes {
    private static final String JSON = "application/json; charset=utf-8";
    /** What anybody may ask who has the page: how to come in, and words that are the same for all. */
    private static final Set<String> OPEN = Set.of("/api/class/enter");
    private static final int NOT_IN_CLASS = 409;
    private static final String BEGUN = "begun";

    private final SchoolClass pupils;
    private final ClassView view;
    private final Passes passes;
    private final Guesses guesses = new Guesses();
    private final AtOnce atOnce = new AtOnce(40);
    private final Flood addresses = new Flood(400, 1200);
    private final Flood browsers = new Flood(15, 60);
    private final Flood moves = new Flood(1, 20);

    ClassRoutes(SchoolClass pupils, ClassView view, Passes passes) {
        this.pupils = pupils;
        this.view = view;
        this.passes = passes;
    }

    /** Refuses whoever may not ask for this; comes before everything else that is asked. */
    void check(Context request) {
        atOnce.begins(request.ip());
        request.attribute(BEGUN, true);
        addresses.check(request.ip(), System.nanoTime());
        String path = request.path();
        if (!path.startsWith("/api/") || OPEN.contains(path)) {
            return;
        }
        if (!path.startsWith("/api/class")) {
            passes.teacherOnly(request);
            return;
        }
        String seat = passes.seat(request);
        if (seat != null && !passes.hasTeacher(request)) {
            browsers.check(seat.substring(0, Math.min(seat.length(), 64)), System.nanoTime());
        }
        passes.anyOf(request);
    }

    /** Adds the pages and what they ask. */
    void open(Javalin javalin, Pages pages) {
        javalin.after(request -> {
            if (request.attribute(BEGUN) != null) {
                atOnce.ends(request.ip());
            }
        });
        javalin.get("/", request -> show(request, pages, passes.hasTeacher(request) ? "/" : "/student"));
        javalin.get("/teach", request -> {
            String key = request.queryParam("key");
            if (passes.isTeachers(key)) {
                passes.giveTeacher(request, key);
            }
            request.redirect("/");
        });
        javalin.get("/api/class", request -> {
            pupils.looks(passes.seat(request));
            request.contentType(JSON).result(view.all());
        });
        javalin.get("/api/class/review", request -> request.contentType(JSON).result(view.review()));
        javalin.get("/api/class/own", request -> request.contentType(JSON).result(own(request)));
        post(javalin, "enter", this::enter);
        post(javalin, "take", this::take);
        post(javalin, "move", (request, said) -> {
            int township = seat(request);
            moves.check("township " + township, System.nanoTime());
            pupils.asks(township, said);
        });
        teachers(javalin, "begin", pupils::begin);
        teachers(javalin, "automatic", said -> pupils.begins(said.path("on").asBoolean()));
        teachers(javalin, "free", said -> pupils.free(said.path("township").asInt()));
        teachers(javalin, "back", said -> pupils.back(said.path("quarter").asInt(-1)));
        teachers(javalin, "door", said -> pupils.closes(said.path("closed").asBoolean()));
    }

    /** The class is found at these addresses. */
    void isAt(List<String> addresses) {
        view.isAt(addresses);
    }

    private void teachers(Javalin javalin, String name, Consumer<JsonNode> order) {
        post(javalin, name, (request, said) -> {
            passes.teacherOnly(request);
            order.accept(said);
        });
    }

    private static void show(Context request, Pages pages, String page) {
        request.contentType(pages.all().get(page).type()).result(pages.all().get(page).bytes());
    }

    /** Something told by a browser. */
    private interface Told {
        void carryOut(Context request, JsonNode said);
    }

    private static void post(Javalin javalin, String name, Told told) {
        javalin.post("/api/class/" + name, request -> {
            told.carryOut(request, Json.read(request.bodyAsBytes()));
            request.contentType(JSON).result("{}");
        });
    }

    /** What a browser has: a township, or 0 for none. */
    private byte[] own(Context request) {
        String key = passes.seat(request);
        return key != null && pupils.hasSeat(key) ? view.own(pupils.seatOf(key)) : Json.value(Map.of("township", 0));
    }

    private int seat(Context request) {
        String key = passes.seat(request);
        return pupils.seatOf(key == null ? "" : key);
    }

    private void enter(Context request, JsonNode said) {
        guesses.check(request.ip(), Secrets.typed(text(said, "code")), pupils.code(), System.currentTimeMillis());
        passes.giveGuest(request);
    }

    private void take(Context request, JsonNode said) {
        String name = Names.of(text(said, "name"));
        JsonNode township = said.path("township");
        if (!township.isMissingNode() && !township.canConvertToInt()) {
            throw new Mistake("There is no such township; reload the page.", "没有这个乡镇街道，请刷新页面。");
        }
        String old = passes.seat(request);
        if (old != null && pupils.hasSeat(old)) {
            throw new Mistake(NOT_IN_CLASS, "You have a township already; reload the page.", "你已有一个乡镇街道，请刷新页面。");
        }
        String key = Secrets.key();
        pupils.take(name, township.asInt(), key);
        passes.giveSeat(request, key);
    }

    private static String text(JsonNode said, String name) {
        JsonNode value = said.path(name);
        if (!value.isTextual()) {
            throw new Mistake("'" + name + "' must be a text; reload the page.", "“" + name + "”须为文字，请刷新页面。");
        }
        return value.textValue();
    }

    /** Orders of the page that mean something else in a class, or nothing. */
    Map<String, Consumer<JsonNode>> orders(Map<String, Consumer<JsonNode>> usual) {
        Map<String, Consumer<JsonNode>> orders = new HashMap<>(usual);
        for (String name : List.of("play", "step", "back", "preset", "open")) {
            orders.put(name, said -> {
                throw new Mistake(NOT_IN_CLASS, "In a class time passes quarter by quarter: press “Next quarter”.", "课堂中按季度推进：请按“下一季度”。");
            });
        }
        orders.put("restart", pupils::restart);
        return orders;
    }

    /** Levers that the teacher moves. */
    void decide(List<Decision> decisions) {
        pupils.decides(decisions);
    }
}
