package grassroots.experiment;

import grassroots.metrics.CommunityYears;
import grassroots.metrics.Observation;
import grassroots.metrics.Series;
import grassroots.parameter.Range;
import grassroots.parameter.Text;
import grassroots.scenario.Sweep;
import grassroots.scenario.SweepDesign;
import grassroots.scenario.SweepFactor;
import grassroots.scenario.SweepFile;
import grassroots.simulation.Watch;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;

/** A small sweep, and a stand-in for the model whose numbers depend on point and seed alone. */
final class SweepBench {
    static final int POINTS = 3;
    final List<String> notices = Collections.synchronizedList(new ArrayList<>());
    final Advance advance = new Advance();
    Stop stop = new Stop();

    static SweepFactor values(String path, String... values) {
        return new SweepFactor(path, new Text(path, path), "share", false, "0.5", List.of(values), null, 2);
    }

    static SweepFactor range(String path, double from, double to, int steps) {
        return new SweepFactor(path, new Text(path, path), "share", false, "0.5", List.of(), new Range(from, to), steps);
    }

    static SweepPlan plan(SweepDesign design, int points, SweepFactor... factors) {
        SweepFile file = new SweepFile(1, "fake", new Text("", ""), new Text("", ""), "", design, points, 1, "", 0, List.of(), List.of());
        return SweepPlan.of(new Sweep(file, null, null, List.of(factors), List.of(), Optional.empty()));
    }

    static SweepQuestion question(int replications) {
        return question(replications, "design: factorial\n", "load: 1\n");
    }

    static SweepQuestion question(int replications, String sweep, String scenario) {
        SweepFactor factor = values("load", "0.1", "0.2", "0.3");
        Question base = new Question("fake", scenario, 100, replications, new TreeMap<>(), Bench.FORM);
        return new SweepQuestion(base, sweep, List.of(factor), Bench.METRICS.subList(0, 2), plan(SweepDesign.FACTORIAL, 0, factor));
    }

    static SweepExperiment experiment(Path folder, int replications, Disk disk) {
        return SweepExperiment.of(question(replications), Bench.BUILD, folder, disk);
    }

    /** Two weeks and an empty cell now and then. */
    static Observation run(int point, long seed, Watch watch) {
        for (int day = 0; day < 14; day++) {
            if (!watch.dayEnded(day)) {
                return null;
            }
        }
        double[][] weeks = {{point + seed / 7.0, seed % 2 == 0 ? Double.NaN : point}, {seed, Double.NaN}};
        return new Observation(new Series(List.of("trust", "backlog"), 0, weeks), new CommunityYears(List.of(), List.of()));
    }

    static IntFunction<Replicate> model() {
        return point -> (seed, threads, watch) -> run(point, seed, watch);
    }

    SweepExperiment.Means means(int threads) {
        return means(threads, model());
    }

    SweepExperiment.Means means(int threads, IntFunction<Replicate> model) {
        return new SweepExperiment.Means(model, Crew.of(threads, 30, 30), stop, advance, notices::add);
    }

    /** A disk with so much room left. */
    static Disk limited(AtomicLong left) {
        return file -> {
            OutputStream out = Disk.REAL.open(file);
            return new FilterOutputStream(out) {
                @Override
                public void write(int b) throws IOException {
                    if (left.decrementAndGet() < 0) {
                        throw new IOException("No space left on device");
                    }
                    out.write(b);
                }

                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    int fits = (int) Math.max(0, Math.min(length, left.getAndAdd(-length)));
                    out.write(bytes, offset, fits);
                    if (fits < length) {
                        throw new IOException("No space left on device");
                    }
                }
            };
        };
    }
}
