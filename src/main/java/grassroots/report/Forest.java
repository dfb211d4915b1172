package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.experiment.Contrast;
import grassroots.experiment.Contrast.Verdict;
import grassroots.parameter.Text;
import grassroots.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Outcomes below one another with their numbers and a picture of each, on one axis in multiples of the smallest change that
 * matters. Words are words of the page and not of the picture, so that they can be read at any width.
 *
 * @param named what is shown
 * @param simultaneous whether bars are the intervals that hold together
 */
record Forest(List<Row> named, boolean simultaneous) {
    private static final double MOST = 15;
    private static final double LEAST = 3;
    private static final int TICKS = 6;
    private static final int HEIGHT = 30;
    private static final double MIDDLE = HEIGHT / 2.0;
    private static final double DOUBT = 24;

    /** One row under its name. */
    record Row(Text name, Contrast contrast) {}

    /** Outcomes under their own names. */
    static Forest of(List<Contrast> rows, boolean simultaneous) {
        return new Forest(rows.stream().map(row -> new Row(Amounts.capital(Amounts.name(row.metric())), row)).toList(), simultaneous);
    }

    private List<Contrast> rows() {
        return named.stream().map(Row::contrast).toList();
    }

    private Interval interval(Contrast row) {
        return simultaneous ? row.simultaneous() : row.difference();
    }

    private boolean isDoubted() {
        return rows().stream().anyMatch(row -> row.doubt().n() > 0);
    }

    /** The table; its caption says what is found. */
    Markup table(String id, Text caption) {
        return table(id, caption, Phrase.OUTCOME);
    }

    /** The same with rows of another kind. */
    Markup table(String id, Text caption, Phrase kind) {
        List<Object> head = new ArrayList<>(List.of(Tables.words(kind.of()), Tables.numbers(Phrase.WITHOUT.of()),
                Tables.numbers(Phrase.WITH.of()), Tables.numbers((simultaneous ? Phrase.DIFFERENCE : Phrase.DIFFERENCE_ALONE).of()),
                tag("th", with("scope", "col"), with("class", "picture"), Phrase.PICTURE.of(), axis()), Tables.words(Phrase.VERDICT.of())));
        if (isDoubted()) {
            head.add(Tables.numbers(Phrase.IN_ALL_DRAWS.of()));
        }
        return tag("table", with("class", "forest sortable"), with("id", id),
                tag("caption", caption), tag("thead", tag("tr", head.toArray())),
                tag("tbody", named.stream().map(this::row).toList()));
    }

    private Markup row(Row shown) {
        Contrast row = shown.contrast();
        Verdict verdict = simultaneous ? row.verdict() : alone(row);
        List<Object> cells = new ArrayList<>(List.of(with("class", verdict.name().toLowerCase(Locale.ROOT)),
                tag("th", with("scope", "row"), shown.name()),
                cell(Phrase.WITHOUT, row.baseline().mean(), Amounts.level(row.metric(), row.baseline(), row.difference())),
                cell(Phrase.WITH, row.value().mean(), Amounts.level(row.metric(), row.value(), row.difference())),
                tag("td", with("class", "n"), with("data-value", Cells.number(row.difference().mean() / row.metric().matters())),
                        tag("b", size(row)), " ", tag("span", with("class", "ci"), Amounts.bounds(row.metric(), interval(row)))),
                tag("td", with("class", "picture"), picture(row, verdict)),
                tag("td", with("class", "verdict"), Statement.kind(verdict))));
        if (isDoubted()) {
            cells.add(tag("td", with("class", "n"), with("data-value", Cells.number(row.doubt().median() / row.metric().matters())),
                    row.doubt().n() == 0 ? "" : Amounts.doubt(row.metric(), row.doubt())));
        }
        return tag("tr", cells.toArray());
    }

    private Text size(Contrast row) {
        return Double.isNaN(row.difference().mean()) ? new Text("–", "–") : Amounts.size(row.metric(), interval(row));
    }

    private static Markup cell(Phrase label, double value, Text words) {
        return tag("td", with("class", "n level"), with("data-value", Cells.number(value)),
                tag("span", with("class", "label"), label.of(), " "), words);
    }

    /** What an interval by itself says: nothing is claimed but a direction. */
    private static Verdict alone(Contrast row) {
        Contrast same = new Contrast(row.period(), row.scenario(), row.metric(), row.named(), row.baseline(), row.value(),
                row.difference(), row.difference(), row.effectSize(), row.improved(), row.p(), row.adjusted(), row.needed(), row.doubt());
        return same.verdict();
    }

    private Scale scale() {
        double least = -LEAST / 2;
        double most = LEAST / 2;
        for (Contrast row : rows()) {
            for (double value : Stream.of(interval(row).low(), interval(row).high(), row.difference().mean(), row.doubt().low(),
                    row.doubt().high()).filter(Double::isFinite).mapToDouble(value -> value / row.metric().matters()).toArray()) {
                least = Math.max(-MOST, Math.min(least, value));
                most = Math.min(MOST, Math.max(most, value));
            }
        }
        return Scale.ofDifferences(least, most, LEAST, TICKS);
    }

    private static double place(Scale scale, double multiple) {
        double inside = scale.inside(multiple);
        return 2 + 96 * (inside - scale.low()) / (scale.high() - scale.low());
    }

    private static String at(Scale scale, double multiple) {
        return String.format(Locale.ROOT, "%.2f%%", place(scale, multiple));
    }

    private Markup axis() {
        Scale scale = scale();
        List<Object> parts = new ArrayList<>(List.of(with("class", "axis"), with("aria-hidden", "true")));
        for (double tick : scale.ticks()) {
            parts.add(tag("i", with("style", "left:" + at(scale, tick)), Units.of("ratio").number(tick, scale.step() < 1 ? 1 : 0)));
        }
        return tag("span", parts.toArray());
    }

    private Markup picture(Contrast row, Verdict verdict) {
        Scale scale = scale();
        double unit = row.metric().matters();
        List<Object> parts = new ArrayList<>(List.of(with("width", "100%"), with("height", HEIGHT), with("aria-hidden", "true")));
        double left = place(scale, -1);
        parts.add(tag("rect", with("class", "wash"), with("x", at(scale, -1)), with("y", 0),
                with("width", String.format(Locale.ROOT, "%.2f%%", place(scale, 1) - left)), with("height", HEIGHT)));
        parts.add(line("zero", at(scale, 0), at(scale, 0), 0, HEIGHT));
        Interval interval = interval(row);
        if (interval.isKnown()) {
            parts.add(line("bar", at(scale, interval.low() / unit), at(scale, interval.high() / unit), MIDDLE, MIDDLE));
            arrows(parts, scale, interval.low() / unit, interval.high() / unit);
        }
        double mean = interval.mean() / unit;
        if (mean >= scale.low() && mean <= scale.high()) {
            parts.add(dot(at(scale, mean), verdict));
        }
        if (row.doubt().n() > 0) {
            parts.add(line("doubt", at(scale, row.doubt().low() / unit), at(scale, row.doubt().high() / unit), DOUBT, DOUBT));
            parts.add(tag("circle", with("class", "median"), with("cx", at(scale, row.doubt().median() / unit)), with("cy", DOUBT),
                    with("r", 3)));
        }
        return tag("svg", parts.toArray());
    }

    private static Markup line(String kind, String from, String to, double top, double bottom) {
        return tag("line", with("class", kind), with("x1", from), with("x2", to), with("y1", top), with("y2", bottom));
    }

    /** Bars that reach beyond the axis end in a mark. */
    private static void arrows(List<Object> parts, Scale scale, double low, double high) {
        if (low < scale.low()) {
            parts.add(tag("text", with("class", "beyond"), with("x", "0%"), with("y", MIDDLE + 4), "◂"));
        }
        if (high > scale.high()) {
            parts.add(tag("text", with("class", "beyond"), with("x", "100%"), with("y", MIDDLE + 4), with("text-anchor", "end"), "▸"));
        }
    }

    /** A circle, or a square where it is worse: colour is not the only cue. */
    private static Markup dot(String x, Verdict verdict) {
        return verdict == Verdict.WORSE
                ? tag("svg", with("x", x), with("overflow", "visible"),
                        tag("rect", with("class", "dot"), with("x", -6), with("y", MIDDLE - 6), with("width", 12), with("height", 12)))
                : tag("circle", with("class", "dot"), with("cx", x), with("cy", MIDDLE), with("r", 6));
    }
}
