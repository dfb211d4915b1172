package grassroots.experiment;

import grassroots.experiment.Contrast.Period;
import grassroots.metrics.Metric;
import java.util.ArrayList;
import java.util.List;

/** What each scenario gave at each point of the uncertainties. */
final class DrawTable {
    static final String FILE = "uncertain.csv";

    static final List<String> PLACE = List.of("draw", "seed", "scenario");

    private DrawTable() {}

    /** One row for each draw and scenario: means over the weeks from week 0. */
    static Draft.Content of(boolean byteOrderMark, Inquiry inquiry, Evidence drawn, List<Metric> metrics) {
        List<Metric> present = metrics.stream().filter(metric -> drawn.has(metric.key(), 0)).toList();
        List<String> header = new ArrayList<>(PLACE);
        present.forEach(metric -> header.add(metric.key()));
        List<List<String>> rows = new ArrayList<>();
        for (int draw = 0; draw < drawn.runs(); draw++) {
            for (int scenario = 0; scenario < inquiry.scenarios().size(); scenario++) {
                Reading reading = drawn.of(scenario, draw);
                if (reading != null) {
                    List<String> row = new ArrayList<>(List.of(String.valueOf(draw),
                            String.valueOf(inquiry.base().seed() + draw), inquiry.scenarios().get(scenario).name()));
                    present.forEach(metric -> row.add(Csv.cell(reading.mean(metric.key(), Period.WHOLE))));
                    rows.add(row);
                }
            }
        }
        return Csv.table(byteOrderMark, header, rows.stream());
    }
}
