package grassroots.experiment;

import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.metrics.Panel;
import grassroots.metrics.Panel.CommunityQuarter;
import grassroots.metrics.Panel.GroupQuarter;
import grassroots.metrics.ResidentGroup;
import grassroots.statistics.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Who gains and who loses: the comparison by group of residents, type of community and decile of communities. Groups are those of
 * the last quarter before the first policy, taken from the base and so the same in every scenario: residents are grouped by what
 * never changes, communities ranked by residents' sense of gain in that quarter (felt load where gain is not measured). All of it is
 * exploration: intervals, no p-values.
 *
 * @param inquiry what is asked
 * @param panels by scenario, then replication; {@code null} where a run failed
 */
record GroupTables(Inquiry inquiry, List<List<Panel>> panels) {
    static final String FILE = "groups.csv";
    static final List<String> RANKED_BY = List.of("gain", "load");
    static final int BEFORE = -1;

    private static final int DECILES = 10;
    private static final List<String> HEADER = List.of("period", "scenario", "dimension", "group", "members", "metric", "unit", "n",
            "baseline", "value", "difference", "ci95Low", "ci95High");

    /** One group: what it is called, who is in it, and its value of each metric in one panel and period. */
    private record Group(String dimension, String name) {}

    /** Members and values of a group in one run. */
    private record Seen(double members, Map<String, Double> values) {}

    /** The table. */
    Draft.Content table(boolean byteOrderMark) {
        return Csv.table(byteOrderMark, HEADER, rows().stream());
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Contrast.Period period : Contrast.Period.values()) {
            for (int scenario = 1; scenario < panels.size(); scenario++) {
                rows.addAll(rows(period, scenario));
            }
        }
        return rows;
    }

    private List<List<String>> rows(Contrast.Period period, int scenario) {
        List<Map<Group, Seen>> before = new ArrayList<>();
        List<Map<Group, Seen>> after = new ArrayList<>();
        for (int r = 0; r < panels.get(0).size(); r++) {
            Panel base = panels.get(0).get(r);
            Panel other = panels.get(scenario).get(r);
            if (base != null && other != null) {
                Map<String, String> deciles = deciles(base);
                before.add(seen(base, period, deciles));
                after.add(seen(other, period, deciles));
            }
        }
        List<List<String>> rows = new ArrayList<>();
        if (!before.isEmpty()) {
            before.get(0).forEach((group, seen) -> seen.values.keySet().forEach(
                    key -> rows.add(row(period, scenario, group, Metrics.of(key), before, after))));
        }
        return rows;
    }

    private List<String> row(Contrast.Period period, int scenario, Group group, Metric metric, List<Map<Group, Seen>> before,
            List<Map<Group, Seen>> after) {
        double[] base = values(before, group, metric.key());
        double[] other = values(after, group, metric.key());
        Interval difference = Interval.ofPairedDifference(other, base);
        double members = before.stream().filter(seen -> seen.containsKey(group)).mapToDouble(seen -> seen.get(group).members)
                .average().orElse(0);
        return List.of(period.word(), inquiry.scenarios().get(scenario).name(), group.dimension, group.name, Csv.cell(members),
                metric.key(), metric.unit(), String.valueOf(difference.n()), Csv.cell(Interval.ofMean(base).mean()),
                Csv.cell(Interval.ofMean(other).mean()), Csv.cell(difference.mean()), Csv.cell(difference.low()),
                Csv.cell(difference.high()));
    }

    private static double[] values(List<Map<Group, Seen>> runs, Group group, String key) {
        return runs.stream()
                .mapToDouble(run -> run.containsKey(group) ? run.get(group).values.getOrDefault(key, Double.NaN) : Double.NaN)
                .toArray();
    }

    private Map<Group, Seen> seen(Panel panel, Contrast.Period period, Map<String, String> deciles) {
        Map<Group, Seen> seen = new LinkedHashMap<>();
        int last = panel.communities().stream().mapToInt(CommunityQuarter::quarter).max().orElse(0);
        boolean whole = period == Contrast.Period.WHOLE;
        residents(panel.groups().stream().filter(row -> row.quarter() >= 0 && (whole || row.quarter() == last)).toList(), seen);
        List<CommunityQuarter> rows =
                panel.communities().stream().filter(row -> row.quarter() >= 0 && (whole || row.quarter() == last)).toList();
        if (rows.stream().map(CommunityQuarter::type).distinct().count() > 1) {
            communities(panel, rows, "type", CommunityQuarter::type, seen);
        }
        if (!deciles.isEmpty()) {
            communities(panel, rows, "decile", row -> deciles.getOrDefault(row.community(), ""), seen);
        }
        return seen;
    }

    private void residents(List<GroupQuarter> rows, Map<Group, Seen> seen) {
        List<String> measured = ResidentGroup.FEELINGS.stream().filter(this::means).toList();
        for (ResidentGroup group : ResidentGroup.values()) {
            List<GroupQuarter> own = rows.stream().filter(row -> row.group() == group && row.residents() > 0).toList();
            Map<String, Double> values = new LinkedHashMap<>();
            for (String key : measured) {
                int feeling = ResidentGroup.FEELINGS.indexOf(key);
                values.put(key, own.stream().mapToDouble(row -> row.sums()[feeling] / row.residents()).average().orElse(Double.NaN));
            }
            double members = own.isEmpty() ? 0 : own.get(0).residents();
            seen.put(new Group(group.dimension(), group.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')),
                    new Seen(members, values));
        }
    }

    /** Whether a metric means anything in all scenarios. */
    private boolean means(String key) {
        return inquiry.scenarios().stream().allMatch(scenario -> Metrics.of(scenario.processes()).contains(Metrics.of(key)));
    }

    private static void communities(Panel panel, List<CommunityQuarter> rows, String dimension,
            Function<CommunityQuarter, String> groupOf, Map<Group, Seen> seen) {
        Map<String, List<CommunityQuarter>> groups = new java.util.TreeMap<>();
        rows.forEach(row -> groups.computeIfAbsent(groupOf.apply(row), name -> new ArrayList<>()).add(row));
        groups.remove("");
        groups.forEach((name, own) -> {
            Map<String, Double> values = new LinkedHashMap<>();
            for (int m = 0; m < panel.keys().size(); m++) {
                values.put(panel.keys().get(m), value(panel.keys().get(m), m, own));
            }
            seen.put(new Group(dimension, name), new Seen(own.stream().map(CommunityQuarter::community).distinct().count(), values));
        });
    }

    /** Sum over sum, as everywhere. */
    static double value(String key, int place, List<CommunityQuarter> rows) {
        double top = 0;
        double bottom = 0;
        for (CommunityQuarter row : rows) {
            top += row.tops()[place];
            bottom += row.bottoms()[place];
        }
        return Metrics.of(key).value(top, bottom);
    }

    /** The decile of each community, 01 for the lowest; empty where there are fewer than ten or nothing before the policies. */
    private static Map<String, String> deciles(Panel base) {
        List<CommunityQuarter> before = base.communities().stream().filter(row -> row.quarter() == BEFORE).toList();
        String key = RANKED_BY.stream().filter(base.keys()::contains).findFirst().orElse(null);
        if (key == null || before.size() < DECILES) {
            return Map.of();
        }
        int place = base.keys().indexOf(key);
        double[] values = before.stream().mapToDouble(row -> value(key, place, List.of(row))).toArray();
        int[] order = IntStream.range(0, values.length).boxed().sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(i -> i).toArray();
        Map<String, String> deciles = new HashMap<>();
        for (int rank = 0; rank < order.length; rank++) {
            deciles.put(before.get(order[rank]).community(), "%02d".formatted(rank * DECILES / order.length + 1));
        }
        return deciles;
    }

    /** Whether there is anything to show. */
    boolean isEmpty() {
        return panels.stream().flatMap(List::stream).noneMatch(panel -> panel != null && !panel.groups().isEmpty());
    }
}
