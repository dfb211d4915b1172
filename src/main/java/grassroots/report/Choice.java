package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.metrics.Metric;
import java.util.ArrayList;
import java.util.List;

/** A menu of outcomes of which a section shows one. */
final class Choice {
    private Choice() {}

    /** The menu; none where there is nothing to choose. */
    static Markup of(String id, List<Metric> metrics, Metric first) {
        if (metrics.size() < 2) {
            return Markup.NOTHING;
        }
        List<Object> menu = new ArrayList<>(List.of(with("id", id), with("data-choose", id)));
        for (Metric metric : metrics) {
            List<Object> option = new ArrayList<>(List.of(with("value", metric.key()), with("data-en", metric.label().en()),
                    with("data-zh", metric.label().zh()), metric.label().en()));
            if (metric.equals(first)) {
                option.add(with("selected", "selected"));
            }
            menu.add(tag("option", option.toArray()));
        }
        return tag("p", with("class", "choose"), tag("label", with("for", id), Phrase.SHOW.of()), " ", tag("select", menu.toArray()));
    }

    /** What is shown where an outcome is chosen. */
    static Markup part(Metric metric, boolean shown, Object content) {
        return shown
                ? tag("div", with("data-chosen", metric.key()), content)
                : tag("div", with("data-chosen", metric.key()), with("hidden", "hidden"), content);
    }
}
