package grassroots.experiment;

import grassroots.metrics.CommunityYears;
import grassroots.metrics.Metrics;
import grassroots.metrics.Observation;
import grassroots.metrics.Panel;
import grassroots.metrics.Series;
import grassroots.scenario.Scenario;
import grassroots.scenario.ScenarioReader;
import grassroots.scenario.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Small inquiries whose runs are stand-ins: numbers that depend on scenario and seed alone. */
final class Versus {
    static final List<String> KEYS = List.of("upwardShare", "gain", "petitions", "hoursUpward");
    static final int WEEKS = 20;

    private Versus() {}

    /** A stand-in for one scenario: the value of a metric in a week under a seed. */
    interface Values {
        double of(int metric, long seed, int week);
    }

    static Inquiry inquiry(int scenarios, int replications, Inquiry.Depth depth) {
        List<Scenario> all = new ArrayList<>();
        for (int s = 0; s < scenarios; s++) {
            all.add(ScenarioReader.read(Source.builtIn("baseline.yaml").orElseThrow(), List.of("name=world" + s,
                    "replications=" + replications, "seed=0", "outcomes=[gain, upwardShare]")).scenario());
        }
        List<Question> questions = all.stream().map(one -> new Question(
                one.name(), one.name(), 0, replications, new TreeMap<>(), new Question.Form(false, "en", true, false))).toList();
        return new Inquiry(all, questions, depth);
    }

    static Inquiry inquiry(int replications) {
        return inquiry(2, replications, new Inquiry.Depth(0, List.of()));
    }

    static Comparison comparison(Inquiry inquiry, Path folder) {
        int draws = inquiry.depth().draws();
        Design design = draws == 0 ? Design.NONE : new Design(List.of("uncertainties.a"), IntStream.range(0, draws)
                .mapToObj(d -> Map.of("uncertainties.a", d / 10.0)).toList());
        return new Comparison(inquiry, design, Bench.BUILD, folder, Metrics.all(), Disk.REAL);
    }

    static Comparison.Means means(List<Values> scenarios, int threads, Stop stop) {
        List<Replicate> replicates = scenarios.stream().map(Versus::replicate).toList();
        return new Comparison.Means(replicates, (s, draw) -> replicate((metric, seed, week) ->
                scenarios.get(s).of(metric, seed, week) * (s == 0 ? 1 : 1 + draw)), Crew.of(threads, 100, 100),
                ComparisonIllustrator.NONE, stop, new Advance());
    }

    static Comparison.Means means(Values... scenarios) {
        return means(List.of(scenarios), 1, new Stop());
    }

    private static Replicate replicate(Values values) {
        return (seed, threads, watch) -> {
            if (!watch.dayEnded(0)) {
                return null;
            }
            double[][] weeks = new double[WEEKS][KEYS.size()];
            for (int week = 0; week < WEEKS; week++) {
                for (int metric = 0; metric < KEYS.size(); metric++) {
                    weeks[week][metric] = values.of(metric, seed, week - 2);
                }
            }
            List<CommunityYears.Row> years = List.of(year("a", seed, 1), year("b", seed, 3), year("c", seed, 5));
            return new Observation(new Series(KEYS, -2, weeks), new CommunityYears(List.of("gain"), years), Panel.NONE);
        };
    }

    private static CommunityYears.Row year(String community, long seed, double gain) {
        return new CommunityYears.Row(community, 1, "urban", 1, new double[] {gain + seed});
    }

    /** The rows of a result folder by scenario, period and metric. */
    static Map<String, Contrast> rows(Path folder) {
        Map<String, Contrast> rows = new LinkedHashMap<>();
        Contrast.read(folder).forEach(row -> rows.put(row.scenario() + " " + row.period().word() + " " + row.metric().key(), row));
        return rows;
    }
}
