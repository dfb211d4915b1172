package grassroots.experiment;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import grassroots.experiment.Dependence.Part;
import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.statistics.RankCorrelation;
import grassroots.statistics.RankCorrelation.Ranked;
import grassroots.statistics.Spread;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which parameters in doubt the differences between scenarios depend on, from the draws of a comparison.
 *
 * @param draws how many there are
 * @param parameters that were drawn
 * @param family how many correlations are read together
 * @param settled those that are not zero by the draws, for each scenario and outcome the strongest first
 */
public record Dependences(int draws, int parameters, int family, List<Dependence> settled) {
    /** No draws. */
    public static final Dependences NONE = new Dependences(0, 0, 0, List.of());

    private static final int PARTS = 5;

    /**
     * Reads the draws of a result folder.
     *
     * @param base name of the scenario that others are compared with
     * @param others their names
     * @param outcomes that answer the question
     */
    public static Dependences read(Path folder, String base, List<String> others, List<String> outcomes) {
        Path design = folder.resolve(Design.FILE);
        Path values = folder.resolve(DrawTable.FILE);
        if (!Files.exists(design) || !Files.exists(values)) {
            return NONE;
        }
        Map<Integer, Integer> places = new HashMap<>();
        Map<String, Ranked> drawn = new LinkedHashMap<>();
        drawn(Csv.read(design), places).forEach((path, column) -> drawn.put(path, Ranked.of(column)));
        Map<String, double[][]> means = means(Csv.read(values), outcomes, places);
        if (places.isEmpty() || !means.containsKey(base)) {
            return NONE;
        }
        int family = Math.max(1, drawn.size() * outcomes.size() * others.size());
        List<Dependence> settled = new ArrayList<>();
        for (String other : others) {
            for (int outcome = 0; means.containsKey(other) && outcome < outcomes.size(); outcome++) {
                settled.addAll(settled(new Effect(other, Metrics.of(outcomes.get(outcome)),
                        differences(means.get(other)[outcome], means.get(base)[outcome])), drawn, family));
            }
        }
        return new Dependences(places.size(), drawn.size(), family, List.copyOf(settled));
    }

    /** What a scenario changes at each draw. */
    private record Effect(String scenario, Metric metric, double[] differences) {}

    private static Map<String, double[]> drawn(List<NamedCsvRecord> rows, Map<Integer, Integer> places) {
        Map<String, double[]> drawn = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows) {
            int place = places.size();
            places.put(Integer.valueOf(row.getField("draw")), place);
            row.getHeader().stream().filter(path -> !path.equals("draw") && !path.equals("seed"))
                    .forEach(path -> drawn.computeIfAbsent(path, name -> new double[rows.size()])[place] = Csv.number(row.getField(path)));
        }
        return drawn;
    }

    private static Map<String, double[][]> means(List<NamedCsvRecord> rows, List<String> outcomes, Map<Integer, Integer> places) {
        Map<String, double[][]> means = new HashMap<>();
        for (NamedCsvRecord row : rows) {
            double[][] own = means.computeIfAbsent(row.getField("scenario"), name -> unknown(outcomes.size(), places.size()));
            Integer place = places.get(Integer.valueOf(row.getField("draw")));
            for (int outcome = 0; place != null && outcome < outcomes.size(); outcome++) {
                own[outcome][place] = Csv.number(row.findField(outcomes.get(outcome)).orElse(""));
            }
        }
        return means;
    }

    private static double[][] unknown(int outcomes, int draws) {
        double[][] unknown = new double[outcomes][draws];
        Arrays.stream(unknown).forEach(row -> Arrays.fill(row, Double.NaN));
        return unknown;
    }

    private static double[] differences(double[] value, double[] baseline) {
        double[] differences = new double[value.length];
        Arrays.setAll(differences, draw -> value[draw] - baseline[draw]);
        return differences;
    }

    private static List<Dependence> settled(Effect effect, Map<String, Ranked> drawn, int family) {
        List<Dependence> settled = new ArrayList<>();
        Ranked differences = Ranked.of(effect.differences);
        drawn.forEach((path, values) -> {
            RankCorrelation rank = RankCorrelation.of(values, differences, family);
            if (rank.excludesZero()) {
                settled.add(new Dependence(effect.scenario, effect.metric, path, rank, parts(values.values(), effect.differences)));
            }
        });
        settled.sort(Comparator.comparingDouble((Dependence one) -> Math.abs(one.rank().rho())).reversed());
        return settled;
    }

    private static List<Part> parts(double[] values, double[] differences) {
        double low = Arrays.stream(values).min().orElse(0);
        double width = (Arrays.stream(values).max().orElse(0) - low) / PARTS;
        return IntStream.range(0, PARTS).mapToObj(part -> {
            double[] own = IntStream.range(0, values.length)
                    .filter(draw -> Math.min(PARTS - 1, (int) ((values[draw] - low) / width)) == part && !Double.isNaN(differences[draw]))
                    .mapToDouble(draw -> differences[draw]).toArray();
            double higher = (double) Arrays.stream(own).filter(difference -> difference > 0).count() / own.length;
            return new Part(low + part * width, low + (part + 1) * width, own.length, Spread.of(own).median(), higher);
        }).toList();
    }

    /** The weakest correlation that so many draws could settle. */
    public double weakest() {
        double low = 0;
        double high = 1;
        for (int step = 0; step < 40; step++) {
            double middle = (low + high) / 2;
            if (RankCorrelation.around(draws, middle, Math.max(1, family)).low() > 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
