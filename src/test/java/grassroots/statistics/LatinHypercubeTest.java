package grassroots.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LatinHypercubeTest {
    @Test
    void everyEdgeHasOnePointInEachCell() {
        double[][] design = LatinHypercube.design(50, 4, 3);
        for (int edge = 0; edge < 4; edge++) {
            boolean[] taken = new boolean[50];
            for (double[] point : design) {
                int cell = (int) (point[edge] * 50);
                assertFalse(taken[cell]);
                taken[cell] = true;
            }
        }
    }

    @Test
    void edgesAreMixedIndependently() {
        double[][] design = LatinHypercube.design(2000, 2, 1);
        double sum = Arrays.stream(design).mapToDouble(point -> (point[0] - 0.5) * (point[1] - 0.5)).sum();
        assertTrue(Math.abs(sum / 2000 * 12) < 4 / Math.sqrt(2000), "correlation " + sum / 2000 * 12);
    }

    /** A point lies anywhere in its cell: its place there has the mean 1/2 and the variance 1/12 of a uniform number. */
    @Test
    void pointsLieAnywhereInTheirCells() {
        double[] places = Arrays.stream(LatinHypercube.design(4000, 1, 2)).mapToDouble(p -> p[0] * 4000 % 1).toArray();
        Summary summary = Summary.of(places);
        assertEquals(0.5, summary.mean(), 4 * Math.sqrt(1 / 12.0 / 4000));
        assertEquals(1 / 12.0, summary.deviation() * summary.deviation(), 0.006);
    }

    @Test
    void theSeedIsTheDesign() {
        assertArrayEquals(LatinHypercube.design(7, 3, 9)[4], LatinHypercube.design(7, 3, 9)[4]);
        assertFalse(Arrays.equals(LatinHypercube.design(7, 3, 9)[4], LatinHypercube.design(7, 3, 10)[4]));
    }

    @Test
    void noPointsAndNoEdges() {
        assertEquals(0, LatinHypercube.design(0, 3, 1).length);
        assertEquals(0, LatinHypercube.design(2, 0, 1)[1].length);
        double only = LatinHypercube.design(1, 1, 1)[0][0];
        assertTrue(only >= 0 && only < 1);
    }
}
