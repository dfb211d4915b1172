package grassroots.experiment;

import grassroots.metrics.CommunityYears;
import grassroots.metrics.Metric;
import grassroots.metrics.Observation;
import grassroots.metrics.Series;
import grassroots.parameter.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** A small question, and a stand-in for the model whose numbers depend on the seed alone. */
final class Bench {
    static final Build BUILD = new Build("0", null, "0123");
    static final Question.Form FORM = new Question.Form(false, "en", true, false);
    static final List<Metric> METRICS = List.of(metric("trust"), metric("backlog"), metric("absent"));
    static final int DAYS = 21;

    private Bench() {}

    static Question question(int replications) {
        return new Question("fake", "name: fake\nseed: 100\n", 100, replications, new TreeMap<>(), FORM);
    }

    static Experiment experiment(Path folder, int replications, Disk disk) {
        return new Experiment(question(replications), BUILD, folder, METRICS, disk);
    }

    static Experiment.Means means(Replicate replicate, int threads, Stop stop) {
        return new Experiment.Means(replicate, Crew.of(threads, 30, 30), Illustrator.NONE, stop, new Advance());
    }

    static Experiment.Means means(int threads) {
        return means(Bench::run, threads, new Stop());
    }

    /** Runs three weeks, the first of them warm-up. */
    static Observation run(long seed, int threads, grassroots.simulation.Watch watch) {
        for (int day = -7; day < DAYS - 7; day++) {
            if (!watch.dayEnded(day)) {
                return null;
            }
        }
        double[][] weeks = {{999, seed}, {seed / 3.0, Double.NaN}, {seed / 7.0, seed / 1e9}};
        return new Observation(new Series(List.of("trust", "backlog"), -1, weeks),
                new CommunityYears(List.of("trust"), List.of(
                        new CommunityYears.Row("East, \"old\" town", 1, "urban", 1, new double[] {seed}),
                        new CommunityYears.Row("柳村", 2, "village", 1, new double[] {Double.NaN}))));
    }

    private static Metric metric(String key) {
        return new Metric(key, Metric.Group.TRUST, new Text(key, key), new Text("Meaning of " + key, "含义"), "share",
                Metric.Better.UP, 0.02, "one in fifty", Metric.Over.STOCK, community -> 0, community -> 1);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
