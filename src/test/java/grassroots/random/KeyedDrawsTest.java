package grassroots.random;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever one counts along (ids, days, seeds, repeats, pairs), keyed draws look like independent uniforms. */
class KeyedDrawsTest {
    private static final int N = 1_000_000;
    private static final double UNLIKELY = 1e-4;
    private static final Draws DRAWS = Draws.of(20260101).on(3);

    /** A million keyed draws, counted along one part of the key. */
    private record Walk(String along, IntToDoubleFunction step) {
        double[] taken(int first) {
            return IntStream.range(first, first + N).mapToDouble(step).toArray();
        }

        @Override
        public String toString() {
            return along;
        }
    }

    private static Stream<Walk> walks() {
        return Stream.of(
                new Walk("ids", i -> DRAWS.uniform(Chance.RESIDENT_THRESHOLD, i)),
                new Walk("ids of a distant community", i -> DRAWS.uniform(Chance.RESIDENT_THRESHOLD, ((long) i << 32) + 5)),
                new Walk("days", i -> DRAWS.on(i - N / 2).uniform(Chance.RESIDENT_THRESHOLD, 7)),
                new Walk("seeds", i -> Draws.of(i).on(3).uniform(Chance.RESIDENT_THRESHOLD, 7)),
                new Walk("repeats", i -> DRAWS.uniform(Chance.RESIDENT_THRESHOLD, 7, i)),
                new Walk("pairs", i -> DRAWS.uniform(Chance.RESIDENT_THRESHOLD, Draws.pair(i / 1000, i % 1000))),
                new Walk("days of many ids", i -> DRAWS.on(i % 365).uniform(Chance.RESIDENT_THRESHOLD, i / 365)));
    }

    @ParameterizedTest
    @MethodSource("walks")
    void aMillionDrawsAreUniform(Walk walk) {
        double[] draws = walk.taken(0);
        double[] expected = new double[1000];
        Arrays.fill(expected, N / 1000.0);
        long[] observed = new long[1000];
        for (double draw : draws) {
            observed[(int) (draw * 1000)]++;
        }
        double inCells = new ChiSquareTest().chiSquareTest(expected, observed);
        double overall = new KolmogorovSmirnovTest().kolmogorovSmirnovTest(new UniformRealDistribution(), draws);
        assertTrue(inCells > UNLIKELY, "p of 1,000 cells: " + inCells);
        assertTrue(overall > UNLIKELY, "p of Kolmogorov and Smirnov: " + overall);
    }

    @ParameterizedTest
    @MethodSource("walks")
    void everyBitOfADrawIsAFairCoin(Walk walk) {
        int[] ones = new int[53];
        for (double draw : walk.taken(0)) {
            long bits = (long) (draw * 0x1.0p53);
            for (int bit = 0; bit < 53; bit++) {
                ones[bit] += (int) (bits >>> bit & 1);
            }
        }
        for (int bit = 0; bit < 53; bit++) {
            double sigmas = (ones[bit] - N / 2.0) / Math.sqrt(N / 4.0);
            assertTrue(Math.abs(sigmas) < 4.5, "bit " + bit + " is off by " + sigmas + " sigma");
        }
    }

    @ParameterizedTest
    @MethodSource("walks")
    void neighboursAreUncorrelated(Walk walk) {
        for (int distance : new int[] {1, 2, 7, 365, 5000}) {
            assertUncorrelated(walk.taken(0), walk.taken(distance), "at a distance of " + distance);
        }
    }

    @ParameterizedTest
    @MethodSource("walks")
    void neighboursFillTheSquareEvenly(Walk walk) {
        double[] draws = walk.taken(0);
        double[] next = walk.taken(1);
        double[] expected = new double[2500];
        Arrays.fill(expected, N / 2500.0);
        long[] observed = new long[2500];
        for (int i = 0; i < N; i++) {
            observed[(int) (draws[i] * 50) * 50 + (int) (next[i] * 50)]++;
        }
        double p = new ChiSquareTest().chiSquareTest(expected, observed);
        assertTrue(p > UNLIKELY, "p of 2,500 cells: " + p);
    }

    @Test
    void streamsAreUncorrelatedWithOneAnother() {
        int n = 20_000;
        double[][] streams = Arrays.stream(Chance.values())
                .map(chance -> IntStream.range(0, n).mapToDouble(id -> DRAWS.uniform(chance, id)).toArray())
                .toArray(double[][]::new);
        for (int one = 0; one < streams.length; one++) {
            for (int other = 0; other < one; other++) {
                double r = correlation(streams[one], streams[other]);
                // five sigma, because there are thousands of pairs of streams
                String pair = Chance.values()[one] + " and " + Chance.values()[other];
                assertTrue(Math.abs(r) < 5 / Math.sqrt(n), pair + ": r = " + r);
            }
        }
    }

    @Test
    void nearbySeedsGiveUncorrelatedWorlds() {
        double[] world = world(2026);
        for (long other : new long[] {2025, 2027, 2028, 2026 + (1L << 32), 2026 ^ Long.MIN_VALUE, -2026}) {
            assertUncorrelated(world, world(other), "seeds 2026 and " + other);
        }
    }

    @Test
    void neighbouringDaysOfAWorldAreUncorrelated() {
        double[] today = IntStream.range(0, N).mapToDouble(id -> DRAWS.uniform(Chance.TIE_TARGET, id)).toArray();
        for (int other : new int[] {2, 4, 10, -3}) {
            Draws day = DRAWS.on(other);
            double[] then = IntStream.range(0, N).mapToDouble(id -> day.uniform(Chance.TIE_TARGET, id)).toArray();
            assertUncorrelated(today, then, "days 3 and " + other);
        }
    }

    @Test
    void firstAndLaterNumbersOfTheSameOneAreUncorrelated() {
        double[] plain = IntStream.range(0, N).mapToDouble(id -> DRAWS.uniform(Chance.TIE_TARGET, id)).toArray();
        double[] zeroth = IntStream.range(0, N).mapToDouble(id -> DRAWS.uniform(Chance.TIE_TARGET, id, 0)).toArray();
        double[] first = IntStream.range(0, N).mapToDouble(id -> DRAWS.uniform(Chance.TIE_TARGET, id, 1)).toArray();
        assertUncorrelated(plain, zeroth, "plain and n = 0");
        assertUncorrelated(zeroth, first, "n = 0 and n = 1");
    }

    @Test
    void thePairAndItsReverseAreUncorrelated() {
        double[] forth = IntStream.range(0, N)
                .mapToDouble(i -> DRAWS.uniform(Chance.TIE_TARGET, Draws.pair(i, i + 1))).toArray();
        double[] back = IntStream.range(0, N)
                .mapToDouble(i -> DRAWS.uniform(Chance.TIE_TARGET, Draws.pair(i + 1, i))).toArray();
        assertUncorrelated(forth, back, "a pair and its reverse");
    }

    private static double[] world(long seed) {
        Draws draws = Draws.of(seed).on(3);
        return IntStream.range(0, N).mapToDouble(id -> draws.uniform(Chance.RESIDENT_PRONENESS, id)).toArray();
    }

    private static void assertUncorrelated(double[] one, double[] other, String what) {
        double r = correlation(one, other);
        assertTrue(Math.abs(r) < 4 / Math.sqrt(one.length), what + ": r = " + r);
    }

    /** Correlation of two samples of uniforms on [0, 1), whose mean and variance are known. */
    private static double correlation(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += (one[i] - 0.5) * (other[i] - 0.5);
        }
        return 12 * sum / one.length;
    }
}
