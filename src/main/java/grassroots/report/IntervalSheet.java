package grassroots.report;

import grassroots.report.Pen.Align;
import grassroots.statistics.Interval;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Differences below one another on one axis: a name, a bar for the interval, the numbers beside it. What lies clear of zero is filled,
 * a square where it is another kind of row.
 *
 * @param title what is seen
 * @param evidence what bars are
 * @param rows from top to bottom
 * @param look unit, what matters and small print
 * @param lettering language and font
 */
record IntervalSheet(String title, String evidence, List<Row> rows, Look look, Lettering lettering) implements Leaf {
    private static final int WIDTH = 1000;
    private static final int MARGIN = 30;
    private static final int LABEL = 330;
    private static final int NUMBERS = 236;
    private static final int ROW = 34;
    private static final int TALL = 48;
    private static final int LINE = 20;
    private static final int HEADING = 42;
    private static final int FOOT = 92;
    private static final int TICKS = 5;
    private static final double DOT = 6;
    private static final BasicStroke BAR = new BasicStroke(4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final BasicStroke RIM = new BasicStroke(2.4f);

    /**
     * One line.
     *
     * @param group under which heading it stands, empty for none
     * @param label what it is
     * @param difference with its interval, in the unit of the axis
     * @param numbers the same in words
     * @param square whether it is another kind
     */
    record Row(String group, String label, Interval difference, String numbers, boolean square) {}

    /**
     * How it is drawn.
     *
     * @param units of the axis
     * @param unit in words
     * @param matters the smallest difference that matters, washed grey
     * @param print the small print
     */
    record Look(Units units, String unit, double matters, String print) {}

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height() {
        return (int) Math.ceil(top()) + rows.size() * rowHeight() + headings() * HEADING + FOOT;
    }

    private Font font() {
        return lettering.plain(16);
    }

    private List<String> label(Row row) {
        List<String> lines = Wrapping.lines(row.label, font(), LABEL - 20.0);
        return lines.size() <= 2 ? lines : List.of(lines.get(0), lines.get(1).strip() + "…");
    }

    private int rowHeight() {
        return rows.stream().anyMatch(row -> label(row).size() > 1) ? TALL : ROW;
    }

    private int headings() {
        return (int) rows.stream().map(Row::group).filter(group -> !group.isEmpty()).distinct().count();
    }

    private SheetHead head() {
        return new SheetHead(title, evidence, lettering, WIDTH, MARGIN);
    }

    private double top() {
        return head().bottom() + 14;
    }

    private Scale scale() {
        double least = -look.matters;
        double most = look.matters;
        double size = rows.stream().mapToDouble(row -> Math.abs(row.difference.mean())).filter(Double::isFinite).max().orElse(1);
        double room = Math.max(4 * size, 2 * look.matters);
        for (Row row : rows) {
            Interval own = row.difference;
            if (!Double.isNaN(own.mean())) {
                least = Math.min(least, Math.max(-room, own.isKnown() ? own.low() : own.mean()));
                most = Math.max(most, Math.min(room, own.isKnown() ? own.high() : own.mean()));
            }
        }
        return Scale.ofDifferences(least, most, look.matters * 3, TICKS);
    }

    private static double x(Scale scale, double value) {
        double inside = scale.inside(value);
        double left = MARGIN + LABEL;
        return left + (inside - scale.low()) / (scale.high() - scale.low()) * (WIDTH - MARGIN - NUMBERS - left);
    }

    @Override
    public void draw(Pen pen) {
        pen.fill(0, 0, WIDTH, height(), Palette.PAPER);
        head().draw(pen);
        Scale scale = scale();
        axis(pen, scale);
        double place = top();
        String group = "";
        for (Row row : rows) {
            if (!row.group.equals(group)) {
                group = row.group;
                pen.text(group, MARGIN, place + 28, pen.lettering().bold(17), Palette.INK);
                place += HEADING;
            }
            row(pen, scale, row, place);
            place += rowHeight();
        }
        pen.text(look.print, MARGIN, height() - 14.0, pen.lettering().plain(13), Palette.MUTED);
    }

    private void axis(Pen pen, Scale scale) {
        double top = top();
        double bottom = height() - FOOT + 4.0;
        double left = x(scale, -look.matters);
        pen.fill(left, top, x(scale, look.matters) - left, bottom - top, Palette.WASH);
        Font font = pen.lettering().plain(15);
        int decimals = ResponseSheet.decimals(scale.step() * look.units.factor());
        for (double tick : scale.ticks()) {
            pen.line(x(scale, tick), top, x(scale, tick), bottom, Palette.GRID, Palette.HAIR);
            pen.text(look.units.signed(tick, decimals), x(scale, tick), bottom + 20, font, Palette.MUTED, Align.CENTRE);
        }
        pen.line(x(scale, 0), top, x(scale, 0), bottom, Palette.MUTED, Palette.DASHES);
        pen.text(look.unit, (x(scale, scale.low()) + x(scale, scale.high())) / 2, bottom + 42, font, Palette.MUTED, Align.CENTRE);
    }

    private void row(Pen pen, Scale scale, Row row, double top) {
        double middle = top + rowHeight() / 2.0;
        Font font = font();
        List<String> label = label(row);
        for (int line = 0; line < label.size(); line++) {
            pen.text(label.get(line), MARGIN, middle + 6 + LINE * (line - (label.size() - 1) / 2.0), font, Palette.INK);
        }
        pen.text(row.numbers, WIDTH - MARGIN, middle + 6, font, Palette.INK, Align.RIGHT);
        Interval own = row.difference;
        if (Double.isNaN(own.mean())) {
            return;
        }
        Color colour = row.square ? Palette.RUST : Palette.TEAL;
        if (own.isKnown()) {
            pen.line(x(scale, own.low()), middle, x(scale, own.high()), middle, colour, BAR);
        }
        double x = x(scale, own.mean());
        var mark = row.square ? new Rectangle2D.Double(x - DOT, middle - DOT, 2 * DOT, 2 * DOT)
                : new Ellipse2D.Double(x - DOT, middle - DOT, 2 * DOT, 2 * DOT);
        pen.fill(mark, own.excludesZero() ? colour : Palette.PAPER);
        pen.draw(mark, colour, RIM);
    }
}
