package grassroots.benchmark;

import static grassroots.benchmark.Pairs.say;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import grassroots.classroom.Browser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/**
 * The classroom with 100,000 residents in each of two worlds and a browser that draws on the same processors: days a second
 * alone and with thirty students, how soon a lever shows, and how soon the first picture is there. After {@code mvn -q
 * -DskipTests package}, {@code mvn -q surefire:test -Dtest=ClassroomSpeed} measures; no suite runs it, since it asserts nothing.
 */
class ClassroomSpeed {
    private static final int STUDENTS = 30;
    private static final int MEASURED = 20;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void measure() throws Exception {
        try (Opened opened = new Opened("serve", "--port", "0", "--set", "horizon.length=900 weeks")) {
            say("First picture %.1f s after the command (at most 3 wanted), 100,000 residents in each world", opened.firstPicture());
            alone(opened);
        }
        try (Opened opened = new Opened("serve", "--class", "--host", "127.0.0.1", "--port", "0", "--set", "world.communities.residents=1563",
                "--class-log", Path.of(System.getProperty("java.io.tmpdir"), "speed-" + System.nanoTime() + ".jsonl").toString())) {
            say("First picture %.1f s after the command with --class", opened.firstPicture());
            withStudents(opened);
        }
    }

    private static void alone(Opened opened) throws Exception {
        try (Browser browser = new Browser(1500, 1000)) {
            browser.open(opened.page() + "?lang=en");
            browser.await("document.querySelector('#play').textContent.match(/▶/) && !document.querySelector('#play').disabled");
            opened.tell("speed", "{\"daysPerSecond\":0}");
            browser.click("#play");
            say("Alone: %.0f days a second with a browser drawing (at least 250 wanted)", opened.daysASecond());
            lever(opened, browser);
        }
    }

    /** How long after the day on which a lever acts the page shows a day on which it does. */
    private static void lever(Opened opened, Browser browser) throws Exception {
        for (String speed : new String[] {"7", "28", "91"}) {
            opened.tell("back", "{\"day\":0}");
            browser.await("document.querySelector('#timeWord').textContent === 'day 0'");
            browser.run("window.shown = 0; window.watching = setInterval(() => { const d = Number(document.querySelector('#when').textContent.match(/day (-?\\d+)/)?.[1]);"
                    + " if (!window.shown && d >= 30 && document.querySelector('#decided').textContent.includes('Volunteers')"
                    + " && document.querySelector('#withHint').textContent.includes('day')) { window.shown = Date.now(); } }, 2)");
            opened.tell("step", "{\"days\":29}");
            while (opened.ask("/api/live").path("day").asInt() < 29) {
                Thread.sleep(5);
            }
            opened.tell("lever", "{\"lever\":\"volunteers\",\"values\":{\"effort\":0.9}}");
            opened.tell("speed", "{\"daysPerSecond\":" + speed + "}");
            opened.tell("play", "{}");
            while (opened.ask("/api/live?run=" + Integer.MAX_VALUE + "&from=999999").path("day").asInt() < 30) {
                Thread.sleep(1);
            }
            long acts = System.currentTimeMillis();
            browser.await("window.shown > 0");
            say("  a lever shows %d ms after its day, at %s days a second (at most 200 wanted)", ((Number) browser.run("return window.shown")).longValue() - acts, speed);
            browser.run("clearInterval(window.watching)");
            opened.tell("pause", "{}");
        }
    }

    private static void withStudents(Opened opened) throws Exception {
        ExecutorService room = Executors.newFixedThreadPool(STUDENTS);
        try (Browser browser = new Browser(1500, 1000)) {
            opened.open("/teach?key=" + opened.key());
            browser.open(opened.page() + "teach?key=" + opened.key());
            browser.await("document.querySelector('#begin') && document.querySelector('#begin').textContent.includes('▶') && !document.querySelector('#begin').disabled");
            opened.tell("speed", "{\"daysPerSecond\":0}");
            opened.tell("class/automatic", "{\"on\":false}");
            String code = opened.ask("/api/class").path("code").asText();
            for (int n = 1; n <= STUDENTS; n++) {
                Student student = new Student(opened.page(), code, n);
                room.submit(student);
            }
            Thread.sleep(3000);
            int days = 0;
            double seconds = 0;
            for (int quarter = 0; quarter < 10; quarter++) {
                Thread.sleep(1500);
                int before = opened.ask("/api/class").path("day").asInt();
                long start = System.nanoTime();
                opened.tell("class/begin", "{}");
                while (opened.ask("/api/class").path("passes").asBoolean()) {
                    Thread.sleep(10);
                }
                seconds += (System.nanoTime() - start) / 1e9;
                days += opened.ask("/api/class").path("day").asInt() - before;
            }
            say("With thirty students: %.0f days a second with a browser drawing (at least 60 wanted), over %d quarters", days / seconds, 10);
        } finally {
            room.shutdownNow();
        }
    }

    /** A student whose page asks every second and who decides in every quarter. */
    private record Student(HttpClient browser, String page, int township) implements Runnable {
        Student(String page, String code, int township) throws IOException, InterruptedException {
            this(HttpClient.newBuilder().cookieHandler(new CookieManager()).build(), page, township);
            post("enter", "{\"code\":\"" + code + "\"}");
            post("take", "{\"name\":\"Student " + township + "\",\"township\":" + township + "}");
        }

        private void post(String name, String body) throws IOException, InterruptedException {
            browser.send(HttpRequest.newBuilder(URI.create(page + "api/class/" + name)).header("X-Grassroots", "page")
                    .POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofString());
        }

        @Override
        public void run() {
            try {
                int decided = -1;
                while (true) {
                    JsonNode seen = JSON.readTree(browser.send(HttpRequest.newBuilder(URI.create(page + "api/class")).build(),
                            HttpResponse.BodyHandlers.ofString()).body());
                    int quarter = seen.path("quarter").asInt();
                    if (seen.path("phase").asText().equals("OPEN") && quarter != decided) {
                        post("move", "{\"quarter\":" + quarter + ",\"staff\":" + (township + quarter) % 4 + ",\"gate\":" + (township + quarter) % 11 / 10.0
                                + ",\"meetings\":" + (township + quarter) % 7 + "}");
                        decided = quarter;
                    }
                    Thread.sleep(1000);
                }
            } catch (IOException lost) {
                throw new java.io.UncheckedIOException(lost);
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The program in a process of its own. */
    private static final class Opened implements AutoCloseable {
        private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final List<String> said = new ArrayList<>();
        private final Process process;
        private final double firstPicture;
        private final String page;

        Opened(String... command) throws IOException, InterruptedException {
            List<String> all = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", "target/grassroots.jar"));
            all.addAll(List.of(command));
            long start = System.nanoTime();
            process = new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            boolean isClass = List.of(command).contains("--class");
            for (int line = 0; line < (isClass ? 2 : 1); line++) {
                said.add(out.readLine());
            }
            page = said.get(0);
            if (isClass) {
                open("/teach?key=" + key());
            }
            ask("/api/live");
            firstPicture = (System.nanoTime() - start) / 1e9;
        }

        double firstPicture() {
            return firstPicture;
        }

        String page() {
            return page;
        }

        String key() {
            return said.get(1).replaceAll(".*key=", "");
        }

        void open(String path) throws IOException, InterruptedException {
            client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
        }

        JsonNode ask(String path) throws IOException, InterruptedException {
            HttpResponse<String> answer = client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        }

        void tell(String name, String body) throws IOException, InterruptedException {
            HttpResponse<String> answer = client.send(request("/api/" + name).header("X-Grassroots", "page").POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                    HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(name + ": " + answer.body());
            }
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(page.substring(0, page.length() - 1) + path));
        }

        /** Days that pass a second over some seconds, after some to warm up. */
        double daysASecond() throws IOException, InterruptedException {
            Thread.sleep(1000);
            int before = ask("/api/live?from=999999").path("day").asInt();
            long start = System.nanoTime();
            JsonNode now = ask("/api/live?from=999999");
            while (now.path("state").asText().equals("PLAYING") && (System.nanoTime() - start) / 1e9 < MEASURED) {
                Thread.sleep(200);
                now = ask("/api/live?from=999999");
            }
            return (now.path("day").asInt() - before) / ((System.nanoTime() - start) / 1e9);
        }

        @Override
        public void close() {
            process.destroy();
        }
    }
}
