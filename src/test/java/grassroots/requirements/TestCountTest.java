package grassroots.requirements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class TestCountTest {
    @Test
    void aRunWithoutSkipsSaysSoInItsLastLine() {
        assertEquals("2 passed, 0 failed, 0 skipped\nnothing skipped\n", printedAfter(Passing.class));
    }

    @Test
    void skipsAreGroupedByTagAndReasonInTheLastLine() {
        assertEquals("""
                1 passed, 0 failed, 3 skipped
                skipped: telegraph tests (2): no-such-telegraph or no-such-heliograph is not installed; \
                untagged tests (1): Assumption failed: it rains today
                """, printedAfter(WithoutProgram.class, Assuming.class));
    }

    @Test
    void aProgramOnThePathSkipsNothing() {
        assertEquals("1 passed, 0 failed, 0 skipped\nnothing skipped\n", printedAfter(WithProgram.class));
    }

    @Test
    void testsThatNeverBeganBecauseTheirClassFailedCountAsFailed() {
        assertEquals("0 passed, 2 failed, 0 skipped\nnothing skipped\n", printedAfter(FailingAtFirst.class));
    }

    @Test
    void aClassThatFailsAfterItsTestsAddsOneFailure() {
        assertEquals("1 passed, 1 failed, 0 skipped\nnothing skipped\n", printedAfter(FailingAtLast.class));
    }

    private static String printedAfter(Class<?>... classes) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request()
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false");
        for (Class<?> type : classes) {
            request.selectors(selectClass(type));
        }
        Launcher launcher = LauncherFactory.create(
                LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build());
        launcher.execute(request.build(), new TestCount(new PrintStream(printed, true, StandardCharsets.UTF_8)));
        return printed.toString(StandardCharsets.UTF_8);
    }

    static class Passing {
        @Test
        void one() {}

        @Test
        void other() {}
    }

    @Tag("telegraph")
    @RequiresProgram({"no-such-telegraph", "no-such-heliograph"})
    static class WithoutProgram {
        @Test
        void one() {}

        @Test
        void other() {}
    }

    @RequiresProgram({"no-such-shell", "sh"})
    static class WithProgram {
        @Test
        void one() {}
    }

    static class Assuming {
        @Test
        void rain() {
            assumeTrue(false, "it rains\ntoday");
        }

        @Test
        void sun() {
            assertTrue(true);
        }
    }

    static class FailingAtFirst {
        @BeforeAll
        static void fails() {
            fail("no world");
        }

        @Test
        void one() {}

        @Test
        void other() {}
    }

    static class FailingAtLast {
        @Test
        void one() {}

        @AfterAll
        static void fails() {
            fail("a world is left");
        }
    }
}
