package grassroots.report;

import static grassroots.report.Markup.tag;
import static grassroots.report.Markup.with;

import grassroots.experiment.FactorBins;
import grassroots.experiment.SweepSurface;
import grassroots.metrics.Metric;
import grassroots.parameter.Text;
import grassroots.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An outcome over two factors, as tiles with their numbers.
 *
 * @param surface what is drawn
 * @param factors of the sweep
 */
record SurfaceFigure(SweepSurface surface, Factors factors) {
    private static final int WIDTH = 560;
    private static final int LEFT = 84;
    private static final int TOP = 30;
    private static final int BOTTOM = 48;
    private static final int ROW = 40;
    private static final int LONGEST = 11;
    private static final int DARK = 3;
    private static final List<String> COLOURS = List.of("#eef5f4", "#c6e0dc", "#8fc4bc", "#2f7f76", "#0f6b63", "#0a4f4a");

    Markup figure() {
        Metric metric = surface.outcome();
        Text heading = SweepPhrase.CURVE_HEADING.of(Amounts.capital(Amounts.name(metric)), Amounts.unit(metric));
        return tag("figure", with("class", "surface"), with("id", id()), tag("p", with("class", "heading"), heading), svg(),
                tag("figcaption", with("id", id() + "-finding"), finding()), Downloads.of(csv()));
    }

    private String id() {
        return "surface-" + surface.outcome().key();
    }

    private double width() {
        return (double) (WIDTH - LEFT - 2) / surface.across().size();
    }

    private int height() {
        return TOP + surface.down().size() * ROW + BOTTOM;
    }

    private Text finding() {
        Cell lowest = null;
        Cell highest = null;
        for (int row = 0; row < surface.down().size(); row++) {
            for (int column = 0; column < surface.across().size(); column++) {
                Cell cell = new Cell(row, column, surface.cells()[row][column]);
                if (!Double.isNaN(cell.mean.mean())) {
                    lowest = lowest == null || cell.mean.mean() < lowest.mean.mean() ? cell : lowest;
                    highest = highest == null || cell.mean.mean() > highest.mean.mean() ? cell : highest;
                }
            }
        }
        Text name = Amounts.capital(Amounts.name(surface.outcome()));
        return lowest == null ? SweepPhrase.CURVE_EMPTY.of(name)
                : Amounts.sentence(SweepPhrase.SURFACE_FINDING.of(name, level(lowest), place(lowest), level(highest), place(highest)));
    }

    private record Cell(int row, int column, Interval mean) {}

    private Text level(Cell cell) {
        Text level = Amounts.alone(surface.outcome(), cell.mean);
        String range = Amounts.range(surface.outcome(), cell.mean).en();
        return range.isEmpty() ? level : new Text(level.en() + " " + range, level.zh() + " " + range);
    }

    private Text place(Cell cell) {
        Text across = factors.name(surface.across().factor());
        Text down = factors.name(surface.down().factor());
        return SweepPhrase.CELL.of(across, surface.across().label(cell.column), down, surface.down().label(cell.row));
    }

    private Markup svg() {
        List<Object> parts = new ArrayList<>(List.of(with("viewBox", "0 0 " + WIDTH + " " + height()), with("role", "img"),
                with("aria-labelledby", id() + "-finding"), with("class", "plot surface")));
        parts.add(tag("text", with("x", 0), with("y", 16), Markup.drawn(SweepPhrase.DOWN.of(factors.axis(surface.down().factor())))));
        parts.add(tag("text", with("x", WIDTH), with("y", height() - 8), with("text-anchor", "end"),
                Markup.drawn(SweepPhrase.ACROSS.of(factors.axis(surface.across().factor())))));
        FactorBins down = surface.down();
        Extremes extremes = Extremes.of(surface.cells());
        for (int row = 0; row < down.size(); row++) {
            parts.add(tag("text", with("x", LEFT - 8), with("y", top(row) + ROW / 2 + 4), with("text-anchor", "end"),
                    Amounts.shortened(down.label(row), LONGEST)));
            for (int column = 0; column < surface.across().size(); column++) {
                tile(parts, row, column, extremes);
            }
        }
        for (int column = 0; column < surface.across().size(); column++) {
            parts.add(tag("text", with("x", number(LEFT + (column + 0.5) * width())), with("y", TOP + down.size() * ROW + 17),
                    with("text-anchor", "middle"), Amounts.shortened(surface.across().label(column), LONGEST)));
        }
        return tag("svg", parts.toArray());
    }

    /** The highest value of the factor that goes down is on top, as on an axis. */
    private int top(int row) {
        return TOP + (surface.down().size() - 1 - row) * ROW;
    }

    private void tile(List<Object> parts, int row, int column, Extremes extremes) {
        Interval mean = surface.cells()[row][column];
        boolean known = !Double.isNaN(mean.mean());
        int shade = known ? extremes.shade(mean.mean()) : 0;
        double left = LEFT + column * width();
        parts.add(tag("rect", with("class", "tile"), with("x", number(left + 1)), with("y", top(row) + 1), with("width", number(width() - 2)),
                with("height", ROW - 2), with("rx", 3), with("fill", known ? COLOURS.get(shade) : "#ffffff"), tag("title", told(row, column))));
        if (known) {
            Units units = Units.of(surface.outcome().unit());
            parts.add(tag("text", with("class", shade >= DARK ? "inside light" : "inside"), with("x", number(left + width() / 2)),
                    with("y", top(row) + ROW / 2 + 4), with("text-anchor", "middle"), with("pointer-events", "none"),
                    units.number(mean.mean(), extremes.decimals(units))));
        }
    }

    /** What shows when a tile is pointed at, the same in both languages. */
    private String told(int row, int column) {
        Interval mean = surface.cells()[row][column];
        String place = surface.across().label(column) + " × " + surface.down().label(row);
        String value = Double.isNaN(mean.mean()) ? "–" : Amounts.alone(surface.outcome(), mean).en() + " "
                + Amounts.range(surface.outcome(), mean).en();
        return place + ": " + value + " (n = " + surface.points()[row][column] + ")";
    }

    /** The lowest and the highest mean, found once for all tiles; NaN where nothing is known. */
    private record Extremes(double low, double high) {
        static Extremes of(Interval[][] cells) {
            double low = Double.NaN;
            double high = Double.NaN;
            for (Interval[] row : cells) {
                for (Interval cell : row) {
                    if (!Double.isNaN(cell.mean())) {
                        low = Double.isNaN(low) || cell.mean() < low ? cell.mean() : low;
                        high = Double.isNaN(high) || cell.mean() > high ? cell.mean() : high;
                    }
                }
            }
            return new Extremes(low, high);
        }

        int shade(double value) {
            int shade = high > low ? (int) ((value - low) / (high - low) * COLOURS.size()) : 0;
            return Math.max(0, Math.min(COLOURS.size() - 1, shade));
        }

        /** Decimals that tell cells apart, as long as they have room. */
        int decimals(Units units) {
            double spread = high - low;
            return Math.max(0, Math.min(3, units.decimals(spread > 0 ? spread / 10 : high)));
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private String csv() {
        StringBuilder csv = new StringBuilder(Cells.text(surface.across().factor().path()) + "," + Cells.text(surface.down().factor().path())
                + ",points,mean,low,high\n");
        for (int row = 0; row < surface.down().size(); row++) {
            for (int column = 0; column < surface.across().size(); column++) {
                Interval mean = surface.cells()[row][column];
                csv.append(String.join(",", Cells.text(surface.across().label(column)), Cells.text(surface.down().label(row)),
                        String.valueOf(surface.points()[row][column]), Cells.number(mean.mean()), Cells.number(mean.low()),
                        Cells.number(mean.high()))).append('\n');
            }
        }
        return csv.toString();
    }
}
