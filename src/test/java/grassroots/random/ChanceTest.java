package grassroots.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChanceTest {
    /** FNV-1a with 64 bits, computed apart in Python from the published offset basis and prime. */
    private static final Map<Chance, Long> KEYS = Map.of(
            Chance.COMMUNITY_PRONENESS, 0x3D88A7AB90270CDCL,
            Chance.RESIDENT_PRONENESS, 0xA84C0BA0D8485F43L,
            Chance.TIE_TARGET, 0x9CAF4DB5DBA1FEBBL,
            Chance.RESIDENT_THRESHOLD, 0x1A0CBEF56E1E9815L);

    @Test
    void aStreamsKeyIsTheHashOfItsNameAndSurvivesNewLinesAboveIt() {
        KEYS.forEach((chance, key) -> assertEquals(key, chance.key(), chance.name()));
    }

    @Test
    void noTwoNamesShareAKey() {
        Map<Long, String> names = Arrays.stream(Chance.values())
                .collect(Collectors.toMap(Chance::key, Chance::name, (one, other) -> one + " and " + other));
        assertEquals(Chance.values().length, names.size(), names::toString);
    }
}
