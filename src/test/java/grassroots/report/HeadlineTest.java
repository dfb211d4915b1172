package grassroots.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.metrics.Series;
import grassroots.parameter.Text;
import grassroots.report.Finding.Verdict;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    private static final Metric SHARE = Metrics.of("upwardShare");
    private static final Text SENTENCE = new Text("tasks take {} of time", "任务占用{}");
    private static final int NEVER = Integer.MAX_VALUE;

    @Test
    void aDifferenceThatItsIntervalAllowsIsNamedWithBothLevels() {
        Worlds worlds = worlds(List.of(0.60, 0.61, 0.62), List.of(0.69, 0.71, 0.70));
        assertEquals("Tasks take 61\u00a0% of time, 70\u00a0% without the policies", title(worlds, 0, "en"));
        assertEquals("任务占用61%，无政策时为70%", title(worlds, 0, "zh"));
    }

    @Test
    void aDifferenceThatItsIntervalDoesNotAllowIsNotNamed() {
        Worlds worlds = worlds(List.of(0.60, 0.68, 0.62), List.of(0.69, 0.62, 0.71));
        assertEquals("Tasks take 63\u00a0% of time; the effect of the policies is not settled", title(worlds, 0, "en"));
        assertEquals("任务占用63%；政策效果尚无定论", title(worlds, 0, "zh"));
    }

    @Test
    void aDifferenceBelowWhatMattersIsCalledSmallHoweverSure() {
        Worlds worlds = worlds(List.of(0.600, 0.601, 0.602), List.of(0.605, 0.606, 0.607));
        assertEquals("Tasks take 60\u00a0% of time; hardly different without the policies", title(worlds, 0, "en"));
    }

    @Test
    void aDifferenceOfMoreThanATenthIsNamedEvenBelowWhatMatters() {
        Worlds worlds = worlds(List.of(0.020, 0.021, 0.022), List.of(0.030, 0.031, 0.032));
        assertEquals("Tasks take 2.1\u00a0% of time, 3.1\u00a0% without the policies", title(worlds, 0, "en"));
    }

    @Test
    void equalWorldsAreCalledEqual() {
        List<Double> six = List.of(0.6, 0.7, 0.6, 0.7, 0.6, 0.7);
        assertEquals("Tasks take 65\u00a0% of time, exactly as without the policies", title(worlds(six, six), 0, "en"));
    }

    @Test
    void twoPairsThatAgreeAreTooFewToCallTheWorldsEqual() {
        Worlds worlds = worlds(List.of(0.6, 0.7), List.of(0.6, 0.7));
        assertEquals("Tasks take 65\u00a0% of time; the effect of the policies is not settled", title(worlds, 0, "en"));
    }

    @Test
    void oneReplicationClaimsNoDifference() {
        Worlds worlds = worlds(List.of(0.5), List.of(0.9));
        assertEquals("Tasks take 50\u00a0% of time at the end of the run", title(worlds, 0, "en"));
        assertEquals("Weeks 40–51: mean of one replication, so no interval.", headline(worlds, 0, "en").evidence());
    }

    @Test
    void whatWasNotMeasuredBeforeThePoliciesIsComparedWithNothing() {
        Worlds worlds = Worlds.of(List.of(SHARE), List.of(series(Double.NaN, 0.5), series(Double.NaN, 0.5)));
        assertEquals("Tasks take 50\u00a0% of time at the end of the run", title(worlds, 0, "en"));
        assertEquals("Weeks 40–51: nothing to compare with, since it was not measured before.", headline(worlds, 0, "en").evidence());
    }

    @Test
    void oneWorldIsComparedWithItselfBeforeThePolicies() {
        Worlds worlds = Worlds.of(List.of(SHARE), List.of(falling(0.70), falling(0.71), falling(0.72)));
        assertEquals("Tasks take 61\u00a0% of time at the end, 71\u00a0% before the policies", title(worlds, 0, "en"));
        assertTrue(headline(worlds, 0, "en").evidence().endsWith(" against the 12 weeks before the policies."));
    }

    @Test
    void oneWorldWithoutPoliciesIsComparedWithItsFirstWeeks() {
        Worlds worlds = Worlds.of(List.of(SHARE), List.of(constant(0.6), constant(0.7), constant(0.6), constant(0.7),
                constant(0.6), constant(0.7)));
        assertEquals("Tasks take 65\u00a0% of time from beginning to end", title(worlds, NEVER, "en"));
    }

    @Test
    void theEvidenceGivesTheDifferenceItsIntervalAndItsWeeks() {
        Worlds worlds = worlds(List.of(0.60, 0.61, 0.62), List.of(0.69, 0.71, 0.70));
        // by hand: differences −9, −10, −8 points, mean −9, t(2) = 4.303, half width 4.303 · 1 / √3 = 2.48
        assertEquals("Weeks 40–51: −9.0 points [−11.5, −6.5] against the same world without the policies.",
                headline(worlds, 0, "en").evidence());
    }

    /** What is booked once in four weeks is neither more nor less at the end, however the weeks fall. */
    @Test
    void whatIsBookedOnceAMonthIsNeitherMoreNorLessAtTheEnd() {
        for (int weeks = 8; weeks <= 160; weeks++) {
            double[][] rows = IntStream.range(-26, weeks).mapToObj(week -> new double[] {Math.floorMod(week, 4) == 0 ? 4 : 0})
                    .toArray(double[][]::new);
            Series series = new Series(List.of("moneyVolunteers"), -26, rows);
            Metric money = Metrics.of("moneyVolunteers");
            Finding finding = Finding.of(money, Worlds.of(List.of(money), List.of(series, series)), 0, 1);
            assertEquals(List.of(1.0, 1.0), List.of(finding.now(), finding.then()), weeks + " weeks");
            assertTrue(finding.to() - finding.from() <= 12 && finding.to() == weeks, finding.toString());
        }
    }

    /** Worlds that differ by chance alone: a title may name a difference in about one family of 20, so 500 give few. */
    @Test
    void chanceAloneSeldomMakesATitle() {
        Random random = new Random(4);
        int named = 0;
        for (int round = 0; round < 500; round++) {
            Worlds worlds = worlds(noise(random), noise(random));
            Finding finding = Finding.of(SHARE, worlds, 0, 15);
            boolean excludes = finding.difference().excludesZero();
            named += excludes ? 1 : 0;
            if (!excludes) {
                assertNotEquals(Verdict.CHANGED, finding.verdict());
                assertFalse(new Headline(finding, true, "en").title(SENTENCE).matches(".*\\d\u00a0% without.*"));
            }
        }
        // expected 500 · 0.05 / 15 = 1.7; six or more has a chance of 0.8 %
        assertTrue(named <= 5, named + " of 500 titles named a difference that is not there");
    }

    private static List<Double> noise(Random random) {
        return IntStream.range(0, 10).mapToObj(r -> 0.6 + 0.1 * random.nextGaussian()).toList();
    }

    private static String title(Worlds worlds, int firstDay, String language) {
        return headline(worlds, firstDay, language).title(SENTENCE);
    }

    private static Headline headline(Worlds worlds, int firstDay, String language) {
        return new Headline(Finding.of(SHARE, worlds, firstDay, 1), true, language);
    }

    private static Worlds worlds(List<Double> with, List<Double> without) {
        return new Worlds(List.of(SHARE), with.stream().map(HeadlineTest::constant).toList(),
                without.stream().map(HeadlineTest::constant).toList());
    }

    private static Series constant(double level) {
        return series(level, level);
    }

    private static Series falling(double level) {
        return series(level, level - 0.1);
    }

    private static Series series(double before, double after) {
        double[][] rows = IntStream.range(-26, 52).mapToObj(week -> new double[] {week < 0 ? before : after})
                .toArray(double[][]::new);
        return new Series(List.of(SHARE.key()), -26, rows);
    }
}
