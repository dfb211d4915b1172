package grassroots.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;

/**
 * Colours and strokes: one strong colour for the policy, grey dashes for the world without it. The colours stay apart for
 * the colour-blind and in grey, and none is the only cue: dashes, markers or labels say the same.
 */
final class Palette {
    static final Color INK = new Color(0x1f2937);
    static final Color MUTED = new Color(0x5b6472);
    static final Color GRID = new Color(0xe5e7eb);
    static final Color AXIS = new Color(0x9ca3af);
    static final Color WASH = new Color(0xf3f4f6);
    static final Color TEAL = new Color(0x0f766e);
    static final Color RUST = new Color(0xb4530a);
    static final Color PAPER = Color.WHITE;
    static final Color WITHOUT = new Color(0x6b7280);

    static final BasicStroke HAIR = new BasicStroke(1f);
    static final BasicStroke SOLID = new BasicStroke(3.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final BasicStroke DASHES = dashed(2.6f, 9, 6);
    static final BasicStroke DOTS = dashed(1.6f, 2, 4);
    static final BasicStroke HALO = new BasicStroke(5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    static final BasicStroke SEAM = new BasicStroke(1.6f);

    private static final int BAND = 46;
    private static final List<Color> LINES = List.of(TEAL, RUST, new Color(0x1d4ed8), new Color(0x6b21a8));
    private static final List<String> MARKS = List.of("m-4-4h8v8h-8z", "m0-5l5 8h-10z", "m0-5l5 5l-5 5l-5-5z");
    private static final List<Color> AREAS = List.of(
            new Color(0xd08a4e), new Color(0x0f766e), new Color(0x6fb3aa), new Color(0x4a74b4),
            new Color(0xa9c1e0), new Color(0xb9a4cf), new Color(0xcbd0d8), new Color(0xe3d9a6));

    private Palette() {}

    /** The colour of the n-th metric of a panel, 0 for the first. */
    static Color line(int n) {
        return LINES.get(n % LINES.size());
    }

    /** The mark that goes with the colour of a line, around a point; none for the first. */
    static String mark(Color line) {
        int n = LINES.indexOf(line);
        return n < 1 ? "" : MARKS.get(n - 1);
    }

    /** The colour of the n-th layer of a stack, 0 at the bottom. */
    static Color area(int n) {
        return AREAS.get(n % AREAS.size());
    }

    /** A colour dark enough for words beside an area. */
    static Color words(Color area) {
        Color words = area;
        while (luminance(words) > 0.2) {
            words = words.darker();
        }
        return words;
    }

    /** The colour of a band around a line. */
    static Color band(Color line) {
        return new Color(line.getRed(), line.getGreen(), line.getBlue(), BAND);
    }

    private static double luminance(Color colour) {
        return (0.2126 * colour.getRed() * colour.getRed() + 0.7152 * colour.getGreen() * colour.getGreen()
                + 0.0722 * colour.getBlue() * colour.getBlue()) / (255.0 * 255.0);
    }

    private static BasicStroke dashed(float width, float on, float off) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {on, off}, 0);
    }
}
