package grassroots.experiment;

import grassroots.experiment.Contrast.Period;
import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.metrics.Panel;
import grassroots.metrics.Panel.CommunityQuarter;
import grassroots.statistics.ClusteredContrast;
import grassroots.statistics.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an evaluator would see who has one world, its files, and communities that policies reach and others that they do not: the
 * difference in differences of measured values since the last quarter before the first policy, with an error clustered by township
 * where townships are treated as wholes and by community otherwise. Beside it stands what no evaluator can see: the paired
 * effect under the same seeds on those reached, true and as measured, and what spilled over on the others.
 *
 * @param inquiry what is asked
 * @param panels by scenario, then replication; {@code null} where a run failed
 */
record Evaluation(Inquiry inquiry, List<List<Panel>> panels) {
    static final String FILE = "evaluation.csv";

    private static final List<String> HEADER = List.of("period", "scenario", "metric", "measuredAs", "unit", "n", "treated", "untreated",
            "clusteredBy", "estimate", "estimateLow", "estimateHigh", "standardError", "calledSignificant", "holdsTrueEffect",
            "trueEffect", "trueLow", "trueHigh", "measuredEffect", "measuredLow", "measuredHigh", "spillover", "spilloverLow",
            "spilloverHigh");

    /** Values of the communities of one world in one period: before, after, and after in the base. */
    private record Place(int township, boolean treated, List<CommunityQuarter> before, List<CommunityQuarter> after,
            List<CommunityQuarter> base) {}

    /** Whether no scenario reaches some communities and leaves others out. */
    boolean isEmpty() {
        return rows().isEmpty();
    }

    Draft.Content table(boolean byteOrderMark) {
        return Csv.table(byteOrderMark, HEADER, rows().stream());
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Period period : Period.values()) {
            for (int scenario = 1; scenario < panels.size(); scenario++) {
                List<World> worlds = worlds(period, scenario);
                if (!worlds.isEmpty() && worlds.stream().allMatch(World::isDivided)) {
                    for (String key : inquiry.outcomes()) {
                        row(period, scenario, Metrics.of(key), worlds, rows);
                    }
                }
            }
        }
        return rows;
    }

    private List<World> worlds(Period period, int scenario) {
        List<World> worlds = new ArrayList<>();
        for (int r = 0; r < panels.get(0).size(); r++) {
            Panel base = panels.get(0).get(r);
            Panel other = panels.get(scenario).get(r);
            if (base != null && other != null && !other.keys().isEmpty()) {
                worlds.add(World.of(period, base, other));
            }
        }
        return worlds;
    }

    private void row(Period period, int scenario, Metric metric, List<World> worlds, List<List<String>> rows) {
        String seenAs = Metrics.asMeasured(metric.key());
        int seen = worlds.get(0).keys.indexOf(seenAs);
        int truth = worlds.get(0).keys.indexOf(metric.key());
        if (seen < 0 || truth < 0) {
            return;
        }
        List<ClusteredContrast> estimates = worlds.stream().map(world -> world.estimate(seen)).toList();
        double[] trueEffects = worlds.stream().mapToDouble(world -> world.effect(truth, true)).toArray();
        Interval effect = Interval.ofMean(trueEffects);
        Interval measured = Interval.ofMean(worlds.stream().mapToDouble(world -> world.effect(seen, true)).toArray());
        Interval spillover = Interval.ofMean(worlds.stream().mapToDouble(world -> world.effect(truth, false)).toArray());
        Interval estimate = Interval.ofMean(estimates.stream().mapToDouble(ClusteredContrast::estimate).toArray());
        World first = worlds.get(0);
        List<String> row = new ArrayList<>(List.of(period.word(), inquiry.scenarios().get(scenario).name(), metric.key(), seenAs,
                metric.unit(), String.valueOf(estimate.n()), String.valueOf(first.count(true)), String.valueOf(first.count(false)),
                first.byTownship() ? "township" : "community"));
        cells(row, estimate);
        row.add(Csv.cell(mean(estimates.stream().mapToDouble(ClusteredContrast::error).toArray())));
        row.add(Csv.cell(mean(estimates.stream().mapToDouble(one -> one.low() > 0 || one.high() < 0 ? 1 : 0).toArray())));
        row.add(Csv.cell(mean(estimates.stream().mapToDouble(one -> one.low() <= effect.mean() && effect.mean() <= one.high() ? 1 : 0)
                .toArray())));
        cells(row, effect);
        cells(row, measured);
        cells(row, spillover);
        rows.add(row);
    }

    private static double mean(double[] values) {
        return Interval.ofMean(values).mean();
    }

    private static void cells(List<String> row, Interval interval) {
        row.addAll(List.of(Csv.cell(interval.mean()), Csv.cell(interval.low()), Csv.cell(interval.high())));
    }

    /** One world with its communities, in one period. */
    private record World(List<String> keys, List<Place> communities) {
        static World of(Period period, Panel base, Panel other) {
            int last = other.communities().stream().mapToInt(CommunityQuarter::quarter).max().orElse(0);
            Map<String, Place> communities = new LinkedHashMap<>();
            for (CommunityQuarter row : other.communities()) {
                Place place = communities.computeIfAbsent(row.community(), id -> new Place(row.township(),
                        row.treated(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
                if (row.quarter() == GroupTables.BEFORE) {
                    place.before.add(row);
                } else if (belongs(row, period, last)) {
                    place.after.add(row);
                }
            }
            for (CommunityQuarter row : base.communities()) {
                Place place = communities.get(row.community());
                if (place != null && belongs(row, period, last)) {
                    place.base.add(row);
                }
            }
            return new World(other.keys(), List.copyOf(communities.values()));
        }

        private static boolean belongs(CommunityQuarter row, Period period, int last) {
            return row.quarter() >= 0 && (period == Period.WHOLE || row.quarter() == last);
        }

        boolean isDivided() {
            return count(true) > 0 && count(false) > 0;
        }

        long count(boolean treated) {
            return communities.stream().filter(community -> community.treated == treated).count();
        }

        /** Whether each township is reached as a whole or not at all. */
        boolean byTownship() {
            Map<Integer, Boolean> townships = new LinkedHashMap<>();
            for (Place community : communities) {
                Boolean before = townships.putIfAbsent(community.township, community.treated);
                if (before != null && before != community.treated) {
                    return false;
                }
            }
            return true;
        }

        /** What the evaluator finds. */
        ClusteredContrast estimate(int place) {
            double[] changes = communities.stream()
                    .mapToDouble(community -> value(place, community.after) - value(place, community.before)).toArray();
            boolean[] treated = new boolean[changes.length];
            int[] clusters = new int[changes.length];
            boolean byTownship = byTownship();
            for (int i = 0; i < changes.length; i++) {
                treated[i] = communities.get(i).treated;
                clusters[i] = byTownship ? communities.get(i).township : i;
            }
            return ClusteredContrast.of(changes, treated, clusters);
        }

        /** Mean paired effect on the communities that are treated, or on the others. */
        double effect(int place, boolean treated) {
            return Arrays.stream(communities.stream().filter(community -> community.treated == treated)
                            .mapToDouble(community -> value(place, community.after) - value(place, community.base)).toArray())
                    .filter(effect -> !Double.isNaN(effect)).average().orElse(Double.NaN);
        }

        private double value(int place, List<CommunityQuarter> rows) {
            return rows.isEmpty() ? Double.NaN : GroupTables.value(keys.get(place), place, rows);
        }
    }
}
