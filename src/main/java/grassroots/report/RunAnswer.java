package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.metrics.Metric;
import grassroots.metrics.Series;
import grassroots.parameter.Text;
import grassroots.statistics.Interval;
import java.util.ArrayList;
import java.util.List;

/**
 * Where one scenario stands: its named outcomes with their intervals, and that this says nothing of what its policies did.
 *
 * @param results of one scenario
 */
record RunAnswer(Results results) {
    Markup section() {
        List<Series> runs = results.runs(results.base());
        List<Object> parts = new ArrayList<>(List.of(with("class", "answer"), with("aria-labelledby", "answer"),
                tag("h2", with("id", "answer"), Phrase.RUN_ANSWER.of())));
        List<Metric> outcomes = results.outcomes();
        if (outcomes.isEmpty()) {
            parts.add(tag("p", Phrase.NO_OUTCOMES.of()));
        }
        outcomes.forEach(metric -> parts.add(line(metric, runs)));
        parts.add(tag("p", with("class", "note"), Phrase.RUN_LEAD.of(results.length(), runs.size())));
        return tag("section", parts.toArray());
    }

    private static Markup line(Metric metric, List<Series> runs) {
        Interval mean = Interval.ofMean(runs.stream().mapToDouble(series -> series.mean(metric.key(), 0, Integer.MAX_VALUE)).toArray());
        Text name = Amounts.capital(Amounts.name(metric));
        return tag("p", with("class", "say"), new Text(name.en() + ": ", name.zh() + "："),
                tag("b", with("class", "n"), Amounts.alone(metric, mean)), " ", tag("span", with("class", "ci"), Amounts.range(metric, mean)),
                " ", tag("span", with("class", "remark"), Amounts.unit(metric)));
    }
}
