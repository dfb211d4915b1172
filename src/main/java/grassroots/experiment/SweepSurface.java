package grassroots.experiment;

import grassroots.experiment.SweepTally.Basis;
import grassroots.metrics.Metric;
import grassroots.scenario.Sweep;
import grassroots.scenario.SweepDesign;
import grassroots.statistics.Interval;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An outcome over two factors, those that move it most.
 *
 * @param outcome what is measured
 * @param across the factor that moves it most
 * @param down the other
 * @param cells means with intervals by bin of one and of the other
 * @param points in each cell
 */
public record SweepSurface(Metric outcome, FactorBins across, FactorBins down, Interval[][] cells, int[][] points) {
    private static final int MOST_LEVELS = 8;
    private static final int PARTS = 5;

    /** The surfaces of a sweep, one for each outcome that two factors may move; read once more from the tables. */
    public static List<SweepSurface> of(SweepFindings findings, Path folder) {
        if (findings.isShortTable() || findings.sweep().file().design() == SweepDesign.ONE_AT_A_TIME) {
            return List.of();
        }
        List<Gathering> gatherings = IntStream.range(0, findings.outcomes().size())
                .mapToObj(outcome -> gathering(findings, outcome)).flatMap(Optional::stream).toList();
        if (!gatherings.isEmpty()) {
            SweepRuns.read(folder, findings.sweep().factors().size(), findings.outcomes().size(),
                    point -> gatherings.forEach(gathering -> gathering.take(point)));
        }
        Basis basis = findings.isSampled() ? Basis.POINTS : Basis.SEEDS;
        return gatherings.stream().map(gathering -> gathering.surface(findings.outcomes().get(gathering.outcome), basis)).toList();
    }

    private static Optional<Gathering> gathering(SweepFindings findings, int outcome) {
        Sweep sweep = findings.sweep();
        List<String> paths = sweep.factors().stream().map(factor -> factor.path()).toList();
        List<Integer> most = findings.influences(outcome).stream().map(one -> paths.indexOf(one.factor().path())).limit(2).toList();
        return most.size() < 2 ? Optional.empty() : Optional.of(new Gathering(outcome, most.get(0), most.get(1), sweep));
    }

    /** Adds up the cells of one surface. */
    private static final class Gathering {
        private final int outcome;
        private final int first;
        private final int second;
        private final FactorBins across;
        private final FactorBins down;
        private final List<SweepTally[]> tallies = new ArrayList<>();

        Gathering(int outcome, int first, int second, Sweep sweep) {
            this.outcome = outcome;
            this.first = first;
            this.second = second;
            this.across = FactorBins.of(sweep, first, MOST_LEVELS, PARTS);
            this.down = FactorBins.of(sweep, second, MOST_LEVELS, PARTS);
            for (int row = 0; row < down.size(); row++) {
                tallies.add(IntStream.range(0, across.size()).mapToObj(column -> new SweepTally(sweep.file().replications()))
                        .toArray(SweepTally[]::new));
            }
        }

        void take(SweepRuns.Point point) {
            int column = across.of(point.values().get(first));
            int row = down.of(point.values().get(second));
            if (column >= 0 && row >= 0) {
                tallies.get(row)[column].add(point.replications(), point.of(outcome));
            }
        }

        SweepSurface surface(Metric metric, Basis basis) {
            return new SweepSurface(metric, across, down,
                    tallies.stream().map(row -> Arrays.stream(row).map(tally -> tally.mean(basis)).toArray(Interval[]::new))
                            .toArray(Interval[][]::new),
                    tallies.stream().map(row -> Arrays.stream(row).mapToInt(tally -> tally.points().n()).toArray()).toArray(int[][]::new));
        }
    }
}
