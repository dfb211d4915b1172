package grassroots.report;

import grassroots.experiment.Contrast;
import grassroots.experiment.Contrast.Period;
import grassroots.experiment.Dependence;
import grassroots.experiment.Dependences;
import grassroots.experiment.DifferenceSeries;
import grassroots.experiment.GroupDifference;
import grassroots.metrics.CommunityYears;
import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.metrics.Series;
import grassroots.report.Results.Origin;
import grassroots.scenario.Scenario;
import grassroots.scenario.ScenarioReader;
import grassroots.scenario.Source;
import grassroots.statistics.Band;
import grassroots.statistics.Interval;
import grassroots.statistics.Precision;
import grassroots.statistics.RankCorrelation;
import grassroots.statistics.Spread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Comparisons with known differences; every figure is made up. */
final class InventedComparison {
    static final List<String> OUTCOMES = List.of("upwardShare", "trueResolution", "measuredResolution", "gain", "petitions", "incidents",
            "burnoutAny", "hazards");

    private InventedComparison() {}

    /** One outcome from its replications. */
    static Contrast contrast(String key, double[] before, double[] after, double... draws) {
        return contrast(Period.WHOLE, "relief", key, before, after, draws);
    }

    static Contrast contrast(Period period, String scenario, String key, double[] before, double[] after, double... draws) {
        Metric metric = Metrics.of(key);
        double[] differences = Interval.differences(after, before);
        Interval difference = Interval.ofMean(differences);
        return new Contrast(period, scenario, metric, OUTCOMES.contains(key), Interval.ofMean(before), Interval.ofMean(after), difference,
                Interval.ofMean(differences, OUTCOMES.size()), Double.NaN, Double.NaN, Double.NaN, Double.NaN,
                Precision.of(differences, metric.matters()), Spread.of(draws));
    }

    /** A scenario whose title, question and outcomes are given, with burden relief or without. */
    static Scenario scenario(String name, String title, String question, boolean relief) {
        String policies = relief ? "policies:\n  - {lever: admission-list, strictness: 0.7, start: week 0, ramp: 8 weeks}\n"
                + "  - {lever: one-form, merged: 0.5, start: week 26, end: week 100, target: {share: 0.5}}\n" : "";
        String text = "schemaVersion: 1\nname: " + name + "\ntitle: {en: " + quoted(title) + ", zh: " + quoted(title) + "}\nquestion: {en: "
                + quoted(question) + ", zh: " + quoted(question) + "}\nextends: baseline.yaml\nhorizon: {warmUp: 26 weeks}\noutcomes: "
                + OUTCOMES + "\n" + policies;
        return ScenarioReader.read(Source.text(name, text), List.of()).scenario();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> quoted.append(c == '"' || c == '\\' ? "\\" + (char) c : Character.isISOControl(c) ? "\\u%04x".formatted(c)
                : String.valueOf((char) c)));
        return quoted.append('"').toString();
    }

    /** All that a folder of such a comparison holds. */
    static Results results(int replications, int communities, Scenario base, Scenario relief) {
        List<Series> before = Invented.world(replications, false);
        List<Series> after = Invented.world(replications, true);
        List<Contrast> contrasts = new ArrayList<>();
        for (Period period : Period.values()) {
            for (Metric metric : Invented.metrics()) {
                int from = period == Period.WHOLE ? 0 : Invented.LENGTH - 13;
                contrasts.add(contrast(period, relief.name(), metric.key(), means(before, metric, from), means(after, metric, from)));
            }
        }
        List<DifferenceSeries> differences = OUTCOMES.stream().map(Metrics::of).map(metric -> {
            double[][] rows = IntStream.range(0, replications).mapToObj(r -> Interval.differences(after.get(r).column(metric.key()),
                    before.get(r).column(metric.key()))).toArray(double[][]::new);
            Band band = Band.of(rows);
            return new DifferenceSeries(relief.name(), metric, replications, -Invented.WARM_UP, band, band);
        }).toList();
        Map<String, SortedMap<Integer, Series>> weeks = new LinkedHashMap<>();
        weeks.put(base.name(), numbered(before));
        weeks.put(relief.name(), numbered(after));
        Map<String, CommunityYears> years = new LinkedHashMap<>();
        years.put(base.name(), years(communities, 0, communities < 64 ? 4 : 16));
        years.put(relief.name(), years(communities, 0.1, communities < 64 ? 4 : 16));
        return new Results(new Origin("8f3a91c2d4e5", "0.1.0", 0), List.of(base, relief), contrasts, differences, groups(relief.name()),
                weeks, years, dependences(relief.name()));
    }

    /** A result that depends on one assumption and on one fact, and turns sign where the assumption is low. */
    private static Dependences dependences(String scenario) {
        List<Dependence> settled = List.of("uncertainties.voice.petitionTrust", "uncertainties.population.people.proneness").stream()
                .map(path -> new Dependence(scenario, Metrics.of("gain"), path, new RankCorrelation(200, 0.6, 0.3, 0.8),
                        IntStream.range(0, 5).mapToObj(part -> new Dependence.Part(part * 0.2, part * 0.2 + 0.2, 40, 0.02 * part - 0.01,
                                part > 0 ? 0.9 : 0.1)).toList())).toList();
        return new Dependences(200, 300, 2400, settled);
    }

    private static double[] means(List<Series> runs, Metric metric, int from) {
        return runs.stream().mapToDouble(series -> series.mean(metric.key(), from, Integer.MAX_VALUE)).toArray();
    }

    private static SortedMap<Integer, Series> numbered(List<Series> runs) {
        SortedMap<Integer, Series> numbered = new TreeMap<>();
        IntStream.range(0, runs.size()).forEach(r -> numbered.put(r, runs.get(r)));
        return numbered;
    }

    private static CommunityYears years(int communities, double more, int perTownship) {
        List<CommunityYears.Row> rows = new ArrayList<>();
        for (int c = 0; c < communities; c++) {
            for (int year = 0; year <= 3; year++) {
                double[] values = new double[OUTCOMES.size()];
                Arrays.fill(values, 0.3 + 0.01 * (c * 7 % 13) + (c % 5 == 0 ? -more : more) * year / 3);
                rows.add(new CommunityYears.Row(c / perTownship + 1 + "-" + (c % perTownship + 1), c / perTownship + 1, "urban", year, values));
            }
        }
        return new CommunityYears(OUTCOMES, rows);
    }

    private static List<GroupDifference> groups(String scenario) {
        List<GroupDifference> groups = new ArrayList<>();
        String[][] names = {{"tenure", "owner"}, {"tenure", "renter"}, {"age", "young"}, {"age", "old"}, {"employment", "new-employment"},
            {"type", "urban"}, {"type", "village"}, {"decile", "01"}, {"decile", "10"}};
        for (int i = 0; i < names.length; i++) {
            for (String key : List.of("gain", "trust")) {
                double mean = 0.03 - 0.006 * i;
                groups.add(new GroupDifference(Period.WHOLE, scenario, names[i][0], names[i][1], 1000, Metrics.of(key), 0.5, 0.5 + mean,
                        new Interval(10, mean, mean - 0.008, mean + 0.008)));
            }
        }
        return groups;
    }
}
