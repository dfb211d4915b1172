package grassroots.cli;

import grassroots.experiment.Pattern;
import grassroots.experiment.PatternCheck;
import grassroots.experiment.PatternCheck.Finding;
import grassroots.experiment.PatternCheck.Verdict;
import grassroots.experiment.Patterns;
import grassroots.experiment.Refusal;
import grassroots.parameter.SystemReason;
import grassroots.statistics.Interval;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks the default world against published facts. */
@Command(
        name = "patterns",
        description = "Checks the default world against published facts: pattern, target, source, value with interval, verdict.",
        footer = {
            "",
            "A pattern passes when the whole 95 %% interval lies inside the target. Exit code 1 when one does not.",
            "Examples: grassroots patterns --out results/my-patterns",
            "          grassroots patterns turnover relief-fades --reps 20 --out results/two-patterns"
        })
final class PatternsCommand implements Callable<Integer> {
    private static final int FEWEST = 2;

    @Parameters(paramLabel = "KEY", arity = "0..*", description = "Patterns to check (default: all).")
    private List<String> keys = List.of();

    @Option(names = "--reps", paramLabel = "N", defaultValue = "10", description = "Replications (default: ${DEFAULT-VALUE}).")
    private int replications;

    @Spec
    private CommandSpec spec;

    @Option(names = "--threads", paramLabel = "N", description = "Threads to use (default: all); no effect on results.")
    private Integer threads;

    @Option(names = "--set", paramLabel = "path=value", description = "Set a value in every world, as for 'run'; may be repeated.")
    private List<String> overrides = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for patterns.csv and values.csv (default: results/patterns).")
    private Path out = Path.of("results", "patterns");

    @Option(names = "--overwrite", description = "Write over the tables that are there; other files of the folder stay.")
    private boolean overwrite;

    @Option(names = "--lang", paramLabel = "en|zh", defaultValue = "en", description = "Language of the table.")
    private Language language;

    private final Surroundings surroundings;

    PatternsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (replications < FEWEST) {
            throw new Refusal("--reps " + replications, "an interval needs at least 2 replications", "give --reps 10 or more");
        }
        AnswerOptions.checkThreads(threads, spec);
        PatternCheck check = new PatternCheck(chosen(), replications, overrides);
        Path folder = folder();
        int runs = check.worlds().size() * replications;
        AtomicInteger ended = new AtomicInteger();
        int crew = threads == null ? surroundings.machine().processors() : threads;
        List<Finding> findings = check.run(crew, world -> surroundings.screen().say(ended.incrementAndGet() + " of " + runs + " runs: "
                + world.name().toLowerCase(Locale.ROOT)));
        tell(findings);
        PatternCheck.write(folder, findings, surroundings.machine().disk());
        surroundings.screen().give(folder.toString());
        return findings.stream().allMatch(finding -> finding.verdict() == Verdict.PASS) ? Grassroots.DONE : Grassroots.FAILED;
    }

    private List<Pattern> chosen() {
        List<String> known = Patterns.all().stream().map(Pattern::key).toList();
        keys.stream().filter(key -> !known.contains(key)).findFirst().ifPresent(key -> {
            throw new Refusal("grassroots patterns " + key, "there is no pattern '" + key + "'",
                    "there are " + String.join(", ", known));
        });
        return Patterns.all().stream().filter(pattern -> keys.isEmpty() || keys.contains(pattern.key())).toList();
    }

    private void tell(List<Finding> findings) {
        int width = findings.stream().mapToInt(finding -> finding.pattern().key().length()).max().orElse(0);
        findings.forEach(finding -> surroundings.screen().give(line(finding, width)));
        String verdicts = findings.stream().collect(Collectors.groupingBy(Finding::verdict, java.util.TreeMap::new, Collectors.counting()))
                .entrySet().stream().map(e -> e.getValue() + " " + e.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        surroundings.screen().say(verdicts + "; calibrated patterns agree because a parameter was set so, taken ones because one comes from the same source");
    }

    private String line(Finding finding, int width) {
        Pattern pattern = finding.pattern();
        Interval interval = finding.interval();
        return String.format(Locale.ROOT, "%-" + width + "s  %-9s  target %s  %.3f [%.3f, %.3f] n=%d  %-10s  %s (%s)", pattern.key(),
                finding.verdict(), target(pattern.tolerance()), interval.mean(), interval.low(), interval.high(), interval.n(),
                pattern.kind().name().toLowerCase(Locale.ROOT), pattern.meaning().in(language.code()), pattern.source());
    }

    private static String target(Pattern.Tolerance tolerance) {
        if (Double.isInfinite(tolerance.low())) {
            return "≤ " + tolerance.high();
        }
        return Double.isInfinite(tolerance.high()) ? "≥ " + tolerance.low() : tolerance.low() + "–" + tolerance.high();
    }

    /** The folder of the tables; refuses one that is not free or cannot be written to before anything runs. */
    private Path folder() {
        Path folder = surroundings.here().resolve(out).normalize();
        if (!overwrite) {
            PatternCheck.refuseUnlessFree(folder);
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw closed(folder, SystemReason.of(failure));
        }
        if (!Files.isWritable(folder)) {
            throw closed(folder, "permission denied");
        }
        return folder;
    }

    private static Refusal closed(Path folder, String reason) {
        return new Refusal(folder.toString(), "tables cannot be written here: " + reason,
                "choose a folder that you may write to with --out");
    }
}
