package grassroots.report;

import java.awt.Color;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The filled areas of one panel, an XChart that fills its frame to the edges and leaves axes and words to the page. */
final class Areas {
    private static final Color CLEAR = new Color(255, 255, 255, 0);

    private final Frame frame;
    private final XYChart chart;

    Areas(Frame frame) {
        this.frame = frame;
        this.chart = new XYChart(frame.area().width, frame.area().height);
        plain(chart.getStyler());
        chart.getStyler().setXAxisMin(frame.from()).setXAxisMax(frame.to());
        chart.getStyler().setYAxisMin(frame.scale().low()).setYAxisMax(frame.scale().high());
    }

    private static void plain(XYStyler style) {
        style.setLegendVisible(false).setChartTitleVisible(false).setChartPadding(0).setPlotContentSize(1);
        style.setPlotBorderVisible(false).setChartBackgroundColor(CLEAR).setPlotBackgroundColor(CLEAR);
        style.setPlotMargin(0).setAxisTicksVisible(false).setAxisTitlesVisible(false).setAxisTitlePadding(0);
        style.setPlotGridLinesVisible(false).setPlotTicksMarksVisible(false).setAxisTickPadding(0).setAxisTickMarkLength(0);
        style.setXAxisTickMarkSpacingHint(Page.WIDTH).setYAxisTickMarkSpacingHint(Page.HEIGHT);
    }

    /** Fills what lies between two values of each week, with a gap wherever one of them is not known. */
    void between(Track track, IntToDoubleFunction low, IntToDoubleFunction high, Color colour) {
        IntPredicate known = i -> !Double.isNaN(low.applyAsDouble(i)) && !Double.isNaN(high.applyAsDouble(i));
        int start = 0;
        int weeks = track.weeks().size();
        while (start < weeks) {
            int end = start;
            while (end < weeks && known.test(end)) {
                end++;
            }
            if (end - start > 1) {
                polygon(track, start, end, low, high, colour);
            }
            start = end + 1;
        }
    }

    private void polygon(
            Track track, int start, int end, IntToDoubleFunction low, IntToDoubleFunction high, Color colour) {
        int n = end - start;
        double[] weeks = new double[2 * n];
        double[] values = new double[2 * n];
        for (int i = 0; i < n; i++) {
            weeks[i] = track.at(start + i);
            weeks[2 * n - 1 - i] = weeks[i];
            values[i] = low.applyAsDouble(start + i);
            values[2 * n - 1 - i] = high.applyAsDouble(start + i);
        }
        XYSeries series = chart.addSeries("area " + chart.getSeriesMap().size(), weeks, values);
        series.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
        series.setFillColor(colour);
        series.setLineStyle(SeriesLines.NONE);
        series.setMarker(SeriesMarkers.NONE);
    }

    /** Paints them in their place. */
    void draw(Pen pen) {
        if (!chart.getSeriesMap().isEmpty()) {
            pen.graphics().translate(frame.area().x, frame.area().y);
            chart.paint(pen.graphics(), frame.area().width, frame.area().height);
            pen.graphics().translate(-frame.area().x, -frame.area().y);
            Pen.on(pen.graphics(), pen.lettering());
        }
    }
}
