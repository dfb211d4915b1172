package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.parameter.Text;
import java.util.List;
import java.util.Locale;

/** Tables that can be sorted and are as wide as they must be. */
final class Tables {
    private Tables() {}

    /** A table in a frame that scrolls sideways where a screen is too narrow for it. */
    static Markup scrolling(String id, Text caption, List<Markup> head, List<Markup> rows) {
        return framed(id, "sortable", caption, head, rows);
    }

    /** The same whose rows become cards on a phone, each cell on a line of its own. */
    static Markup cards(String id, Text caption, List<Markup> head, List<Markup> rows) {
        return framed(id, "sortable cards", caption, head, rows);
    }

    private static Markup framed(String id, String kind, Text caption, List<Markup> head, List<Markup> rows) {
        return tag("div", with("class", "scroll"), with("tabindex", "0"), with("role", "group"), with("aria-labelledby", id + "-caption"),
                tag("table", with("class", kind), with("id", id), tag("caption", with("id", id + "-caption"), caption),
                        tag("thead", tag("tr", head)), tag("tbody", rows)));
    }

    /** A heading that sorts by words. */
    static Markup words(Text heading) {
        return heading("text", heading);
    }

    /** A heading that sorts by numbers. */
    static Markup numbers(Object heading) {
        return heading("number", heading);
    }

    private static Markup heading(String kind, Object heading) {
        return tag("th", with("scope", "col"), with("data-sort", kind), tag("button", with("type", "button"), heading));
    }

    /** A cell that is sorted by a number. */
    static Markup number(double value, Object... content) {
        return tag("td", with("class", "n"), with("data-value", Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.9g", value)),
                List.of(content));
    }
}
