package grassroots.statistics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How often intervals hold, found by drawing samples whose true mean is known. */
class CoverageTest {
    private static final double LEAST = 0.93;
    private static final double MOST = 0.97;

    /** Differences as they come from a paired comparison. */
    private enum Differences {
        NORMAL(0, 1),
        /** exp(N(0, 0.5²)): mean exp(1/8). */
        LOGNORMAL(Math.exp(0.125), Math.sqrt((Math.exp(0.25) - 1) * Math.exp(0.25))),
        POISSON(0.5, Math.sqrt(0.5));

        private final double mean;
        private final double deviation;

        Differences(double mean, double deviation) {
            this.mean = mean;
            this.deviation = deviation;
        }

        double draw(RandomDataGenerator dice) {
            return switch (this) {
                case NORMAL -> dice.nextGaussian(0, 1);
                case LOGNORMAL -> Math.exp(dice.nextGaussian(0, 0.5));
                case POISSON -> dice.nextPoisson(0.5);
            };
        }
    }

    private static void assertCoverage(double share) {
        assertTrue(share >= LEAST && share <= MOST, "holds in " + share);
    }

    @ParameterizedTest
    @EnumSource
    void thePairedIntervalHolds(Differences differences) {
        RandomDataGenerator dice = new RandomDataGenerator(new Well19937c(11));
        int held = 0;
        for (int i = 0; i < 20_000; i++) {
            double[] sample = new double[50];
            Arrays.setAll(sample, r -> differences.draw(dice));
            Interval interval = Interval.ofMean(sample);
            held += interval.low() <= differences.mean && differences.mean <= interval.high() ? 1 : 0;
        }
        assertCoverage(held / 20_000.0);
    }

    /** Twenty weeks, each half made of the week before. */
    @ParameterizedTest
    @EnumSource
    void theBandHoldsAtAllWeeksTogether(Differences differences) {
        RandomDataGenerator dice = new RandomDataGenerator(new Well19937c(12));
        int held = 0;
        for (int i = 0; i < 800; i++) {
            double[][] weeks = new double[30][20];
            for (double[] row : weeks) {
                double last = differences.draw(dice);
                for (int week = 0; week < row.length; week++) {
                    double fresh = differences.draw(dice);
                    row[week] = (last + fresh) / 2;
                    last = fresh;
                }
            }
            Band band = Band.of(weeks);
            boolean holds = true;
            for (int week = 0; week < 20; week++) {
                holds &= band.low()[week] <= differences.mean && differences.mean <= band.high()[week];
            }
            held += holds ? 1 : 0;
        }
        assertCoverage(held / 800.0);
    }

    /** A first look at 30, then ten more at a time, until as precise as about 100 values make it. */
    @ParameterizedTest
    @EnumSource
    void theIntervalHoldsWhereTheDataChoseHowMany(Differences differences) {
        RandomDataGenerator dice = new RandomDataGenerator(new Well19937c(13));
        double reach = Interval.reachOfChosen(30, 1);
        double width = 1.96 * differences.deviation / 10;
        int held = 0;
        for (int i = 0; i < 10_000; i++) {
            double[] sample = new double[30];
            Arrays.setAll(sample, r -> differences.draw(dice));
            Interval interval = Interval.withReach(sample, reach);
            while (interval.halfWidth() > width) {
                int from = sample.length;
                sample = Arrays.copyOf(sample, from + 10);
                for (int r = from; r < sample.length; r++) {
                    sample[r] = differences.draw(dice);
                }
                interval = Interval.withReach(sample, reach);
            }
            held += interval.low() <= differences.mean && differences.mean <= interval.high() ? 1 : 0;
        }
        assertCoverage(held / 10_000.0);
    }
}
