package grassroots.cli;

import grassroots.experiment.Contrast;
import grassroots.experiment.DifferenceSeries;
import grassroots.experiment.Manifest;
import grassroots.experiment.Rebuilding;
import grassroots.experiment.RunTables;
import grassroots.experiment.StorageFailure;
import grassroots.report.Charts;
import grassroots.report.Report;
import grassroots.scenario.Scenario;
import grassroots.scenario.ScenarioProblems;
import grassroots.scenario.Source;
import grassroots.scenario.Template;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the charts and the page of a result folder anew. */
@Command(
        name = "report",
        description = "Rebuilds charts and report.html of a result folder from its files, without running anything.",
        footer = {"", "Example: grassroots report results/burden-relief-against-baseline-1a2b3c4d --lang zh"})
final class ReportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "Result folder of 'run', 'compare', 'sweep' or 'merge'.")
    private Path folder;

    @Option(names = "--lang", paramLabel = "en|zh", description = "Language of the charts, and that the page opens in (default: as before).")
    private Language language;

    private final Surroundings surroundings;

    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try {
            rebuild(surroundings.here().resolve(folder));
        } catch (StorageFailure failure) {
            throw failure.remediedBy("make room, or make the folder readable and writable for you, such as with 'chmod -R u+rwX', or copy it"
                    + " and rebuild the copy");
        }
        surroundings.screen().give(folder.resolve(Report.FILE).toString());
        return Grassroots.DONE;
    }

    private void rebuild(Path results) {
        Rebuilding rebuilding = Rebuilding.of(results, ReportCommand::isDrawn);
        Manifest manifest = rebuilding.manifest();
        rebuilding.refuseChangedData();
        String words = language == null ? manifest.drawnIn().orElse(manifest.form().language()) : language.code();
        try {
            rebuilding.refuseChangedManifest();
            rebuilding.stopUnlessWritable(surroundings.machine().disk());
            draw(results, manifest, words);
        } catch (ScenarioProblems | IllegalArgumentException | NoSuchElementException unknown) {
            throw Rebuilding.unreadable(results, manifest, "holds what this program does not read: " + brief(unknown));
        }
        rebuilding.seal(surroundings.machine().disk(), words);
    }

    /** What is not read, without the list of what would be. */
    private static String brief(Exception unknown) {
        return String.valueOf(unknown.getMessage()).lines().limit(2).map(String::strip)
                .collect(Collectors.joining(" ")).replaceFirst("\\. Valid names are: .*", "");
    }

    private static boolean isDrawn(String name) {
        return name.equals(Report.FILE) || name.startsWith(Charts.FOLDER + "/");
    }

    private void draw(Path results, Manifest manifest, String words) {
        Screen screen = surroundings.screen();
        try {
            if (manifest.isSweep()) {
                surroundings.model().sweepIllustrator(words, screen::complain).draw(results, manifest.hash());
            } else if (manifest.isComparison()) {
                List<Scenario> scenarios = new ArrayList<>();
                manifest.scenario().forEach(scenario -> scenarios.add(
                        scenario(results.resolve("scenarios").resolve(scenario.path("name").asText() + ".yaml"))));
                surroundings.model().illustrator(scenarios, words, screen::complain)
                        .draw(results, manifest.hash(), Contrast.read(results), DifferenceSeries.read(results));
            } else {
                Scenario scenario = scenario(results.resolve("scenario.yaml"));
                surroundings.model().illustrator(scenario, words, screen::complain)
                        .draw(results, manifest.hash(), List.copyOf(RunTables.weeks(results).getOrDefault(scenario.name(), new TreeMap<>()).values()));
            }
        } catch (IOException failure) {
            throw new StorageFailure(results, failure);
        }
    }

    private static Scenario scenario(Path file) {
        return Template.of(Source.file(file), List.of()).answered();
    }
}
