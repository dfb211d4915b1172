package grassroots.cli;

import grassroots.experiment.Question;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The flags of {@code run} and {@code compare}. */
final class RunOptions extends AnswerOptions {
    @Option(names = "--seed", paramLabel = "N", description = "Seed of replication 0; replication r has N + r.")
    private Long seed;

    @Option(names = "--reps", paramLabel = "N", description = "Number of replications.")
    private Integer replications;

    @Option(names = "--threads", paramLabel = "N", description = "Threads to use (default: all); no effect on results.")
    private Integer threads;

    @Option(names = "--set", paramLabel = "path=value",
            description = "Set a value of the scenario, such as policies.admission-list.strictness=0.5; may be repeated.")
    private List<String> overrides = new ArrayList<>();

    @Option(names = "--dry-run", description = "Say what would run, how long and with how much memory, and stop.")
    boolean dryRun;

    @Option(names = "--resume",
            description = "Go on with an interrupted run. This happens without the flag too; with it, a run that was never begun is"
                    + " refused.")
    boolean resume;

    @Option(names = "--overwrite", description = "Replace the results that are there, and forget an interrupted run.")
    boolean overwrite;

    @Option(names = "--lang", paramLabel = "en|zh", defaultValue = "en", description = "Language of charts and outcomes.")
    Language language;

    @Option(names = "--no-charts", description = "Draw no charts.")
    boolean withoutCharts;

    /** Refuses flags that make no sense, or not together. */
    void check() {
        if (resume && overwrite) {
            throw wrong("--resume goes on with a run and --overwrite forgets it; give one of them");
        }
        check(seed, replications);
        checkThreads(threads);
    }

    /** Replications asked for; {@code null} where the scenario says. */
    Integer replications() {
        return replications;
    }

    /** How the answer is written. */
    Question.Form form() {
        return new Question.Form(excel, language.code(), !withoutCharts, check);
    }

    /** All overrides; those with a flag of their own come last. */
    List<String> overrides() {
        return overrides(overrides, seed, replications);
    }

    /** Threads to use on a machine. */
    int threads(Surroundings.Machine machine) {
        return threads == null ? machine.processors() : threads;
    }
}
