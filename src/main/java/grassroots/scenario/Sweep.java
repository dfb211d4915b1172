package grassroots.scenario;

import java.util.List;
import java.util.Optional;

/**
 * A sweep that can be run.
 *
 * @param file what the file says, with every default filled in
 * @param template the scenario in which factors vary
 * @param base the scenario as it is
 * @param factors what varies
 * @param rows the points of a CSV file, values in the order of factors; empty for other designs
 * @param table the CSV file, empty for other designs
 */
public record Sweep(
        SweepFile file, Template template, ReadScenario base, List<SweepFactor> factors, List<List<String>> rows, Optional<Source> table) {}
