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

    /** Writes the labels of one panel, between two heights of the page. */
    static void draw(Pen pen, Frame frame, List<EndLabel> labels, double top, double bottom) {
        List<List<String>> lines = labels.stream().map(label -> lines(label, pen.lettering())).toList();
        double[] wanted = labels.stream().mapToDouble(label -> frame.y(label.value())).toArray();
        double[] heights = lines.stream().mapToDouble(rows -> rows.size() * ROW + 4.0).toArray();
        double[] centres = Nudging.apart(wanted, heights, top, bottom);
        for (int i = 0; i < centres.length; i++) {
            leader(pen, frame, wanted[i], centres[i]);
            write(pen, frame, labels.get(i), lines.get(i), centres[i]);
        }
    }

    private static void leader(Pen pen, Frame frame, double wanted, double centre) {
        if (Math.abs(wanted - centre) > MOVED) {
            pen.line(frame.right() + 2, wanted, frame.right() + OFFSET - 3, centre, Palette.AXIS, Palette.HAIR);
        }
    }

    private static void write(Pen pen, Frame frame, EndLabel label, List<String> rows, double centre) {
        double baseline = centre - rows.size() * ROW / 2.0 + ROW - 6;
        for (String row : rows) {
            pen.text(row, frame.right() + OFFSET, baseline, font(label, pen.lettering()), label.colour());
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
