package grassroots.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Points of the uncertainties at which scenarios are run.
 *
 * @param paths the uncertainties that vary, in the order of the baseline
 * @param points for each point their values
 */
public record Design(List<String> paths, List<Map<String, Double>> points) {
    /** No point. */
    public static final Design NONE = new Design(List.of(), List.of());

    static final String FILE = "draws.csv";

    /** One row for each point. */
    Draft.Content table(boolean byteOrderMark, long seed) {
        List<String> header = new ArrayList<>(List.of("draw", "seed"));
        header.addAll(paths);
        return Csv.table(byteOrderMark, header, IntStream.range(0, points.size()).mapToObj(draw -> row(draw, seed)));
    }

    private List<String> row(int draw, long seed) {
        Stream<String> values = paths.stream().map(path -> Csv.cell(points.get(draw).get(path)));
        return Stream.concat(Stream.of(String.valueOf(draw), String.valueOf(seed + draw)), values).toList();
    }
}
