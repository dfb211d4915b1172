package grassroots.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DrawsTest {
    private static final Draws DRAWS = Draws.of(2026).on(17);

    @Test
    void theFinalizerIsThatOfSplitMix64() {
        // first three numbers of the published generator at seed 1234567 (Rosetta Code, "Pseudo-random numbers/Splitmix64")
        long step = 0x9E3779B97F4A7C15L;
        assertEquals(6457827717110365317L, Draws.mix(1234567 + step));
        assertEquals(3203168211198807973L, Draws.mix(1234567 + 2 * step));
        assertEquals(Long.parseUnsignedLong("9817491932198370423"), Draws.mix(1234567 + 3 * step));
    }

    @Test
    void drawsAreTheSameOnEveryMachineAndInEveryVersion() {
        // computed apart in Python with unbounded integers
        assertEquals(0.7666220321018318, Draws.of(1).on(0).uniform(Chance.TIE_TARGET, 1));
        assertEquals(0.4157590631143483, Draws.of(2026).on(-3).uniform(Chance.RESIDENT_PRONENESS, 123456789));
        assertEquals(0.9586538234410596, Draws.of(-1).on(364).uniform(Chance.RESIDENT_THRESHOLD, 0));
        assertEquals(0.031093552130066038, Draws.of(Long.MIN_VALUE).on(100).uniform(Chance.COMMUNITY_PRONENESS, 77, 2));
        assertEquals(0.8953269559560116, Draws.of(1).uniform(Chance.TIE_TARGET, 1), "drawn with the world, on no day");
    }

    @Test
    void aDrawDoesNotDependOnOtherDraws() {
        double[] forth = IntStream.range(0, 1000).mapToDouble(id -> DRAWS.uniform(Chance.TIE_TARGET, id)).toArray();
        double[] back = new double[1000];
        for (int id = 999; id >= 0; id--) {
            DRAWS.on(id).uniform(Chance.RESIDENT_THRESHOLD, id);
            back[id] = DRAWS.uniform(Chance.TIE_TARGET, id);
        }
        double[] together = IntStream.range(0, 1000).parallel()
                .mapToDouble(id -> DRAWS.uniform(Chance.TIE_TARGET, id)).toArray();
        assertArrayEquals(forth, back);
        assertArrayEquals(forth, together);
    }

    @Test
    void aDieFallsAsItsDrawsDo() {
        Draws.Die die = DRAWS.of(Chance.RESIDENT_THRESHOLD);
        for (long id = -500; id < 500; id++) {
            assertEquals(DRAWS.uniform(Chance.RESIDENT_THRESHOLD, id), die.uniform(id));
            assertEquals(DRAWS.happens(Chance.RESIDENT_THRESHOLD, id, 0.3), die.happens(id, 0.3));
        }
    }

    @Test
    void anotherDayIsReachedFromAnyDayAlike() {
        Draws straight = Draws.of(5).on(40);
        Draws around = Draws.of(5).on(-7).on(1000).on(40);
        assertEquals(straight.uniform(Chance.TIE_TARGET, 9), around.uniform(Chance.TIE_TARGET, 9));
    }

    @Test
    void whatIsCertainHappensAndWhatIsImpossibleDoesNot() {
        for (int id = 0; id < 100_000; id++) {
            assertTrue(DRAWS.happens(Chance.RESIDENT_THRESHOLD, id, 1));
            assertFalse(DRAWS.happens(Chance.RESIDENT_THRESHOLD, id, 0));
            assertFalse(DRAWS.happens(Chance.RESIDENT_THRESHOLD, id, Double.NaN));
        }
    }

    @Test
    void noUniformReachesOne() {
        assertEquals(0, Draws.unit(0));
        assertEquals(1 - 0x1.0p-53, Draws.unit(-1));
    }

    @Test
    void everyBitOfTheSeedCounts() {
        Set<Double> seen = new HashSet<>();
        seen.add(Draws.of(2026).on(1).uniform(Chance.TIE_TARGET, 3));
        for (int bit = 0; bit < 64; bit++) {
            seen.add(Draws.of(2026 ^ (1L << bit)).on(1).uniform(Chance.TIE_TARGET, 3));
        }
        assertEquals(65, seen.size());
    }

    @Test
    void whoComesFirstInAPairMatters() {
        for (long one = 0; one < 300; one++) {
            for (long other = 0; other < one; other++) {
                assertNotEquals(Draws.pair(one, other), Draws.pair(other, one));
            }
        }
    }

    @Test
    void noTwoPairsCollide() {
        long distinct = LongStream.range(0, 1_000_000)
                .map(i -> Draws.pair(i / 1000, i % 1000)).distinct().count();
        assertEquals(1_000_000, distinct);
    }

    @Test
    void drawsReadBackFromAFileFallTheSame() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(DRAWS);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Draws back = (Draws) in.readObject();
            for (Chance chance : Chance.values()) {
                assertEquals(DRAWS.uniform(chance, 11), back.uniform(chance, 11));
                assertEquals(DRAWS.on(30).uniform(chance, 11, 4), back.on(30).uniform(chance, 11, 4));
            }
        }
    }
}
