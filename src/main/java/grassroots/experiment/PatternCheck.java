package grassroots.experiment;

import grassroots.metrics.Series;
import grassroots.scenario.Scenario;
import grassroots.simulation.Simulation;
import grassroots.simulation.Watch;
import grassroots.statistics.Interval;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads patterns from replications of the worlds they need.
 *
 * @param patterns what to read
 * @param replications how many, at least 2 for an interval
 * @param overrides settings for all worlds
 */
public record PatternCheck(List<Pattern> patterns, int replications, List<String> overrides) {
    private static final String TABLE = "patterns.csv";
    private static final String VALUE_TABLE = "values.csv";
    private static final List<String> VALUES = List.of("pattern", "replication", "seed", "value");
    private static final List<String> VERDICTS = List.of("pattern", "meaning", "meaningZh", "source", "kind", "targetLow", "targetHigh",
            "n", "value", "low", "high", "verdict");

    /** What an interval says of a pattern. */
    public enum Verdict {
        /** The whole interval lies inside the tolerance. */
        PASS,
        /** The whole interval lies outside. */
        FAIL,
        /** It lies on an end of the tolerance: more replications would tell. */
        UNSETTLED
    }

    /**
     * A pattern as it was found.
     *
     * @param pattern which
     * @param seeds of the replications
     * @param values one a replication
     */
    public record Finding(Pattern pattern, long[] seeds, double[] values) {
        /** The mean and its 95 % interval. */
        public Interval interval() {
            return Interval.ofMean(values);
        }

        /** Whether the interval lies inside the tolerance. */
        public Verdict verdict() {
            Interval interval = interval();
            Pattern.Tolerance tolerance = pattern.tolerance();
            if (interval.low() >= tolerance.low() && interval.high() <= tolerance.high()) {
                return Verdict.PASS;
            }
            boolean outside = interval.high() < tolerance.low() || interval.low() > tolerance.high();
            return outside ? Verdict.FAIL : Verdict.UNSETTLED;
        }
    }

    /** The worlds that are needed. */
    public Set<PatternWorld> worlds() {
        Set<PatternWorld> worlds = EnumSet.noneOf(PatternWorld.class);
        patterns.forEach(pattern -> worlds.addAll(pattern.worlds()));
        return worlds;
    }

    /** Runs what is needed on so many threads; {@code ended} hears of each run. */
    public List<Finding> run(int threads, Consumer<PatternWorld> ended) {
        Map<PatternWorld, Scenario> scenarios = new EnumMap<>(PatternWorld.class);
        worlds().forEach(world -> scenarios.put(world, world.scenario(overrides)));
        long seed = scenarios.values().iterator().next().seed();
        List<Map<PatternWorld, Series>> seen = new ArrayList<>();
        ExecutorService crew = Executors.newFixedThreadPool(threads);
        try {
            List<Map<PatternWorld, Future<Series>>> runs = new ArrayList<>();
            for (int r = 0; r < replications; r++) {
                Map<PatternWorld, Future<Series>> replication = new EnumMap<>(PatternWorld.class);
                long own = seed + r;
                scenarios.forEach((world, scenario) -> replication.put(world, crew.submit(() -> run(world, scenario, own, ended))));
                runs.add(replication);
            }
            runs.forEach(replication -> seen.add(ends(replication)));
        } finally {
            crew.shutdownNow();
        }
        return patterns.stream().map(pattern -> read(pattern, seed, seen)).toList();
    }

    private static Series run(PatternWorld world, Scenario scenario, long seed, Consumer<PatternWorld> ended) {
        Series series = Simulation.run(scenario, seed, 1, false, Watch.NONE).weekly();
        ended.accept(world);
        return series;
    }

    private static Map<PatternWorld, Series> ends(Map<PatternWorld, Future<Series>> replication) {
        Map<PatternWorld, Series> seen = new EnumMap<>(PatternWorld.class);
        replication.forEach((world, run) -> seen.put(world, end(run)));
        return seen;
    }

    private static Series end(Future<Series> run) {
        try {
            return run.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure.getCause());
        }
    }

    private static Finding read(Pattern pattern, long seed, List<Map<PatternWorld, Series>> seen) {
        long[] seeds = new long[seen.size()];
        double[] values = new double[seen.size()];
        Arrays.setAll(seeds, r -> seed + r);
        Arrays.setAll(values, r -> pattern.reading().of(seen.get(r)::get));
        return new Finding(pattern, seeds, values);
    }

    /** Refuses a folder with tables of another check, or with anything else, in which tables would be lost or mixed. */
    public static void refuseUnlessFree(Path folder) {
        if (!Files.isDirectory(folder) || Folders.isFree(folder)) {
            return;
        }
        String tables = Stream.of(TABLE, VALUE_TABLE).filter(name -> Files.exists(folder.resolve(name))).collect(Collectors.joining(" and "));
        throw new Refusal(folder.toString(), tables.isEmpty() ? "holds something else than tables of patterns"
                : "holds " + tables + " of another check", "choose another folder with --out, or write over them with --overwrite");
    }

    /** Writes {@code patterns.csv}, a row each, and {@code values.csv}, a row each and replication. */
    public static void write(Path folder, List<Finding> findings, Disk disk) {
        Draft draft = new Draft(disk);
        draft.write(folder.resolve(TABLE), Csv.table(false, VERDICTS, findings.stream().map(PatternCheck::verdict)));
        draft.write(folder.resolve(VALUE_TABLE), Csv.table(false, VALUES, findings.stream().flatMap(f -> values(f).stream())));
    }

    private static List<String> verdict(Finding finding) {
        Pattern pattern = finding.pattern();
        Interval interval = finding.interval();
        return List.of(pattern.key(), pattern.meaning().in("en"), pattern.meaning().in("zh"), pattern.source(),
                pattern.kind().name().toLowerCase(java.util.Locale.ROOT), end(pattern.tolerance().low()), end(pattern.tolerance().high()),
                String.valueOf(interval.n()), Csv.cell(interval.mean()), Csv.cell(interval.low()), Csv.cell(interval.high()),
                finding.verdict().name().toLowerCase(java.util.Locale.ROOT));
    }

    private static String end(double bound) {
        return Double.isInfinite(bound) ? "" : Csv.cell(bound);
    }

    private static List<List<String>> values(Finding finding) {
        List<List<String>> rows = new ArrayList<>();
        for (int r = 0; r < finding.values().length; r++) {
            rows.add(List.of(finding.pattern().key(), String.valueOf(r), String.valueOf(finding.seeds()[r]),
                    Csv.cell(finding.values()[r])));
        }
        return rows;
    }
}
