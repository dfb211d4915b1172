package grassroots.report;

import grassroots.report.Pen.Align;
import java.awt.Font;

/** The weeks below a chart and their years, week 0 being the end of the warm-up. */
final class TimeAxis {
    /** Room it needs below the lowest panel. */
    static final int HEIGHT = 58;

    private static final int YEAR = 52;
    private static final int[] STEPS = {1, 2, 4, 13, 26, 52, 104, 260, 520, 1040};
    private static final int ROOM = 90;
    private static final int FIRST_ROW = 24;
    private static final int SECOND_ROW = 50;

    private final Frame frame;

    /** The axis below a panel. */
    TimeAxis(Frame frame) {
        this.frame = frame;
    }

    void draw(Pen pen) {
        weeks(pen);
        years(pen);
    }

    /** Light vertical lines where years begin, through a panel. */
    static void yearLines(Pen pen, Frame frame) {
        for (int week = YEAR; week < frame.to(); week += YEAR) {
            pen.line(frame.x(week), frame.area().y, frame.x(week), frame.bottom(), Palette.GRID, Palette.HAIR);
        }
    }

    private void weeks(Pen pen) {
        Font font = pen.lettering().plain(17);
        double y = frame.bottom();
        pen.line(frame.area().x, y, frame.right(), y, Palette.AXIS, Palette.HAIR);
        for (int week = 0; week <= frame.to(); week += step()) {
            pen.line(frame.x(week), y, frame.x(week), y + (week % YEAR == 0 ? 8 : 5), Palette.AXIS, Palette.HAIR);
            pen.text(Integer.toString(week), frame.x(week), y + FIRST_ROW, font, Palette.MUTED, Align.CENTRE);
        }
        String word = pen.lettering().isChinese() ? "周" : "week";
        double end = Math.min(frame.area().x - 10.0, frame.x(0) - 14);
        pen.text(word, end, y + FIRST_ROW, font, Palette.MUTED, Align.RIGHT);
    }

    private void years(Pen pen) {
        Font font = pen.lettering().plain(17);
        int every = Math.max(1, (int) Math.ceil(100 / (frame.x(YEAR) - frame.x(0))));
        for (int year = 0; (year + 1) * YEAR <= frame.to(); year += every) {
            String word = pen.lettering().isChinese() ? "第%d年" : "year %d";
            double middle = frame.x((year + 0.5) * YEAR);
            pen.text(word.formatted(year + 1), middle, frame.bottom() + SECOND_ROW, font, Palette.INK, Align.CENTRE);
        }
    }

    private int step() {
        for (int step : STEPS) {
            if (frame.x(step) - frame.x(0) >= ROOM) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }
}
