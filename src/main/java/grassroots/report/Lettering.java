package grassroots.report;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Optional;

/**
 * The language and the font of the charts.
 *
 * @param language {@code en} or {@code zh}
 * @param family font family
 * @param notice what the user should know of the choice
 */
public record Lettering(String language, String family, Optional<String> notice) {
    /** Asked for Chinese where no font has it. */
    public static final String NO_CHINESE =
            "charts are in English: no font that shows Chinese; install fonts-noto-cjk (or another Chinese font)";

    private static final String NO_FONTS =
            "charts are left out: Java finds no fonts on this machine; install fontconfig and fonts-dejavu-core";
    private static final String CHINESE = "基层减负获得感";
    private static final String ENGLISH = "Weeks 1–13: −2 ·";
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    static {
        // charts are files; no window system is asked for, even where there is one
        System.setProperty("java.awt.headless", "true");
    }

    /** The lettering for a language, English where no font shows Chinese. */
    public static Lettering of(String language, FontFinder finder) {
        if (!"zh".equals(language)) {
            return english(finder, Optional.empty());
        }
        return finder.family(CHINESE)
                .map(family -> new Lettering("zh", family, Optional.empty()))
                .orElseGet(() -> english(finder, Optional.of(NO_CHINESE)));
    }

    private static Lettering english(FontFinder finder, Optional<String> notice) {
        return new Lettering("en", finder.family(ENGLISH).orElse(Font.SANS_SERIF), notice);
    }

    /** Why no charts can be drawn on this machine; empty where they can. */
    public static Optional<String> obstacle() {
        return obstacle(() -> width(ENGLISH, new Font(Font.SANS_SERIF, Font.PLAIN, 12)));
    }

    static Optional<String> obstacle(Runnable measuring) {
        try {
            measuring.run();
            return Optional.empty();
        } catch (LinkageError | InternalError | RuntimeException noFonts) {
            return Optional.of(NO_FONTS);
        }
    }

    Font plain(int size) {
        return new Font(family, Font.PLAIN, size);
    }

    Font bold(int size) {
        return new Font(family, Font.BOLD, size);
    }

    /** How wide a text is, in pixels, the same for every kind of file. */
    static double width(String text, Font font) {
        return font.getStringBounds(text, MEASURE).getWidth();
    }

    boolean isChinese() {
        return "zh".equals(language);
    }
}
