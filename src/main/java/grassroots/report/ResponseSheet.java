package grassroots.report;

import grassroots.experiment.FactorBins;
import grassroots.metrics.Metric;
import grassroots.report.Pen.Align;
import grassroots.statistics.Interval;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One outcome over the factors that move it most, two panels in a row, all on one scale.
 *
 * @param title what is seen
 * @param evidence what bars are
 * @param metric the outcome
 * @param curves one for each factor
 * @param print the small print
 * @param lettering language and font
 */
record ResponseSheet(String title, String evidence, Metric metric, List<Curve> curves, String print, Lettering lettering)
        implements Leaf {
    private static final int WIDTH = 1200;
    private static final int MARGIN = 36;
    private static final int PANEL = 330;
    private static final int AXIS = 62;
    private static final int UNDER = 62;
    private static final int BETWEEN = 40;
    private static final int INSET = 24;
    private static final int FOOT = 36;
    private static final double DOT = 5;
    private static final int LABEL_GAP = 12;
    private static final BasicStroke BAR = new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    /**
     * The outcome over one factor.
     *
     * @param name of the factor
     * @param bins of its values
     * @param means in each
     */
    record Curve(String name, FactorBins bins, List<Interval> means) {}

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height() {
        return (int) Math.ceil(top()) + (curves.size() + 1) / 2 * PANEL + FOOT;
    }

    private SheetHead head() {
        return new SheetHead(title, evidence, lettering, WIDTH, MARGIN);
    }

    private double top() {
        return head().bottom() + 14;
    }

    @Override
    public void draw(Pen pen) {
        pen.fill(0, 0, WIDTH, height(), Palette.PAPER);
        head().draw(pen);
        Scale scale = ResponseFigure.scale(metric, curves.stream().flatMap(curve -> curve.means.stream()).toList());
        int half = (WIDTH - 2 * MARGIN - BETWEEN) / 2;
        for (int i = 0; i < curves.size(); i++) {
            int left = MARGIN + i % 2 * (half + BETWEEN) + AXIS;
            int top = (int) top() + i / 2 * PANEL + 20;
            panel(pen, curves.get(i), new Rectangle(left, top, half - AXIS, PANEL - UNDER - 40), scale);
        }
        pen.text(print, MARGIN, height() - 14.0, pen.lettering().plain(13), Palette.MUTED);
    }

    private static double y(Rectangle area, Scale scale, double value) {
        double inside = scale.inside(value);
        return area.y + (scale.high() - inside) / (scale.high() - scale.low()) * area.height;
    }

    private static double x(Rectangle area, FactorBins bins, double value) {
        return area.x + INSET + bins.along(value) * (area.width - 2 * INSET);
    }

    private void panel(Pen pen, Curve curve, Rectangle area, Scale scale) {
        Font font = pen.lettering().plain(15);
        Units units = Units.of(metric.unit());
        int decimals = decimals(scale.step() * units.factor());
        for (double tick : scale.ticks()) {
            pen.line(area.x, y(area, scale, tick), area.getMaxX(), y(area, scale, tick), Palette.GRID, Palette.HAIR);
            pen.text(units.number(tick, decimals), area.x - 10.0, y(area, scale, tick) + 5, font, Palette.MUTED, Align.RIGHT);
        }
        labels(pen, curve.bins, area, font);
        List<String> name = Wrapping.lines(curve.name, font, area.width + AXIS - 10.0);
        pen.text(name.size() > 1 ? name.get(0).strip() + "…" : curve.name, area.getMaxX(), area.getMaxY() + 48, font, Palette.INK, Align.RIGHT);
        line(pen, curve, area, scale);
        for (int bin = 0; bin < curve.means.size(); bin++) {
            mean(pen, curve.means.get(bin), x(area, curve.bins, curve.bins.place(bin)), area, scale);
        }
    }

    private static void line(Pen pen, Curve curve, Rectangle area, Scale scale) {
        int[] known = IntStream.range(0, curve.means.size()).filter(bin -> !Double.isNaN(curve.means.get(bin).mean())).toArray();
        if (!curve.bins.isNumeric() || known.length < 2) {
            return;
        }
        Path2D path = new Path2D.Double();
        for (int bin : known) {
            double x = x(area, curve.bins, curve.bins.place(bin));
            double y = y(area, scale, curve.means.get(bin).mean());
            if (bin == known[0]) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        pen.draw(path, Palette.TEAL, Palette.SOLID);
    }

    private static void mean(Pen pen, Interval mean, double x, Rectangle area, Scale scale) {
        if (Double.isNaN(mean.mean())) {
            return;
        }
        if (mean.isKnown()) {
            pen.line(x, y(area, scale, mean.low()), x, y(area, scale, mean.high()), Palette.INK, BAR);
        }
        Ellipse2D dot = new Ellipse2D.Double(x - DOT, y(area, scale, mean.mean()) - DOT, 2 * DOT, 2 * DOT);
        pen.fill(dot, Palette.PAPER);
        pen.draw(dot, Palette.TEAL, BAR);
    }

    private static void labels(Pen pen, FactorBins bins, Rectangle area, Font font) {
        double free = 0;
        for (ResponseFigure.Place place : ResponseFigure.places(bins)) {
            double x = x(area, bins, place.value());
            double half = Lettering.width(place.label(), font) / 2;
            if (x - half >= free) {
                pen.text(place.label(), x, area.getMaxY() + 22, font, Palette.MUTED, Align.CENTRE);
                free = x + half + LABEL_GAP;
            }
        }
    }

    /** Decimals that a step of an axis needs. */
    static int decimals(double step) {
        int decimals = 0;
        double rest = step;
        while (decimals < 6 && Math.abs(rest - Math.rint(rest)) > 1e-6 * rest) {
            rest *= 10;
            decimals++;
        }
        return decimals;
    }
}
