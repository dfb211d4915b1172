package grassroots.report;

import grassroots.experiment.Contrast;
import grassroots.experiment.Contrast.Verdict;
import grassroots.report.Pen.Align;
import grassroots.statistics.Interval;
import grassroots.statistics.Spread;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The named outcomes below one another, each in multiples of the smallest change that matters, so that outcomes of all units share
 * one axis; chance as a bar, doubt about parameters as a thin line, the numbers in their own unit beside them.
 *
 * @param title what is seen
 * @param evidence what bars and lines are
 * @param rows named outcomes
 * @param several whether there is more than one scenario, so that rows say which they belong to
 * @param words language and numbers
 * @param print the small print
 * @param lettering language and font
 */
record ForestPage(String title, String evidence, List<Contrast> rows, boolean several, ComparisonWords words, String print,
        Lettering lettering) implements Leaf {
    private static final int WIDTH = 1000;
    private static final int MARGIN = 30;
    private static final int LABEL = 250;
    private static final int NUMBERS = 340;
    private static final int ROW = 82;
    private static final int ROW_OF_CHANCE = 62;
    private static final int FOOT = 118;
    private static final int TICKS = 6;
    private static final double LEAST = 3;
    private static final double MOST = 15;
    private static final double DOT = 7;
    private static final BasicStroke BAR = new BasicStroke(5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final BasicStroke THIN = new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height() {
        return (int) Math.ceil(top()) + rows.size() * rowHeight() + FOOT;
    }

    private int rowHeight() {
        return rows.stream().anyMatch(row -> row.doubt().n() > 0) ? ROW : ROW_OF_CHANCE;
    }

    private SheetHead head() {
        return new SheetHead(title, evidence, lettering, WIDTH, MARGIN);
    }

    private double top() {
        return head().bottom() + 10;
    }

    @Override
    public void draw(Pen pen) {
        pen.fill(0, 0, WIDTH, height(), Palette.PAPER);
        head().draw(pen);
        double top = top();
        double bottom = top + rows.size() * (double) rowHeight();
        Axis axis = axis();
        frame(pen, axis, top, bottom);
        for (int i = 0; i < rows.size(); i++) {
            row(pen, axis, rows.get(i), top + i * (double) rowHeight());
        }
        pen.text(print, MARGIN, height() - 14.0, pen.lettering().plain(12), Palette.MUTED);
    }

    /** Where multiples of what matters are on the page. */
    private record Axis(Scale scale) {
        double x(double multiple) {
            double share = (multiple - scale.low()) / (scale.high() - scale.low());
            return MARGIN + LABEL + share * (WIDTH - 2 * MARGIN - LABEL - NUMBERS);
        }

        double clipped(double multiple) {
            return scale.inside(multiple);
        }
    }

    private Axis axis() {
        double[] all = rows.stream().flatMap(row -> Stream.of(row.simultaneous().low(), row.simultaneous().high(),
                        row.difference().mean(), row.doubt().low(), row.doubt().high()).map(value -> value / row.metric().matters()))
                .filter(Double::isFinite).mapToDouble(value -> value).toArray();
        double least = -LEAST / 2;
        double most = LEAST / 2;
        for (double value : all) {
            least = Math.max(-MOST, Math.min(least, value));
            most = Math.min(MOST, Math.max(most, value));
        }
        return new Axis(Scale.ofDifferences(least, most, LEAST, TICKS));
    }

    private void frame(Pen pen, Axis axis, double top, double bottom) {
        double left = axis.x(Math.max(-1, axis.scale.low()));
        double right = axis.x(Math.min(1, axis.scale.high()));
        pen.fill(left, top, right - left, bottom - top, Palette.WASH);
        Font font = pen.lettering().plain(16);
        for (double tick : axis.scale.ticks()) {
            pen.line(axis.x(tick), top, axis.x(tick), bottom, Palette.GRID, Palette.HAIR);
            pen.text(Units.of("ratio").number(tick, axis.scale.step() < 1 ? 1 : 0), axis.x(tick), bottom + 22, font, Palette.MUTED,
                    Align.CENTRE);
        }
        pen.line(axis.x(0), top, axis.x(0), bottom, Palette.MUTED, Palette.DASHES);
        double middle = axis.x((axis.scale.low() + axis.scale.high()) / 2);
        pen.text(words.words("multiples of the smallest change that matters", "以有意义的最小变化为单位"), middle, bottom + 46, font,
                Palette.INK, Align.CENTRE);
        pen.text(words.words("shaded: too small to matter", "阴影：小到无意义"), middle, bottom + 68, font, Palette.MUTED, Align.CENTRE);
    }

    private void row(Pen pen, Axis axis, Contrast row, double top) {
        Verdict verdict = row.verdict();
        Color colour = colour(verdict);
        double middle = top + rowHeight() / 2.0;
        pen.line(MARGIN, top, WIDTH - (double) MARGIN, top, Palette.GRID, Palette.HAIR);
        label(pen, row, middle);
        boolean doubted = row.doubt().n() > 0;
        double chance = doubted ? middle - 9 : middle;
        chance(pen, axis, row, chance, colour, verdict);
        if (doubted) {
            doubt(pen, axis, row, middle + 15);
        }
        numbers(pen, row, middle, colour, verdict);
    }

    private void label(Pen pen, Contrast row, double middle) {
        Font font = pen.lettering().bold(18);
        List<String> lines = new ArrayList<>(Wrapping.lines(capital(words.name(row)), font, LABEL - 16.0));
        int strong = lines.size();
        if (several) {
            lines.add(row.scenario());
        }
        double y = middle - lines.size() * 11 + 16;
        for (int i = 0; i < lines.size(); i++) {
            pen.text(lines.get(i), MARGIN, y, i < strong ? font : pen.lettering().plain(16), i < strong ? Palette.INK : Palette.MUTED);
            y += 22;
        }
    }

    private void chance(Pen pen, Axis axis, Contrast row, double y, Color colour, Verdict verdict) {
        double unit = row.metric().matters();
        Interval interval = row.simultaneous();
        if (interval.isKnown()) {
            bar(pen, axis, interval.low() / unit, interval.high() / unit, y, colour, BAR);
        }
        double mean = interval.mean() / unit;
        if (mean >= axis.scale.low() && mean <= axis.scale.high()) {
            Shape dot = new Ellipse2D.Double(axis.x(mean) - DOT, y - DOT, 2 * DOT, 2 * DOT);
            boolean settled = verdict != Verdict.OPEN;
            pen.fill(dot, settled ? colour : Palette.PAPER);
            pen.draw(dot, colour, THIN);
        }
    }

    private static void bar(Pen pen, Axis axis, double low, double high, double y, Color colour, BasicStroke stroke) {
        double left = axis.x(axis.clipped(low));
        double right = axis.x(axis.clipped(high));
        pen.line(left, y, Math.max(right, left + 1), y, colour, stroke);
        if (low < axis.scale.low()) {
            pen.fill(arrow(left, y, -1), colour);
        }
        if (high > axis.scale.high()) {
            pen.fill(arrow(right, y, 1), colour);
        }
    }

    private static Shape arrow(double x, double y, int direction) {
        Path2D path = new Path2D.Double();
        path.moveTo(x + direction * 12, y);
        path.lineTo(x, y - 7);
        path.lineTo(x, y + 7);
        path.closePath();
        return path;
    }

    private void doubt(Pen pen, Axis axis, Contrast row, double y) {
        double unit = row.metric().matters();
        Spread doubt = row.doubt();
        bar(pen, axis, doubt.low() / unit, doubt.high() / unit, y, Palette.INK, THIN);
        double x = axis.x(axis.clipped(doubt.median() / unit));
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, y - 6);
        diamond.lineTo(x + 6, y);
        diamond.lineTo(x, y + 6);
        diamond.lineTo(x - 6, y);
        diamond.closePath();
        pen.fill(diamond, Palette.PAPER);
        pen.draw(diamond, Palette.INK, THIN);
    }

    private void numbers(Pen pen, Contrast row, double middle, Color colour, Verdict verdict) {
        double x = WIDTH - (double) MARGIN - NUMBERS + 24;
        List<String> lines = new ArrayList<>(List.of(words.difference(row.metric(), row.simultaneous()),
                words.verdict(verdict) + words.words(", ", "，") + words.shortUnit(row.metric())));
        if (row.doubt().n() > 0) {
            lines.add(words.words("parameters ", "参数 ") + words.doubt(row.metric(), row.doubt()).replaceAll("(?<=])[,，].*", ""));
        }
        double y = middle - lines.size() * 11 + 16;
        for (int i = 0; i < lines.size(); i++) {
            pen.text(lines.get(i), x, y, i == 0 ? pen.lettering().bold(17) : pen.lettering().plain(15),
                    i == 0 ? colour : i == 1 ? Palette.MUTED : Palette.INK);
            y += 22;
        }
    }

    private static Color colour(Verdict verdict) {
        return switch (verdict) {
            case BETTER -> Palette.TEAL;
            case WORSE -> Palette.RUST;
            case CHANGED -> Palette.INK;
            case NO_MATTER, OPEN -> Palette.WITHOUT;
        };
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
