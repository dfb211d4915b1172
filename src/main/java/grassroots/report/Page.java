package grassroots.report;

import grassroots.report.Pen.Align;
import java.awt.Font;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

/**
 * One chart laid out: title, evidence, panels one below the other on a common time axis, small print.
 *
 * @param title what is seen
 * @param evidence how sure that is
 * @param panels from top to bottom
 * @param marks when policies start and end
 * @param span first and last week of the time axis
 * @param print the small print
 */
record Page(String title, String evidence, List<Panel> panels, PolicyMarks marks, Span span, String print) implements Leaf {
    static final int WIDTH = 1200;
    static final int HEIGHT = 750;
    static final int MARGIN = 36;

    private static final int AXIS = 66;
    private static final int HEADING = 36;
    private static final int BETWEEN = 10;
    private static final int PRINT = 40;
    private static final int TICK_ROOM = 44;

    /** Weeks of the time axis. */
    record Span(double from, double to) {}

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height() {
        return HEIGHT;
    }

    @Override
    public void draw(Pen pen) {
        pen.fill(0, 0, WIDTH, HEIGHT, Palette.PAPER);
        SheetHead head = new SheetHead(title, evidence, pen.lettering(), WIDTH, MARGIN);
        head.draw(pen);
        List<Frame> frames = frames((int) Math.ceil(head.bottom() + 10));
        for (int i = 0; i < frames.size(); i++) {
            panel(pen, panels.get(i), frames.get(i), i == 0);
        }
        marks.labels(pen, frames.get(0));
        names(pen, frames);
        new TimeAxis(frames.get(frames.size() - 1)).draw(pen);
        pen.text(print, MARGIN, HEIGHT - 14.0, pen.lettering().plain(13), Palette.MUTED);
    }

    private List<Frame> frames(int top) {
        int labels = marks.height(frame(0, HEIGHT));
        int room = HEIGHT - PRINT - TimeAxis.HEIGHT - top - labels;
        int height = (room - BETWEEN * (panels.size() - 1)) / panels.size() - HEADING;
        List<Frame> frames = new ArrayList<>();
        int y = top + labels + HEADING;
        for (Panel panel : panels) {
            Rectangle area = new Rectangle(MARGIN + AXIS, y, plotWidth(), height);
            frames.add(new Frame(area, span.from, span.to, panel.scale(Math.max(2, height / TICK_ROOM))));
            y += height + BETWEEN + HEADING;
        }
        return frames;
    }

    private Frame frame(int y, int height) {
        return new Frame(new Rectangle(MARGIN + AXIS, y, plotWidth(), height), span.from, span.to, new Scale(0, 1, 1));
    }

    private int plotWidth() {
        boolean labelled = panels.stream().anyMatch(panel -> !panel.labels().isEmpty());
        return WIDTH - MARGIN - AXIS - (labelled ? EndLabels.WIDTH : MARGIN);
    }

    private void panel(Pen pen, Panel panel, Frame frame, boolean first) {
        int raised = first ? marks.height(frame) : 0;
        pen.text(panel.heading(), MARGIN, frame.area().y - raised - 15.0, pen.lettering().bold(17), Palette.INK);
        pen.fill(frame.area().x, frame.area().y, frame.x(0) - frame.area().x, frame.area().height, Palette.WASH);
        marks.ramps(pen, frame);
        ticks(pen, panel, frame);
        TimeAxis.yearLines(pen, frame);
        panel.draw(pen, frame);
        marks.lines(pen, frame);
    }

    private void names(Pen pen, List<Frame> frames) {
        List<EndLabels.Placed> names = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            panels.get(i).labels().forEach(label -> names.add(new EndLabels.Placed(label, frame)));
        }
        EndLabels.draw(pen, names, frames.get(0).area().y - 12.0, frames.get(frames.size() - 1).bottom() + 12);
    }

    private static void ticks(Pen pen, Panel panel, Frame frame) {
        Font font = pen.lettering().plain(16);
        int decimals = decimals(frame.scale().step() * panel.units().factor());
        for (double tick : frame.scale().ticks()) {
            pen.line(frame.area().x, frame.y(tick), frame.right(), frame.y(tick), Palette.GRID, Palette.HAIR);
            String number = panel.units().number(tick, decimals);
            pen.text(number, frame.area().x - 10.0, frame.y(tick) + 6, font, Palette.MUTED, Align.RIGHT);
        }
    }

    private static int decimals(double step) {
        int decimals = 0;
        double rest = step;
        while (decimals < 6 && Math.abs(rest - Math.rint(rest)) > 1e-6 * rest) {
            rest *= 10;
            decimals++;
        }
        return decimals;
    }
}
