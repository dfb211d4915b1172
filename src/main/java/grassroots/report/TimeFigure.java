package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.parameter.Decimal;
import grassroots.parameter.Text;
import grassroots.statistics.Interval;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Lines over the weeks with their bands, small enough for a phone; the page tells a reader's finger the numbers.
 *
 * @param id unique on the page
 * @param heading what is shown, with its unit
 * @param finding what is seen
 * @param lines what is drawn
 * @param look how
 */
record TimeFigure(String id, Text heading, Text finding, List<Line> lines, Look look) {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 230;
    private static final int LEFT = 52;
    private static final int RIGHT = 10;
    private static final int TOP = 12;
    private static final int BOTTOM = 30;
    private static final int YEAR = 52;
    private static final int TICKS = 4;
    private static final int DIGITS = 6;

    /**
     * One line.
     *
     * @param name what it is
     * @param column its name in the data
     * @param track its weeks
     * @param colour of line and band
     * @param dashed whether it is the world without
     */
    record Line(Text name, String column, Track track, Color colour, boolean dashed) {}

    /**
     * How a figure looks.
     *
     * @param difference whether it shows differences, around zero
     * @param matters the smallest change that matters
     * @param starts weeks at which policies start
     * @param stacked whether lines are layers on one another
     */
    record Look(boolean difference, double matters, List<Double> starts, boolean stacked) {
        /** Lines beside one another. */
        static Look lines(double matters, List<Double> starts) {
            return new Look(false, matters, starts, false);
        }

        /** Differences around zero. */
        static Look differences(double matters, List<Double> starts) {
            return new Look(true, matters, starts, false);
        }

        /** Layers. */
        static Look layers(List<Double> starts) {
            return new Look(false, 0, starts, true);
        }
    }

    Markup figure() {
        List<Object> caption = new ArrayList<>(List.of(with("id", id + "-finding"), finding));
        return tag("figure", with("class", "time"), with("id", id),
                tag("p", with("class", "heading"), heading), legend(), svg(), tag("figcaption", caption.toArray()),
                Downloads.of(csv()));
    }

    private Markup legend() {
        if (lines.size() < 2) {
            return Markup.NOTHING;
        }
        return tag("p", with("class", "legend"), lines.stream().map(line -> tag("span",
                tag("svg", with("width", 26), with("height", 10), with("aria-hidden", "true"),
                        look.stacked ? area(line, "M1 0H25V10H1Z") : stroke(line, "M1 5H25"),
                        look.stacked ? Markup.NOTHING : mark(line, 13, 5)), Markup.foreign(line.name))).toList());
    }

    private Units units() {
        return Units.of(lines.get(0).track.metric().unit());
    }

    private double firstWeek() {
        return Math.min(0, lines.get(0).track.firstWeek() + 1.0);
    }

    private double endWeek() {
        Track track = lines.get(0).track;
        return track.firstWeek() + (double) track.weeks().size();
    }

    private Scale scale() {
        if (look.stacked) {
            double[] tops = new double[lines.get(0).track.weeks().size()];
            lines.forEach(line -> add(tops, line.track));
            return Scale.over(0, Arrays.stream(tops).max().orElse(1), 0, TICKS);
        }
        List<Track> tracks = lines.stream().map(Line::track).filter(track -> track.known().count() > 0).toList();
        if (tracks.isEmpty()) {
            return new Scale(0, 1, 1);
        }
        double least = tracks.stream().mapToDouble(Track::lowest).min().orElseThrow();
        double most = tracks.stream().mapToDouble(Track::most).max().orElseThrow();
        if (!look.difference) {
            double low = tracks.stream().mapToDouble(Track::least).min().orElseThrow();
            return Scale.over(low, most, look.matters * 6, TICKS);
        }
        double size = tracks.stream().flatMapToDouble(track -> track.known().mapToDouble(i -> Math.abs(track.mean(i)))).max().orElseThrow();
        double room = Math.max(4 * size, look.matters * 3);
        return Scale.ofDifferences(Math.max(-room, Math.min(0, least)), Math.min(room, Math.max(0, most)), look.matters * 6, TICKS);
    }

    /** Where weeks and values are. */
    private record Place(double from, double to, Scale scale) {
        double x(double week) {
            return LEFT + (week - from) / (to - from) * (WIDTH - LEFT - RIGHT);
        }

        double y(double value) {
            double inside = scale.inside(value);
            return TOP + (scale.high() - inside) / (scale.high() - scale.low()) * (HEIGHT - TOP - BOTTOM);
        }
    }

    private Markup svg() {
        Place place = new Place(firstWeek(), endWeek(), scale());
        List<Object> parts = new ArrayList<>(List.of(with("viewBox", "0 0 " + WIDTH + " " + HEIGHT), with("role", "img"),
                with("aria-labelledby", id + "-finding"), with("class", "plot"), with("data-left", LEFT),
                with("data-right", WIDTH - RIGHT), with("data-from", text(place.from)), with("data-to", text(place.to)),
                with("data-factor", text(units().factor())), with("data-names", names())));
        wash(parts, place);
        ticks(parts, place);
        weeks(parts, place);
        if (look.stacked) {
            layers(parts, place);
        } else {
            lines.forEach(line -> parts.add(tag("path", with("class", "band"), with("fill", hex(line.colour)),
                    with("d", band(line.track, place)))));
            lines.forEach(line -> parts.add(stroke(line, path(line.track, place))));
            lines.forEach(line -> marks(parts, line, place));
        }
        parts.add(tag("line", with("class", "cursor"), with("x1", 0), with("x2", 0), with("y1", TOP), with("y2", HEIGHT - BOTTOM),
                with("visibility", "hidden")));
        return tag("svg", parts.toArray());
    }

    private String names() {
        return String.join("\n", lines.stream().map(line -> line.name.en() + "\t" + line.name.zh()).toList());
    }

    private void wash(List<Object> parts, Place place) {
        parts.add(tag("rect", with("class", "warm"), with("x", number(place.x(place.from))), with("y", TOP),
                with("width", number(place.x(0) - place.x(place.from))), with("height", HEIGHT - TOP - BOTTOM)));
        if (look.difference) {
            double top = place.y(look.matters);
            parts.add(tag("rect", with("class", "small"), with("x", LEFT), with("y", number(top)),
                    with("width", WIDTH - LEFT - RIGHT), with("height", number(place.y(-look.matters) - top))));
        }
        for (double start : look.starts) {
            if (start >= place.from && start <= place.to) {
                parts.add(tag("line", with("class", "start"), with("x1", number(place.x(start))), with("x2", number(place.x(start))),
                        with("y1", TOP), with("y2", HEIGHT - BOTTOM)));
            }
        }
    }

    private void ticks(List<Object> parts, Place place) {
        double step = place.scale.step() * units().factor();
        int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9) + (isHalf(step) ? 1 : 0));
        for (double tick : place.scale.ticks()) {
            double y = place.y(tick);
            parts.add(tag("line", with("class", look.difference && Math.abs(tick) < step * 1e-9 ? "zero" : "grid"), with("x1", LEFT),
                    with("x2", WIDTH - RIGHT), with("y1", number(y)), with("y2", number(y))));
            parts.add(tag("text", with("x", LEFT - 6), with("y", number(y + 4)), with("text-anchor", "end"),
                    look.difference ? units().signed(tick, decimals) : units().number(tick, decimals)));
        }
    }

    private static boolean isHalf(double step) {
        double first = step / Math.pow(10, Math.floor(Math.log10(step) + 1e-9));
        return Math.abs(first - 2.5) < 1e-6;
    }

    private void weeks(List<Object> parts, Place place) {
        int step = place.to > 2 * YEAR ? YEAR : place.to > YEAR / 2.0 ? YEAR / 4 : 4;
        while (place.to / step > 6) {
            step *= 2;
        }
        for (int week = 0; week <= place.to; week += step) {
            parts.add(tag("line", with("class", "tick"), with("x1", number(place.x(week))), with("x2", number(place.x(week))),
                    with("y1", HEIGHT - BOTTOM), with("y2", HEIGHT - BOTTOM + 4)));
            boolean last = place.x(week) > WIDTH - RIGHT - 24;
            parts.add(tag("text", with("x", number(last ? WIDTH - RIGHT : place.x(week))), with("y", HEIGHT - BOTTOM + 18),
                    with("text-anchor", last ? "end" : week == 0 ? "start" : "middle"),
                    week == 0 ? Markup.drawn(Phrase.WEEK.of(0)) : String.valueOf(week)));
        }
    }

    private static void add(double[] tops, Track track) {
        for (int i = 0; i < tops.length; i++) {
            tops[i] += Double.isNaN(track.mean(i)) ? 0 : track.mean(i);
        }
    }

    private void layers(List<Object> parts, Place place) {
        double[] bottoms = new double[lines.get(0).track.weeks().size()];
        for (Line line : lines) {
            double[] tops = bottoms.clone();
            add(tops, line.track);
            double[] under = bottoms;
            StringBuilder path = new StringBuilder();
            side(path, line.track, place, 0, tops.length, i -> tops[i]);
            side(path, line.track, place, tops.length - 1, -1, i -> under[i]);
            parts.add(area(line, path.append('Z').toString()));
            bottoms = tops;
        }
    }

    /** Marks twice a year on all lines but the first, so that colour is not the only cue. */
    private static void marks(List<Object> parts, Line line, Place place) {
        for (int i = 0; i < line.track.weeks().size(); i++) {
            if ((line.track.firstWeek() + i) % (YEAR / 2) == 0 && !Double.isNaN(line.track.mean(i))) {
                parts.add(mark(line, place.x(line.track.at(i)), place.y(line.track.mean(i))));
            }
        }
    }

    private static Markup mark(Line line, double x, double y) {
        String shape = Palette.mark(line.colour);
        return shape.isEmpty() ? Markup.NOTHING : tag("path", with("class", "mark"), with("fill", hex(line.colour)),
                with("d", "M" + number(x) + " " + number(y) + shape));
    }

    private static Markup area(Line line, String path) {
        return tag("path", with("class", "layer"), with("fill", hex(line.colour)), with("d", path));
    }

    private static Markup stroke(Line line, String path) {
        List<Object> parts = new ArrayList<>(List.of(with("class", "line"), with("stroke", hex(line.colour)), with("d", path)));
        if (line.dashed) {
            parts.add(with("stroke-dasharray", "6 4"));
        }
        return tag("path", parts.toArray());
    }

    private static String path(Track track, Place place) {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < track.weeks().size(); i++) {
            boolean known = !Double.isNaN(track.mean(i));
            if (known) {
                path.append(drawing ? 'L' : 'M').append(number(place.x(track.at(i)))).append(' ').append(number(place.y(track.mean(i))));
            }
            drawing = known;
        }
        return path.toString();
    }

    private static String band(Track track, Place place) {
        StringBuilder path = new StringBuilder();
        int weeks = track.weeks().size();
        for (int start = 0; start < weeks; start++) {
            int end = start;
            while (end < weeks && track.weeks().get(end).isKnown()) {
                end++;
            }
            if (end - start > 1) {
                side(path, track, place, start, end, track::high);
                side(path, track, place, end - 1, start - 1, track::low);
                path.append('Z');
            }
            start = end;
        }
        return path.toString();
    }

    private static void side(StringBuilder path, Track track, Place place, int from, int to, IntToDoubleFunction value) {
        int step = from < to ? 1 : -1;
        for (int i = from; i != to; i += step) {
            path.append(step > 0 && i == from ? 'M' : 'L').append(number(place.x(track.at(i)))).append(' ')
                    .append(number(place.y(value.applyAsDouble(i))));
        }
    }

    private String csv() {
        StringBuilder csv = new StringBuilder("week");
        for (Line line : lines) {
            String name = line.column.replace(",", " ");
            csv.append(',').append(name).append(',').append(name).append(" low,").append(name).append(" high");
        }
        Track first = lines.get(0).track;
        for (int i = 0; i < first.weeks().size(); i++) {
            csv.append('\n').append(first.firstWeek() + i);
            for (Line line : lines) {
                Interval week = line.track.weeks().get(i);
                csv.append(',').append(cell(week.mean())).append(',').append(cell(week.low())).append(',').append(cell(week.high()));
            }
        }
        return csv.append('\n').toString();
    }

    /** Six digits, which is more than anybody sees. */
    private static String cell(double value) {
        return Double.isNaN(value) ? "" : Decimal.rounded(value, DIGITS);
    }

    private static String text(double value) {
        return Decimal.text(value);
    }

    private static String number(double value) {
        return Decimal.tenths(value);
    }

    static String hex(Color colour) {
        return "#%06x".formatted(colour.getRGB() & 0xffffff);
    }
}
