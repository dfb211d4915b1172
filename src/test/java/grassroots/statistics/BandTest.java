package grassroots.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class BandTest {
    private static final double NAN = Double.NaN;

    private static double[][] noise(int n, int times) {
        RandomGenerator dice = new Well19937c(5);
        double[][] rows = new double[n][times];
        for (double[] row : rows) {
            Arrays.setAll(row, t -> dice.nextGaussian());
        }
        return rows;
    }

    @Test
    void whereAllAgreeTheBandIsTheMeanExactly() {
        double[][] rows = noise(12, 3);
        for (double[] row : rows) {
            row[0] = 0;
            row[1] = 0.1;
        }
        Band band = Band.of(rows);
        assertEquals(0, band.low()[0]);
        assertEquals(0, band.high()[0]);
        assertEquals(0.1, band.low()[1]);
        assertEquals(0.1, band.high()[1]);
        assertTrue(band.low()[2] < band.means()[2] && band.means()[2] < band.high()[2]);
    }

    /** In five of twelve worlds something differs: how much it varies cannot be told, and that is no doubt about other weeks. */
    @Test
    void whereHardlyAnyReplicationDiffersThereIsNoBandAndOthersAreNoneTheWider() {
        double[][] rows = noise(12, 20);
        Band without = Band.of(Arrays.stream(rows).map(row -> Arrays.copyOfRange(row, 1, 20)).toArray(double[][]::new));
        for (int r = 5; r < 12; r++) {
            rows[r][0] = 0;
        }
        Band band = Band.of(rows);
        assertTrue(Double.isNaN(band.low()[0]) && Double.isNaN(band.high()[0]) && !Double.isNaN(band.means()[0]));
        assertEquals(without.reach(), band.reach());
        rows[5][0] = 1;
        assertTrue(Band.of(rows).low()[0] < Band.of(rows).high()[0], "six are enough");
    }

    @Test
    void theSameReplicationsAlwaysGiveTheSameBand() {
        assertArrayEquals(Band.of(noise(10, 20)).high(), Band.of(noise(10, 20)).high());
    }

    /** Bounds lie as many standard errors from the mean as the reach says, at every time alike. */
    @Test
    void theReachIsThatOfEveryTime() {
        double[][] rows = noise(15, 8);
        Band band = Band.of(rows);
        for (int time = 0; time < 8; time++) {
            int t = time;
            double error = Interval.withReach(Arrays.stream(rows).mapToDouble(row -> row[t]).toArray(), 1).halfWidth();
            assertEquals(band.means()[t] + band.reach() * error, band.high()[t], 1e-12);
            assertEquals(band.means()[t] - band.reach() * error, band.low()[t], 1e-12);
        }
    }

    /** One time needs no more than Student's t (2.045 at n = 30), many times more, fully dependent times no more than one. */
    @Test
    void manyTimesNeedAWiderBandAndRepeatsOfOneDoNot() {
        double[][] rows = noise(30, 40);
        double[][] repeats = Arrays.stream(rows).map(row -> {
            double[] same = new double[40];
            Arrays.fill(same, row[0]);
            return same;
        }).toArray(double[][]::new);
        assertEquals(2.045, Band.of(repeats).reach(), 0.25);
        assertTrue(Band.of(rows).reach() > 3, "reach " + Band.of(rows).reach());
        assertTrue(Band.of(rows).reach() < 5, "reach " + Band.of(rows).reach());
    }

    @Test
    void theBandIsNeverNarrowerThanTheIntervalOfOneTime() {
        for (int n = 8; n < 40; n += 4) {
            assertTrue(Band.of(noise(n, 1)).reach() >= Interval.reach(n, 1));
        }
    }

    /** Bonferroni over three times, two degrees of freedom; scipy 1.17.1: stats.t.ppf(1 - .025 / 3, 2). */
    @Test
    void fewReplicationsHaveTheBandOfBonferroni() {
        assertEquals(7.648803937915553, Band.of(noise(3, 3)).reach(), 1e-6);
        assertEquals(Interval.reach(7, 3), Band.of(noise(7, 3)).reach());
    }

    @Test
    void theSizeOfValuesDoesNotMatter() {
        double[][] rows = noise(20, 5);
        double[][] tiny = Arrays.stream(rows).map(row -> Arrays.stream(row).map(v -> v * 1e-6).toArray()).toArray(double[][]::new);
        assertEquals(Band.of(rows).reach(), Band.of(tiny).reach(), 1e-9);
    }

    @Test
    void anEmptyCellLeavesItsTimeOut() {
        double[][] rows = noise(10, 2);
        rows[3][1] = NAN;
        Band band = Band.of(rows);
        assertTrue(Double.isNaN(band.means()[1]) && Double.isNaN(band.low()[1]));
        assertTrue(band.low()[0] < band.high()[0]);
    }

    @Test
    void oneReplicationHasNoBounds() {
        Band band = Band.of(new double[][] {{1, 2}});
        assertArrayEquals(new double[] {1, 2}, band.means());
        assertTrue(Double.isNaN(band.low()[0]) && Double.isNaN(band.high()[1]));
        assertEquals(0, Band.of(new double[0][]).means().length);
    }
}
