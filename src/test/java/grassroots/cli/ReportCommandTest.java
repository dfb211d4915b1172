package grassroots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.experiment.Build;
import grassroots.experiment.Disk;
import grassroots.experiment.Manifest;
import grassroots.experiment.Stop;
import grassroots.requirements.RequiresChineseFont;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of small results, written by the commands and rebuilt from their files. */
class ReportCommandTest {
    @TempDir
    Path here;

    private final StringWriter messages = new StringWriter();
    private Disk disk = Disk.REAL;

    @BeforeEach
    void begin() throws IOException {
        Files.writeString(here.resolve("county.csv"), "id,township,residents,type,pilot\nEast,1,60,urban,1\nWest,1,40,urban,0\n");
        scenario("county", "");
        scenario("relief", "policies:\n  - {lever: admission-list, strictness: 0.7, start: week 0, target: {column: pilot}}\n");
    }

    private void scenario(String name, String rest) throws IOException {
        Files.writeString(here.resolve(name + ".yaml"), "schemaVersion: 1\nname: " + name + "\ntitle: {en: County, zh: 县}\n"
                + "question: {en: \"Does it run?\", zh: 能运行吗}\nextends: baseline.yaml\nreplications: 2\noutcomes: [upwardShare, gain]\n"
                + "horizon: {warmUp: 1 weeks, length: 4 weeks}\nworld: {file: county.csv}\n" + rest);
    }

    private int run(String... arguments) {
        Screen screen = new Screen(new PrintWriter(new StringWriter()), new PrintWriter(messages), false, false);
        Surroundings.Machine machine = new Surroundings.Machine(disk, 1L << 30, 2);
        return Grassroots.execute(new Surroundings(screen, here, machine, new CurrentModel(), new Stop()), arguments);
    }

    private Path compared() {
        assertEquals(0, run("compare", "county.yaml", "relief.yaml", "--out", "answer", "--quiet"), messages.toString());
        return here.resolve("answer");
    }

    @Test
    void compareLeavesAPageThatReportRebuildsByteForByteWithoutTheWorldFile() throws IOException {
        Path answer = compared();
        byte[] page = Files.readAllBytes(answer.resolve("report.html"));
        Manifest before = Manifest.read(answer).orElseThrow();
        assertTrue(before.files().containsKey("report.html"));
        Files.delete(answer.resolve("report.html"));
        Files.delete(answer.resolve("charts/forest.svg"));
        Files.delete(here.resolve("county.csv"));
        assertEquals(0, run("report", "answer"), messages.toString());
        assertEquals(new String(page), Files.readString(answer.resolve("report.html")));
        assertEquals(before.files(), Manifest.read(answer).orElseThrow().files());
    }

    private void sweep() throws IOException {
        Files.writeString(here.resolve("sweep.yaml"), "schemaVersion: 1\nname: strict\ntitle: Strictness\nscenario: relief.yaml\n"
                + "design: factorial\nreplications: 2\noutcomes: [upwardShare, gain]\nfactors:\n"
                + "  - {path: policies.admission-list.strictness, values: [0.2, 0.8]}\n"
                + "  - {path: uncertainties.desk.match, values: [0.3, 0.5]}\n");
    }

    @Test
    void aSweepLeavesAPageThatReportRebuildsByteForByteWithoutTheWorldFile() throws IOException {
        sweep();
        assertEquals(0, run("sweep", "sweep.yaml", "--out", "swept", "--quiet"), messages.toString());
        Path swept = here.resolve("swept");
        byte[] page = Files.readAllBytes(swept.resolve("report.html"));
        Manifest before = Manifest.read(swept).orElseThrow();
        assertTrue(before.files().containsKey("report.html") && before.files().containsKey("charts/response-gain.svg"));
        assertEquals(0, run("verify", "swept", "--quiet"), messages.toString());
        Files.delete(swept.resolve("report.html"));
        Files.delete(here.resolve("county.csv"));
        assertEquals(0, run("report", "swept"), messages.toString());
        assertEquals(new String(page), Files.readString(swept.resolve("report.html")));
        assertEquals(before.files(), Manifest.read(swept).orElseThrow().files());
    }

    @Test
    void shardsLeaveNoPageAndMergeTheSameAsTheWholeSweep() throws IOException {
        sweep();
        assertEquals(0, run("sweep", "sweep.yaml", "--out", "whole", "--quiet"), messages.toString());
        for (String shard : new String[] {"0/2", "1/2"}) {
            assertEquals(0, run("sweep", "sweep.yaml", "--out", "parts", "--shard", shard, "--quiet"), messages.toString());
            assertTrue(Files.notExists(here.resolve("parts")));
        }
        assertEquals(0, run("merge", "sweep.yaml", "--out", "parts", "--quiet"), messages.toString());
        assertEquals(Manifest.read(here.resolve("whole")).orElseThrow().files(), Manifest.read(here.resolve("parts")).orElseThrow().files());
        assertTrue(Files.exists(here.resolve("parts/report.html")));
    }

    @Test
    void aSweepWithoutChartsHasNoPageAndTheSameData() throws IOException {
        sweep();
        assertEquals(0, run("sweep", "sweep.yaml", "--out", "whole", "--quiet"), messages.toString());
        assertEquals(0, run("sweep", "sweep.yaml", "--out", "plain", "--no-charts", "--quiet"), messages.toString());
        assertTrue(Files.notExists(here.resolve("plain/report.html")) && Files.notExists(here.resolve("plain/charts")));
        assertEquals(Files.readString(here.resolve("whole/runs.csv")), Files.readString(here.resolve("plain/runs.csv")));
        assertEquals(0, run("verify", "plain", "--quiet"), messages.toString());
    }

    @Test
    void runLeavesAPageToo() throws IOException {
        assertEquals(0, run("run", "relief.yaml", "--out", "alone", "--quiet"), messages.toString());
        byte[] page = Files.readAllBytes(here.resolve("alone/report.html"));
        assertEquals(0, run("report", "alone"), messages.toString());
        assertEquals(new String(page), Files.readString(here.resolve("alone/report.html")));
    }

    @Test
    void severalScenariosAreAnsweredOneByOne() throws IOException {
        scenario("cap", "policies:\n  - {lever: inspection-cap, perYear: 30, enforcement: 0.8, start: week 0}\n");
        assertEquals(0, run("compare", "county.yaml", "relief.yaml", "cap.yaml", "--out", "three", "--quiet"), messages.toString());
        String page = Files.readString(here.resolve("three/report.html"));
        assertTrue(page.contains("id=\"forest-0\"") && page.contains("id=\"forest-1\""));
        assertTrue(page.contains("relief, cap, against county"));
        assertTrue(page.contains("hold for all 4 statements together"));
    }

    @Test
    void inAnotherLanguageTheManifestFollows() throws IOException {
        Path answer = compared();
        String before = Manifest.read(answer).orElseThrow().files().get("report.html");
        assertEquals(0, run("report", "answer", "--lang", "zh"), messages.toString());
        Manifest manifest = Manifest.read(answer).orElseThrow();
        assertNotEquals(before, manifest.files().get("report.html"));
        assertEquals(Optional.empty(), manifest.changedFile(answer));
        assertTrue(Files.readString(answer.resolve("report.html")).contains("<html lang=\"zh\">"));
    }

    @Test
    @RequiresChineseFont
    void whatWasDrawnInAnotherLanguageStaysInItAndIsVerifiedInIt() throws IOException {
        sweep();
        assertEquals(0, run("run", "relief.yaml", "--out", "run", "--quiet"), messages.toString());
        assertEquals(0, run("compare", "county.yaml", "relief.yaml", "--out", "compare", "--quiet", "--lang", "zh"), messages.toString());
        assertEquals(0, run("sweep", "sweep.yaml", "--out", "sweep", "--quiet"), messages.toString());
        for (String folder : new String[] {"run", "compare", "sweep"}) {
            Path answer = here.resolve(folder);
            String language = folder.equals("compare") ? "en" : "zh";
            SortedMap<String, String> before = Manifest.read(answer).orElseThrow().files();
            assertEquals(0, run("report", folder, "--lang", language), messages.toString());
            assertEquals(0, run("verify", folder, "--quiet"), messages.toString());
            assertEquals(0, run("report", folder), messages.toString());
            Manifest redrawn = Manifest.read(answer).orElseThrow();
            assertTrue(Files.readString(answer.resolve("report.html")).contains("<html lang=\"" + language + "\">"), folder);
            assertEquals(Optional.of(language), redrawn.drawnIn());
            String chart = before.keySet().stream().filter(name -> name.endsWith(".svg")).findFirst().orElseThrow();
            assertNotEquals(before.get(chart), redrawn.files().get(chart));
            assertEquals(0, run("report", folder, "--lang", redrawn.form().language()), messages.toString());
            assertEquals(before, Manifest.read(answer).orElseThrow().files());
            assertFalse(Files.readString(answer.resolve("manifest.json")).contains("redrawn"));
        }
    }

    @Test
    void chartsThatWereAddedLaterAreVerifiedToo() throws IOException {
        assertEquals(0, run("run", "relief.yaml", "--out", "plain", "--quiet", "--no-charts"), messages.toString());
        assertEquals(0, run("report", "plain"), messages.toString());
        assertEquals(0, run("verify", "plain", "--quiet"), messages.toString());
        change(here.resolve("plain/charts/trust-gain.svg"), "<text", "<Text");
        assertEquals(1, run("verify", "plain", "--quiet"), messages.toString());
    }

    @ParameterizedTest
    @CsvSource({"run, '\"seed\" : 1,'", "compare, '\"seed\" : 1,'", "sweep, '\"seed\" : 1,'", "run, '\"seeds\" : . 1,'",
        "compare, '\"byteOrderMark\" : false'", "sweep, '\"checked\" : false'", "compare, '\"strictness\" : 0.7'"})
    void aManifestThatWasChangedIsRefusedAndNothingTouched(String command, String said) throws IOException {
        sweep();
        String[] asked = command.equals("compare") ? new String[] {"compare", "county.yaml", "relief.yaml", "--out", "answer", "--no-charts"}
                : new String[] {command, command.equals("run") ? "relief.yaml" : "sweep.yaml", "--out", "answer", "--no-charts"};
        assertEquals(0, run(asked), messages.toString());
        Files.delete(here.resolve("county.csv"));
        Path manifest = here.resolve("answer/manifest.json");
        String untouched = Files.readString(manifest);
        change(manifest, said, said.replace("1,", "2,").replace("false", "true").replace("0.7", "0.9").replace(" . ", " [ "));
        String changed = Files.readString(manifest);
        assertNotEquals(untouched, changed);
        messages.getBuffer().setLength(0);
        assertEquals(2, run("report", "answer"));
        assertEquals(here.resolve("answer") + "\n  has a manifest whose hash does not belong to its scenario, seeds and settings: one of them"
                + " was changed; run the scenario again instead\n", messages.toString());
        assertEquals(changed, Files.readString(manifest));
        assertTrue(Files.notExists(here.resolve("answer/report.html")) && Files.notExists(here.resolve("answer/charts")));
        Files.writeString(manifest, untouched);
        assertEquals(0, run("report", "answer"), messages.toString());
    }

    @Test
    void nothingIsDrawnIntoAFolderThatCannotBeWrittenToAndTheRemedyIsOneThatReportHas() throws IOException {
        assertEquals(0, run("run", "relief.yaml", "--out", "answer", "--quiet"), messages.toString());
        Path answer = here.resolve("answer");
        String before = Files.readString(answer.resolve("charts/trust-gain.svg"));
        disk = file -> {
            throw new AccessDeniedException(file.toString());
        };
        messages.getBuffer().setLength(0);
        assertEquals(1, run("report", "answer", "--lang", "zh"));
        assertEquals(answer + "\n  could not be written or read: permission denied; make room, or make the folder readable and writable for"
                + " you, such as with 'chmod -R u+rwX', or copy it and rebuild the copy\n", messages.toString());
        assertEquals(before, Files.readString(answer.resolve("charts/trust-gain.svg")));
        assertEquals(Optional.empty(), Manifest.read(answer).orElseThrow().changedFile(answer));
        disk = Disk.REAL;
        assertEquals(0, run("report", "answer"), messages.toString());
        assertTrue(Files.notExists(answer.resolve("manifest.json.draft")));
    }

    @Test
    void changedDataAreRefused() throws IOException {
        Path answer = compared();
        Files.writeString(answer.resolve("comparison.csv"), Files.readString(answer.resolve("comparison.csv")).replace("0.", "1."));
        assertEquals(2, run("report", "answer"));
        assertTrue(messages.toString().contains("holds 'comparison.csv' no longer as the runs gave it"), messages.toString());
    }

    @Test
    void aFolderOfALaterProgramIsRefusedByVersion() throws IOException {
        Path answer = compared();
        Path manifest = answer.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("\"resultsVersion\" : \\d+", "\"resultsVersion\" : 999"));
        assertEquals(2, run("report", "answer"));
        assertTrue(messages.toString().contains("was made by results version 999"), messages.toString());
        assertTrue(messages.toString().contains("rebuild it with Grassroots"), messages.toString());
    }

    @Test
    void aFolderOfAnEarlierProgramIsRead() throws IOException {
        Path answer = compared();
        change(answer.resolve("manifest.json"), "\"resultsVersion\" : \\d+", "\"resultsVersion\" : 1");
        assertEquals(0, run("report", "answer"), messages.toString());
        assertTrue(Files.readString(answer.resolve("manifest.json")).contains("\"resultsVersion\" : 1"));
    }

    @ParameterizedTest
    @CsvSource({
        "comparison.csv, '(?m)^(\\w+,\\w+,)gain,', '$1bliss,', no metric 'bliss'",
        "comparison.csv, 'simultaneousLow', 'low', simultaneousLow",
        "differences.csv, 'week', 'day', week",
        "groups.csv, 'dimension', 'sort', dimension",
        "timeseries.csv, '\\breplication\\b', 'run', replication",
        "scenarios/relief.yaml, 'lever: admission-list', 'lever: gate-list', gate-list"})
    void tablesThatTheProgramNoLongerReadsAreRefusedByVersion(String file, String before, String after, String named) throws IOException {
        Path answer = compared();
        String sum = sum(answer.resolve(file));
        change(answer.resolve(file), before, after);
        assertNotEquals(sum, sum(answer.resolve(file)));
        change(answer.resolve("manifest.json"), sum, sum(answer.resolve(file)));
        change(answer.resolve("manifest.json"), "\"resultsVersion\" : \\d+", "\"resultsVersion\" : 1");
        assertEquals(2, run("report", "answer"), messages.toString());
        assertTrue(messages.toString().contains("holds what this program does not read: ") && messages.toString().contains(named),
                messages.toString());
        assertTrue(messages.toString().contains("rebuild it with Grassroots " + Build.currentVersion() + ", or run the question again"),
                messages.toString());
    }

    @ParameterizedTest
    @CsvSource({"'\"command\" :', '\"task\" :'", "'\"files\" :', '\"sheets\" :'", "'\"language\" :', '\"tongue\" :'"})
    void aManifestOfAnotherFormIsRefusedByVersion(String before, String after) throws IOException {
        Path answer = compared();
        change(answer.resolve("manifest.json"), before, after);
        assertEquals(2, run("report", "answer"), messages.toString());
        assertTrue(messages.toString().contains("has a manifest.json of another form, by Grassroots " + Build.currentVersion()), messages.toString());
        assertTrue(messages.toString().contains("rebuild it with Grassroots"), messages.toString());
    }

    private static void change(Path file, String before, String after) throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst(before, after));
    }

    private static String sum(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFolderWithoutAManifestIsRefused() {
        assertEquals(2, run("report", "."));
        assertTrue(messages.toString().contains("has no manifest.json that can be read"), messages.toString());
    }
}
