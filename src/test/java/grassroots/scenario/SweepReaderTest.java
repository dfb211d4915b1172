package grassroots.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SweepReaderTest {
    private static final Path BROKEN = Path.of("src", "test", "resources", "broken-sweeps");

    @TempDir
    Path folder;

    static Stream<String> shipped() {
        return BuiltIn.sweeps().stream();
    }

    static Stream<Path> broken() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|json)")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void everyMistakeIsToldWithItsPlaceItsRuleAndItsRemedy(Path file) throws IOException {
        ScenarioProblems problems = assertThrows(ScenarioProblems.class, () -> SweepReader.read(Source.file(file), List.of()));
        Path words = BROKEN.resolve(file.getFileName().toString().replace('.', '-') + ".txt");
        Kept.assertCurrent(words, problems.getMessage().replace(BROKEN.toString(), "broken") + "\n");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedSweepReadsFromTheProgramAndBeginsWithItsSchemaAndItsQuestion(String name) throws IOException {
        Sweep packed = SweepReader.read(Source.builtIn(name).orElseThrow(), List.of());
        assertEquals(packed.factors(), SweepReader.read(Source.file(Path.of("scenarios", name)), List.of()).factors());
        List<String> lines = Files.readAllLines(Path.of("scenarios", name));
        assertEquals(SweepSchema.LINE, lines.get(0));
        assertTrue(lines.get(1).startsWith("# Question: "), lines.get(1));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theEffectiveSweepBesideItsScenarioReadsAsTheSameSweep(String name) throws IOException {
        Sweep sweep = SweepReader.read(Source.builtIn(name).orElseThrow(), List.of());
        List<String> outcomes = sweep.base().scenario().outcomes();
        Files.writeString(folder.resolve(EffectiveSweep.SCENARIO), EffectiveScenario.yaml(sweep.base().scenario()));
        String text = EffectiveSweep.yaml(sweep, 7, outcomes);
        if (sweep.table().isPresent()) {
            Files.copy(Path.of("scenarios", sweep.file().file()), folder.resolve(EffectiveSweep.POINTS));
        }
        Sweep again = SweepReader.read(Source.file(Files.writeString(folder.resolve("sweep.yaml"), text)), List.of());
        assertEquals(sweep.factors(), again.factors());
        assertEquals(sweep.rows(), again.rows());
        assertEquals(text, EffectiveSweep.yaml(again, 7, outcomes));
    }

    @Test
    void theShippedSchemaIsTheOneThatTheRecordsGive() throws IOException {
        Kept.assertCurrent(Path.of("scenarios", "sweep.schema.json"), SweepSchema.json());
    }

    private Sweep read(String text, String... overrides) throws IOException {
        Path file = Files.writeString(folder.resolve("s.yaml"), "schemaVersion: 1\nname: s\ntitle: s\nscenario: flagship.yaml\n" + text);
        return SweepReader.read(Source.file(file), List.of(overrides));
    }

    private SweepFactor factor(String text) throws IOException {
        return read("design: factorial\nfactors:\n  - " + text + "\n").factors().get(0);
    }

    @Test
    void anUncertaintyVariesOverItsRangeOfDoubtAndALeverOverWhatItMayBe() throws IOException {
        SweepFactor gain = factor("{path: uncertainties.population.people.gain, steps: 3}");
        assertEquals(List.of("0.29", "0.58", "0.87"), gain.levels());
        SweepFactor strictness = factor("{path: policies.admission-list.strictness, steps: 3}");
        assertEquals(List.of("0", "0.5", "1"), strictness.levels());
        assertEquals("0.7", strictness.base());
    }

    @Test
    void lengthsOfTimeAreTurnedIntoTheUnitOfTheParameter() throws IOException {
        assertEquals(List.of("0", "28", "56"), factor("{path: policies.admission-list.ramp, values: [0, 4 weeks, 56 days]}").values());
    }

    @Test
    void startsAndTargetsOfPoliciesAreFactorsToo() throws IOException {
        assertEquals(List.of("week 0", "week 26"), factor("{path: policies.admission-list.start, values: [week 0, week 26]}").values());
        assertEquals("1", factor("{path: policies.admission-list.target.share, values: [0.5, 1]}").base());
    }

    @Test
    void wholeNumbersStayWhole() throws IOException {
        SweepFactor perYear = factor("{path: world.townships, from: 10, to: 13, steps: 3}");
        assertEquals(List.of("10", "12", "13"), perYear.levels());
        assertEquals("10", perYear.at(0));
        assertEquals("13", perYear.at(0.999));
    }

    @Test
    void aFactorCannotBeSetFromTheCommandLineToo() {
        ScenarioProblems problems = assertThrows(ScenarioProblems.class, () -> read("design: factorial\nfactors:\n"
                + "  - {path: policies.admission-list.strictness}\n", "policies.admission-list.strictness=0.4"));
        assertEquals("--set policies.admission-list.strictness\n  is a factor of this sweep and cannot be set; leave it out, or take the"
                + " factor out of the file", problems.getMessage());
    }

    @Test
    void aPointTableMayHaveAByteOrderMarkAndANumberOfThePoint() throws IOException {
        Files.writeString(folder.resolve("p.csv"), "\uFEFFpoint,uncertainties.population.people.gain\n0,0.5\n1,0.6\n");
        assertEquals(List.of(List.of("0.5"), List.of("0.6")), read("design: points\nfile: p.csv\n").rows());
    }

    @Test
    void aSweepIsNoScenarioAndAScenarioNoSweep() throws IOException {
        ScenarioProblems problems = assertThrows(ScenarioProblems.class,
                () -> ScenarioReader.read(Path.of("scenarios", "sweep-strictness.yaml"), List.of()));
        assertTrue(problems.getMessage().contains("'factors' belongs to a sweep; run this file with 'grassroots sweep'"), problems.getMessage());
        problems = assertThrows(ScenarioProblems.class,
                () -> SweepReader.read(Source.file(Path.of("scenarios", "flagship.yaml")), List.of()));
        assertTrue(problems.getMessage().contains("run a scenario with 'grassroots run'"), problems.getMessage());
    }
}
