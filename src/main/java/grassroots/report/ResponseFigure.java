package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.experiment.FactorBins;
import grassroots.metrics.Metric;
import grassroots.parameter.Text;
import grassroots.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * An outcome over a factor: means with their intervals, joined by a line where values are places on one.
 *
 * @param id unique on the page
 * @param words heading and axis
 * @param metric the outcome
 * @param bins of the factor
 * @param means in each bin
 * @param points in each bin
 * @param scale of the outcome, the same for all factors
 */
record ResponseFigure(String id, Words words, Metric metric, FactorBins bins, List<Interval> means, int[] points, Scale scale) {
    static final int WIDTH = 420;
    static final int HEIGHT = 250;
    static final int LEFT = 52;
    static final int RIGHT = 14;
    private static final int TOP = 12;
    private static final int BOTTOM = 50;
    private static final int TICKS = 5;
    private static final int INSET = 14;
    private static final int CHARACTER = 8;
    private static final int LONGEST = 12;

    /**
     * What is written on it.
     *
     * @param heading what is shown, with its unit
     * @param axis the factor along the axis
     */
    record Words(Text heading, Text axis) {}

    /** A scale that holds every mean with its interval and shows at least a few times what matters. */
    static Scale scale(Metric metric, List<Interval> means) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Interval mean : means) {
            if (!Double.isNaN(mean.mean())) {
                double reach = mean.isKnown() ? Math.min(mean.halfWidth(), 4 * Math.max(Math.abs(mean.mean()), metric.matters())) : 0;
                least = Math.min(least, mean.mean() - reach);
                most = Math.max(most, mean.mean() + reach);
            }
        }
        if (least > most) {
            return new Scale(0, 1, 1);
        }
        boolean positive = means.stream().noneMatch(mean -> mean.mean() < 0);
        boolean share = Units.of(metric.unit()).factor() > 1 && means.stream().noneMatch(mean -> mean.mean() > 1);
        return Scale.over(positive ? Math.max(0, least) : least, share ? Math.min(1, most) : most, metric.matters() * 4, TICKS);
    }

    Markup figure() {
        return tag("figure", with("class", "time"), with("id", id), tag("p", with("class", "heading"), words.heading), svg(),
                tag("figcaption", with("id", id + "-finding"), finding()), Downloads.of(csv()));
    }

    private List<Integer> known() {
        return IntStream.range(0, means.size()).filter(bin -> !Double.isNaN(means.get(bin).mean())).boxed().toList();
    }

    private Text finding() {
        List<Integer> known = known();
        if (known.isEmpty()) {
            return SweepPhrase.CURVE_EMPTY.of(Amounts.capital(words.axis));
        }
        Text first = told(known.get(0));
        return Amounts.sentence(known.size() == 1 ? SweepPhrase.CURVE_FLAT.of(words.axis, first)
                : SweepPhrase.CURVE_FINDING.of(words.axis, first, told(known.get(known.size() - 1))));
    }

    private Text told(int bin) {
        Text level = Amounts.alone(metric, means.get(bin));
        Text range = Amounts.range(metric, means.get(bin));
        return SweepPhrase.AT.of(level, range.en().isEmpty() ? "" : " " + range.en(), bins.label(bin));
    }

    private String pointed(int bin) {
        return bins.label(bin) + ": " + Amounts.alone(metric, means.get(bin)).en() + " " + Amounts.range(metric, means.get(bin)).en();
    }

    private double x(int bin) {
        return x(bins.place(bin));
    }

    private double x(double value) {
        return LEFT + INSET + bins.along(value) * (WIDTH - LEFT - RIGHT - 2.0 * INSET);
    }

    private double y(double value) {
        double inside = scale.inside(value);
        return TOP + (scale.high() - inside) / (scale.high() - scale.low()) * (HEIGHT - TOP - BOTTOM);
    }

    private Markup svg() {
        List<Object> parts = new ArrayList<>(List.of(with("viewBox", "0 0 " + WIDTH + " " + HEIGHT), with("role", "img"),
                with("aria-labelledby", id + "-finding"), with("class", "plot response")));
        ticks(parts);
        labels(parts);
        StringBuilder line = new StringBuilder();
        known().forEach(bin -> line.append(line.isEmpty() ? "M" : "L").append(number(x(bin))).append(' ')
                .append(number(y(means.get(bin).mean()))));
        if (bins.isNumeric() && known().size() > 1) {
            parts.add(tag("path", with("class", "line"), with("stroke", "#0f766e"), with("d", line)));
        }
        known().forEach(bin -> point(parts, bin));
        parts.add(tag("text", with("x", WIDTH - RIGHT), with("y", HEIGHT - 6), with("text-anchor", "end"),
                Markup.drawn(SweepPhrase.ACROSS.of(words.axis))));
        return tag("svg", parts.toArray());
    }

    private void point(List<Object> parts, int bin) {
        Interval mean = means.get(bin);
        String x = number(x(bin));
        if (mean.isKnown()) {
            parts.add(tag("path", with("class", "whisker"), with("d", "M" + x + " " + number(y(mean.low())) + "V" + number(y(mean.high()))
                    + "m-4 0h8M" + number(x(bin) - 4) + " " + number(y(mean.low())) + "h8")));
        }
        parts.add(tag("circle", with("class", "mean"), with("cx", x), with("cy", number(y(mean.mean()))), with("r", 4.5),
                tag("title", pointed(bin))));
    }

    private void ticks(List<Object> parts) {
        Units units = Units.of(metric.unit());
        int decimals = ResponseSheet.decimals(scale.step() * units.factor());
        for (double tick : scale.ticks()) {
            parts.add(tag("line", with("class", "grid"), with("x1", LEFT), with("x2", WIDTH - RIGHT), with("y1", number(y(tick))),
                    with("y2", number(y(tick)))));
            parts.add(tag("text", with("x", LEFT - 6), with("y", number(y(tick) + 4)), with("text-anchor", "end"),
                    units.number(tick, decimals)));
        }
    }

    /** Names along the axis, those that would run into the one before left out. */
    private void labels(List<Object> parts) {
        double free = 0;
        for (Place place : places(bins)) {
            String label = place.label;
            double x = x(place.value);
            double half = label.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum() * CHARACTER / 2.0;
            double middle = Math.max(half + 2, Math.min(WIDTH - half - 2, x));
            if (middle - half >= free) {
                parts.add(tag("line", with("class", "tick"), with("x1", number(x)), with("x2", number(x)),
                        with("y1", HEIGHT - BOTTOM), with("y2", HEIGHT - BOTTOM + 4)));
                parts.add(tag("text", with("x", number(middle)), with("y", HEIGHT - BOTTOM + 17), with("text-anchor", "middle"), label));
                free = middle + half + 4;
            }
        }
    }

    /** A value along the axis with its name. */
    record Place(double value, String label) {}

    /** What is named along the axis: levels, or round numbers of a range. */
    static List<Place> places(FactorBins bins) {
        if (bins.isLevels()) {
            return IntStream.range(0, bins.size())
                    .mapToObj(bin -> new Place(bins.place(bin), Amounts.shortened(bins.label(bin), LONGEST))).toList();
        }
        double from = bins.range().min();
        double to = bins.range().max();
        Scale along = Scale.over(from, to, 0, TICKS);
        return along.ticks().stream().filter(tick -> tick >= from - 1e-9 && tick <= to + 1e-9)
                .map(tick -> new Place(tick, Units.of("ratio").number(tick, ResponseSheet.decimals(along.step())))).toList();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private String csv() {
        StringBuilder csv = new StringBuilder("value,points,mean,low,high\n");
        for (int bin = 0; bin < means.size(); bin++) {
            csv.append(String.format(Locale.ROOT, "%s,%d,%s,%s,%s\n", Cells.text(bins.label(bin)), points[bin], Cells.number(means.get(bin).mean()),
                    Cells.number(means.get(bin).low()), Cells.number(means.get(bin).high())));
        }
        return csv.toString();
    }
}
