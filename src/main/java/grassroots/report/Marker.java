package grassroots.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Shapes that tell lines apart without colour; the first line of a panel has none. */
enum Marker {
    NONE,
    CIRCLE,
    SQUARE,
    TRIANGLE;

    private static final int EVERY = 26;
    private static final double SIZE = 5;
    private static final BasicStroke RIM = new BasicStroke(2f);

    /** The marker of the n-th line, 0 for the first. */
    static Marker of(int n) {
        return values()[n % values().length];
    }

    /** Marks a line twice a year. */
    void draw(Pen pen, Frame frame, Track track, Color colour, boolean filled) {
        if (this != NONE) {
            track.known().filter(i -> Math.floorMod(track.firstWeek() + i, EVERY) == EVERY / 2).forEach(i -> {
                Shape shape = at(frame.x(track.at(i)), frame.y(track.mean(i)));
                pen.fill(shape, filled ? colour : Palette.PAPER);
                pen.draw(shape, colour, RIM);
            });
        }
    }

    private Shape at(double x, double y) {
        return switch (this) {
            case SQUARE -> new Rectangle2D.Double(x - SIZE + 1, y - SIZE + 1, 2 * SIZE - 2, 2 * SIZE - 2);
            case TRIANGLE -> triangle(x, y);
            default -> new Ellipse2D.Double(x - SIZE, y - SIZE, 2 * SIZE, 2 * SIZE);
        };
    }

    private static Shape triangle(double x, double y) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - SIZE - 1);
        path.lineTo(x + SIZE + 1, y + SIZE);
        path.lineTo(x - SIZE - 1, y + SIZE);
        path.closePath();
        return path;
    }
}
