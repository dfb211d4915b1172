package grassroots.cli;

import grassroots.experiment.Question;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The flags that say which sweep is meant: the same for all who work on it. */
final class SweepOptions extends AnswerOptions {
    @Option(names = "--seed", paramLabel = "N", description = "Seed of replication 0 of every point; replication r has N + r.")
    private Long seed;

    @Option(names = "--reps", paramLabel = "N", description = "Replications of each point.")
    private Integer replications;

    @Option(names = "--set", paramLabel = "path=value",
            description = "Set a value of the scenario that is no factor, such as \"horizon.length=52 weeks\"; may be repeated.")
    private List<String> overrides = new ArrayList<>();

    @Option(names = "--overwrite", description = "Replace the results that are there, and forget an interrupted sweep.")
    boolean overwrite;

    @Option(names = "--lang", paramLabel = "en|zh", defaultValue = "en", description = "Language of charts, and that the page opens in.")
    Language language = Language.EN;

    @Option(names = "--no-charts", description = "Draw no charts and write no page.")
    boolean withoutCharts;

    /** How the answer is written. */
    Question.Form form() {
        return new Question.Form(excel, language.code(), !withoutCharts, check);
    }

    /** Refuses numbers that make no sense. */
    void checkNumbers() {
        check(seed, replications);
    }

    /** All overrides; those with a flag of their own come last. */
    List<String> overrides() {
        return overrides(overrides, seed, replications);
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
        if (language != Language.EN) {
            words.addAll(List.of("--lang", language.code()));
        }
        if (withoutCharts) {
            words.add("--no-charts");
        }
        return words;
    }
}
