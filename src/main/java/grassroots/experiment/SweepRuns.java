package grassroots.experiment;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The runs in a sweep's result folder, read back point after point, never more than one of them at a time. */
public final class SweepRuns {
    private static final int MOST_CAUSES = 50;
    private static final int PLACES = 3;

    private SweepRuns() {}

    /**
     * The runs of a point.
     *
     * @param number of the point
     * @param values of the factors
     * @param replications their numbers
     * @param outcomes of each replication, NaN where it failed
     */
    public record Point(int number, List<String> values, int[] replications, double[][] outcomes) {
        /** The values of an outcome, one for each replication. */
        public double[] of(int outcome) {
            return Arrays.stream(outcomes).mapToDouble(run -> run[outcome]).toArray();
        }
    }

    /**
     * Why runs failed.
     *
     * @param stage at which
     * @param cause in words
     * @param runs how many did
     * @param point of the first of them
     * @param replication of the first of them
     */
    public record Cause(String stage, String cause, int runs, int point, int replication) {}

    /** Hands over every point of a folder, in order. */
    public static void read(Path folder, int factors, int outcomes, Consumer<Point> reader) {
        Gathering gathering = new Gathering(factors, outcomes, reader);
        RunTables.scan(folder.resolve(SweepTables.RUNS), gathering::take);
        gathering.pass();
    }

    /** Puts the rows of one point together. */
    private static final class Gathering {
        private final int factors;
        private final int outcomes;
        private final Consumer<Point> reader;
        private final List<double[]> runs = new ArrayList<>();
        private final List<Integer> replications = new ArrayList<>();
        private int point = -1;
        private List<String> values = List.of();

        Gathering(int factors, int outcomes, Consumer<Point> reader) {
            this.factors = factors;
            this.outcomes = outcomes;
            this.reader = reader;
        }

        void take(NamedCsvRecord row) {
            int number = Integer.parseInt(row.getField(0));
            if (number != point) {
                pass();
                point = number;
                values = List.copyOf(row.getFields().subList(PLACES, PLACES + factors));
            }
            replications.add(Integer.valueOf(row.getField(1)));
            double[] run = new double[outcomes];
            Arrays.setAll(run, outcome -> Csv.number(row.getField(PLACES + factors + outcome)));
            runs.add(run);
        }

        void pass() {
            if (!runs.isEmpty()) {
                reader.accept(new Point(point, values, replications.stream().mapToInt(Integer::intValue).toArray(),
                        runs.toArray(double[][]::new)));
            }
            runs.clear();
            replications.clear();
        }
    }

    /** Why runs failed, in the order in which causes first came up; of very many different ones the first. */
    public static List<Cause> failures(Path folder) {
        Path file = folder.resolve(SweepTables.FAILURES);
        Map<List<String>, Cause> causes = new LinkedHashMap<>();
        if (Files.exists(file)) {
            RunTables.scan(file, row -> {
                List<String> key = List.of(row.getField("stage"), row.getField("cause"));
                Cause before = causes.get(key);
                if (before != null) {
                    causes.put(key, new Cause(before.stage, before.cause, before.runs + 1, before.point, before.replication));
                } else if (causes.size() < MOST_CAUSES) {
                    causes.put(key, new Cause(key.get(0), key.get(1), 1, Integer.parseInt(row.getField("point")),
                            Integer.parseInt(row.getField("replication"))));
                }
            });
        }
        return List.copyOf(causes.values());
    }
}
