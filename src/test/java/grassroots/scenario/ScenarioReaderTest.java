package grassroots.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.parameter.Text;
import grassroots.policy.AdmissionList;
import grassroots.policy.ScheduledPolicy;
import grassroots.policy.Target;
import grassroots.process.Submodel;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioReaderTest {
    private static final String HEAD = "schemaVersion: 1\nname: mine\ntitle: Mine\n";
    private static final String POLICY = "policies:\n  - lever: admission-list\n    strictness: 0.5\n";

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Scenario read(String body, String... overrides) throws IOException {
        return ScenarioReader.read(write("mine.yaml", HEAD + body), List.of(overrides));
    }

    private ScheduledPolicy policy(String body, String... overrides) throws IOException {
        return read(body, overrides).policies().get(0);
    }

    private static Scenario baseline() {
        return ScenarioReader.read(Source.builtIn("baseline").orElseThrow(), List.of()).scenario();
    }

    private String words(ScenarioProblems problems) {
        return problems.getMessage().replace(folder.toString(), "folder");
    }

    @Test
    void aFileIsReadAsItStandsHoweverOftenItWasReadBefore() throws IOException {
        assertEquals(3, read("replications: 3\n").replications());
        assertEquals(4, read("replications: 3\n", "replications=4").replications());
        assertEquals(3, read("replications: 3\n").replications());
        assertEquals(5, read("replications: 5\n").replications());
        Path twice = write("twice.yaml", "name: mine\nname: yours\ntitle: Mine\n");
        String first = assertThrows(ScenarioProblems.class, () -> ScenarioReader.read(twice, List.of())).getMessage();
        assertTrue(first.contains("'schemaVersion' is missing") && first.contains("stands here a second time"), first);
        assertEquals(first, assertThrows(ScenarioProblems.class, () -> ScenarioReader.read(twice, List.of())).getMessage());
        Path bare = write("bare.yaml", "name: mine\ntitle: Mine\n");
        String missing = assertThrows(ScenarioProblems.class, () -> ScenarioReader.read(bare, List.of())).getMessage();
        assertTrue(missing.contains("'schemaVersion' is missing"), missing);
        assertEquals(missing, assertThrows(ScenarioProblems.class, () -> ScenarioReader.read(bare, List.of())).getMessage());
    }

    @Test
    void whatAScenarioDoesNotSayComesFromTheBaseline() throws IOException {
        Scenario mine = read("replications: 3\n");
        assertEquals(3, mine.replications());
        assertEquals(baseline().uncertainties(), mine.uncertainties());
        assertEquals(EnumSet.allOf(Submodel.class), mine.processes());
    }

    @Test
    void aQuestionThatIsNotAskedIsTheTitle() throws IOException {
        assertEquals(new Text("Mine", "Mine"), read("").question());
    }

    @Test
    void anEmptyGroupSaysNothing() throws IOException {
        assertEquals(baseline().uncertainties(), read("uncertainties:\npolicies:\n").uncertainties());
    }

    @Test
    void groupsMergeKeyByKeyAndListsAreReplaced() throws IOException {
        write("base.yaml", HEAD + "world: {townships: 2, communities: {perTownship: 4}}\noutcomes: [trust, gain]\n");
        Scenario mine = read("extends: base.yaml\nworld: {communities: {residents: 900}}\noutcomes: [petitions]\n");
        assertEquals(2, mine.world().townships());
        assertEquals(4, mine.world().communities().perTownship());
        assertEquals(900, mine.world().communities().residents());
        assertEquals(List.of("petitions"), mine.outcomes());
    }

    @Test
    void policiesMergeByNameAndCanBeRemoved() throws IOException {
        write("base.yaml", HEAD + POLICY + "    ramp: 8 weeks\n  - {lever: one-form, merged: 1}\n");
        Scenario mine = read("extends: base.yaml\npolicies:\n  - {name: one-form, remove: true}\n"
                + "  - {name: admission-list, strictness: 0.9}\n  - {lever: sinking, staff: 1}\n");
        assertEquals(List.of("admission-list", "sinking"), mine.policies().stream().map(ScheduledPolicy::name).toList());
        assertEquals(new ScheduledPolicy("admission-list", new AdmissionList(0.9, 0, 0), 0, 56, Integer.MAX_VALUE, Target.ALL),
                mine.policies().get(0));
    }

    @Test
    void whatAPolicyDoesNotSayIsAsWhereNoPolicyActs() throws IOException {
        AdmissionList list = (AdmissionList) policy("levers: {admission-list: {leakageControl: 0.25}}\n" + POLICY).policy();
        assertEquals(new AdmissionList(0.5, 0.25, 0), list);
    }

    @Test
    void theSwitchesOfAScenarioReplaceThoseItExtends() throws IOException {
        write("base.yaml", HEAD + "processes: {only: [voice, trust]}\n");
        assertEquals(Set.of(Submodel.VOICE, Submodel.TRUST), read("extends: base.yaml\n").processes());
        assertEquals(EnumSet.complementOf(EnumSet.of(Submodel.TRUST)), read("extends: base.yaml\nprocesses: {without: [trust]}\n").processes());
    }

    @ParameterizedTest
    @CsvSource({"12 days,12", "8 weeks,56", "3 months,84", "2 years,728", "1 week,7", "30,30", "0 weeks,0"})
    void aNumberOfDaysMayBeAnyLengthOfTime(String text, int days) throws IOException {
        assertEquals(days, read("horizon: {warmUp: " + text + "}\n").horizon().warmUp());
    }

    @Test
    void aNumberWithoutALargestValueMayBeEndless() throws IOException {
        assertEquals(Double.POSITIVE_INFINITY,
                read("uncertainties: {problems: {patienceMean: .inf}}\n").uncertainties().problems().patienceMean());
    }

    @ParameterizedTest
    @CsvSource({"day 5,5", "week 0,0", "week 3,21", "2026-03-01,59"})
    void aPolicyStartsOnADayTheFirstDayOfAWeekOrADate(String start, int day) throws IOException {
        assertEquals(day, policy("horizon: {startDate: 2026-01-01}\n" + POLICY + "    start: " + start + "\n").start());
    }

    @ParameterizedTest
    @CsvSource({"day 5,5", "week 0,6", "week 51,363", "2026-12-31,364", "none,2147483647"})
    void aPolicyEndsWithADayTheLastDayOfAWeekOrADate(String end, int day) throws IOException {
        assertEquals(day, policy("horizon: {startDate: 2026-01-01}\n" + POLICY + "    end: " + end + "\n").end());
    }

    @Test
    void aStartDateIsReadAndCanBeTakenBack() throws IOException {
        write("base.yaml", HEAD + "horizon: {startDate: 2026-01-01}\n");
        assertEquals(LocalDate.of(2026, 1, 1), read("extends: base.yaml\n").horizon().startDate());
        assertEquals(null, read("extends: base.yaml\nhorizon: {startDate: none}\n").horizon().startDate());
    }

    @Test
    void aTargetHasEveryConditionThatIsGiven() throws IOException {
        assertEquals(new Target(0.5, Target.Assignment.FIRST, List.of(1, 3), "", ""),
                policy(POLICY + "    target: {share: 0.5, assign: first, townships: [1, 3]}\n").target());
    }

    @Test
    void twoPoliciesMaySetOneLeverApartInTimeOrPlace() throws IOException {
        String one = "policies:\n  - {lever: admission-list, strictness: 0.5, ";
        String other = "}\n  - {lever: admission-list, name: other, strictness: 0.7, ";
        assertEquals(2, read(one + "end: week 9" + other + "start: week 10}\n").policies().size());
        assertEquals(2, read(one + "target: {townships: [1]}" + other + "target: {townships: [2]}}\n").policies().size());
        assertEquals(2, read("world: {communities: {villages: 0.5}}\n" + one + "target: {type: urban}" + other
                + "target: {type: village}}\n").policies().size());
        assertThrows(ScenarioProblems.class, () -> read(one + "target: {share: 0.5}" + other + "target: {townships: [2]}}\n"));
    }

    @Test
    void jsonSaysTheSameAsYaml() throws IOException {
        Path json = write("mine.json", "{\"schemaVersion\": 1, \"name\": \"mine\", \"title\": {\"en\": \"One\", \"zh\": \"一\"},\n"
                + "\t\"horizon\": {\"warmUp\": \"8 weeks\"}, \"replications\": 3, \"outcomes\": [\"trust\"],\n"
                + "\t\"policies\": [{\"lever\": \"admission-list\", \"strictness\": 0.5, \"start\": \"week 2\"}]}");
        Path yaml = write("mine.yaml", "schemaVersion: 1\nname: mine\ntitle: {en: One, zh: 一}\nhorizon: {warmUp: 8 weeks}\n"
                + "replications: 3\noutcomes: [trust]\n" + POLICY + "    start: week 2\n");
        assertEquals(ScenarioReader.read(yaml, List.of()), ScenarioReader.read(json, List.of()));
    }

    @Test
    void aByteOrderMarkAndWindowsLinesChangeNothing() throws IOException {
        String text = HEAD + POLICY;
        assertEquals(read(POLICY), ScenarioReader.read(write("bom.yaml", "\uFEFF" + text.replace("\n", "\r\n")), List.of()));
    }

    @Test
    void overridesComeLastAndTheLaterWins() throws IOException {
        Scenario mine = read(POLICY, "policies.admission-list.strictness=0.6", "uncertainties.problems.patienceMean=2 weeks",
                "world.townships=2", "world.townships=3", "replications = 4", "outcomes=[gain, trust]",
                "levers.sinking.rule=backlog", "policies.admission-list.target={townships: [1]}");
        assertEquals(new AdmissionList(0.6, 0, 0), mine.policies().get(0).policy());
        assertEquals(List.of(1), mine.policies().get(0).target().townships());
        assertEquals(14, mine.uncertainties().problems().patienceMean());
        assertEquals(3, mine.world().townships());
        assertEquals(4, mine.replications());
        assertEquals(List.of("gain", "trust"), mine.outcomes());
    }

    @Test
    void anOverrideCanRemoveAPolicy() throws IOException {
        assertEquals(List.of(), read(POLICY, "policies.admission-list.remove=true").policies());
    }

    @Test
    void anOverrideThatIsNoYamlIsRefused() {
        assertEquals("--set seed\n  this is not YAML: expected ',' or ']', but got <stream end>",
                words(assertThrows(ScenarioProblems.class, () -> read("", "seed=[1"))));
    }

    @Test
    void everyWrongOverrideIsToldAtOnce() {
        ScenarioProblems problems = assertThrows(ScenarioProblems.class, () -> read(POLICY, "replicatons=3", "world.townships=0",
                "policies.admision-list.strictness=0.5", "policies.admission-list.strictnes=0.5", "uncertainties.voice.patienceMean=20",
                "policies.admission-list=1", "replications", "a..b=1", "world.file=nowhere.csv"));
        assertEquals("""
                --set policies.admision-list.strictness
                  this scenario has no policy 'admision-list'; did you mean 'admission-list'?
                --set policies.admission-list
                  name a policy and one of its keys, such as policies.admission-list.strictness=0.5
                --set replications
                  an override is a path and a value, such as --set replications=3
                --set a..b
                  an override is a path and a value, such as --set replications=3
                --set world.file
                  no file 'nowhere.csv' in this folder; a path is relative to the scenario file
                --set replicatons
                  unknown key 'replicatons'; did you mean 'replications' (runs, 1–100000, default 10)?
                --set world.townships
                  0 is out of range; 'townships' must be 1–2000 (townships, default 6)
                --set uncertainties.voice.patienceMean
                  unknown key 'patienceMean'; did you mean 'uncertainties.problems.patienceMean'?
                --set policies.admission-list.strictnes
                  unknown key 'strictnes'; did you mean 'strictness' (share, 0–1, default 0)?""", words(problems));
    }

    @Test
    void aMistakeInAnExtendedFileIsToldWhereItStands() throws IOException {
        write("base.yaml", HEAD + "replications: many\n");
        ScenarioProblems problems = assertThrows(ScenarioProblems.class, () -> read("extends: base.yaml\nseed: -1\n"));
        assertEquals("""
                folder/mine.yaml:5:7  seed
                  -1 is out of range; 'seed' must be 0–1000000000000 (seed, default 1)
                folder/base.yaml:4:15  replications
                  'many' is not a number; 'replications' must be 1–100000 (runs, default 10)""", words(problems));
    }

    @Test
    void filesThatExtendOneAnotherAreRefused() throws IOException {
        write("base.yaml", HEAD + "extends: mine.yaml\n");
        ScenarioProblems problems = assertThrows(ScenarioProblems.class, () -> read("extends: base.yaml\n"));
        assertEquals("folder/base.yaml:4:10  extends\n  'mine.yaml' extends this file in turn; leave one 'extends' out", words(problems));
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        ScenarioProblems problems = assertThrows(ScenarioProblems.class,
                () -> ScenarioReader.read(folder.resolve("none.yaml"), List.of()));
        assertEquals("folder/none.yaml\n  no such file; 'grassroots init' writes a starter scenario", words(problems));
    }

    @Test
    void aFolderIsRefused() {
        ScenarioProblems problems = assertThrows(ScenarioProblems.class, () -> ScenarioReader.read(folder, List.of()));
        assertEquals("folder\n  is a folder; name a scenario file in it", words(problems));
    }

    /** Permissions do not keep the super-user from reading; a link to itself does. */
    @Test
    void aFileThatCannotBeReadIsRefusedWithARemedy() throws IOException {
        Path endless = Files.createSymbolicLink(folder.resolve("endless.yaml"), Path.of("endless.yaml"));
        String words = words(assertThrows(ScenarioProblems.class, () -> ScenarioReader.read(endless, List.of())));
        assertTrue(words.matches("folder/endless\\.yaml\n  cannot be read: .*; make it readable for you, such as with 'chmod u\\+r', or name a"
                + " copy of your own"), words);
    }

    @Test
    void aFileOfAHundredMegabytesIsRefusedByItsSize() throws IOException {
        Path large = folder.resolve("large.yaml");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(100_000_000);
        }
        ScenarioProblems problems = assertThrows(ScenarioProblems.class, () -> ScenarioReader.read(large, List.of()));
        assertEquals("folder/large.yaml\n  has 100 MB; a scenario has at most 1 MB, and a world of communities belongs in a CSV file"
                + " (world.file)", words(problems));
    }

    @Test
    void theFileOfAWorldIsFoundBesideTheScenarioThatNamesIt() throws IOException {
        Path near = Files.createDirectory(folder.resolve("near"));
        write("near/district.csv", "id,township,residents\n");
        write("near/base.yaml", HEAD + "world: {file: district.csv}\n");
        Path mine = write("mine.yaml", HEAD + "extends: near/base.yaml\n");
        assertEquals(near.resolve("district.csv"), ScenarioReader.read(Source.file(mine), List.of()).world().orElseThrow().path());
    }

    @Test
    void noMangledFileEscapesWithAnythingButProblems() throws IOException {
        byte[] flagship = Files.readAllBytes(Path.of("scenarios", "flagship.yaml"));
        long state = 1;
        int refused = 0;
        for (int i = 0; i < 300; i++) {
            byte[] mangled = Arrays.copyOf(flagship, flagship.length);
            for (int j = 0; j < 4; j++) {
                state = state * 6364136223846793005L + 1442695040888963407L;
                mangled[(int) Math.floorMod(state >>> 20, mangled.length)] = (byte) " :-{}[]*&!|>'\"%@#\t\n0.aé".charAt((int) (state >>> 58) % 23);
            }
            refused += isRefused(Files.write(folder.resolve("mangled.yaml"), mangled)) ? 1 : 0;
        }
        assertTrue(refused > 200, refused + " of 300 were refused");
    }

    private static boolean isRefused(Path file) {
        try {
            ScenarioReader.read(file, List.of());
            return false;
        } catch (ScenarioProblems problems) {
            return true;
        }
    }
}
