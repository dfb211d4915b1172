package grassroots.statistics;

import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.Well19937c;

/** Points that fill a cube evenly along each of its edges: each edge is cut into as many cells as points, one point in each. */
public final class LatinHypercube {
    private LatinHypercube() {}

    /**
     * A design; the same arguments always give the same one.
     *
     * @param points how many points; none gives an empty design
     * @param dimensions of the cube
     * @param seed of the design
     * @return a row for each point, every coordinate in the middle half-open cell {@code [0, 1)}
     */
    public static double[][] design(int points, int dimensions, long seed) {
        double[][] design = new double[points][dimensions];
        if (points == 0) {
            return design;
        }
        RandomDataGenerator dice = new RandomDataGenerator(new Well19937c(seed));
        for (int dimension = 0; dimension < dimensions; dimension++) {
            int[] cells = dice.nextPermutation(points, points);
            for (int point = 0; point < points; point++) {
                design[point][dimension] = (cells[point] + dice.getRandomGenerator().nextDouble()) / points;
            }
        }
        return design;
    }
}
