package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

/** What can be taken from a figure. */
final class Downloads {
    private Downloads() {}

    /** Buttons for a figure with its data. */
    static Markup of(String csv) {
        return tag("p", with("class", "get"), tag("button", with("type", "button"), with("data-get", "csv"), Phrase.GET_CSV.of()),
                tag("button", with("type", "button"), with("data-get", "svg"), Phrase.GET_SVG.of()),
                tag("span", with("class", "data"), with("hidden", "hidden"), csv));
    }
}
