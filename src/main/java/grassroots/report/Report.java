package grassroots.report;

import grassroots.experiment.Contrast;
import grassroots.experiment.DifferenceSeries;
import grassroots.experiment.Dependences;
import grassroots.experiment.GroupDifference;
import grassroots.experiment.RunTables;
import grassroots.report.Results.Origin;
import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Writes the page of a result folder from its files.
 *
 * @param hash of the question
 * @param version of the program that answered it
 * @param scenarios what was run, the base of a comparison first
 * @param language that the page opens in
 */
public record Report(String hash, String version, List<Scenario> scenarios, String language) {
    /** The page of a result folder. */
    public static final String FILE = "report.html";

    /** Writes it. */
    public void write(Path folder) throws IOException {
        boolean comparison = scenarios.size() > 1;
        Results results = new Results(new Origin(hash, version, RunTables.failures(folder)), scenarios,
                comparison ? Contrast.read(folder) : List.of(), comparison ? DifferenceSeries.read(folder) : List.of(),
                comparison ? GroupDifference.read(folder) : List.of(), RunTables.weeks(folder), RunTables.years(folder, 0),
                comparison ? dependences(folder) : Dependences.NONE);
        Path draft = folder.resolve(FILE + ".draft");
        Files.writeString(draft, new ReportPage(results, language).html(), StandardCharsets.UTF_8);
        Files.move(draft, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    private Dependences dependences(Path folder) {
        List<String> others = scenarios.subList(1, scenarios.size()).stream().map(Scenario::name).toList();
        List<String> named = Metrics.all().stream().map(Metric::key)
                .filter(key -> scenarios.stream().skip(1).anyMatch(other -> other.outcomes().contains(key))).toList();
        return Dependences.read(folder, scenarios.get(0).name(), others, named);
    }
}
