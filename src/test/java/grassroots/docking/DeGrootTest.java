package grassroots.docking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.simulation.GovernanceModel;
import grassroots.world.Residents;
import java.util.Arrays;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trust by word of mouth over fixed directed ties, docked against DeGroot's model of agreement. */
class DeGrootTest {
    private static final double WEEKLY = 0.15;
    private static final int ITERATIONS = 20_000;

    @Test
    void theMeanWeightedByWhoIsHeardIsKept() {
        assertTrue(furthestMean() < 1e-5, "moved by " + furthestMean());
    }

    @Test
    void disagreementFadesAtThePaceOfTheSecondEigenvalue() {
        assertEquals(1, slope() / stated(), 0.02);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Reduced.OFF, 1 / Reduced.OFF})
    void hearingThreePercentMoreOrLessIsRejected(double off) {
        double relative = slope("uncertainties.trust.community.wordOfMouth=" + 4 * WEEKLY * off) / stated();
        assertTrue(Math.abs(relative - 1) > 0.02, off + " passes: " + relative);
    }

    @Test
    void threePercentMoreRandomTiesAreRejected() {
        double moved = furthestMean("uncertainties.population.ties.random=" + 0.1 * Reduced.OFF);
        assertTrue(moved > 1e-5, "moved by " + moved);
    }

    private static double[][] run(String... changes) {
        GovernanceModel model = Reduced.to("degroot", changes).begun();
        Residents residents = model.world().communities().get(0).residents();
        double[][] weeks = new double[model.scenario().horizon().length() / 7 + 1][];
        weeks[0] = trust(residents);
        for (int week = 1; week < weeks.length; week++) {
            for (int day = 0; day < 7; day++) {
                model.stepDay();
            }
            weeks[week] = trust(residents);
        }
        return weeks;
    }

    private static double[] trust(Residents residents) {
        double[] trust = new double[residents.size()];
        Arrays.setAll(trust, i -> residents.at(i).trust());
        return trust;
    }

    private static double furthestMean(String... changes) {
        double[] weights = whoIsHeard();
        double[][] weeks = run(changes);
        double first = product(weights, weeks[0]);
        return Arrays.stream(weeks).mapToDouble(week -> Math.abs(product(weights, week) - first)).max().orElseThrow();
    }

    /** Slope of the logarithm of disagreement over weeks 20 to 60. */
    private static double slope(String... changes) {
        double[] weights = whoIsHeard();
        double[][] weeks = run(changes);
        double agreed = product(weights, weeks[0]);
        SimpleRegression regression = new SimpleRegression();
        for (int week = 20; week <= 60; week++) {
            regression.addData(week, Math.log(norm(minus(weeks[week], agreed))));
        }
        return regression.getSlope();
    }

    /** Logarithm of the modulus of the second eigenvalue, by power iteration away from the first. */
    private static double stated() {
        Residents residents = Reduced.to("degroot").begun().world().communities().get(0).residents();
        double[] weights = whoIsHeard();
        double[] opinions = trust(residents);
        double half = 0;
        double log = 0;
        for (int i = 1; i <= ITERATIONS; i++) {
            opinions = minus(hear(residents, opinions), product(weights, hear(residents, opinions)));
            double length = norm(opinions);
            log += Math.log(length);
            opinions = Arrays.stream(opinions).map(one -> one / length).toArray();
            half = i == ITERATIONS / 2 ? log : half;
        }
        return (log - half) / (ITERATIONS - ITERATIONS / 2);
    }

    /** The left eigenvector of who hears whom, of sum one: how much each counts in what all come to agree to. */
    private static double[] whoIsHeard() {
        Residents residents = Reduced.to("degroot").begun().world().communities().get(0).residents();
        int each = residents.ties().each();
        double[] weights = new double[residents.size()];
        Arrays.fill(weights, 1.0 / weights.length);
        for (int i = 0; i < ITERATIONS; i++) {
            double[] next = new double[weights.length];
            for (int from = 0; from < weights.length; from++) {
                next[from] += (1 - WEEKLY) * weights[from];
                for (int n = 0; n < each; n++) {
                    next[residents.ties().target(from, n)] += WEEKLY / each * weights[from];
                }
            }
            weights = next;
        }
        return weights;
    }

    private static double[] hear(Residents residents, double[] opinions) {
        int each = residents.ties().each();
        double[] next = new double[opinions.length];
        for (int i = 0; i < next.length; i++) {
            double heard = 0;
            for (int n = 0; n < each; n++) {
                heard += opinions[residents.ties().target(i, n)] / each;
            }
            next[i] = (1 - WEEKLY) * opinions[i] + WEEKLY * heard;
        }
        return next;
    }

    private static double product(double[] weights, double[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }

    private static double[] minus(double[] values, double by) {
        return Arrays.stream(values).map(value -> value - by).toArray();
    }

    private static double norm(double[] values) {
        return Math.sqrt(Arrays.stream(values).map(value -> value * value).sum());
    }
}
