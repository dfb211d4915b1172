package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.experiment.Contrast;
import grassroots.experiment.Contrast.Period;
import grassroots.experiment.GroupDifference;
import grassroots.metrics.Metric;
import grassroots.metrics.ResidentGroup;
import grassroots.parameter.Text;
import grassroots.report.Forest.Row;
import grassroots.scenario.Scenario;
import grassroots.statistics.Interval;
import grassroots.statistics.Precision;
import grassroots.statistics.Spread;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Who gained and who lost: the difference in every group of residents, type and decile of communities.
 *
 * @param results of a comparison
 */
record Gainers(Results results) {
    private static final String MAIN = "gain";

    Markup section() {
        List<Object> parts = new ArrayList<>(List.of(tag("h2", with("id", "who"), Phrase.WHO.of()),
                tag("p", with("class", "lead"), Phrase.WHO_LEAD.of())));
        List<Metric> metrics = metrics(results);
        Metric first = main(results);
        parts.add(Choice.of("who-metric", metrics, first));
        for (Metric metric : metrics) {
            parts.add(Choice.part(metric, metric.equals(first), tables(metric)));
        }
        return tag("section", parts.toArray());
    }

    private static List<Metric> metrics(Results results) {
        return results.groups().stream().map(GroupDifference::metric).distinct().toList();
    }

    /** What is shown first; null where no group was measured. */
    static Metric main(Results results) {
        List<Metric> metrics = metrics(results);
        return metrics.stream().filter(metric -> metric.key().equals(MAIN)).findFirst().orElse(metrics.isEmpty() ? null : metrics.get(0));
    }

    private List<Markup> tables(Metric metric) {
        List<Markup> tables = new ArrayList<>();
        for (int n = 0; n < results.others().size(); n++) {
            Scenario other = results.others().get(n);
            List<Row> rows = results.groups().stream()
                    .filter(group -> group.metric().equals(metric) && group.period() == Period.WHOLE
                            && group.scenario().equals(other.name()) && group.difference().isKnown())
                    .map(group -> new Row(Amounts.capital(name(group)), contrast(group))).toList();
            if (!rows.isEmpty()) {
                if (results.others().size() > 1) {
                    tables.add(tag("h3", Markup.foreign(other.title())));
                }
                tables.add(new Forest(rows, false).table("who-" + metric.key() + "-" + n, finding(metric, rows), Phrase.GROUP));
            }
        }
        return tables.isEmpty() ? List.of(tag("p", Phrase.ONE_PAIR.of())) : tables;
    }

    private static Contrast contrast(GroupDifference group) {
        int n = group.difference().n();
        return new Contrast(group.period(), group.scenario(), group.metric(), false, level(n, group.baseline()), level(n, group.value()),
                group.difference(), group.difference(), Double.NaN, Double.NaN, Double.NaN, Double.NaN, Precision.UNKNOWN, Spread.NONE);
    }

    private static Interval level(int n, double mean) {
        return new Interval(n, mean, Double.NaN, Double.NaN);
    }

    private static Text finding(Metric metric, List<Row> rows) {
        Moved moved = Moved.of(rows.stream().map(row -> row.contrast().difference()).toList());
        Phrase words = moved.up() + moved.down() == rows.size() ? Phrase.GROUPS_ALL_MOVED : Phrase.GROUPS_MOVED;
        Text seen = words.of(rows.size(), moved.up(), moved.down());
        return Amounts.sentence(Phrase.STANDS.of(Amounts.name(metric), seen));
    }

    /** What a group is called. */
    static Text name(GroupDifference group) {
        return switch (group.dimension()) {
            case "type" -> group.group().equals("village") ? Phrase.VILLAGE_GROUP.of() : Phrase.URBAN_GROUP.of();
            case "decile" -> Phrase.DECILE.of(Integer.parseInt(group.group()), switch (group.group()) {
                case "01" -> Phrase.LOWEST.of();
                case "10" -> Phrase.HIGHEST.of();
                default -> "";
            });
            default -> Arrays.stream(ResidentGroup.values())
                    .filter(one -> one.name().equals(group.group().toUpperCase(Locale.ROOT).replace('-', '_')))
                    .map(ResidentGroup::label).findFirst().orElse(new Text(group.group(), group.group()));
        };
    }
}
