package grassroots.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import grassroots.experiment.Question;
import grassroots.experiment.StorageFailure;
import grassroots.population.WorldPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;

/** How many people a planned world will have, and which files they come from. */
final class WorldSize {
    private WorldSize() {}

    /** Residents of the world of a scenario file. */
    static long residents(WorldPlan world, Path scenario) {
        return isDrawn(world)
                ? (long) world.townships() * world.communities().perTownship() * world.communities().residents()
                : sum(scenario.resolveSibling(world.file()));
    }

    /** SHA-256 of the files that the world comes from. */
    static SortedMap<String, String> inputs(WorldPlan world, Path scenario) {
        return isDrawn(world) ? Question.sums() : Question.sums(scenario.resolveSibling(world.file()));
    }

    private static boolean isDrawn(WorldPlan world) {
        return world.file() == null || world.file().isEmpty();
    }

    private static long sum(Path file) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return rows.stream().mapToLong(row -> Long.parseLong(row.getField("residents").strip())).sum();
        } catch (IOException failure) {
            throw new StorageFailure(file, failure);
        }
    }
}
