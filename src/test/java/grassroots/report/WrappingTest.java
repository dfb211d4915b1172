package grassroots.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.requirements.RequiresChineseFont;
import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {
    private static final Font FONT = Lettering.of("en", FontFinder.INSTALLED).plain(20);

    @Test
    void aTitleThatIsTooLongBreaksBetweenClauses() {
        String title = "A worker spends 24.4 hours a week on tasks from above, 27.8 without the policies";
        double width = Lettering.width(title, FONT) - 1;
        assertEquals(List.of("A worker spends 24.4 hours a week on tasks from above,", "27.8 without the policies"),
                Wrapping.clauses(title, FONT, width));
    }

    @Test
    void aCommaInsideANumberIsNoClause() {
        String title = "1,000 residents bring six requests a week to their community";
        List<String> lines = Wrapping.clauses(title, FONT, Lettering.width(title, FONT) - 1);
        assertEquals("1,000 residents bring six requests a week to their", lines.get(0));
    }

    @Test
    void noLineIsWiderThanAllowedAndNoWordIsLost() {
        String text = "petitions and incidents for every thousand residents and week";
        List<String> lines = Wrapping.lines(text, FONT, 150);
        assertEquals(text, String.join(" ", lines));
        assertTrue(lines.stream().allMatch(line -> Lettering.width(line, FONT) <= 150), lines.toString());
    }

    @Test
    @RequiresChineseFont
    void noChineseLineBeginsWithAComma() {
        Font chinese = Lettering.of("zh", FontFinder.INSTALLED).plain(20);
        for (int width = 60; width < 400; width += 10) {
            List<String> lines = Wrapping.lines("办结个案中真正得到解决，无政策时为另一个数；差异尚无定论。", chinese, width);
            assertTrue(lines.stream().noneMatch(line -> "，；。".indexOf(line.charAt(0)) >= 0), lines.toString());
        }
    }
}
