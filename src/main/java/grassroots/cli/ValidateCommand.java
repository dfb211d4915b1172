package grassroots.cli;

import grassroots.population.WorldFileProblems;
import grassroots.scenario.ScenarioProblems;
import grassroots.scenario.Source;
import grassroots.scenario.SweepReader;
import grassroots.scenario.Sweeps;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks scenarios without running them, and tells every problem. */
@Command(
        name = "validate",
        description = "Checks scenarios and sweeps without running them, and tells every problem, not the first alone.",
        footer = {"", "Example: grassroots validate scenarios/*.yaml"})
final class ValidateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Scenario and sweep files, YAML or JSON.")
    private List<Path> files;

    @Option(names = "--set", paramLabel = "path=value", description = "Set a value, as for 'run'; may be repeated.")
    private List<String> overrides = List.of();

    private final Surroundings surroundings;

    ValidateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        long bad = files.stream().filter(file -> !isFine(file)).count();
        return bad == 0 ? Grassroots.DONE : Grassroots.REFUSED;
    }

    private boolean isFine(Path file) {
        try {
            Source source = surroundings.scenario(file);
            if (Sweeps.is(source)) {
                Subject.of(SweepReader.read(source, overrides).base());
            } else {
                Subject.read(source, overrides);
            }
            surroundings.screen().give(file + ": no problems");
            return true;
        } catch (ScenarioProblems | WorldFileProblems problems) {
            surroundings.screen().complain(problems.getMessage());
            return false;
        }
    }
}
