package grassroots.report;

import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.util.function.IntToDoubleFunction;

/**
 * Where weeks and values are on the page.
 *
 * @param area the plot
 * @param from left end of the time axis, in weeks
 * @param to its right end
 * @param scale the value axis
 */
record Frame(Rectangle area, double from, double to, Scale scale) {
    double x(double week) {
        return area.x + (week - from) / (to - from) * area.width;
    }

    double y(double value) {
        return area.y + (scale.high() - value) / (scale.high() - scale.low()) * area.height;
    }

    double right() {
        return area.getMaxX();
    }

    double bottom() {
        return area.getMaxY();
    }

    /** The line through the known values of a track, broken where nothing is known. */
    Path2D line(Track track, IntToDoubleFunction value) {
        Path2D path = new Path2D.Double();
        boolean drawing = false;
        for (int i = 0; i < track.weeks().size(); i++) {
            double y = value.applyAsDouble(i);
            if (Double.isNaN(y)) {
                drawing = false;
            } else if (drawing) {
                path.lineTo(x(track.at(i)), y(y));
            } else {
                path.moveTo(x(track.at(i)), y(y));
                drawing = true;
            }
        }
        return path;
    }
}
