package grassroots.report;

import java.awt.Font;
import java.util.List;

/** Writes names beside the ends of lines, moved apart where they would overlap. */
final class EndLabels {
    /** Room beside the plot. */
    static final int WIDTH = 236;

    private static final int OFFSET = 14;
    private static final int ROW = 21;
    private static final double MOVED = 7;

    private EndLabels() {}

    /** A label and the panel it belongs to. */
    record Placed(EndLabel label, Frame frame) {}

    /** Writes the labels of all panels in one column, so that none meets one of another panel. */
    static void draw(Pen pen, List<Placed> labels, double top, double bottom) {
        List<List<String>> lines = labels.stream().map(placed -> lines(placed.label, pen.lettering())).toList();
        double[] wanted = labels.stream().mapToDouble(placed -> placed.frame.y(placed.label.value())).toArray();
        double[] heights = lines.stream().mapToDouble(rows -> rows.size() * ROW + 4.0).toArray();
        double[] centres = Nudging.apart(wanted, heights, top, bottom);
        for (int i = 0; i < centres.length; i++) {
            leader(pen, labels.get(i).frame, wanted[i], centres[i]);
            write(pen, labels.get(i), lines.get(i), centres[i]);
        }
    }

    private static void leader(Pen pen, Frame frame, double wanted, double centre) {
        if (Math.abs(wanted - centre) > MOVED) {
            pen.line(frame.right() + 2, wanted, frame.right() + OFFSET - 3, centre, Palette.AXIS, Palette.HAIR);
        }
    }

    private static void write(Pen pen, Placed placed, List<String> rows, double centre) {
        double baseline = centre - rows.size() * ROW / 2.0 + ROW - 6;
        for (String row : rows) {
            pen.text(row, placed.frame.right() + OFFSET, baseline,
                    font(placed.label, pen.lettering()), placed.label.colour());
            baseline += ROW;
        }
    }

    private static List<String> lines(EndLabel label, Lettering lettering) {
        return Wrapping.lines(label.text(), font(label, lettering), WIDTH - OFFSET - 18);
    }

    private static Font font(EndLabel label, Lettering lettering) {
        return label.strong() ? lettering.bold(17) : lettering.plain(17);
    }
}
