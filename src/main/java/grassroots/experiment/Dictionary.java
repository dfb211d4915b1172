package grassroots.experiment;

import grassroots.metrics.Metric;
import java.util.HashSet;
import grassroots.scenario.SweepFactor;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What every column of the tables means, in both languages. */
final class Dictionary {
    static final List<String> HEADER = List.of("column", "unit", "en", "zh", "group", "better", "matters", "mattersReason");

    private static final List<List<String>> PLACES = List.of(
            place("scenario", "text", "name of the scenario", "情景名称"),
            place("point", "number", "number of the point of a sweep's design, 0 for the first", "试验设计点编号，从0开始"),
            place("replication", "number", "number of the replication, 0 for the first", "重复运行编号，从0开始"),
            place("seed", "number", "seed of the replication", "随机种子"),
            place("week", "weeks", "week, 0 for the first after the warm-up", "周，0为预热期后的第一周"),
            place("community", "text", "id of the community", "社区编号"),
            place("township", "number", "number of its township, 1 for the first", "所属乡镇街道编号，从1开始"),
            place("type", "text", "urban or village", "类型：城市社区或村"),
            place("year", "years", "year, 1 for the first after the warm-up, 0 for the warm-up", "年，1为预热期后的第一年，0为预热期"),
            place("metric", "text", "column that the row sums up", "所汇总的指标"),
            place("unit", "text", "unit of the metric", "指标单位"),
            place("n", "replications", "replications with a value", "有数值的重复次数"),
            place("mean", "as the metric", "mean over replications of the mean over weeks from week 0", "各次运行第0周起周均值的平均数"),
            place("sd", "as the metric", "standard deviation between replications", "各次运行之间的标准差"),
            place("ci95Low", "as the metric", "lower end of the 95 % interval of the mean", "均值95%置信区间下限"),
            place("ci95High", "as the metric", "upper end of the 95 % interval of the mean", "均值95%置信区间上限"),
            place("p10", "as the metric", "10th percentile of the replications", "第10百分位数"),
            place("p50", "as the metric", "median of the replications", "中位数"),
            place("p90", "as the metric", "90th percentile of the replications", "第90百分位数"),
            place("stage", "text", "how far a failed replication came", "失败时所处阶段"),
            place("cause", "text", "why a replication failed", "失败原因"));

    private Dictionary() {}

    static List<String> place(String column, String unit, String en, String zh) {
        return List.of(column, unit, en, zh, "", "", "", "");
    }

    static Draft.Content table(boolean byteOrderMark, List<Metric> metrics) {
        return table(byteOrderMark, List.of(), metrics);
    }

    /** The same with columns of a sweep. */
    static Draft.Content table(boolean byteOrderMark, List<SweepFactor> factors, List<Metric> metrics) {
        Stream<List<String>> varied =
                factors.stream().map(factor -> place(factor.path(), factor.unit(), factor.meaning().en(), factor.meaning().zh()));
        return Csv.table(byteOrderMark, HEADER,
                Stream.of(PLACES.stream(), varied, metrics.stream().map(Dictionary::row)).flatMap(rows -> rows));
    }

    /** The same for the tables of a comparison. */
    static Draft.Content ofComparison(boolean byteOrderMark, List<Metric> metrics) {
        Set<String> told = new HashSet<>();
        Stream<List<String>> places = Stream.concat(ComparisonColumns.ALL.stream(), PLACES.stream())
                .filter(place -> told.add(place.get(0)));
        return Csv.table(byteOrderMark, HEADER, Stream.concat(places, metrics.stream().map(Dictionary::row)));
    }

    private static List<String> row(Metric metric) {
        return List.of(metric.key(), metric.unit(), metric.meaning().en(), metric.meaning().zh(), metric.group().label().en(),
                metric.better().name().toLowerCase(Locale.ROOT), Csv.cell(metric.matters()), metric.mattersReason());
    }
}
