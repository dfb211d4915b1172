package grassroots.report;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds a font family that can show a text. */
@FunctionalInterface
public interface FontFinder {
    /** Looks at the fonts of this machine, known sans-serif ones first. */
    FontFinder INSTALLED = FontFinder::installed;

    /** A family that has all characters of the sample; empty where none has. */
    Optional<String> family(String sample);

    private static Optional<String> installed(String sample) {
        List<String> preferred = List.of("DejaVu Sans", "Verdana", "Arial", "Noto Sans CJK SC", "Noto Sans SC",
                "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei", "SimHei");
        return preferred.stream().filter(family -> shows(family, sample)).findFirst().or(() -> any(sample));
    }

    private static Optional<String> any(String sample) {
        String[] families = GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames();
        return Arrays.stream(families).filter(family -> shows(family, sample)).findFirst();
    }

    /** Where a family is not installed, Java answers with another one. */
    private static boolean shows(String family, String sample) {
        Font font = new Font(family, Font.PLAIN, 12);
        return font.getFamily(Locale.ROOT).equals(family) && font.canDisplayUpTo(sample) < 0;
    }
}
