package grassroots.cli;

import grassroots.experiment.ComparisonIllustrator;
import grassroots.experiment.Disk;
import grassroots.experiment.Illustrator;
import grassroots.experiment.SweepIllustrator;
import grassroots.experiment.Stop;
import grassroots.metrics.CommunityYears;
import grassroots.metrics.Observation;
import grassroots.metrics.Series;
import grassroots.scenario.Scenario;
import grassroots.simulation.Look;
import grassroots.simulation.Watch;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/** Measures sweeps: how busy processors are kept, what a run costs beyond itself, and how long a large folder takes to go on with. */
final class SweepSpeed {
    private static final double NANOS = 1e9;

    private final Path folder;
    private final int processors = Runtime.getRuntime().availableProcessors();

    private SweepSpeed(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        SweepSpeed speed = new SweepSpeed(Files.createTempDirectory("sweep-speed"));
        speed.write();
        speed.busy(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 250);
        speed.forked();
        speed.large();
    }

    private void write() throws IOException {
        Files.writeString(folder.resolve("town.yaml"), "schemaVersion: 1\nname: town\ntitle: town\nextends: flagship.yaml\n"
                + "world: {townships: 1, communities: {perTownship: 4, residents: 5000}}\nhorizon: {warmUp: 0 weeks, length: 52 weeks}\n");
        String sweep = "schemaVersion: 1\nname: speed\ntitle: speed\nscenario: town.yaml\ndesign: latin-hypercube\npoints: %d\n"
                + "replications: %d\noutcomes: [upwardShare, trueResolution, burnoutAny]\nfactors:\n"
                + "  - {path: policies.admission-list.strictness}\n  - {path: policies.admission-list.leakageControl}\n"
                + "  - {path: uncertainties.population.people.gain}\n  - {path: uncertainties.attention.halfLife}\n";
        Files.writeString(folder.resolve("busy.yaml"), sweep.formatted(250, 1));
        Files.writeString(folder.resolve("large.yaml"), sweep.formatted(1000, 100));
    }

    /** Runs that do nothing, to see what is left. */
    private static final class Nothing implements Model {
        private static final Series SERIES =
                new Series(List.of("upwardShare", "trueResolution", "burnoutAny"), 0, new double[][] {{1 / 3.0, 1 / 7.0, 1 / 9.0}});

        @Override
        public Observation run(Subject subject, long seed, int threads, Look look, Watch watch) {
            return new Observation(SERIES, new CommunityYears(List.of(), List.of()));
        }

        @Override
        public Illustrator illustrator(Scenario scenario, String language, Consumer<String> notice) {
            return Illustrator.NONE;
        }

        @Override
        public SweepIllustrator sweepIllustrator(String language, Consumer<String> notice) {
            return SweepIllustrator.NONE;
        }

        @Override
        public ComparisonIllustrator illustrator(List<Scenario> scenarios, String language, Consumer<String> notice) {
            throw new UnsupportedOperationException();
        }
    }

    /** The model, with the processor time that its runs take added up. */
    private static final class Measured implements Model {
        private final Model model;
        private final LongAdder nanos = new LongAdder();

        Measured(Model model) {
            this.model = model;
        }

        @Override
        public Observation run(Subject subject, long seed, int threads, Look look, Watch watch) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Observation observation = model.run(subject, seed, threads, look, watch);
            nanos.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
            return observation;
        }

        @Override
        public Illustrator illustrator(Scenario scenario, String language, Consumer<String> notice) {
            return Illustrator.NONE;
        }

        @Override
        public SweepIllustrator sweepIllustrator(String language, Consumer<String> notice) {
            return SweepIllustrator.NONE;
        }

        @Override
        public ComparisonIllustrator illustrator(List<Scenario> scenarios, String language, Consumer<String> notice) {
            throw new UnsupportedOperationException();
        }
    }

    /** Looks every few milliseconds how many threads would run if they were let, whatever else the machine does. */
    private static final class Sampler extends Thread {
        private static final long MILLIS = 5;
        private final int processors;
        private long looks;
        private long running;

        Sampler(int processors) {
            this.processors = processors;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                while (true) {
                    Thread.sleep(MILLIS);
                    looks++;
                    running += Math.min(processors, Thread.getAllStackTraces().keySet().stream()
                            .filter(thread -> thread.getName().startsWith("pool-") || thread.getName().equals("main"))
                            .filter(thread -> thread.getState() == State.RUNNABLE)
                            .count());
                }
            } catch (InterruptedException ended) {
                return;
            }
        }

        double share() {
            return (double) running / (looks * processors);
        }
    }

    private double seconds(Model model, String... arguments) {
        long start = System.nanoTime();
        StringWriter err = new StringWriter();
        Screen screen = new Screen(new PrintWriter(new StringWriter()), new PrintWriter(err), false, false);
        Surroundings.Machine machine = new Surroundings.Machine(Disk.REAL, Runtime.getRuntime().maxMemory(), processors);
        int code = Grassroots.execute(new Surroundings(screen, folder, machine, model, new Stop()), arguments);
        if (code != 0) {
            throw new IllegalStateException(err.toString());
        }
        return (System.nanoTime() - start) / NANOS;
    }

    private static double processorSeconds() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / NANOS;
    }

    private void busy(int points) throws IOException {
        Files.writeString(folder.resolve("busy.yaml"), Files.readString(folder.resolve("busy.yaml")).replace("points: 250", "points: " + points));
        Measured model = new Measured(new CurrentModel());
        double before = processorSeconds();
        Sampler sampler = new Sampler(processors);
        sampler.start();
        double wall = seconds(model, "sweep", "busy.yaml", "--reps", "4", "--out", "busy");
        sampler.interrupt();
        double all = processorSeconds() - before;
        double runs = 4.0 * points;
        double inRuns = model.nanos.sum() / NANOS;
        say("%.0f runs of 20,000 residents and a year: %.1f s, work for %.0f %% of the processors' time, starting"
                + " and tables included, of which others on this machine left %.0f %%; %.1f ms of processor time a run in"
                + " runs, %.1f ms beyond, starting included", runs, wall, 100 * sampler.share(), 100 * all / (wall * processors), 1000 * inRuns / runs,
                1000 * (all - inRuns) / runs);
    }

    /** Runs that differ in policies alone, each from the start and then from the warm-up of its seed. */
    private void forked() throws IOException {
        Files.writeString(folder.resolve("year.yaml"), Files.readString(folder.resolve("town.yaml")).replace("warmUp: 0", "warmUp: 52"));
        Files.writeString(folder.resolve("policies.yaml"), Files.readString(folder.resolve("busy.yaml")).replace("town.yaml", "year.yaml")
                .replaceAll("(?m)^  - .path: uncertainties.*\n", "").replaceAll("points: .*", "points: 60"));
        List<Model> pair = List.of(new Measured(new CurrentModel()), new CurrentModel());
        for (int round = 0; round < 4; round++) {
            Model model = pair.get(round % 2);
            double before = processorSeconds();
            double wall = seconds(model, "sweep", "policies.yaml", "--reps", "3", "--out", "round" + round);
            say("180 runs of a year of warm-up and a year of policies, %s: %.1f s, %.1f s of processor time",
                    model instanceof Measured ? "each from the start" : "the warm-up of a seed once", wall, processorSeconds() - before);
        }
    }

    private void large() {
        Model nothing = new Nothing();
        double first = seconds(nothing, "sweep", "large.yaml", "--out", "large", "--shard", "0/2");
        double before = processorSeconds();
        double second = seconds(nothing, "sweep", "large.yaml", "--out", "large", "--shard", "1/2");
        say("runs that do nothing: %.2f ms each, %.2f ms of processor time", 1000 * second / 50_000,
                1000 * (processorSeconds() - before) / 50_000);
        say("(the first 50,000: %.1f s)", first);
        say("going on with 100,000 finished runs, tables included: %.1f s", seconds(nothing, "sweep", "large.yaml", "--out", "large", "--resume"));
        say("starting on the finished folder: %.1f s", seconds(nothing, "sweep", "large.yaml", "--out", "large"));
    }

    private static void say(String words, Object... values) {
        System.out.println(String.format(Locale.ROOT, words, values));
    }
}
