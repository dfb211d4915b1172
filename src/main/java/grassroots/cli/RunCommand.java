package grassroots.cli;

import grassroots.experiment.Advance;
import grassroots.experiment.Build;
import grassroots.experiment.Experiment.Answer;
import grassroots.experiment.Experiment.End;
import grassroots.experiment.Refusal;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs the replications of one scenario. */
@Command(
        name = "run",
        description = "Runs the replications of one scenario and leaves metrics and charts in a result folder.",
        footer = {
            "",
            "Examples: grassroots run scenarios/flagship.yaml",
            "          grassroots run my.yaml --reps 30 --set policies.admission-list.strictness=0.5"
        })
final class RunCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Scenario, YAML or JSON.")
    private Path file;

    @Mixin
    private RunOptions options;

    private final Surroundings surroundings;

    RunCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        options.check();
        Screen screen = options.quiet ? surroundings.screen().quietly() : surroundings.screen();
        screen.say("Grassroots " + Build.currentVersion() + " reads " + file);
        Assignment assignment = Assignment.of(file, options, surroundings);
        if (!assignment.subject().unknownColumns().isEmpty()) {
            screen.say("Columns kept for target groups alone: " + String.join(", ", assignment.subject().unknownColumns()));
        }
        if (options.dryRun) {
            new DryRun(assignment.workload(), surroundings).tell();
            return Grassroots.DONE;
        }
        if (options.resume && !assignment.experiment().isBegun() && assignment.experiment().found().isEmpty()) {
            throw new Refusal(assignment.experiment().folder().toString(), "there is no interrupted run to go on with",
                    "leave --resume out to begin one");
        }
        return run(assignment, screen);
    }

    private int run(Assignment assignment, Screen screen) {
        Advance advance = new Advance();
        Drawing drawing = new Drawing(screen);
        long start = System.nanoTime();
        Answer answer;
        try (Progress progress = new Progress(assignment.workload(), advance, screen)) {
            progress.begin();
            answer = assignment.experiment().run(assignment.means(surroundings, assignment.illustrator(surroundings, drawing), advance), options.overwrite);
        }
        if (answer.end() == End.INTERRUPTED) {
            screen.say("Interrupted; " + (advance.kept() + advance.ended() - advance.failed()) + " of "
                    + assignment.scenario().replications() + " replications are kept. The same command goes on from there.");
            return Grassroots.INTERRUPTED;
        }
        new Farewell(assignment, screen).say(answer, (System.nanoTime() - start) / Progress.NANOS_OF_A_SECOND);
        return drawing.code(answer.failed());
    }
}
