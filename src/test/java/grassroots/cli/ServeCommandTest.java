package grassroots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeCommandTest {
    private static final String SMALL = "--set world.communities.residents=300 ";

    @TempDir
    private Path folder;

    @Test
    void theMemoryIsToldBeforeTheAddressAndAStopEndsItTidily() {
        Call call = new Call(folder);
        ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
        later.schedule(call.stop::ask, 1, TimeUnit.SECONDS);
        int code = call.run("serve", "--port", "0", "--set", "world.townships=1", "--set", "world.communities.residents=300");
        later.shutdown();
        assertEquals(Grassroots.DONE, code, call.err);
        assertTrue(call.err.startsWith("Two worlds of 1200 residents each take up to 67 MB of the 1024 MB that Java may use.\n"), call.err);
        assertTrue(call.out.matches("http://localhost:\\d+/\n"), call.out);
    }

    @Test
    void aWorldThatDoesNotFitIsRefusedWithARemedy() {
        Call call = new Call(folder);
        call.heap = 200 << 20;
        assertEquals(Grassroots.REFUSED, call.run("serve", "--port", "0"));
        assertTrue(call.err.contains("classroom.yaml\n  two worlds of 100000 residents need about 274 MB of memory, and Java may use 200 MB"), call.err);
        assertTrue(call.err.contains("java -Xmx274m"), call.err);
    }

    @Test
    void aClassIsToldItsAddressItsCodeTheTeachersLinkAndHowItGoesOn() throws IOException {
        Call call = new Call(folder);
        ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();
        later.schedule(call.stop::ask, 1, TimeUnit.SECONDS);
        String[] small = {"--set", "world.townships=2", "--set", "world.communities.residents=300"};
        int code = call.run(with(small, "serve", "--class", "--host", "127.0.0.1", "--port", "0"));
        assertEquals(Grassroots.DONE, code, call.err);
        assertTrue(call.out.matches("http://127.0.0.1:\\d+/\nhttp://127.0.0.1:\\d+/teach\\?key=[0-9a-f]{32}\n"), call.out);
        assertTrue(call.err.contains("type the code "), call.err);
        Path log = Files.list(folder.resolve("results")).findFirst().orElseThrow();
        assertTrue(log.getFileName().toString().matches("class-[A-Z0-9]{6}\\.jsonl"), log.toString());
        assertTrue(call.err.contains("--resume " + log), call.err);
        Call again = new Call(folder);
        later.schedule(again.stop::ask, 1, TimeUnit.SECONDS);
        assertEquals(Grassroots.DONE, again.run(with(small, "serve", "--class", "--host", "127.0.0.1", "--port", "0", "--resume", log.toString())), again.err);
        assertTrue(again.err.contains("type the code " + log.getFileName().toString().substring(6, 12)), again.err);
        Call other = new Call(folder);
        assertEquals(Grassroots.REFUSED, other.run(with(small, "serve", "--class", "--host", "127.0.0.1", "--port", "0", "--seed", "99", "--resume", log.toString())));
        assertTrue(other.err.contains("was written by a class that played another scenario"), other.err);
        later.shutdown();
    }

    private static String[] with(String[] more, String... first) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--host 0.0.0.0|is for a class; without one the page is reached from this machine only",
        "--resume x.jsonl|is for a class; without one the page",
        "--class --resume x.jsonl --class-log y.jsonl|cannot go with --resume",
        "--class --resume nowhere.jsonl|is no log of a class, or cannot be read; name the file that the program printed",
        "--class flagship.yaml|The scenario has a policy on admission-list, which townships decide in a class; leave it out.",
        "--class --host nobody.invalid|nobody.invalid' is no address of this machine",
        "--class example-district.yaml|a class plays in a drawn world"})
    void whatDoesNotGoTogetherIsRefusedWithARemedy(String options, String words) {
        Call call = new Call(folder);
        assertEquals(Grassroots.REFUSED, call.run(("serve --port 0 " + (options.contains("district") ? "" : SMALL) + options).split(" ")));
        assertTrue(call.err.contains(words), call.err);
        assertTrue(!Files.exists(folder.resolve("results")) || folder.resolve("results").toFile().list().length == 0, "a log was left");
    }

    @Test
    void aScenarioWithAMistakeIsRefusedAsByRun() {
        Call call = new Call(folder);
        assertEquals(Grassroots.REFUSED, call.run("serve", "nowhere.yaml"));
        assertTrue(call.err.contains("no such file"), call.err);
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        Call call = new Call(folder);
        for (String port : new String[] {"-1", "65536"}) {
            assertEquals(Grassroots.REFUSED, call.run("serve", "--port", port));
            assertEquals("--port " + port + "\n  a port is a number from 0 to 65535; leave --port out, or give one such as 8080\n", call.err);
        }
    }
}
