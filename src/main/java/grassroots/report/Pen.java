package grassroots.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/**
 * Draws on a page, the same for pixels and for vectors.
 *
 * @param graphics the page
 * @param lettering language and font
 */
record Pen(Graphics2D graphics, Lettering lettering) {
    /** A pen with smooth edges. */
    static Pen on(Graphics2D graphics, Lettering lettering) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return new Pen(graphics, lettering);
    }

    /** Where a text stands in relation to its place. */
    enum Align {
        LEFT(0), CENTRE(0.5), RIGHT(1);

        private final double share;

        Align(double share) {
            this.share = share;
        }
    }

    void line(double x1, double y1, double x2, double y2, Color colour, BasicStroke stroke) {
        draw(new Line2D.Double(x1, y1, x2, y2), colour, stroke);
    }

    void draw(Shape shape, Color colour, BasicStroke stroke) {
        graphics.setColor(colour);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    void fill(Shape shape, Color colour) {
        graphics.setColor(colour);
        graphics.fill(shape);
    }

    void fill(double x, double y, double width, double height, Color colour) {
        fill(new Rectangle2D.Double(x, y, width, height), colour);
    }

    void text(String text, double x, double baseline, Font font, Color colour) {
        text(text, x, baseline, font, colour, Align.LEFT);
    }

    void text(String text, double x, double baseline, Font font, Color colour, Align align) {
        graphics.setFont(font);
        graphics.setColor(colour);
        double left = x - align.share * Lettering.width(text, font);
        graphics.drawString(text, (float) (Math.round(left * 2) / 2.0), Math.round(baseline));
    }
}
