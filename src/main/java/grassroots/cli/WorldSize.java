package grassroots.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import grassroots.experiment.Digest;
import grassroots.experiment.Refusal;
import grassroots.population.WorldPlan;
import grassroots.scenario.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many people a planned world will have, and which file they come from.
 *
 * @param residents of the world
 * @param inputs SHA-256 of the file, by its name; empty where the world is drawn
 */
record WorldSize(long residents, SortedMap<String, String> inputs) {
    /** The size of a world that is drawn, or read from a file. */
    static WorldSize of(WorldPlan world, Optional<Source> file) {
        return file.map(WorldSize::of).orElseGet(() -> new WorldSize(
                (long) world.townships() * world.communities().perTownship() * world.communities().residents(), new TreeMap<>()));
    }

    private static WorldSize of(Source file) {
        SortedMap<String, String> inputs = new TreeMap<>();
        try (InputStream in = file.open()) {
            inputs.put(Path.of(file.name()).getFileName().toString(), new Digest().add(in).hexadecimal());
            return new WorldSize(residents(file), inputs);
        } catch (IOException failure) {
            throw new Refusal(file.name(), "cannot be read: " + failure.getMessage(), "check the file that 'world.file' names");
        }
    }

    private static long residents(Source file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file.open(), StandardCharsets.UTF_8)) {
            return rows.stream().mapToLong(row -> Long.parseLong(row.getField("residents").strip())).sum();
        }
    }
}
