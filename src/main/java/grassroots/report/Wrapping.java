package grassroots.report;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit: at spaces, and between Chinese characters. */
final class Wrapping {
    private static final String CLAUSE_ENDS = ",;，；";
    private static final String NOT_FIRST = "，。、；：）]%％,;:.)·个点百分";

    private Wrapping() {}

    /** The lines of a text, none wider than {@code width} unless a single word is. */
    static List<String> lines(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : pieces(text)) {
            if (!line.isEmpty() && Lettering.width((line + piece).stripTrailing(), font) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** One line where it fits; otherwise two that break between clauses, or else as {@link #lines} breaks them. */
    static List<String> clauses(String text, Font font, double width) {
        if (Lettering.width(text, font) <= width) {
            return List.of(text);
        }
        for (int i = text.length() - 2; i > 0; i--) {
            if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0 && breaksBefore(text, text.charAt(i + 1) == ' ' ? i + 2 : i + 1)) {
                List<String> halves = List.of(text.substring(0, i + 1), text.substring(i + 1).strip());
                if (halves.stream().allMatch(half -> Lettering.width(half, font) <= width)) {
                    return halves;
                }
            }
        }
        return lines(text, font, width);
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || breaksBefore(text, i)) {
                pieces.add(text.substring(start, i));
                start = i;
            }
        }
        return pieces;
    }

    private static boolean breaksBefore(String text, int i) {
        if (text.charAt(i - 1) == ' ') {
            return true;
        }
        return isHan(text.charAt(i - 1)) && NOT_FIRST.indexOf(text.charAt(i)) < 0 && text.charAt(i) != ' ';
    }

    private static boolean isHan(char c) {
        return c >= 0x3000 && c <= 0x9fff || c >= 0xff00 && c <= 0xffef;
    }
}
