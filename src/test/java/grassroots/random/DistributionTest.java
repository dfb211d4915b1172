package grassroots.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionTest {
    private static final int N = 1_000_000;
    private static final double LARGEST = 1 - 0x1.0p-53;
    private static final Draws.Die DIE = Draws.of(4711).of(Chance.RESIDENT_TRUST);

    /** Computed with 60 digits in Python's decimal, by Newton's method on the continued fraction of Mills' ratio. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0", "0.4, -0.253347103135799798798", "0.25, -0.674489750196081743202", "0.1, -1.281551565544600466965",
        "0.025, -1.959963984540054235524", "0.001, -3.090232306167813541540", "1e-6, -4.753424308822898948193",
        "1e-10, -6.361340902404056204695", "1e-16, -8.222082216130435612675", "1e-50, -14.93333753478848898116",
        "1e-100, -21.27345356096532429511", "1e-200, -30.20559417957964306253", "1e-300, -37.04709629936119923722"})
    void theNormalQuantileHasItsPublishedValues(double p, double expected) {
        assertEquals(expected, Normal.quantile(p), Math.abs(expected) * 1e-14);
    }

    @Test
    void theNormalQuantileAgreesWithCommonsMathInTheMiddle() {
        NormalDistribution normal = new NormalDistribution();
        for (int i = 1; i < 10_000; i++) {
            double p = i / 10_000.0;
            double expected = normal.inverseCumulativeProbability(p);
            assertEquals(expected, Normal.quantile(p), 1e-9 * Math.abs(expected) + 1e-15, "p = " + p);
        }
    }

    @Test
    void theNormalQuantileUndoesCommonsMathsProbabilityFarIntoTheTail() {
        // its inverse is infinite beyond 1e-16, its probability is good to 1e-300; d ln p = |x| dx there
        NormalDistribution normal = new NormalDistribution();
        for (int exponent = 1; exponent <= 300; exponent++) {
            double p = StrictMath.pow(10, -exponent);
            double x = Normal.quantile(p);
            double relative = Math.log(normal.cumulativeProbability(x) / p) / (x * x);
            assertEquals(0, relative, 1e-9, "p = 1e-" + exponent);
        }
    }

    @Test
    void theShortWayBelowTheLogisticAnswersAsTheFunctionItself() {
        for (int i = 0; i < 200_000; i++) {
            double x = 40 * DIE.uniform(i) - 20;
            double value = Distribution.logistic(x);
            for (double u : new double[] {DIE.uniform(-i), value, Math.nextUp(value), Math.nextDown(value), value + 1e-4, value - 1e-4, value + 3e-4}) {
                assertEquals(u < value, Distribution.belowLogistic(u, x), () -> u + " below the logistic of " + x);
            }
        }
    }

    @Test
    void theNormalIsSymmetricAndFiniteAtBothEnds() {
        for (double u : new double[] {0x1.0p-53, 1e-9, 0.01, 0.3, 0.4999}) {
            assertEquals(-Distribution.normal(1 - u), Distribution.normal(u), 1e-7);
        }
        assertEquals(-Distribution.normal(LARGEST), Distribution.normal(0), 0.1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 1, 2, 45})
    void theExponentialAgreesWithCommonsMath(double mean) {
        ExponentialDistribution exponential = new ExponentialDistribution(mean);
        for (double u = 0; u < 1; u += 1.0 / 4096) {
            assertEquals(exponential.inverseCumulativeProbability(u), Distribution.exponential(u, mean), 1e-12 * mean);
        }
        assertEquals(mean * 53 * StrictMath.log(2), Distribution.exponential(LARGEST, mean), 1e-9 * mean);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 1, 1.5})
    void theLognormalHasMeanOneAndItsLaw(double sigma) {
        double[] drawn = IntStream.range(0, N)
                .mapToDouble(id -> Distribution.lognormalAroundOne(DIE.uniform(id), sigma)).toArray();
        double mean = IntStream.range(0, N).mapToDouble(i -> drawn[i]).sum() / N;
        double sigmas = (mean - 1) / Math.sqrt((StrictMath.exp(sigma * sigma) - 1) / N);
        assertTrue(Math.abs(sigmas) < 4, "mean " + mean + ", off by " + sigmas + " standard errors");
        double p = new KolmogorovSmirnovTest()
                .kolmogorovSmirnovTest(new LogNormalDistribution(-sigma * sigma / 2, sigma), drawn);
        assertTrue(p > 1e-4, "p of Kolmogorov and Smirnov: " + p);
    }

    @Test
    void aLognormalWithoutSpreadIsOne() {
        assertEquals(1, Distribution.lognormalAroundOne(0.9, 0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 1, 14, 28, 200})
    void poissonCountsOccurAsOftenAsTheyShould(double mean) {
        PoissonDistribution poisson = new PoissonDistribution(mean);
        int first = poisson.inverseCumulativeProbability(2e-5);
        int last = poisson.inverseCumulativeProbability(1 - 2e-5);
        double[] expected = new double[last - first + 1];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = N * poisson.probability(first + i);
        }
        expected[0] = N * poisson.cumulativeProbability(first);
        expected[last - first] = N * (1 - poisson.cumulativeProbability(last - 1));
        long[] observed = new long[expected.length];
        for (int id = 0; id < N; id++) {
            int count = Distribution.poisson(DIE.uniform(id), mean);
            observed[Math.min(Math.max(count, first), last) - first]++;
        }
        double p = new ChiSquareTest().chiSquareTest(expected, observed);
        assertTrue(p > 1e-4, "p of " + expected.length + " cells: " + p);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 1, 14, 28, 200, 500})
    void aPoissonCountIsTheSmallestWhoseCumulativeProbabilityExceedsTheUniform(double mean) {
        for (int i = 0; i < 1000; i++) {
            double u = i / 1000.0 + 0.00037;
            int count = Distribution.poisson(u, mean);
            assertTrue(cumulative(mean, count) > u && cumulative(mean, count - 1) <= u, "u = " + u + " gives " + count);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 1, 14, 28, 200, 500})
    void evenTheLargestUniformGivesABelievableCount(double mean) {
        // beyond this count lies less than 1e-18 (Chernoff), for every mean listed
        double bound = mean + 11 * Math.sqrt(mean) + 16;
        int count = Distribution.poisson(LARGEST, mean);
        assertTrue(count < bound, "count " + count + " at mean " + mean);
    }

    @Test
    void theLogisticIsAChanceAndSymmetric() {
        assertEquals(0.5, Distribution.logistic(0));
        assertEquals(0.9, Distribution.logistic(StrictMath.log(9)), 1e-15);
        for (double x = -40; x <= 40; x += 0.5) {
            assertEquals(1, Distribution.logistic(x) + Distribution.logistic(-x), 1e-15);
        }
    }

    /** A number made from a uniform. */
    private record Quantile(String name, DoubleUnaryOperator of) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Quantile> quantiles() {
        return Stream.of(
                new Quantile("normal", Distribution::normal),
                new Quantile("exponential", u -> Distribution.exponential(u, 2)),
                new Quantile("lognormal", u -> Distribution.lognormalAroundOne(u, 1.2)),
                new Quantile("poisson 0.01", u -> Distribution.poisson(u, 0.01)),
                new Quantile("poisson 14", u -> Distribution.poisson(u, 14)),
                new Quantile("poisson 200", u -> Distribution.poisson(u, 200)));
    }

    @ParameterizedTest
    @MethodSource("quantiles")
    void aLargerUniformNeverGivesASmallerNumber(Quantile quantile) {
        double before = quantile.of().applyAsDouble(0);
        for (double u : IntStream.rangeClosed(1, 200_000).mapToDouble(i -> Math.min(i / 200_000.0, LARGEST)).toArray()) {
            double now = quantile.of().applyAsDouble(u);
            assertTrue(now >= before, quantile + " falls at u = " + u);
            before = now;
        }
        for (double edge : new double[] {0.075, 0.925, StrictMath.exp(-25), 1 - StrictMath.exp(-25)}) {
            double below = quantile.of().applyAsDouble(edge - 0x1.0p-50);
            double above = quantile.of().applyAsDouble(edge + 0x1.0p-50);
            assertTrue(above >= below, quantile + " falls where the formula changes, at u = " + edge);
        }
    }

    private static double cumulative(double mean, int count) {
        return count < 0 ? 0 : mean == 0 ? 1 : new PoissonDistribution(mean).cumulativeProbability(count);
    }
}
