package grassroots.requirements;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RequiresChineseFontTest {
    @Test
    @RequiresChineseFont
    void whereItRunsChineseCharactersLeaveInkOnThePage() {
        Font font = Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                .filter(candidate -> candidate.canDisplayUpTo("基层") < 0)
                .findFirst()
                .orElseThrow();
        BufferedImage page = new BufferedImage(100, 50, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.setFont(font.deriveFont(32f));
        pen.drawString("基层", 10, 40);
        pen.dispose();
        long ink = Arrays.stream(page.getRGB(0, 0, 100, 50, null, 0, 100)).filter(pixel -> (pixel & 0xFFFFFF) != 0).count();
        assertTrue(ink > 200, "only " + ink + " pixels of ink");
    }
}
