package grassroots.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import grassroots.scenario.Scenario;
import grassroots.scenario.ScenarioProblems;
import grassroots.scenario.ScenarioReader;
import grassroots.simulation.Simulation;
import grassroots.simulation.Watch;
import grassroots.statistics.Spread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What results/robustness says of the findings over the parameters in doubt is what the program gives today. */
class RobustnessTest {
    private static final String PARAMETERS = "uncertainties.";

    @ParameterizedTest
    @CsvSource({"robustness, 17", "robustness-today, 171"})
    void oneDrawComesOutAsItWasKept(String name, int draw) throws ScenarioProblems {
        Path folder = Path.of("results", name);
        Map<String, String> point = row(folder.resolve("draws.csv"), draw).findFirst().orElseThrow();
        List<String> overrides = point.entrySet().stream().filter(value -> value.getKey().startsWith(PARAMETERS))
                .map(value -> value.getKey() + "=" + value.getValue()).toList();
        assertTrue(overrides.size() > 100, "every parameter in doubt is drawn");
        List<Map<String, String>> kept = row(folder.resolve("uncertain.csv"), draw).toList();
        assertTrue(kept.size() > 1, "every scenario ran at the point");
        for (Map<String, String> values : kept) {
            Scenario scenario = ScenarioReader.read(folder.resolve("scenarios").resolve(values.get("scenario") + ".yaml"), overrides);
            Reading now = Reading.of(
                    Simulation.run(scenario, Long.parseLong(values.get("seed")), 2, false, Watch.NONE).weekly(), List.of());
            Set<String> metrics = new TreeSet<>(values.keySet());
            metrics.removeAll(DrawTable.PLACE);
            for (String metric : metrics) {
                assertEquals(values.get(metric), Csv.cell(now.mean(metric, Contrast.Period.WHOLE)), values.get("scenario") + ": " + metric);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"robustness", "robustness-today"})
    void medianRangeAndShareOfSignsAreThoseOfAtLeastTwoHundredDraws(String name) {
        Path folder = Path.of("results", name);
        Map<String, Map<String, Map<String, String>>> drawn = new TreeMap<>();
        rows(folder.resolve("uncertain.csv")).forEach(row ->
                drawn.computeIfAbsent(row.get("draw"), draw -> new TreeMap<>()).put(row.get("scenario"), row));
        assertTrue(drawn.size() >= 200);
        List<Map<String, String>> findings = rows(folder.resolve("comparison.csv"))
                .filter(row -> row.get("period").equals("whole") && row.get("outcome").equals("yes")).toList();
        assertTrue(findings.size() > 5);
        String base = rows(folder.resolve("uncertain.csv")).findFirst().orElseThrow().get("scenario");
        for (Map<String, String> finding : findings) {
            String metric = finding.get("metric");
            Spread spread = Spread.of(drawn.values().stream()
                    .mapToDouble(draw -> value(draw.get(finding.get("scenario")), metric) - value(draw.get(base), metric)).toArray());
            assertEquals(value(finding, "drawMedian"), spread.median(), 1e-12, metric);
            assertEquals(value(finding, "draw5"), spread.low(), 1e-12, metric);
            assertEquals(value(finding, "draw95"), spread.high(), 1e-12, metric);
            assertEquals(value(finding, "drawSameSign"), spread.sameSign(), 1e-12, metric);
        }
    }

    @ParameterizedTest
    @CsvSource({"robustness", "robustness-today"})
    void theDocumentTellsWhatWasKept(String name) throws IOException {
        List<String> told = Files.readAllLines(Path.of("src/site/markdown/robustness.md"));
        List<String> missing = rows(Path.of("results", name, "comparison.csv"))
                .filter(row -> row.get("period").equals("whole") && row.get("outcome").equals("yes"))
                .map(RobustnessTest::line).filter(line -> !told.contains(line)).toList();
        assertEquals("", String.join("\n", missing), "lines that robustness.md lacks");
    }

    private static String line(Map<String, String> row) {
        return String.format(Locale.ROOT, "| `%s` | `%s` | %+.4f [%+.4f, %+.4f] | %+.4f [%+.4f, %+.4f] | %.0f %% |",
                row.get("scenario"), row.get("metric"), value(row, "difference"), value(row, "ci95Low"), value(row, "ci95High"),
                value(row, "drawMedian"), value(row, "draw5"), value(row, "draw95"), 100 * value(row, "drawSameSign"));
    }

    private static Stream<Map<String, String>> row(Path table, int draw) {
        return rows(table).filter(row -> row.get("draw").equals(String.valueOf(draw)));
    }

    private static Stream<Map<String, String>> rows(Path table) {
        return Csv.read(table).stream().map(NamedCsvRecord::getFieldsAsMap);
    }

    private static double value(Map<String, String> row, String column) {
        return Csv.number(row.get(column));
    }
}
