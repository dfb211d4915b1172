package grassroots.cli;

import grassroots.experiment.Advance;
import grassroots.experiment.Aim;
import grassroots.experiment.Build;
import grassroots.experiment.Experiment.Answer;
import grassroots.experiment.Experiment.End;
import grassroots.experiment.Inquiry;
import grassroots.experiment.Refusal;
import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.parameter.Nearest;
import grassroots.parameter.Range;
import grassroots.scenario.Doubts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares scenarios under the same seeds. */
@Command(
        name = "compare",
        description = "Compares scenarios with a first one under the same seeds: paired differences with intervals, who gains and who"
                + " loses, charts.",
        footer = {
            "",
            "All scenarios run with the seed of BASE and the most replications that any of them names.",
            "Examples: grassroots compare baseline.yaml scenarios/flagship.yaml",
            "          grassroots compare baseline.yaml today.yaml my.yaml --reps 30 --uncertain 200",
            "          grassroots compare baseline.yaml my.yaml --until-precise gain=0.002"
        })
final class CompareCommand implements Callable<Integer> {
    private static final int MOST = 1000;
    private static final int MOST_DRAWS = 10_000;

    @Parameters(index = "0", paramLabel = "BASE", description = "Scenario that the others are compared with.")
    private Path base;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "OTHER", description = "Scenarios to compare with it.")
    private List<Path> others;

    @Option(names = "--uncertain", paramLabel = "N",
            description = "Run all scenarios at N points, 1 to 10000, of the ranges of the uncertainties as well, one seed each.")
    private Integer uncertain;

    @Option(names = "--until-precise", paramLabel = "OUTCOME=WIDTH",
            description = "Run at least 30 replications, then ten more at a time until half the 95 %% interval of the outcome's"
                    + " difference is no wider than WIDTH; may be repeated. --reps is then the most (default: 1000).")
    private List<String> aims = List.of();

    @Mixin
    private RunOptions options;

    private final Surroundings surroundings;

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        options.check();
        checkDepth();
        Screen screen = options.quiet ? surroundings.screen().quietly() : surroundings.screen();
        List<Path> files = new ArrayList<>(List.of(base));
        files.addAll(others);
        screen.say("Grassroots " + Build.currentVersion() + " reads "
                + files.stream().map(Path::toString).collect(Collectors.joining(", ")));
        List<Subject> subjects = new Compared(files, options.overrides(), surroundings).read(replications());
        Comparing comparing = Comparing.of(subjects, new Inquiry.Depth(draws(), aims(subjects)),
                new Comparing.Manner(options.form(), options.threads(surroundings.machine()), options.out), surroundings);
        sayWhatDiffers(comparing, screen);
        if (options.dryRun) {
            new DryRun(comparing.workload(), surroundings).tell();
            return Grassroots.DONE;
        }
        if (options.resume && !comparing.comparison().isBegun() && comparing.comparison().found().isEmpty()) {
            throw new Refusal(comparing.comparison().folder().toString(), "there is no interrupted run to go on with",
                    "leave --resume out to begin one");
        }
        return run(comparing, screen);
    }

    private void checkDepth() {
        options.check("--uncertain", uncertain, new Range(1, MOST_DRAWS));
        Integer most = options.replications();
        if (!aims.isEmpty() && most != null && most < Inquiry.FIRST_LOOK) {
            throw new Refusal("--reps " + most, "--until-precise looks first after " + Inquiry.FIRST_LOOK + " replications",
                    "give --reps " + Inquiry.FIRST_LOOK + " or more, the most to run, or leave it out");
        }
    }

    private int draws() {
        return uncertain == null ? 0 : uncertain;
    }

    private Integer replications() {
        Integer given = options.replications();
        return given != null || aims.isEmpty() ? given : Integer.valueOf(MOST);
    }

    private List<Aim> aims(List<Subject> subjects) {
        Set<String> named = subjects.subList(1, subjects.size()).stream()
                .flatMap(subject -> subject.scenario().outcomes().stream()).collect(Collectors.toSet());
        List<String> known = Metrics.all().stream().map(Metric::key).filter(named::contains).toList();
        return aims.stream().map(aim -> aim(aim, known)).toList();
    }

    private static Aim aim(String aim, List<String> outcomes) {
        String[] parts = aim.split("=", 2);
        String place = "--until-precise " + aim;
        if (parts.length < 2) {
            throw new Refusal(place, "an aim is an outcome and half a width", "give it as --until-precise gain=0.002");
        }
        if (!outcomes.contains(parts[0])) {
            throw new Refusal(place, "the scenarios name no outcome '" + parts[0] + "'" + Nearest.guess(parts[0], outcomes),
                    "name it under 'outcomes' of a scenario that is compared");
        }
        try {
            double width = Double.parseDouble(parts[1]);
            if (width > 0 && Double.isFinite(width)) {
                return new Aim(parts[0], width);
            }
        } catch (NumberFormatException noNumber) {
            // told below
        }
        throw new Refusal(place, "'" + parts[1] + "' is no width", "give a number above 0 in the unit of " + parts[0]);
    }

    private void sayWhatDiffers(Comparing comparing, Screen screen) {
        List<Subject> subjects = comparing.subjects();
        for (Subject subject : subjects) {
            if (!subject.communities().equals(subjects.get(0).communities())) {
                screen.say("The world of " + subject.scenario().name() + " is another one: pairs share their luck only in part.");
            }
        }
        Set<String> apart = Doubts.setApart(comparing.comparison().inquiry().scenarios());
        if (!apart.isEmpty()) {
            screen.say("The scenarios set uncertainties apart" + (draws() > 0 ? ", which are not drawn" : "") + ": "
                    + String.join(", ", apart));
        }
    }

    private int run(Comparing comparing, Screen screen) {
        Advance advance = new Advance();
        Drawing drawing = new Drawing(screen);
        long start = System.nanoTime();
        Answer answer;
        try (Progress progress = new Progress(comparing.workload(), advance, screen)) {
            progress.begin();
            answer = comparing.comparison().run(comparing.means(surroundings, comparing.illustrator(surroundings, drawing), advance), options.overwrite);
        }
        if (answer.end() == End.INTERRUPTED) {
            screen.say("Interrupted; " + (advance.kept() + advance.ended() - advance.failed())
                    + " runs are kept. The same command goes on from there.");
            return Grassroots.INTERRUPTED;
        }
        new ComparisonFarewell(comparing, screen).say(answer, (System.nanoTime() - start) / Progress.NANOS_OF_A_SECOND);
        return drawing.code(answer.failed());
    }
}
