package grassroots.report;

import java.util.List;

/** One of the plots of a chart. */
interface Panel {
    /** What is shown, with its unit. */
    String heading();

    /** Whether nothing in it is ever anything but zero. */
    boolean isIdle();

    /** How its values are written. */
    Units units();

    /** Its value axis, with room for about this many ticks. */
    Scale scale(int ticks);

    /** Draws areas and lines. */
    void draw(Pen pen, Frame frame);

    /** Names for the ends of its lines. */
    List<EndLabel> labels();
}
