package grassroots.docking;

import grassroots.world.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;

/** What the twin is fed, held against the law that MODEL.md section 11 states for it, about a million draws each. */
final class Laws {
    private static final double UNLIKELY = 1e-4;
    private static final double SIGMAS = 4;

    private final ModelNature nature;
    private final CoreLoopRules stated;
    private final int residents;
    private final List<String> broken = new ArrayList<>();

    /** Takes the law of a million residents: {@code nature} should have 200 communities. */
    Laws(ModelNature nature) {
        this.nature = nature;
        this.stated = CoreLoopRules.asStated(nature.communities());
        this.residents = stated.residents();
    }

    /** Every law that is broken, with the figure that says so. */
    List<String> broken() {
        problems();
        thresholdsAndNoise();
        ties();
        return broken;
    }

    /** A million problems: those of a million residents in a year. */
    private void problems() {
        int cells = 40;
        long[] daysByCount = new long[cells];
        long[] byRow = new long[stated.size()];
        double[] hours = new double[residents * 2];
        int arisen = 0;
        for (int community = 0; community < stated.communities(); community++) {
            for (int day = 0; day < CoreLoopRules.DAYS; day++) {
                int before = -1;
                List<Problem> today = nature.problems(community, day);
                daysByCount[Math.min(today.size(), cells - 1)]++;
                for (Problem problem : today) {
                    if (problem.resident().row() <= before) {
                        broken.add("a day's problems are of different residents, in the order of residents");
                    }
                    before = problem.resident().row();
                    byRow[before]++;
                    hours[arisen++] = problem.hours();
                }
            }
        }
        double residentDays = (double) residents * CoreLoopRules.DAYS;
        count("problems arise at the stated rate", arisen, residentDays, stated.arrival());
        frequencies("problems of a day are binomial", binomial(cells), daysByCount);
        frequencies("everyone has problems alike", new double[] {}, byRow);
        double[] drawn = Arrays.copyOf(hours, arisen);
        law("hours are exponential", new ExponentialDistribution(stated.hours()), drawn);
        mean("hours have the stated mean", drawn, stated.hours());
        uncorrelated("hours know nothing of the problem before", drawn, 1);
    }

    private double[] binomial(int cells) {
        BinomialDistribution binomial = new BinomialDistribution(stated.size(), stated.arrival());
        double days = (double) stated.communities() * CoreLoopRules.DAYS;
        return IntStream.range(0, cells)
                .mapToDouble(n -> n < cells - 1 ? binomial.probability(n) : 1 - binomial.cumulativeProbability(n - 1))
                .map(share -> days * share)
                .toArray();
    }

    private void thresholdsAndNoise() {
        double[] thresholds = IntStream.range(0, residents).mapToDouble(nature::threshold).toArray();
        double[] noise = noise(0);
        double[] later = noise(1);
        UniformRealDistribution uniform = new UniformRealDistribution();
        law("thresholds are uniform", uniform, thresholds);
        law("noise is uniform", uniform, noise);
        uncorrelated("thresholds know nothing of neighbours", thresholds, 1);
        uncorrelated("noise knows nothing of neighbours", noise, 1);
        uncorrelated("noise knows nothing of thresholds", noise, thresholds);
        uncorrelated("noise is fresh each month", noise, later);
    }

    /** One number of each resident, in one or another month. */
    private double[] noise(int monthsLater) {
        return IntStream.range(0, residents)
                .mapToDouble(i -> nature.noise(i, (i % 13 + monthsLater) * CoreLoopRules.MONTH)).toArray();
    }

    /** Eight ties of an eighth of the residents. */
    private void ties() {
        int[] ring = {-4, -3, -2, -1, 1, 2, 3, 4};
        long[] byPlace = new long[ring.length];
        long[] byTarget = new long[stated.size()];
        long replaced = 0;
        for (int resident = 0; resident < residents; resident += ring.length) {
            int row = resident % stated.size();
            int[] ties = nature.ties(resident);
            for (int n = 0; n < ring.length; n++) {
                int target = ties[n] - (resident - row);
                if (target != Math.floorMod(row + ring[n], stated.size())) {
                    byPlace[n]++;
                    byTarget[target]++;
                    replaced++;
                }
            }
        }
        count("ties are replaced at the stated rate", replaced, residents, stated.rewired() * (1 - 1.0 / stated.size()));
        frequencies("every tie is replaced alike", new double[] {}, byPlace);
        frequencies("replaced ties reach everyone alike", new double[] {}, byTarget);
    }

    private void count(String law, double observed, double draws, double chance) {
        double sigmas = (observed - draws * chance) / Math.sqrt(draws * chance * (1 - chance));
        hold(law, Math.abs(sigmas) < SIGMAS, sigmas + " sigma");
    }

    private void mean(String law, double[] drawn, double expected) {
        double sigmas = (Arrays.stream(drawn).sum() / drawn.length / expected - 1) * Math.sqrt(drawn.length);
        hold(law, Math.abs(sigmas) < SIGMAS, sigmas + " sigma");
    }

    /** Chi-square; cells that expect fewer than five are joined to their neighbours, no expectation means all alike. */
    private void frequencies(String law, double[] expected, long[] observed) {
        double[] alike = new double[observed.length];
        Arrays.fill(alike, 1);
        double[] from = expected.length == 0 ? alike : expected;
        List<double[]> cells = new ArrayList<>();
        double[] cell = {0, 0};
        for (int i = 0; i < from.length; i++) {
            cell[0] += from[i];
            cell[1] += observed[i];
            if (expected.length == 0 || cell[0] >= 5) {
                cells.add(cell);
                cell = new double[] {0, 0};
            }
        }
        cells.get(cells.size() - 1)[0] += cell[0];
        cells.get(cells.size() - 1)[1] += cell[1];
        double p = new ChiSquareTest().chiSquareTest(
                cells.stream().mapToDouble(c -> c[0]).toArray(), cells.stream().mapToLong(c -> (long) c[1]).toArray());
        hold(law, p > UNLIKELY, "p = " + p);
    }

    private void law(String law, RealDistribution distribution, double[] drawn) {
        double p = new KolmogorovSmirnovTest().kolmogorovSmirnovTest(distribution, drawn);
        hold(law, p > UNLIKELY, "p = " + p);
    }

    private void uncorrelated(String law, double[] drawn, int apart) {
        uncorrelated(law, Arrays.copyOf(drawn, drawn.length - apart), Arrays.copyOfRange(drawn, apart, drawn.length));
    }

    private void uncorrelated(String law, double[] one, double[] other) {
        double r = new PearsonsCorrelation().correlation(one, other);
        hold(law, Math.abs(r) < SIGMAS / Math.sqrt(one.length), "r = " + r);
    }

    private void hold(String law, boolean holds, String figure) {
        if (!holds) {
            broken.add(law + ": " + figure);
        }
    }
}
