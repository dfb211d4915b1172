package grassroots.classroom;

import com.fasterxml.jackson.databind.JsonNode;
import grassroots.policy.Policy;
import grassroots.policy.ScheduledPolicy;
import grassroots.policy.Target;
import grassroots.scenario.LeverEntry;
import grassroots.scenario.ScenarioProblems;
import grassroots.experiment.Refusal;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.jetty.server.ConnectionLimit;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The page's address on the network: what can be asked of the stage, and nothing else. */
final class Server implements AutoCloseable {
    private static final int MOST_BYTES = 300_000;
    private static final int MOST_THREADS = 64;
    private static final int MOST_CONNECTIONS = 400;
    private static final int MOST_IDLE = 15_000;
    /** Bytes a second below which somebody who sends is cut off. */
    private static final int SLOWEST = 50;
    private static final int MOST_DAYS = 364;
    private static final double FASTEST = 100_000;
    private static final String JSON = "application/json; charset=utf-8";

    private final Stage stage;
    private final Stagehand hand;
    private final CompletableFuture<byte[]> book;
    private final ClassRoutes pupils;
    private final LeverBook levers = new LeverBook();
    private final Live live;
    private final Doorkeeper door;
    private final Javalin javalin;

    /**
     * Opens the page at an address.
     *
     * @param book what the page must know once
     * @param pupils what a class may ask and tell, {@code null} where there is none
     * @param host address to listen at
     * @param port port to listen at, 0 for any that is free
     */
    Server(Stage stage, Stagehand hand, CompletableFuture<byte[]> book, ClassRoutes pupils, String host, int port) {
        this.stage = stage;
        this.hand = hand;
        this.book = book;
        this.pupils = pupils;
        this.live = new Live(levers, pupils != null);
        this.door = new Doorkeeper(host);
        this.javalin = Javalin.create(this::configure);
        pages();
        questions();
        orders();
        javalin.exception(Mistake.class, (mistake, request) -> refuse(request, mistake));
        javalin.exception(ScenarioProblems.class, (problems, request) -> refuse(request, new Mistake(problems.getMessage(), "情景文件有误：\n" + problems.getMessage())));
        try {
            javalin.start(host, port);
        } catch (JavalinBindException taken) {
            throw new Refusal("port " + port, "cannot be listened at; perhaps another program does, or another classroom is open",
                    "close it, or choose another port with --port " + (port + 1));
        }
        if (pupils != null) {
            pupils.isAt(Network.addresses(host).stream().map(address -> address + ":" + port()).toList());
        }
    }

    private void configure(JavalinConfig config) {
        config.showJavalinBanner = false;
        config.startupWatcherEnabled = false;
        config.http.maxRequestSize = MOST_BYTES;
        config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS);
        config.jetty.modifyServer(server -> server.addBean(new ConnectionLimit(MOST_CONNECTIONS, server)));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setIdleTimeout(MOST_IDLE);
            http.setSendServerVersion(false);
            http.setMinRequestDataRate(SLOWEST);
        });
    }

    /** The port on which it listens. */
    int port() {
        return javalin.port();
    }

    private void pages() {
        javalin.before(request -> {
            request.header("Content-Security-Policy", "default-src 'self'; img-src 'self' data: blob:; frame-ancestors 'none'; base-uri 'none'");
            request.header("X-Content-Type-Options", "nosniff");
            request.header("Referrer-Policy", "no-referrer");
            request.header("Cache-Control", "no-store");
            door.check(request);
            if (pupils != null) {
                pupils.check(request);
            }
        });
        Pages pages = new Pages(pupils != null);
        if (pupils != null) {
            pupils.open(javalin, pages);
        }
        for (Map.Entry<String, Pages.Page> page : pages.all().entrySet()) {
            if (pupils == null || !page.getKey().equals("/")) {
                javalin.get(page.getKey(), request -> request.contentType(page.getValue().type()).result(page.getValue().bytes()));
            }
        }
    }

    private void questions() {
        javalin.get("/api/book", request -> request.contentType(JSON).result(book.join()));
        javalin.get("/api/live", request -> request.contentType(JSON).result(live.bytes(stage.picture(),
                whole(request, "run"), whole(request, "from"), String.valueOf(request.queryParam("map")))));
        javalin.get("/api/scenario", request -> request.contentType("application/yaml; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + hand.fileName() + "\"")
                .result(hand.scenario()));
        javalin.get("/api/data", request -> request.contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"classroom.csv\"")
                .result(hand.data()));
        javalin.get("/api/community", request -> {
            int number = whole(request, "n");
            byte[] place = stage.read(worlds -> PlaceView.bytes(worlds, number));
            request.contentType(JSON).result(place);
        });
        javalin.post("/api/price", request -> {
            ScheduledPolicy policy = priced(Json.read(request.bodyAsBytes()));
            request.contentType(JSON).result(Json.value(Map.of("yuan", stage.read(worlds -> worlds.with().yuanAYear(policy)))));
        });
        javalin.get("/api/districts", request -> request.contentType(JSON).result(hand.places()));
    }

    private static int whole(Context request, String name) {
        try {
            return Integer.parseInt(String.valueOf(request.queryParam(name)));
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    private void orders() {
        Map<String, Consumer<JsonNode>> usual = usual();
        (pupils == null ? usual : pupils.orders(usual)).forEach(this::order);
    }

    private Map<String, Consumer<JsonNode>> usual() {
        Map<String, Consumer<JsonNode>> orders = new HashMap<>();
        orders.put("play", said -> stage.play(said.has("until") ? (int) number(said, "until", 0, Integer.MAX_VALUE) : Stage.NEVER));
        orders.put("pause", said -> stage.pause());
        orders.put("step", said -> stage.step((int) number(said, "days", 1, MOST_DAYS)));
        orders.put("speed", said -> stage.speed(number(said, "daysPerSecond", 0, FASTEST)));
        orders.put("back", said -> stage.back((int) number(said, "day", -1, Integer.MAX_VALUE)));
        orders.put("restart", hand::restart);
        orders.put("preset", said -> hand.preset(said.path("name").asText()));
        orders.put("open", said -> hand.open(said.path("text").asText()));
        orders.put("lever", this::move);
        orders.put("follow", this::follow);
        orders.put("reset", said -> decide(levers.entries().stream().map(this::standard).toList()));
        return orders;
    }

    private void order(String name, Consumer<JsonNode> carryOut) {
        javalin.post("/api/" + name, request -> {
            carryOut.accept(Json.read(request.bodyAsBytes()));
            request.contentType(JSON).result("{}");
        });
    }

    private static double number(JsonNode said, String name, double least, double most) {
        JsonNode value = said.path(name);
        double number = value.isNumber() ? value.doubleValue() : Double.NaN;
        if (!(number >= least && number <= most)) {
            throw new Mistake("'" + name + "' must be a number from " + least + " to " + most + ".", "“" + name + "”须为 " + least + " 至 " + most + " 之间的数。");
        }
        return number;
    }

    private void move(JsonNode said) {
        String key = said.path("lever").asText();
        Policy standard = levers.valueOf(key, stage.picture().play().scenario().levers());
        Policy value = levers.asked(key, said.get("values"), standard);
        decide(List.of(new Decision(value, value.equals(standard), Target.ALL)));
    }

    private void decide(List<Decision> decisions) {
        if (pupils == null) {
            stage.decide(decisions);
        } else {
            pupils.decide(decisions);
        }
    }

    /** A lever at values that somebody thinks of. */
    private ScheduledPolicy priced(JsonNode said) {
        String key = said.path("lever").asText();
        Policy value = levers.asked(key, said.get("values"), levers.valueOf(key, stage.picture().play().scenario().levers()));
        return new ScheduledPolicy(key, value, 0, 0, Integer.MAX_VALUE, Target.ALL);
    }

    private void follow(JsonNode said) {
        String kind = said.path("kind").asText();
        int place = (int) number(said, "community", 0, stage.picture().play().communities().rows().size() - 1);
        switch (kind) {
            case "nobody" -> stage.follow(null);
            case "resident" -> stage.follow(worlds -> Agent.residentOf(worlds.with().world().communities().get(place)));
            case "secretary" -> stage.follow(worlds -> new Agent(Agent.Kind.SECRETARY, place, 0));
            case "worker" -> {
                int n = (int) number(said, "number", 0, Integer.MAX_VALUE);
                stage.follow(worlds -> Agent.workerOf(worlds.without().world().communities().get(place), n));
            }
            default -> throw new Mistake("One can follow a resident, a worker or a secretary.", "可跟随一名居民、工作者或书记。");
        }
    }

    private Decision standard(LeverEntry lever) {
        return new Decision(levers.valueOf(lever.key(), stage.picture().play().scenario().levers()), true, Target.ALL);
    }

    private static void refuse(Context request, Mistake mistake) {
        request.status(mistake.status()).contentType(JSON).result(Json.value(Map.of("problem", Map.of("en", mistake.words().en(), "zh", mistake.words().zh()))));
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
