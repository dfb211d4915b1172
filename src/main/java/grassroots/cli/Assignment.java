package grassroots.cli;

import grassroots.experiment.Advance;
import grassroots.experiment.Build;
import grassroots.experiment.Crew;
import grassroots.experiment.Experiment;
import grassroots.experiment.Illustrator;
import grassroots.experiment.MemoryNeed;
import grassroots.experiment.Question;
import grassroots.experiment.Replicate;
import grassroots.scenario.Horizon;
import grassroots.scenario.ReadScenario;
import grassroots.scenario.Scenario;
import java.nio.file.Path;

/**
 * What {@code run} was asked to do, worked out from file and flags.
 *
 * @param scenario to run
 * @param experiment question, program and folder
 * @param need memory of one run
 * @param crew how threads are shared out
 * @param options the flags
 */
record Assignment(Scenario scenario, Experiment experiment, MemoryNeed need, Crew crew, RunOptions options) {
    private static final String RESULTS = "results";

    /** Reads the scenario and refuses what cannot run. */
    static Assignment of(Path file, RunOptions options, Surroundings around) {
        Model model = around.model();
        ReadScenario read = model.read(around.scenario(file), options.overrides());
        Scenario scenario = read.scenario();
        WorldSize size = WorldSize.of(scenario.world(), read.world());
        MemoryNeed need = new MemoryNeed(size.residents());
        need.refuseUnlessFitting(around.machine().heap(), file.toString());
        Question question = question(scenario, size, options, model);
        Build build = Build.current();
        Path folder = options.out == null
                ? around.here().resolve(RESULTS).resolve(question.folderName(build))
                : around.here().resolve(options.out);
        Experiment experiment =
                new Experiment(question, build, folder.normalize(), model.metrics(scenario), around.machine().disk());
        Crew crew = Crew.of(options.threads(around.machine()), scenario.replications(), need.runsIn(around.machine().heap()));
        return new Assignment(scenario, experiment, need, crew, options);
    }

    private static Question question(Scenario scenario, WorldSize size, RunOptions options, Model model) {
        Question.Form form = new Question.Form(options.excel, options.language, !options.withoutCharts, options.check);
        return new Question(scenario.name(), model.effective(scenario), scenario.seed(), scenario.replications(),
                size.inputs(), form);
    }

    /** How to run it. */
    Experiment.Means means(Surroundings around, Advance advance) {
        Model model = around.model();
        Replicate replicate = (seed, threads, watch) -> model.run(scenario, seed, threads, options.check, watch);
        Illustrator illustrator =
                options.withoutCharts ? Illustrator.NONE : model.illustrator(scenario, options.language);
        return new Experiment.Means(replicate, crew, illustrator, around.stop(), advance);
    }

    /** Days of one replication. */
    int days() {
        Horizon horizon = scenario.horizon();
        return horizon.warmUp() + horizon.length();
    }
}
