package grassroots.cli;

import grassroots.parameter.Decimal;
import grassroots.parameter.Range;
import grassroots.scenario.Catalogue;
import grassroots.scenario.ParameterEntry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The flags of whatever leaves results: where they go, how tables are written, what is checked and said. */
abstract class AnswerOptions {
    private static final int MOST_THREADS = 1000;

    @Spec(CommandLine.Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "DIR", description = "Result folder (default: results/<name>-<hash>).")
    Path out;

    @Option(names = "--quiet", description = "Print nothing but the result folder and complaints.")
    boolean quiet;

    @Option(names = "--check", description = "Check conservation laws every week.")
    boolean check;

    @Option(names = "--excel", description = "Begin tables with a byte-order mark, so that spreadsheets read Chinese.")
    boolean excel;

    final ParameterException wrong(String rule) {
        return new ParameterException(spec.commandLine(), rule);
    }

    /** Refuses what no scenario may say; {@code null} is what the scenario says. */
    final void check(Long seed, Integer replications) {
        check("--seed", "seed", seed);
        check("--reps", "replications", replications);
    }

    /** Refuses a number of threads that no machine has. */
    final void checkThreads(Integer threads) {
        checkThreads(threads, spec);
    }

    /** Refuses a number of threads that no machine has, wherever it was asked for. */
    static void checkThreads(Integer threads, CommandSpec command) {
        if (threads != null && (threads < 1 || threads > MOST_THREADS)) {
            throw new ParameterException(command.commandLine(), "--threads must be at "
                    + (threads < 1 ? "least 1" : "most " + MOST_THREADS) + ", not " + threads);
        }
    }

    private void check(String flag, String path, Number value) {
        ParameterEntry entry = value == null ? null
                : Catalogue.parameters().stream().filter(parameter -> parameter.path().equals(path)).findFirst().orElseThrow();
        if (entry != null && !new Range(entry.min(), entry.max()).holds(value.doubleValue())) {
            boolean few = value.doubleValue() < entry.min();
            throw wrong(flag + " must be at " + (few ? "least " : "most ") + Decimal.text(few ? entry.min() : entry.max()) + ", not " + value);
        }
    }

    /** All overrides; those with a flag of their own come last. */
    static List<String> overrides(List<String> set, Long seed, Integer replications) {
        List<String> all = new ArrayList<>(set);
        if (seed != null) {
            all.add("seed=" + seed);
        }
        if (replications != null) {
            all.add("replications=" + replications);
        }
        return all;
    }
}
