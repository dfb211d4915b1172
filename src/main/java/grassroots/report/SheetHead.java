package grassroots.report;

import java.awt.Font;
import java.util.List;

/**
 * What stands on top of a sheet: what is seen, and below it what that rests on.
 *
 * @param title what is seen
 * @param evidence what that rests on
 * @param lettering language and font
 * @param width of the sheet
 * @param margin on either side
 */
record SheetHead(String title, String evidence, Lettering lettering, int width, int margin) {
    private static final int TOP = 20;
    private static final int TITLE_ROW = 34;
    private static final int TEXT_ROW = 24;

    private Font bold() {
        return lettering.bold(25);
    }

    private Font plain() {
        return lettering.plain(16);
    }

    private List<String> titles() {
        return Wrapping.clauses(title, bold(), width - 2.0 * margin);
    }

    private List<String> evidences() {
        return Wrapping.lines(evidence, plain(), width - 2.0 * margin);
    }

    /** Where it ends. */
    double bottom() {
        return (double) TOP + titles().size() * TITLE_ROW + evidences().size() * TEXT_ROW;
    }

    void draw(Pen pen) {
        double y = TOP;
        for (String line : titles()) {
            pen.text(line, margin, y + 26, bold(), Palette.INK);
            y += TITLE_ROW;
        }
        for (String line : evidences()) {
            pen.text(line, margin, y + 19, plain(), Palette.MUTED);
            y += TEXT_ROW;
        }
    }
}
