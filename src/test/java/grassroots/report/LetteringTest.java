package grassroots.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import grassroots.requirements.RequiresChineseFont;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LetteringTest {
    private static final FontFinder NONE = sample -> Optional.empty();

    @Test
    void withoutAChineseFontChartsAreInEnglishAndSaySo() {
        Lettering lettering = Lettering.of("zh", NONE);
        assertEquals("en", lettering.language());
        assertEquals(Optional.of("charts are in English: no font that shows Chinese; "
                + "install fonts-noto-cjk (or another Chinese font)"), lettering.notice());
    }

    @Test
    void withAChineseFontNothingNeedsSaying() {
        assertEquals(new Lettering("zh", "Any", Optional.empty()), Lettering.of("zh", sample -> Optional.of("Any")));
    }

    @Test
    void englishNeedsNoNoticeWithoutAChineseFont() {
        assertEquals(Optional.empty(), Lettering.of("en", NONE).notice());
    }

    @Test
    @RequiresChineseFont
    void aMachineWithAChineseFontDrawsChinese() {
        assertEquals("zh", Lettering.of("zh", FontFinder.INSTALLED).language());
    }

    @Test
    void aMachineWithoutAnyFontIsToldWhatToInstall() {
        Optional<String> obstacle = Lettering.obstacle(() -> {
            throw new InternalError("Fontconfig head is null, check your fonts or fonts configuration");
        });
        assertEquals(Optional.of("charts are left out: Java finds no fonts on this machine; "
                + "install fontconfig and fonts-dejavu-core"), obstacle);
    }
}
