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
        check("--seed", seed, range("seed"));
        check("--reps", replications, range("replications"));
    }

    /** Refuses a number of threads that no machine has. */
    final void checkThreads(Integer threads) {
        checkThreads(threads, spec);
    }

    /** Refuses a number of threads that no machine has, wherever it was asked for. */
    static void checkThreads(Integer threads, CommandSpec command) {
        check(command, "--threads", threads, new Range(1, MOST_THREADS));
    }

    /** Refuses a number that lies outside a range; {@code null} is what was not given. */
    final void check(String flag, Number value, Range range) {
        check(spec, flag, value, range);
    }

    private static void check(CommandSpec command, String flag, Number value, Range range) {
        if (value != null && !range.holds(value.doubleValue())) {
            boolean few = value.doubleValue() < range.min();
            throw new ParameterException(command.commandLine(),
                    flag + " must be at " + (few ? "least " : "most ") + Decimal.text(few ? range.min() : range.max()) + ", not " + value);
        }
    }

    private static Range range(String path) {
        ParameterEntry entry = Catalogue.parameters().stream().filter(parameter -> parameter.path().equals(path)).findFirst().orElseThrow();
        return new Range(entry.min(), entry.max());
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
