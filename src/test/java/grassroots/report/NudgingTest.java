package grassroots.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NudgingTest {
    private static final double TOLERANCE = 1e-9;

    @Test
    void noLabelOverlapsAnotherWhereverTheyBelong() {
        Random random = new Random(5);
        for (int round = 0; round < 2000; round++) {
            int n = 1 + random.nextInt(9);
            double[] wanted = random.doubles(n, -50, 450).toArray();
            double[] heights = random.doubles(n, 10, 50).toArray();
            double[] centres = Nudging.apart(wanted, heights, 0, 400);
            Integer[] order = order(centres);
            for (int i = 1; i < n; i++) {
                double gap = centres[order[i]] - centres[order[i - 1]] - (heights[order[i]] + heights[order[i - 1]]) / 2;
                assertTrue(gap > -TOLERANCE, "overlap of " + -gap + " in round " + round);
            }
        }
    }

    @Test
    void labelsStayInsideWhereThereIsRoom() {
        Random random = new Random(6);
        for (int round = 0; round < 1000; round++) {
            double[] wanted = random.doubles(6, -50, 450).toArray();
            double[] heights = random.doubles(6, 20, 60).toArray();
            double[] centres = Nudging.apart(wanted, heights, 0, 400);
            for (int i = 0; i < 6; i++) {
                assertTrue(centres[i] - heights[i] / 2 > -TOLERANCE && centres[i] + heights[i] / 2 < 400 + TOLERANCE);
            }
        }
    }

    @Test
    void labelsThatDoNotMeetStayWhereTheyBelong() {
        assertArrayEquals(
                new double[] {300, 100, 200},
                Nudging.apart(new double[] {300, 100, 200}, new double[] {20, 20, 20}, 0, 400));
    }

    /** By hand: three labels of height 20 at 100 spread to 80, 100, 120; the one at 300 does not move. */
    @Test
    void labelsAtOnePlaceSpreadEvenlyAroundIt() {
        assertArrayEquals(new double[] {80, 100, 120, 300},
                Nudging.apart(new double[] {100, 100, 100, 300}, new double[] {20, 20, 20, 20}, 0, 400), TOLERANCE);
    }

    @Test
    void labelsWithoutRoomHangOverTheLowerEndButDoNotOverlap() {
        assertArrayEquals(
                new double[] {10, 30, 50},
                Nudging.apart(new double[] {5, 5, 5}, new double[] {20, 20, 20}, 0, 40), TOLERANCE);
    }

    private static Integer[] order(double[] centres) {
        Integer[] order = new Integer[centres.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> centres[i]));
        return order;
    }
}
