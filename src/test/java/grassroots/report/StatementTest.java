package grassroots.report;

import static grassroots.report.InventedComparison.contrast;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import grassroots.experiment.Contrast;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementTest {
    private static final double[] SHARE = {0.70, 0.71, 0.69, 0.70, 0.72, 0.68};

    private static double[] moved(double[] base, double... differences) {
        double[] moved = base.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += differences[i % differences.length];
        }
        return moved;
    }

    private static Statement of(Contrast row) {
        return new Statement(row);
    }

    private static String english(Statement one) {
        return one.kind().en() + "|" + one.claim().en() + "|" + one.size().en() + "|" + one.bounds().en() + "|"
                + one.remarks().stream().map(remark -> remark.en()).toList();
    }

    /** Intervals hold for eight outcomes: half-width t(1 - 0.05 / 16, 5) sd / sqrt(6), sd from the differences given. */
    @Test
    void aGoodDirectionIsCalledBetterWithBothLevelsAndTheInterval() {
        Statement one = of(contrast("upwardShare", SHARE, moved(SHARE, -0.10, -0.11, -0.09)));
        assertEquals("Better|Upward share of working time: lower, 60.0 % instead of 70.0 %, |−10.0 points|[−11.7, −8.3]|[]",
                english(one).replace('\u00a0', ' '));
        assertEquals("改善", one.kind().zh());
        assertEquals("行政事务时间占比较低：60.0%，对照为70.0%，差值", one.claim().zh());
    }

    @Test
    void aBadDirectionIsCalledWorseInTheSameWords() {
        Statement one = of(contrast("upwardShare", SHARE, moved(SHARE, 0.10, 0.11, 0.09)));
        assertEquals("Worse|Upward share of working time: higher, 80.0 % instead of 70.0 %, |+10.0 points|[+8.3, +11.7]|[]",
                english(one).replace('\u00a0', ' '));
    }

    @Test
    void ofAnIndexItsScaleAndWhatMattersAreSaid() {
        Statement one = of(contrast("gain", SHARE, moved(SHARE, 0.10, 0.11, 0.09)));
        assertEquals(List.of("on a scale from 0 to 1, where 0.01 would matter"), one.remarks().stream().map(text -> text.en()).toList());
        assertEquals(List.of("按0至1计分，0.01即有意义"), one.remarks().stream().map(text -> text.zh()).toList());
    }

    @Test
    void anIntervalAcrossZeroClaimsNothing() {
        Statement one = of(contrast("upwardShare", SHARE, moved(SHARE, 0.10, -0.08, 0.03)));
        assertEquals("Not settled", one.kind().en());
        assertFalse(one.isSettled());
        assertFalse(one.claim().en().contains("higher") || one.claim().en().contains("lower"), one.claim().en());
        assertEquals(List.of(), one.remarks());
        assertEquals("尚无定论", one.kind().zh());
    }

    @Test
    void anEffectBelowWhatMattersIsNoChangeThatMatters() {
        Statement one = of(contrast("upwardShare", SHARE, moved(SHARE, 0.0010, 0.0011, 0.0012)));
        assertEquals("No change that matters", one.kind().en());
        assertEquals("upward share of working time +0.110 points [+0.093, +0.127], and 2 points would matter", one.small().en());
    }

    @Test
    void aSettledEffectNearWhatMattersSaysSo() {
        Statement near = of(contrast("upwardShare", SHARE, moved(SHARE, -0.025, -0.03, -0.02)));
        assertEquals(List.of("the interval reaches below what matters (2 points)"), near.remarks().stream().map(text -> text.en()).toList());
        Statement small = of(contrast("upwardShare", SHARE, moved(SHARE, -0.012, -0.022, -0.018)));
        assertEquals(List.of("the change is smaller than what matters (2 points)"), small.remarks().stream().map(text -> text.en()).toList());
    }

    @Test
    void ofANumberTheChangeIsAlsoAShareOfTheLevelButNotOfZero() {
        double[] days = {10, 11, 9, 10, 12, 8};
        Statement shorter = of(contrast("daysToClose", days, moved(days, -4, -5, -6)));
        assertEquals("that is −50\u00a0% of the level without", shorter.remarks().get(0).en());
        double[] none = {0, 0, 0, 0, 0, 0};
        Statement fromZero = of(contrast("daysToClose", none, moved(none, 4, 5, 6)));
        assertEquals("Worse|Days to close: higher, 5.0 instead of 0.0, |+5.0 days|[+3.3, +6.7]|[]", english(fromZero));
    }

    @Test
    void whereNothingDiffersItIsTheSame() {
        Statement one = of(contrast("gain", SHARE, SHARE));
        assertEquals("No change that matters", one.kind().en());
        assertEquals("sense of gain (exactly the same in every replication)", one.small().en());
        assertEquals("获得感(各次运行完全相同)", one.small().zh());
    }

    @Test
    void twoReplicationsSettleLittle() {
        double[] two = {0.70, 0.71};
        assertEquals("Not settled", of(contrast("upwardShare", two, new double[] {0.60, 0.58})).kind().en());
    }

    @Test
    void twoReplicationsThatAgreeExactlyClaimNothing() {
        double[] two = {0.70, 0.70};
        for (double after : new double[] {0.70, 0.7001, 0.60, 0.80}) {
            Statement one = of(contrast("upwardShare", two, new double[] {after, after}));
            assertEquals("Not settled", one.kind().en(), "from 0.7 to " + after + " twice");
            assertFalse(one.isSettled() || one.claim().en().contains("er, "), one.claim().en());
        }
        Statement lower = of(contrast("upwardShare", two, new double[] {0.60, 0.60}));
        assertEquals("upward share of working time −10.00 points in each of 2 pairs, which are too few to show how much it varies",
                lower.open().en());
        assertEquals("行政事务时间占比−10.00 个百分点，2对运行相同，对数过少，看不出离散程度", lower.open().zh());
    }

    @Test
    void oneReplicationHasNoInterval() {
        Statement one = of(contrast("upwardShare", new double[] {0.7}, new double[] {0.6}));
        assertEquals("Not settled|Upward share of working time|−10.00 points||[]", english(one));
    }

    @Test
    void whatWasNeverMeasuredHasNoSize() {
        double[] nothing = {Double.NaN, Double.NaN};
        Statement one = of(contrast("gain", nothing, nothing));
        assertEquals("Not settled|Sense of gain|–||[]", english(one));
    }

    @Test
    void parametersThatTurnTheDirectionAreTold() {
        Statement one = of(contrast("upwardShare", SHARE, moved(SHARE, -0.10, -0.11, -0.09), -0.2, -0.1, -0.1, 0.1));
        assertEquals(2, one.remarks().size());
        assertEquals("the direction depends on parameters that nobody knows well", one.remarks().get(1).en());
        assertEquals("方向取决于尚不确知的参数", one.remarks().get(1).zh());
    }
}
