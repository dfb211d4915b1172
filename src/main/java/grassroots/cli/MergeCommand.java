package grassroots.cli;

import grassroots.experiment.Build;
import grassroots.experiment.Refusal;
import grassroots.experiment.Shard;
import grassroots.experiment.SweepExperiment;
import grassroots.experiment.SweepExperiment.Answer;
import grassroots.experiment.SweepExperiment.End;
import grassroots.parameter.Range;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the result of a sweep from what its shards have kept. */
@Command(
        name = "merge",
        description = "Makes the result of a sweep from what its shards have kept, or says what is missing.",
        footer = {"", "Example: grassroots merge my-sweep.yaml --out results/my-sweep --shards 8"})
final class MergeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Sweep, as given to 'sweep' with the same flags.")
    private Path file;

    @Mixin
    private SweepOptions options;

    @Option(names = "--shards", paramLabel = "n", description = "Number of shards, to say which are missing.")
    private Integer shards;

    private final Surroundings surroundings;

    MergeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Screen screen = options.quiet ? surroundings.screen().quietly() : surroundings.screen();
        options.check("--shards", shards, new Range(1, Integer.MAX_VALUE));
        SweepAssignment assignment = SweepAssignment.of(file, options, surroundings);
        Drawing drawing = new Drawing(screen);
        SweepExperiment experiment = assignment.experiment(surroundings, drawing);
        if (!experiment.isBegun() && experiment.found().isEmpty()) {
            String other = experiment.begunElsewhere().map(there -> "; " + there).orElse("");
            throw new Refusal(experiment.folder().toString(), "no shard of this sweep has run yet" + other,
                    "run 'grassroots sweep " + file + " --shard 0/n' and so on first");
        }
        long start = System.nanoTime();
        Answer answer = experiment.merge(gaps -> new Missing(screen, assignment, shards).say(gaps), screen::say, options.overwrite);
        if (answer.end() == End.INCOMPLETE) {
            return Grassroots.FAILED;
        }
        double seconds = (System.nanoTime() - start) / Progress.NANOS_OF_A_SECOND;
        new SweepWords(assignment, screen, "grassroots sweep " + file).say(answer, experiment.question().runs(), seconds, Shard.WHOLE);
        return drawing.code(answer.failed());
    }

    /**
     * Says which runs are missing.
     *
     * @param shards how the sweep was cut, {@code null} where unknown
     */
    record Missing(Screen screen, SweepAssignment assignment, Integer shards) {
        private static final int MOST = 20;

        void say(SweepExperiment.Gaps gaps) {
            int all = assignment.experiment().question().runs();
            screen.complain(assignment.experiment().folder() + "\n  " + gaps.missing().size() + " of " + all + " runs are missing; "
                    + (shards == null ? runs(gaps.missing()) : shards(gaps.missing())));
        }

        private String runs(List<Integer> missing) {
            List<String> first = missing.stream().limit(MOST).map(this::run).toList();
            return "run the shards that stopped again, or the rest here with 'grassroots sweep': " + String.join(", ", first)
                    + (missing.size() > MOST ? ", …" : "");
        }

        private String run(int place) {
            var run = assignment.experiment().question().inOrder(place);
            return "point " + run.point() + " replication " + run.replication();
        }

        private String shards(List<Integer> missing) {
            SortedMap<Integer, Integer> counts = new TreeMap<>();
            missing.forEach(place -> counts.merge(place % shards, 1, Integer::sum));
            List<String> words = counts.entrySet().stream()
                    .map(shard -> shard.getKey() + "/" + shards + " (" + shard.getValue() + ")")
                    .toList();
            return "run again shard " + String.join(", ", words);
        }
    }
}
