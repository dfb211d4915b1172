package grassroots.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The flags that say which sweep is meant: the same for all who work on it. */
final class SweepOptions {
    @Spec(CommandLine.Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of replication 0 of every point; replication r has N + r.")
    private Long seed;

    @Option(names = "--reps", paramLabel = "N", description = "Replications of each point.")
    private Integer replications;

    @Option(names = "--out", paramLabel = "DIR", description = "Result folder (default: results/<name>-<hash>).")
    Path out;

    @Option(names = "--set", paramLabel = "path=value",
            description = "Set a value of the scenario that is no factor, such as \"horizon.length=52 weeks\"; may be repeated.")
    private List<String> overrides = new ArrayList<>();

    @Option(names = "--overwrite", description = "Replace the results that are there, and forget an interrupted sweep.")
    boolean overwrite;

    @Option(names = "--quiet", description = "Print nothing but the result folder and complaints.")
    boolean quiet;

    @Option(names = "--check", description = "Check conservation laws every week.")
    boolean check;

    @Option(names = "--excel", description = "Begin tables with a byte-order mark, so that spreadsheets read Chinese.")
    boolean excel;

    /** Refuses numbers that make no sense. */
    void checkNumbers() {
        if (replications != null && replications < 1) {
            throw wrong("--reps must be at least 1, not " + replications);
        }
    }

    ParameterException wrong(String rule) {
        return new ParameterException(spec.commandLine(), rule);
    }

    /** All overrides; those with a flag of their own come last. */
    List<String> overrides() {
        List<String> all = new ArrayList<>(overrides);
        if (seed != null) {
            all.add("seed=" + seed);
        }
        if (replications != null) {
            all.add("replications=" + replications);
        }
        return all;
    }

    /** Replications that were asked for here, else those of the file, else those of the scenario. */
    int replications(int ofFile, int ofScenario) {
        return replications != null ? replications : ofFile > 0 ? ofFile : ofScenario;
    }

    /** The flags as they may be typed again. */
    String flags() {
        List<String> words = new ArrayList<>(words());
        if (out != null) {
            words.addAll(List.of("--out", out.toString()));
        }
        return words.isEmpty() ? "" : " " + ShellWords.of(words);
    }

    /** The same flags for another process, without folder and overwriting. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        overrides.forEach(override -> words.addAll(List.of("--set", override)));
        if (seed != null) {
            words.addAll(List.of("--seed", String.valueOf(seed)));
        }
        if (replications != null) {
            words.addAll(List.of("--reps", String.valueOf(replications)));
        }
        if (check) {
            words.add("--check");
        }
        if (excel) {
            words.add("--excel");
        }
        return words;
    }
}
