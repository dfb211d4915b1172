package grassroots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {
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
