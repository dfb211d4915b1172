package grassroots.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import grassroots.metrics.Metrics;
import grassroots.statistics.Interval;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class AreasTest {
    private static final int RED = Color.RED.getRGB();
    private static final int WHITE = Color.WHITE.getRGB();
    private static final Interval KNOWN = new Interval(2, 5, 2.5, 7.5);
    private static final Interval UNKNOWN = new Interval(0, Double.NaN, Double.NaN, Double.NaN);

    /** By hand: weeks 0–8 over 400 pixels from x = 100; values 10–0 over 200 pixels from y = 50. */
    private final Frame frame = new Frame(new Rectangle(100, 50, 400, 200), 0, 8, new Scale(0, 10, 5));

    @Test
    void aBandLiesWhereTheFrameSays() {
        BufferedImage image = band(KNOWN, KNOWN, KNOWN, KNOWN, KNOWN, KNOWN);
        assertEquals(RED, image.getRGB(200, 110));
        assertEquals(RED, image.getRGB(200, 190));
        assertEquals(WHITE, image.getRGB(200, 95));
        assertEquals(WHITE, image.getRGB(200, 205));
        assertEquals(WHITE, image.getRGB(145, 150));
        assertEquals(WHITE, image.getRGB(405, 150));
    }

    @Test
    void aBandHasAGapWhereNothingIsKnown() {
        BufferedImage image = band(KNOWN, KNOWN, UNKNOWN, KNOWN, KNOWN, KNOWN);
        assertEquals(RED, image.getRGB(180, 150));
        assertEquals(WHITE, image.getRGB(250, 150));
        assertEquals(RED, image.getRGB(320, 150));
    }

    private BufferedImage band(Interval... weeks) {
        BufferedImage image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 600, 300);
        Track track = new Track(Metrics.of("gain"), 0, List.of(weeks), Metrics.of("gain").possible());
        Areas areas = new Areas(frame);
        areas.between(track, i -> weeks[i].low(), i -> weeks[i].high(), Color.RED);
        areas.draw(Pen.on(graphics, Lettering.of("en", FontFinder.INSTALLED)));
        graphics.dispose();
        return image;
    }
}
