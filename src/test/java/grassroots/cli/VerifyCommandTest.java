package grassroots.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.experiment.Build;
import grassroots.experiment.Disk;
import grassroots.experiment.Stop;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Verification with the model of the program, in a world of three communities read from a file. */
class VerifyCommandTest {
    @TempDir
    Path here;

    private String out;
    private String err;

    @BeforeEach
    void begin() throws IOException {
        Files.writeString(here.resolve("county.csv"), "id,township,residents,type,note\nEast,1,600,urban,a\n"
                + "\"West, upper\",1,400,urban,b\n柳村,2,300,village,c\n");
        Files.writeString(here.resolve("county.yaml"), "schemaVersion: 1\nname: county\ntitle: {en: County, zh: 县}\n"
                + "question: {en: \"Does it run?\", zh: 能运行吗}\nextends: baseline.yaml\nreplications: 2\n"
                + "horizon: {warmUp: 2 weeks, length: 5 weeks}\nworld: {file: county.csv}\noutcomes: [gain, upwardShare]\n");
        Files.writeString(here.resolve("relief.yaml"), "schemaVersion: 1\nname: relief\ntitle: {en: Relief, zh: 减负}\n"
                + "extends: county.yaml\npolicies:\n  - {lever: admission-list, strictness: 0.7, start: week 1, target: {townships: [1]}}\n");
    }

    private int run(String... arguments) {
        StringWriter data = new StringWriter();
        StringWriter messages = new StringWriter();
        Screen screen = new Screen(new PrintWriter(data), new PrintWriter(messages), false, false);
        Surroundings.Machine machine = new Surroundings.Machine(Disk.REAL, 1L << 30, 2);
        int code = Grassroots.execute(new Surroundings(screen, here, machine, new CurrentModel(), new Stop()), arguments);
        out = data.toString().replace(System.lineSeparator(), "\n");
        err = messages.toString().replace(System.lineSeparator(), "\n");
        return code;
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = here.resolve("answer").resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(from), file);
        Files.writeString(path, text.replaceFirst(java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to)));
    }

    @Test
    void aRunIsVerifiedToTheByte() {
        assertEquals(0, run("run", "county.yaml", "--out", "answer"), err);
        assertEquals(0, run("verify", "answer"), err);
        assertTrue(out.startsWith("verified: 5 data files byte for byte, "), out);
        assertTrue(out.contains(" charts as SVG without their small print, the manifest but for times, machine, commit and build"), out);
        assertTrue(err.contains("Not certified: "), err);
    }

    @Test
    void aComparisonIsVerifiedToTheByteWhateverItsLanguageAndThreads() {
        assertEquals(0, run("compare", "county.yaml", "relief.yaml", "--out", "answer", "--uncertain", "2", "--check", "--excel",
                "--threads", "2", "--lang", "zh"), err);
        assertEquals(0, run("verify", "answer", "--threads", "1", "--quiet"), err);
        assertTrue(out.startsWith("verified: 11 data files byte for byte, 6 charts"), out);
        assertEquals("", err.replaceAll("charts are in English.*\n", ""));
    }

    @Test
    void theFirstCellThatDiffersIsTold() throws IOException {
        run("run", "county.yaml", "--out", "answer", "--no-charts");
        change("timeseries.csv", "county,1,2,-1,", "county,1,7,-1,");
        assertEquals(1, run("verify", "answer"));
        assertTrue(err.contains(here.resolve("answer") + "\n  is not what running again gives:\n  timeseries.csv: row 10 (scenario county,"
                + " replication 1, seed 7, week -1), column 'seed': holds '7', running again gives '2'\n"), err);
        assertEquals("", out);
    }

    @Test
    void everyFileThatDiffersIsToldByItsFirstDifference() throws IOException {
        run("run", "county.yaml", "--out", "answer");
        change("scenario.yaml", "name: county", "name: country");
        change("charts/trust-gain.svg", "<text", "<Text");
        Files.delete(here.resolve("answer/summary.csv"));
        change("dictionary.csv", "\r\n", "\r\nextra,,,,,,,\r\n");
        change("communities.csv", "柳村", "杨村");
        change("manifest.json", "\"failed\" : [ ]", "\"failed\" : [ 1 ]");
        assertEquals(1, run("verify", "answer"));
        assertTrue(err.contains("  charts/trust-gain.svg: line "), err);
        assertTrue(err.contains("  communities.csv: row 4 (scenario county, replication 0, seed 1, community 杨村), column 'community':"
                + " holds '杨村', running again gives '柳村'\n"), err);
        assertTrue(err.contains("  dictionary.csv: row 2 (column extra, unit , en , zh ), column 'column': holds 'extra', running again"
                + " gives 'scenario'\n"), err);
        assertTrue(err.contains("  scenario.yaml: line ") && err.contains("holds '"), err);
        assertTrue(err.contains("  summary.csv: is missing\n"), err);
        assertTrue(err.contains("  manifest.json: failed is [1], running again gives []\n"), err);
    }

    @Test
    void smallPrintMayDiffer() throws IOException {
        run("run", "county.yaml", "--out", "answer");
        change("charts/trust-gain.svg", ">Grassroots unreleased", ">Grassroots 7.0");
        assertEquals(0, run("verify", "answer"), err);
    }

    @Test
    void anInputThatIsMissingOrAnotherIsToldWithTheRemedy() throws IOException {
        run("run", "county.yaml", "--out", "answer", "--no-charts");
        Files.createDirectories(here.resolve("kept"));
        Files.move(here.resolve("county.csv"), here.resolve("kept/county.csv"));
        assertEquals(2, run("verify", "answer"));
        assertTrue(err.matches("\\Q" + here.resolve("answer") + "\\E\n  needs its input 'county.csv' with the SHA-256 [0-9a-f]{64},"
                + " which is not here; name the folder that holds it with --inputs\n"), err);
        assertEquals(0, run("verify", "answer", "--inputs", "kept"), err);
        Files.writeString(here.resolve("kept/county.csv"), "id,township,residents\nEast,1,601\n");
        assertEquals(2, run("verify", "answer", "--inputs", "kept"));
    }

    @Test
    void anotherResultsVersionIsRefused() throws IOException {
        run("run", "county.yaml", "--out", "answer", "--no-charts");
        change("manifest.json", "\"resultsVersion\" : " + Build.RESULTS_VERSION, "\"resultsVersion\" : 999");
        assertEquals(2, run("verify", "answer"));
        assertEquals(here.resolve("answer") + "\n  was made by results version 999 and this program has results version "
                + Build.RESULTS_VERSION + ", so the same question gives other numbers; verify it with Grassroots unreleased\n", err);
    }

    @Test
    void aManifestThatWasChangedIsRefused() throws IOException {
        run("run", "county.yaml", "--out", "answer", "--no-charts");
        change("manifest.json", "\"seed\" : 1", "\"seed\" : 2");
        assertEquals(2, run("verify", "answer"));
        assertTrue(err.contains("has a manifest whose hash does not belong to its scenario, seeds and settings: one of them was changed;"
                + " run the scenario again instead\n"), err);
    }

    @Test
    void aFolderThatIsNoResultIsRefused() throws IOException {
        Files.createDirectories(here.resolve("answer"));
        assertEquals(2, run("verify", "answer"));
        assertEquals(here.resolve("answer") + "\n  has no manifest.json that can be read; name a result folder that 'run',"
                + " 'compare' or 'sweep' wrote\n", err);
        assertFalse(err.contains("Exception"));
    }

    @Test
    void aScenarioThatIsNotReadAnyMoreIsRefused() throws IOException {
        run("run", "county.yaml", "--out", "answer", "--no-charts");
        change("manifest.json", "\"gainTrust\"", "\"gainDistrust\"");
        assertEquals(2, run("verify", "answer"));
        assertTrue(err.contains("has a scenario that this program does not read: "), err);
    }
}
