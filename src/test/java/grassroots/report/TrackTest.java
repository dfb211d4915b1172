package grassroots.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.experiment.DifferenceSeries;
import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.metrics.Series;
import grassroots.statistics.Band;
import grassroots.statistics.Interval;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrackTest {
    private static final Metric FLOW = Metrics.of("daysToClose");
    private static final Metric STOCK = Metrics.of("backlog");

    @Test
    void aFlowIsTheMeanOfItsLastFourWeeksAndNeverLooksAhead() {
        Track track = Track.of(FLOW, List.of(series(FLOW, 0, 0, 0, 0, 8, 8, 8, 8)), -4);
        assertEquals(List.of(0.0, 0.0, 0.0, 0.0, 2.0, 4.0, 6.0, 8.0), means(track));
    }

    @Test
    void aStockIsShownAsItIs() {
        assertEquals(List.of(0.0, 8.0, 0.0), means(Track.of(STOCK, List.of(series(STOCK, 0, 8, 0)), -4)));
    }

    @Test
    void theValueOfAWeekStandsAtItsEnd() {
        Track track = Track.of(STOCK, List.of(series(STOCK, 1, 2, 3, 4, 5, 6)), -1);
        assertEquals(-1, track.firstWeek());
        assertEquals(0, track.at(0));
        assertEquals(4, track.mean(0));
    }

    @Test
    void theBandIsTheIntervalOverReplications() {
        Track track = Track.of(STOCK, List.of(series(STOCK, 2), series(STOCK, 4)), -4);
        assertEquals(Interval.ofMean(2, 4), track.weeks().get(0));
        assertTrue(track.most() > 4);
    }

    @Test
    void oneReplicationHasALineAndNoBand() {
        Track track = Track.of(STOCK, List.of(series(STOCK, 2, 3)), -4);
        assertFalse(track.weeks().get(0).isKnown());
        assertEquals(2, track.least());
        assertEquals(3, track.last());
    }

    @Test
    void theAxisOfACountNeverGoesBelowZero() {
        assertEquals(0, Track.of(STOCK, List.of(series(STOCK, 0), series(STOCK, 1)), -4).least());
    }

    /** Of 0.9 and 1 the t interval is 0.95 ± 0.64, of 0 and 0.02 it is 0.01 ± 0.13. */
    @Test
    void noBandIsDrawnWhereAShareCannotBeAndTheNumbersStayAsTheyAre() {
        Metric share = Metrics.of("trueResolution");
        Track track = Track.of(share, List.of(series(share, 0.9, 0.9, 0.9, 0.9), series(share, 1, 1, 1, 1)), -4);
        assertEquals(1, track.high(3));
        assertEquals(1, track.most());
        assertTrue(track.low(3) > 0.3 && track.low(3) == track.weeks().get(3).low());
        assertTrue(track.weeks().get(3).high() > 1.5, "what tables hold");
        Track low = Track.of(share, List.of(series(share, 0), series(share, 0.02)), -4);
        assertEquals(0, low.low(0));
        assertTrue(low.weeks().get(0).low() < -0.1);
    }

    @Test
    void whatIsNoShareKeepsItsWholeBand() {
        Track hours = Track.of(STOCK, List.of(series(STOCK, 0), series(STOCK, 4)), -4);
        assertEquals(hours.weeks().get(0).low(), hours.low(0));
        assertEquals(hours.weeks().get(0).high(), hours.high(0));
    }

    @Test
    void aDifferenceOfSharesIsDrawnWithinAHundredPoints() {
        Metric share = Metrics.of("trueResolution");
        Band band = Band.of(new double[][] {{0.2, -0.3}, {0.9, -0.9}});
        Track track = Track.of(new DifferenceSeries("relief", share, 2, 0, band, band), -4);
        assertEquals(1, track.high(0));
        assertEquals(-1, track.low(0));
        assertEquals(-1, track.lowest());
        assertTrue(track.weeks().get(1).low() < -2, "what tables hold");
    }

    /** A declared range that is wrong must not hide what was measured. */
    @Test
    void aMeanIsNeverCutOff() {
        Metric share = Metrics.of("trueResolution");
        Track track = Track.of(share, List.of(series(share, 1.5), series(share, 1.5)), -4);
        assertEquals(1.5, track.high(0));
        assertEquals(1.5, track.most());
    }

    @Test
    void weeksWithoutAValueAreLeftOut() {
        Track track = Track.of(STOCK, List.of(series(STOCK, 1, Double.NaN, 5, Double.NaN)), -4);
        assertEquals(5, track.last());
        assertEquals(2, track.known().count());
    }

    private static List<Double> means(Track track) {
        return IntStream.range(0, track.weeks().size()).mapToObj(track::mean).toList();
    }

    private static Series series(Metric metric, double... values) {
        double[][] rows = IntStream.range(0, values.length).mapToObj(i -> new double[] {values[i]}).toArray(double[][]::new);
        return new Series(List.of(metric.key()), -4, rows);
    }
}
