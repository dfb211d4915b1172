package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.parameter.Decimal;
import grassroots.parameter.Text;
import grassroots.report.HourFlow.Node;
import grassroots.report.HourFlow.Stream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The flow of hours as bands whose widths are hours, narrow enough for a phone.
 *
 * @param flow what flows
 * @param shown the streams that any picture of the figure shows
 * @param pixels a pixel's share of an hour, the same in all pictures of a figure
 * @param finding id of the words that say what is seen
 */
record FlowPicture(HourFlow flow, List<Stream> shown, double pixels, String finding) {
    static final int WIDTH = 420;

    private static final int BAR = 11;
    private static final int[] LEFT = {0, 132, 284, WIDTH - BAR};
    private static final int TOP = 80;
    private static final int LINE = 15;
    private static final int GAP = 7;
    private static final int FOOT = 50;
    private static final int BESIDE = 5;
    private static final double LATIN = 6.6;
    private static final double HAN = 12.8;

    /** Where a node's bar stands. */
    private record Bar(double top, double height) {
        double middle() {
            return top + height / 2;
        }
    }

    Markup svg() {
        Map<Node, Bar> bars = bars();
        double bottom = bars.values().stream().mapToDouble(bar -> bar.top + Math.max(bar.height, LINE)).max().orElse(TOP);
        List<Object> parts = new ArrayList<>(List.of(with("viewBox", "0 0 " + WIDTH + " " + Math.round(bottom + FOOT)), with("role", "img"),
                with("aria-labelledby", finding), with("class", "plot flow")));
        head(parts);
        bands(parts, bars);
        bars.values().removeIf(bar -> bar.height < HourFlow.SEEN * pixels);
        bars.forEach((node, bar) -> bar(parts, node, bar));
        labels(parts, bars);
        foot(parts, bottom);
        return tag("svg", parts.toArray());
    }

    private void head(List<Object> parts) {
        write(parts, "name", 0, 16, "start", Amounts.capital(flow.name()));
        write(parts, "weeks", 0, 33, "start", flow.weeks());
        write(parts, "head", LEFT[0], 60, "start", Phrase.FLOW_ASKED_HEAD.of());
        write(parts, "head", LEFT[1], 60, "start", Phrase.FLOW_GATE.of());
        write(parts, "head", LEFT[2], 60, "start", Phrase.FLOW_WEEK_HEAD.of());
    }

    private void foot(List<Object> parts, double bottom) {
        double week = flow.interval(HourFlow.WEEK).mean();
        write(parts, "sum", WIDTH, bottom + 18, "end", said(flow.interval(HourFlow.FOR_RESIDENTS).mean(), Node.RESIDENTS.label()));
        write(parts, "sum", WIDTH, bottom + 18 + LINE + 4, "end", Phrase.FLOW_TOTAL.of(number(week), number(flow.hours(Stream.OVERTIME))));
    }

    private boolean isThere(Node node) {
        return shown.stream().anyMatch(stream -> stream.from() == node || stream.to() == node);
    }

    private double height(List<Stream> streams) {
        return streams.stream().mapToDouble(stream -> flow.hours(stream) * pixels).sum();
    }

    private List<Stream> into(Node node) {
        return shown.stream().filter(stream -> stream.to() == node).toList();
    }

    private List<Stream> outOf(Node node) {
        return shown.stream().filter(stream -> stream.from() == node).toList();
    }

    /** As high as what flows in, or out where nothing does. */
    private double height(Node node) {
        return height(into(node).isEmpty() ? outOf(node) : into(node));
    }

    private Map<Node, Bar> bars() {
        Map<Node, Bar> bars = new EnumMap<>(Node.class);
        double[] next = {TOP, TOP, TOP, TOP};
        for (Node node : Node.values()) {
            if (isThere(node) && node != Node.RESIDENTS) {
                double room = lines(node) * LINE;
                double height = height(node);
                double slot = Math.max(room, height);
                bars.put(node, new Bar(next[node.column()] + (slot - height) / 2, height));
                next[node.column()] += slot + GAP;
            }
        }
        double height = height(Node.RESIDENTS);
        bars.put(Node.RESIDENTS, new Bar(Math.max(TOP, next[2] - GAP - height), height));
        return bars;
    }

    private int lines(Node node) {
        if (node == Node.DESK) {
            return parts(Stream.SPARED).size() + parts(Stream.UPWARD).size();
        }
        return node == Node.GATE ? 0 : rows(said(height(node) / pixels, node.label()), room(node.column()));
    }

    private List<Stream> parts(Stream stream) {
        return shown.contains(stream) ? List.of(stream) : List.of();
    }

    private static double room(int column) {
        return column == 0 ? LEFT[1] - BAR - 2.0 * BESIDE : LEFT[column + 1] - LEFT[column] - BAR - 2.0 * BESIDE;
    }

    private void bands(List<Object> parts, Map<Node, Bar> bars) {
        Map<Node, Double> left = new EnumMap<>(Node.class);
        Map<Node, Double> right = new EnumMap<>(Node.class);
        for (Stream stream : shown) {
            double height = flow.hours(stream) * pixels;
            if (stream.to() != null && stream != Stream.LATER && flow.hours(stream) >= HourFlow.SEEN) {
                double from = left.merge(stream.from(), height, Double::sum) - height + bars.get(stream.from()).top;
                double to = right.merge(stream.to(), height, Double::sum) - height + bars.get(stream.to()).top;
                parts.add(band(stream, new Bar(from, height), new Bar(to, height)));
            }
        }
    }

    private Markup band(Stream stream, Bar from, Bar to) {
        double x1 = LEFT[stream.from().column()] + BAR;
        double x2 = LEFT[stream.to().column()];
        double middle = (x1 + x2) / 2;
        String path = "M" + at(x1, from.top) + curve(middle, from.top, x2, to.top) + "L" + at(x2, to.top + to.height)
                + curve(middle, to.top + to.height, x1, from.top + from.height) + "Z";
        return tag("path", with("class", "stream " + kind(stream)), with("d", path), title(stream));
    }

    private static String curve(double middle, double y1, double x2, double y2) {
        return "C" + at(middle, y1) + " " + at(middle, y2) + " " + at(x2, y2);
    }

    private static String at(double x, double y) {
        return Decimal.tenths(x) + " " + Decimal.tenths(y);
    }

    private static String kind(Stream stream) {
        return switch (stream) {
            case RETAINED, OWN_STAFF, SAVED, LATER, SPARED -> "ended";
            case RETURNING -> "returning";
            default -> stream.to() == Node.RESIDENTS ? "served" : "above";
        };
    }

    private Markup title(Stream stream) {
        var interval = flow.interval(List.of(stream));
        String range = interval.isKnown() ? " [" + number(interval.low()) + ", " + number(interval.high()) + "]" : "";
        return tag("title", stream.label().en() + " · " + stream.label().zh() + ": " + number(interval.mean()) + range);
    }

    private void bar(List<Object> parts, Node node, Bar bar) {
        if (node == Node.DESK) {
            double spared = height(parts(Stream.SPARED));
            parts.add(rect("ended", node, new Bar(bar.top, spared), title(Stream.SPARED)));
            parts.add(rect("above", node, new Bar(bar.top + spared, bar.height - spared), title(Stream.UPWARD)));
            return;
        }
        List<Stream> own = into(node).isEmpty() ? outOf(node) : into(node);
        parts.add(rect(node == Node.RESIDENTS ? "served" : node == Node.GATE ? "gate" : kind(own.get(0)), node, bar,
                own.size() == 1 ? title(own.get(0)) : Markup.NOTHING));
    }

    private static Markup rect(String kind, Node node, Bar bar, Markup title) {
        return tag("rect", with("class", "node " + kind), with("x", LEFT[node.column()]), with("y", Decimal.tenths(bar.top)),
                with("width", BAR), with("height", Decimal.tenths(Math.max(1, bar.height))), title);
    }

    private void labels(List<Object> parts, Map<Node, Bar> bars) {
        bars.forEach((node, bar) -> {
            if (node == Node.DESK) {
                inside(parts, node, bar, List.of(Stream.SPARED, Stream.UPWARD));
            } else if (node == Node.GATE) {
                inside(parts, node, bar, outOf(node));
            } else if (node != Node.RESIDENTS) {
                label(parts, node.column(), bar.middle(), said(bar.height / pixels, node.label()));
            }
        });
    }

    /** Names of the parts of a bar, moved apart; what ends beside the gate is named where it ends. */
    private void inside(List<Object> parts, Node node, Bar bar, List<Stream> streams) {
        List<Stream> named = streams.stream().filter(shown::contains).filter(one -> flow.hours(one) >= HourFlow.SEEN)
                .filter(one -> !kind(one).equals("ended") || one.to() == null).toList();
        double[] wanted = new double[named.size()];
        double[] heights = new double[named.size()];
        double top = bar.top + height(streams.stream().filter(shown::contains).filter(one -> !named.contains(one)).toList());
        for (int i = 0; i < named.size(); i++) {
            double height = flow.hours(named.get(i)) * pixels;
            wanted[i] = top + height / 2;
            heights[i] = LINE * rows(said(flow.hours(named.get(i)), named.get(i).label()), room(node.column()));
            top += height;
        }
        double slack = Math.max(0, Arrays.stream(heights).sum() - bar.height) / 2;
        double[] centres = Nudging.apart(wanted, heights, bar.top - slack, bar.top + bar.height + slack);
        for (int i = 0; i < named.size(); i++) {
            label(parts, node.column(), centres[i], said(flow.hours(named.get(i)), named.get(i).label()));
        }
    }

    private void label(List<Object> parts, int column, double middle, Text words) {
        for (String language : List.of("en", "zh")) {
            List<String> lines = wrapped(words.in(language), room(column));
            for (int i = 0; i < lines.size(); i++) {
                double y = middle + LINE * (i + 0.5 - lines.size() / 2.0) + 4;
                parts.add(text("label", LEFT[column] + BAR + BESIDE, y, "start", language, lines.get(i)));
            }
        }
    }

    private static void write(List<Object> parts, String kind, double x, double y, String anchor, Text words) {
        parts.add(text(kind, x, y, anchor, "en", words.en()));
        parts.add(text(kind, x, y, anchor, "zh", words.zh()));
    }

    private static Markup text(String kind, double x, double y, String anchor, String language, String words) {
        return tag("text", with("class", kind), with("lang", language), with("x", Decimal.tenths(x)),
                with("y", Decimal.tenths(y)), with("text-anchor", anchor), words);
    }

    private static int rows(Text words, double room) {
        return Math.max(wrapped(words.en(), room).size(), wrapped(words.zh(), room).size());
    }

    private static List<String> wrapped(String words, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && width(line + " " + word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static double width(String words) {
        return words.codePoints().mapToDouble(c -> c < 0x2e80 ? LATIN : HAN).sum();
    }

    private static Text said(double hours, Text name) {
        return new Text(number(hours) + " " + name.en(), number(hours) + " " + name.zh());
    }

    static String number(double hours) {
        return String.format(Locale.ROOT, "%.1f", hours);
    }
}
