package grassroots.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.parameter.Text;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhraseTest {
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final String[] PARTS = {"{0}", "{1}", "{2}", "{3}", "{4}", "{5}"};

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void isThereInBothLanguagesAndFillsTheSamePlaces(Phrase phrase) {
        Text words = phrase.of((Object[]) PARTS);
        assertFalse(words.en().isBlank() || words.zh().isBlank());
        assertEquals(places(words.en()), places(words.zh()));
        boolean wordless = PLACE.matcher(words.en()).replaceAll("").chars().noneMatch(Character::isLetter);
        assertTrue(wordless || words.zh().codePoints().anyMatch(Character::isIdeographic), words.zh());
        assertTrue(words.en().codePoints().noneMatch(Character::isIdeographic), words.en());
    }

    @ParameterizedTest
    @EnumSource(SweepPhrase.class)
    void ofASweepToo(SweepPhrase phrase) {
        Text words = phrase.of((Object[]) PARTS);
        assertFalse(words.en().isBlank() || words.zh().isBlank());
        assertEquals(places(words.en()), places(words.zh()));
        assertTrue(words.en().codePoints().noneMatch(Character::isIdeographic), words.en());
    }

    @ParameterizedTest
    @CsvSource({"1,1 pair of replications,1对重复运行", "2,2 pairs of replications,2对重复运行", "0,0 pairs of replications,0对重复运行"})
    void oneIsNotSpokenOfAsSeveral(int pairs, String en, String zh) {
        assertEquals(new Text(en, zh), Phrase.CHIP_PAIRS.of(pairs));
    }

    private static TreeSet<String> places(String words) {
        return new TreeSet<>(PLACE.matcher(words).results().map(MatchResult::group).toList());
    }
}
