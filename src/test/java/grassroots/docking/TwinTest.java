package grassroots.docking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TwinTest {
    private static final CoreLoopRules TWO = CoreLoopRules.asStated(2);

    /** A nature in which exactly what is listed happens; everyone knows resident 0 alone, who alone is ready to act. */
    private record Listed(double[][] problems) implements Nature {
        @Override
        public int[] ties(int resident) {
            return new int[8];
        }

        @Override
        public double threshold(int resident) {
            return resident == 0 ? 0.2 : 0.7;
        }

        @Override
        public double problem(int resident, int day) {
            return Arrays.stream(problems).filter(p -> p[0] == resident && p[1] == day).mapToDouble(p -> p[2]).findFirst()
                    .orElse(Double.NaN);
        }

        @Override
        public double noise(int resident, int day) {
            return 0;
        }
    }

    @Test
    void aProblemSolvedWithinAWeekRaisesTrustAndALaterOneLowersIt() {
        double aDay = TWO.capacity();
        // the first takes seven days and a bit and so ends on day 7, the second behind it on day 7 as well
        Twin twin = started(new double[][] {{3, 0, 7.5 * aDay}, {4, 1, 0.25 * aDay}, {5, 8, aDay}});
        days(twin, 7);
        assertEquals(0, twin.outcomes().solved());
        days(twin, 1);
        assertEquals(2, twin.outcomes().solved());
        assertEquals(0.45, twin.residents[3].trust, 1e-12, "a tenth of the way from 0.5 to 0");
        assertEquals(0.55, twin.residents[4].trust, 1e-12, "a tenth of the way from 0.5 to 1");
        days(twin, 1);
        assertEquals(3, twin.outcomes().solved(), "a problem of exactly a day's hours is solved on its day");
    }

    @Test
    void hoursNobodyNeededLapse() {
        Twin twin = started(new double[][] {{1, 5, 1.5 * TWO.capacity()}});
        days(twin, 6);
        assertEquals(0, twin.outcomes().solved());
        days(twin, 1);
        assertEquals(1, twin.outcomes().solved());
    }

    @Test
    void theWorkerOfOneCommunityDoesNotServeAnother() {
        Twin twin = started(new double[][] {{1, 0, 1}, {5001, 0, 2 * TWO.capacity()}});
        days(twin, 1);
        assertEquals(1, twin.workers[0].solved);
        assertEquals(0, twin.workers[1].solved);
    }

    @Test
    void examplesSpreadOneMonthLaterBecauseAllDecideAtOnce() {
        Twin twin = started(new double[0][]);
        days(twin, 1);
        assertEquals(1, active(twin), "0.5 · 0.5 is above 0.2 and below 0.7");
        days(twin, 29);
        assertEquals(1, active(twin));
        days(twin, 1);
        assertEquals(TWO.residents(), active(twin), "0.5 · 1 + 0.5 · 0.5 is above 0.7");
    }

    @Test
    void theTwinDoesTheSameHoweverMasonStepsIt() {
        Twin sequence = new Twin(new ModelNature(CoreLoopScenario.of(1, 2), 11), TWO, Twin.Stepping.ONE_SEQUENCE);
        Twin alone = new Twin(new ModelNature(CoreLoopScenario.of(1, 2), 11), TWO, Twin.Stepping.EACH_BY_ITSELF);
        sequence.start();
        alone.start();
        assertEquals(sequence.run(), alone.run());
        assertEquals(sequence.weekly(), alone.weekly());
    }

    @Test
    void outcomesAreCollectedAtTheEndOfEachWeek() {
        Twin twin = new Twin(12, TWO, Twin.Stepping.ONE_SEQUENCE);
        twin.start();
        days(twin, 7);
        assertEquals(twin.outcomes(), twin.weekly().get(0));
        twin.run();
        assertEquals(52, twin.weekly().size());
    }

    @Test
    void aTwinStartedTwiceGivesAnotherRunOfTheSameRules() {
        Twin twin = new Twin(13, TWO, Twin.Stepping.ONE_SEQUENCE);
        twin.start();
        double first = twin.run().solved();
        twin.start();
        double second = twin.run().solved();
        assertTrue(Math.abs(first - second) < 5 * Math.sqrt(2 * TWO.residents()), first + " and " + second);
    }

    @Test
    void asManyProblemsArePresentedAsStated() {
        CoreLoopRules rules = CoreLoopRules.asStated(20);
        Twin twin = new Twin(14, rules, Twin.Stepping.ONE_SEQUENCE);
        twin.start();
        twin.run();
        long waiting = Arrays.stream(twin.workers).mapToLong(worker -> worker.line.size()).sum();
        double arisen = twin.outcomes().solved() + waiting;
        double sigmas = (arisen - rules.residents()) / Math.sqrt(rules.residents());
        assertTrue(Math.abs(sigmas) < 4, arisen + " problems, off by " + sigmas + " sigma");
    }

    private static Twin started(double[][] problems) {
        Twin twin = new Twin(new Listed(problems), TWO, Twin.Stepping.ONE_SEQUENCE);
        twin.start();
        return twin;
    }

    private static void days(Twin twin, int days) {
        IntStream.range(0, days).forEach(day -> twin.stepDay());
    }

    private static long active(Twin twin) {
        return Math.round(twin.outcomes().active() * TWO.residents());
    }
}
