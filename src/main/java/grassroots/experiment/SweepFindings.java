package grassroots.experiment;

import grassroots.experiment.SweepTally.Basis;
import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.parameter.Text;
import grassroots.scenario.Sweep;
import grassroots.scenario.SweepDesign;
import grassroots.scenario.SweepFactor;
import grassroots.statistics.Interval;
import grassroots.statistics.Moments;
import grassroots.statistics.RankCorrelation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a sweep found: read from its tables point after point, in memory that does not grow with their number.
 *
 * <p>Where points are chosen (a grid, one factor at a time, a short table) and have the same seeds, what is uncertain is the seeds:
 * intervals are between replications, differences paired. Where points are drawn (Latin hypercube, Sobol, a long table), it is which
 * points were drawn: intervals are between points, and rank correlations are added.
 */
public final class SweepFindings {
    /** Lines of a table up to which each is a point with a meaning of its own, as a package of policies has. */
    private static final int SHORT_TABLE = 30;

    private static final int MOST_LEVELS = 12;
    private static final int PARTS = 10;

    /** Parts of a range that are its lower and its upper end: a fifth each. */
    private static final int END = 2;

    private final Sweep sweep;
    private final List<Metric> outcomes;
    private final List<FactorBins> bins;
    private final SweepTally[][][] tallies;
    private final PointSample sample;
    private final List<List<Influence>> influences = new ArrayList<>();
    private int points;
    private int runs;
    private int failed;

    private SweepFindings(Sweep sweep) {
        this.sweep = sweep;
        this.outcomes = sweep.file().outcomes().stream().map(Metrics::of).toList();
        this.bins = isShortTable() ? List.of(lines(sweep)) : IntStream.range(0, sweep.factors().size())
                .mapToObj(factor -> FactorBins.of(sweep, factor, MOST_LEVELS, PARTS)).toList();
        this.tallies = new SweepTally[bins.size()][outcomes.size()][];
        for (int factor = 0; factor < bins.size(); factor++) {
            for (int outcome = 0; outcome < outcomes.size(); outcome++) {
                tallies[factor][outcome] = IntStream.range(0, bins.get(factor).size())
                        .mapToObj(bin -> new SweepTally(sweep.file().replications())).toArray(SweepTally[]::new);
            }
        }
        this.sample = new PointSample(sweep.factors().size(), outcomes.size());
    }

    /** Reads the tables of a result folder. */
    public static SweepFindings of(Sweep sweep, Path folder) {
        SweepFindings findings = new SweepFindings(sweep);
        SweepRuns.read(folder, sweep.factors().size(), findings.outcomes.size(), findings::take);
        IntStream.range(0, findings.outcomes.size()).forEach(outcome -> findings.influences.add(findings.worked(outcome)));
        return findings;
    }

    /** A factor that stands for the lines of a short table, which differ in more than one respect. */
    private static FactorBins lines(Sweep sweep) {
        List<String> numbers = IntStream.range(0, sweep.rows().size()).mapToObj(String::valueOf).toList();
        SweepFactor line = new SweepFactor("point", new Text("line of the table", "表中的方案"), "text", false, "0", numbers, null, 2);
        return new FactorBins(line, numbers, null, 0);
    }

    /** Whether points are the few lines of a table, compared with one another as they are. */
    public boolean isShortTable() {
        return sweep.file().design() == SweepDesign.POINTS && sweep.rows().size() <= SHORT_TABLE;
    }

    /** Whether intervals are between points that were drawn, not between replications. */
    public boolean isSampled() {
        return basis() == Basis.POINTS;
    }

    private Basis basis() {
        boolean drawn = sweep.file().design().isSampled() || sweep.file().design() == SweepDesign.POINTS && !isShortTable();
        return drawn ? Basis.POINTS : Basis.SEEDS;
    }

    private void take(SweepRuns.Point point) {
        points++;
        runs += point.replications().length;
        int lost = (int) Arrays.stream(point.outcomes())
                .filter(run -> Arrays.stream(run).allMatch(Double::isNaN)).count();
        failed += lost;
        double[][] byOutcome = new double[outcomes.size()][];
        for (int outcome = 0; outcome < outcomes.size(); outcome++) {
            byOutcome[outcome] = point.of(outcome);
        }
        for (int factor = 0; factor < bins.size(); factor++) {
            int bin = isShortTable() ? point.number() : bins.get(factor).of(point.values().get(factor));
            for (int outcome = 0; bin >= 0 && counts(factor, point.values()) && outcome < outcomes.size(); outcome++) {
                tallies[factor][outcome][bin].add(point.replications(), byOutcome[outcome]);
            }
        }
        sample.take(new PointMeans(point.number(), point.values(),
                Arrays.stream(byOutcome).map(Interval::ofMean).toList(), lost));
    }

    /** One at a time means that of a factor only those points count at which all others are as the scenario has them. */
    private boolean counts(int factor, List<String> values) {
        return sweep.file().design() != SweepDesign.ONE_AT_A_TIME || IntStream.range(0, values.size())
                .allMatch(other -> other == factor || values.get(other).equals(sweep.factors().get(other).base()));
    }

    /** What was asked. */
    public Sweep sweep() {
        return sweep;
    }

    /** Points that there are. */
    public int points() {
        return points;
    }

    /** Runs that were made. */
    public int runs() {
        return runs;
    }

    /** Runs that came to no end. */
    public int failed() {
        return failed;
    }

    /** Outcomes that were kept. */
    public List<Metric> outcomes() {
        return outcomes;
    }

    /** The factors as they are put together; of a short table one that stands for its lines. */
    public List<FactorBins> bins() {
        return bins;
    }

    /** The mean of an outcome in each bin of a factor, with its interval. */
    public List<Interval> means(int factor, int outcome) {
        return Arrays.stream(tallies[factor][outcome]).map(tally -> tally.mean(basis())).toList();
    }

    /** How many points are in each bin of a factor. */
    public int points(int factor, int bin) {
        return tallies[factor][0][bin].points().n();
    }

    /** Points to show: all, or of very many those with the highest and lowest means. */
    public List<PointMeans> shown() {
        return sample.shown();
    }

    /** How many statements hold together. */
    public int family() {
        int statements = 0;
        for (int factor = 0; factor < bins.size(); factor++) {
            statements += Math.max(0, contrasts(factor).size());
        }
        return Math.max(1, statements * outcomes.size());
    }

    /** Two sets of neighbouring bins, compared. */
    private record Pair(int from, int fromEnd, int to, int toEnd) {}

    private List<Pair> contrasts(int factor) {
        FactorBins own = bins.get(factor);
        if (!own.isLevels() && isSampled()) {
            int last = own.size() - 1;
            return List.of(new Pair(0, END - 1, last - END + 1, last));
        }
        int reference = sweep.file().design() == SweepDesign.ONE_AT_A_TIME ? Math.max(0, own.of(own.factor().base())) : 0;
        return IntStream.range(0, own.size()).filter(bin -> bin != reference)
                .mapToObj(bin -> new Pair(reference, reference, bin, bin)).toList();
    }

    /** How far each factor, or of a short table each line, moves an outcome, the one that moves it furthest first. */
    public List<Influence> influences(int outcome) {
        return influences.get(outcome);
    }

    private List<Influence> worked(int outcome) {
        Stream<Influence> all = isShortTable() ? influences(0, outcome)
                : IntStream.range(0, bins.size()).boxed().flatMap(factor -> furthest(factor, outcome).stream());
        return all.sorted(Comparator.comparingDouble(Influence::size).reversed()).toList();
    }

    private Optional<Influence> furthest(int factor, int outcome) {
        return influences(factor, outcome).max(Comparator.comparingDouble(Influence::size));
    }

    private Stream<Influence> influences(int factor, int outcome) {
        int family = family();
        FactorBins own = bins.get(factor);
        RankCorrelation rank = rank(factor, outcome);
        return contrasts(factor).stream().map(pair -> new Influence(own.factor(), outcomes.get(outcome),
                label(own, pair.from, pair.fromEnd), label(own, pair.to, pair.toEnd), change(factor, outcome, pair, family), rank));
    }

    private static String label(FactorBins bins, int first, int last) {
        return first == last ? bins.label(first) : bins.between(first, last);
    }

    private Interval change(int factor, int outcome, Pair pair, int family) {
        SweepTally[] own = tallies[factor][outcome];
        if (!isSampled()) {
            return Interval.ofPairedDifference(own[pair.to].ofWholeSeeds(), own[pair.from].ofWholeSeeds(), family);
        }
        return joined(own, pair.from, pair.fromEnd).to(joined(own, pair.to, pair.toEnd), family);
    }

    private static Moments joined(SweepTally[] own, int first, int last) {
        Moments joined = own[first].points();
        for (int bin = first + 1; bin <= last; bin++) {
            joined = joined.with(own[bin].points());
        }
        return joined;
    }

    private RankCorrelation rank(int factor, int outcome) {
        return isSampled() && bins.get(factor).isNumeric()
                ? RankCorrelation.of(sample.factor(factor), sample.outcome(outcome), bins.size() * outcomes.size())
                : RankCorrelation.UNKNOWN;
    }
}
