package grassroots.benchmark;

import static grassroots.benchmark.Fork.Figure.BYTES;
import static grassroots.benchmark.Fork.Figure.SPEED;
import static grassroots.benchmark.Fork.Figure.SPEED_WITH_BUILDING;
import static grassroots.benchmark.Pairs.say;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;

/**
 * The default model with 20 million residents in 4,000 communities: {@code java -cp
 * target/test-classes:target/grassroots.jar grassroots.benchmark.DefaultModel [pairs]}, five pairs unless told otherwise.
 */
public final class DefaultModel {
    private static final int LARGE = 20_000_000 / Subject.RESIDENTS;
    private static final int SMALL = 480_000 / Subject.RESIDENTS;
    private static final int MILLION = 1_000_000 / Subject.RESIDENTS;
    private static final int REPLICATIONS = 10;
    private static final int WARM_UP = 5;

    private DefaultModel() {}

    public static void main(String[] arguments) {
        int pairs = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        say("Default model, 20 million residents, one year, two threads, heap of 4 GB; then the twin as one Sequence,"
                + " one million residents, one thread (building + days)");
        Pairs measured = Pairs.of(
                new Fork(Subject.BASELINE, LARGE, 2, 1, 0, "4g"),
                new Fork(Subject.TWIN, MILLION, 1, 1, WARM_UP, "4g"), pairs);
        say("  model, building included, %.1f, twin %.1f million resident-days a second",
                measured.ofFirst(SPEED_WITH_BUILDING) / 1e6, measured.ofSecond(SPEED) / 1e6);
        say("  ratio %.2f (at least 2 wanted); %.1f bytes a resident (at most 80 wanted)",
                measured.ratio(SPEED_WITH_BUILDING, SPEED), measured.ofFirst(BYTES));
        outcomes(measured.first().get(0));
    }

    /** Holds each outcome of the large world against its interval over replications of the small one. */
    private static void outcomes(Map<String, Double> large) {
        Map<String, SummaryStatistics> small = new TreeMap<>();
        for (int seed = 1; seed <= REPLICATIONS; seed++) {
            new Fork(Subject.BASELINE, SMALL, 2, seed, 0, "2g").measure()
                    .forEach((name, value) -> small.computeIfAbsent(name, n -> new SummaryStatistics()).addValue(value));
        }
        List<String> outcomes = new ArrayList<>(small.keySet());
        outcomes.removeAll(Arrays.stream(Fork.Figure.values()).map(Fork.Figure::name).toList());
        say("Outcomes, and their simultaneous 95 %% intervals over %d replications of 480,000 residents", REPLICATIONS);
        double t = new TDistribution(REPLICATIONS - 1).inverseCumulativeProbability(1 - 0.025 / outcomes.size());
        for (String outcome : outcomes) {
            SummaryStatistics drawn = small.get(outcome);
            double half = t * drawn.getStandardDeviation() / Math.sqrt(REPLICATIONS);
            boolean inside = Math.abs(large.get(outcome) - drawn.getMean()) <= half;
            say("  %-22s %.5f   %.5f to %.5f   %s", outcome, large.get(outcome),
                    drawn.getMean() - half, drawn.getMean() + half, inside ? "inside" : "OUTSIDE");
        }
    }
}
