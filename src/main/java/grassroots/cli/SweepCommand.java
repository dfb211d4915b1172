package grassroots.cli;

import grassroots.experiment.Advance;
import grassroots.experiment.Build;
import grassroots.experiment.Refusal;
import grassroots.experiment.Shard;
import grassroots.experiment.SweepExperiment;
import grassroots.experiment.SweepExperiment.Answer;
import grassroots.experiment.SweepExperiment.End;
import grassroots.parameter.Range;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a scenario at every point of a design. */
@Command(
        name = "sweep",
        description = "Runs a scenario at every point of a design over levers and uncertainties, in parallel. It may be killed at any"
                + " moment and goes on with --resume.",
        footer = {
            "",
            "Examples: grassroots sweep scenarios/sweep-strictness.yaml --dry-run",
            "          grassroots sweep scenarios/sweep-strictness.yaml --resume",
            "          grassroots sweep my-sweep.yaml --shard 0/8 --out results/my-sweep"
        })
final class SweepCommand implements Callable<Integer> {
    private static final int DEFAULT_SHARDS = 16;
    private static final Pattern SHARD = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    @Parameters(paramLabel = "FILE", description = "Sweep, YAML or JSON.")
    private Path file;

    @Mixin
    private SweepOptions options;

    @Option(names = "--threads", paramLabel = "N", description = "Threads to use (default: all); no effect on results.")
    private Integer threads;

    @Option(names = "--dry-run", description = "Say how many runs there are, how long they take and what they need, and stop.")
    private boolean dryRun;

    @Option(names = "--resume",
            description = "Go on with an interrupted sweep. This happens without the flag too; with it, a sweep that was never begun is"
                    + " refused.")
    private boolean resume;

    @Option(names = "--shard", paramLabel = "i/n",
            description = "Run part i (from 0) of n alone; 'grassroots merge' makes the result when all parts have run.")
    private String part;

    /** What else can run a sweep. */
    enum Engine { SLURM }

    @Option(names = "--engine", paramLabel = "slurm",
            description = "Run the sweep as an array job of Slurm: submits it, waits, and makes the result. Folder and program must be on"
                    + " a file system that all nodes share.")
    private Engine engine;

    @Option(names = "--shards", paramLabel = "n", description = "Tasks of the array job (default: ${DEFAULT-VALUE}, or as many as runs).",
            defaultValue = "" + DEFAULT_SHARDS)
    private int shards;

    @Option(names = "--sbatch", paramLabel = "option",
            description = "Pass an option to sbatch, such as --sbatch=--partition=main; may be repeated.")
    private List<String> sbatch = List.of();

    private final Surroundings surroundings;

    SweepCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Shard shard = check();
        Screen screen = options.quiet ? surroundings.screen().quietly() : surroundings.screen();
        screen.say("Grassroots " + Build.currentVersion() + " reads " + file);
        SweepAssignment assignment = SweepAssignment.of(file, options, surroundings);
        SweepWords words = new SweepWords(assignment, screen, command());
        words.warn();
        if (dryRun) {
            new SweepDryRun(assignment, workload(assignment, shard), surroundings).tell();
            return Grassroots.DONE;
        }
        if (resume) {
            refuseUnlessBegun(assignment.experiment());
        }
        return engine == null ? run(assignment, shard, words, screen) : submit(assignment, words, screen);
    }

    private int submit(SweepAssignment assignment, SweepWords words, Screen screen) {
        int parts = Math.min(shards, assignment.experiment().question().runs());
        SlurmJob job = new SlurmJob(assignment, file, surroundings.here(), parts);
        String merge = command().replaceFirst(" sweep ", " merge ") + " --shards " + parts;
        return new SlurmEngine(assignment, job, sbatch, surroundings, screen).run(words, merge);
    }

    private Shard check() {
        if (resume && options.overwrite) {
            throw options.wrong("--resume goes on with a sweep and --overwrite forgets it; give one of them");
        }
        options.checkThreads(threads);
        checkEngine();
        if (part == null) {
            return Shard.WHOLE;
        }
        if (options.overwrite) {
            throw options.wrong("--overwrite would forget what other shards have run; delete the folder first");
        }
        Matcher shard = SHARD.matcher(part);
        if (!shard.matches() || Integer.parseInt(shard.group(1)) >= Integer.parseInt(shard.group(2))) {
            throw options.wrong("--shard must be i/n with i from 0 to n-1, such as 0/8 for the first of eight, not " + part);
        }
        return new Shard(Integer.parseInt(shard.group(1)), Integer.parseInt(shard.group(2)));
    }

    private void checkEngine() {
        if (engine != null && (part != null || threads != null || options.overwrite)) {
            throw options.wrong("--engine slurm cuts the sweep and shares out threads itself and overwrites nothing; leave --shard,"
                    + " --threads and --overwrite out");
        }
        if (engine == null && (!sbatch.isEmpty() || shards != DEFAULT_SHARDS)) {
            throw options.wrong("--shards and --sbatch go with --engine slurm");
        }
        options.check("--shards", shards, new Range(1, Integer.MAX_VALUE));
    }

    private static void refuseUnlessBegun(SweepExperiment experiment) {
        if (!experiment.isBegun() && experiment.found().isEmpty()) {
            String other = experiment.begunElsewhere().map(there -> "; " + there).orElse("");
            throw new Refusal(experiment.folder().toString(), "there is no interrupted sweep to go on with" + other,
                    "leave --resume out to begin this one");
        }
    }

    private Workload workload(SweepAssignment assignment, Shard shard) {
        int runs = assignment.experiment().question().runs();
        int own = runs / shard.of() + (shard.number() < runs % shard.of() ? 1 : 0);
        int all = threads == null ? surroundings.machine().processors() : threads;
        return assignment.workload(own, assignment.crew(all, own, surroundings.machine()));
    }

    private int run(SweepAssignment assignment, Shard shard, SweepWords words, Screen screen) {
        Advance advance = new Advance();
        Workload work = workload(assignment, shard);
        long start = System.nanoTime();
        Answer answer;
        Drawing drawing = new Drawing(screen);
        try (Progress progress = new Progress(work, advance, screen)) {
            progress.begin();
            answer = assignment.experiment(surroundings, drawing).run(assignment.means(work.crew(), surroundings, advance, screen), shard, options.overwrite);
        }
        words.say(answer, work.runs(), (System.nanoTime() - start) / Progress.NANOS_OF_A_SECOND, shard);
        if (answer.end() == End.INTERRUPTED) {
            return Grassroots.INTERRUPTED;
        }
        return drawing.code(answer.failed());
    }

    private String command() {
        return "grassroots sweep " + file + options.flags();
    }
}
