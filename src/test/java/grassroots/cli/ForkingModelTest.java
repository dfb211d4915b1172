package grassroots.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.metrics.CommunityYears;
import grassroots.metrics.Observation;
import grassroots.scenario.Source;
import grassroots.simulation.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForkingModelTest {
    private static final Look LOOK = new Look(true);

    @TempDir
    Path here;

    private final Model plain = new CurrentModel();

    @BeforeEach
    void begin() throws IOException {
        Files.writeString(here.resolve("town.yaml"), "schemaVersion: 1\nname: town\ntitle: town\nextends: everything-on.yaml\n"
                + "world: {townships: 2, communities: {perTownship: 2, residents: 300}}\nhorizon: {warmUp: 10 weeks, length: 30 weeks}\n");
    }

    private Subject subject(String... overrides) {
        return Subject.read(Source.file(here.resolve("town.yaml")), List.of(overrides));
    }

    private static Observation run(Model model, Subject subject, long seed, AtomicInteger days) {
        return model.run(subject, seed, 1, LOOK, day -> days.incrementAndGet() > 0);
    }

    private static void assertSame(Observation expected, Observation actual) {
        assertEquals(expected.weekly().keys(), actual.weekly().keys());
        assertArrayEquals(expected.weekly().values(), actual.weekly().values());
        List<CommunityYears.Row> rows = expected.yearly().rows();
        assertEquals(rows.size(), actual.yearly().rows().size());
        IntStream.range(0, rows.size()).forEach(i -> assertArrayEquals(rows.get(i).values(), actual.yearly().rows().get(i).values()));
    }

    @Test
    void runsThatGoOnFromTheSameWarmUpGiveWhatRunsFromTheStartGive() {
        ForkingModel forking = new ForkingModel(plain);
        List<Subject> points = List.of(subject(), subject("policies.admission-list.strictness=0.2"),
                subject("policies.admission-list.strictness=0.9", "policies.admission-list.start=week 4"));
        for (long seed : new long[] {1, 2, 3, 1}) {
            for (Subject point : points) {
                AtomicInteger days = new AtomicInteger();
                Observation forked = run(forking, point, seed, days);
                assertSame(run(plain, point, seed, new AtomicInteger()), forked);
                assertEquals(280, days.get(), "every day is told of, lived again or not");
            }
        }
    }

    @Test
    void worldsThatDifferBeforeAnyPolicyAreRunFromTheStart() {
        ForkingModel forking = new ForkingModel(plain);
        run(forking, subject(), 1, new AtomicInteger());
        Subject other = subject("uncertainties.population.people.gain=0.4");
        assertSame(run(plain, other, 1, new AtomicInteger()), run(forking, other, 1, new AtomicInteger()));
    }

    @Test
    void threadsThatMeetAtASeedDoNotWaitAndAgree() {
        ForkingModel forking = new ForkingModel(plain);
        Subject point = subject();
        List<Observation> all = new ArrayList<>(IntStream.range(0, 6).parallel()
                .mapToObj(n -> run(forking, point, 5, new AtomicInteger())).toList());
        Observation expected = run(plain, point, 5, new AtomicInteger());
        all.forEach(observation -> assertSame(expected, observation));
    }

    @Test
    void aWarmUpThatIsStoppedLeavesNothing() {
        ForkingModel forking = new ForkingModel(plain);
        Observation stopped = forking.run(subject(), 1, 1, LOOK, day -> day < -20);
        assertEquals(null, stopped);
        assertNotNull(run(forking, subject(), 1, new AtomicInteger()));
    }

    @Test
    void aSweepThatForksHasTheNumbersOfRun() throws IOException {
        Files.writeString(here.resolve("sweep.yaml"), "schemaVersion: 1\nname: s\ntitle: s\nscenario: town.yaml\ndesign: factorial\n"
                + "replications: 3\noutcomes: [upwardShare]\nfactors:\n"
                + "  - {path: policies.admission-list.strictness, values: [0.2, 0.4, 0.6, 0.8]}\n");
        for (String threads : List.of("1", "3")) {
            new RealCall(here).run("sweep", "sweep.yaml", "--out", "s" + threads, "--threads", threads);
        }
        String runs = Files.readString(here.resolve("s1").resolve("runs.csv"));
        assertEquals(runs, Files.readString(here.resolve("s3").resolve("runs.csv")));
        double alone = plain.run(subject("policies.admission-list.strictness=0.4"), 2, 1, LOOK, day -> true).weekly()
                .mean("upwardShare", 0, Integer.MAX_VALUE);
        assertTrue(runs.contains("\n1,1,2,0.4," + alone + "\r"), runs + alone);
    }
}
