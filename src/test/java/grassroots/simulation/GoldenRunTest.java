package grassroots.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import grassroots.metrics.Observation;
import grassroots.scenario.Scenario;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same bytes on every machine and in every version, until somebody says that results differ. */
class GoldenRunTest {
    @ParameterizedTest
    @ValueSource(strings = {"flagship", "relief-and-participation", "everything-on", "core-loop", "today", "village-county",
        "hotline-that-floods", "demonstration-by-mandate", "law", "partners", "professional", "conventions", "digital-formalism", "demonstration-by-example",
        "unified-leadership", "selected-package"})
    void resultsAreThoseOfTheLastVersion(String name) throws IOException {
        assertGolden(name, Shipped.small(name));
    }

    @Test
    void whatHappensOnceAYearIsThatOfTheLastVersion() throws IOException {
        assertGolden("everything-on-for-years",
                Shipped.small("everything-on", "world.communities.residents=300", "horizon.length=130 weeks"));
    }

    private static void assertGolden(String name, Scenario scenario) throws IOException {
        Path golden = Path.of("src/test/resources/golden", name + ".sha256");
        String now = hash(Simulation.run(scenario, 42, 1, false, Watch.NONE));
        if (Boolean.getBoolean("grassroots.accept")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, now + "\n", StandardCharsets.UTF_8);
        }
        assertEquals(Files.readString(golden).strip(), now, "the results of " + name + " differ from those of the last version; "
                + "if that is meant, run mvn -q test -Dtest=GoldenRunTest -Dgrassroots.accept=true, raise the results version and "
                + "say in CHANGELOG.md that results may differ");
    }

    private static String hash(Observation observation) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (double[] week : observation.weekly().values()) {
                ByteBuffer bytes = ByteBuffer.allocate(8 * week.length);
                for (double value : week) {
                    bytes.putDouble(value);
                }
                digest.update(bytes.array());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
