package grassroots.cli;

import grassroots.experiment.Advance;
import grassroots.experiment.Build;
import grassroots.experiment.Crew;
import grassroots.experiment.Experiment;
import grassroots.experiment.Illustrator;
import grassroots.experiment.MemoryNeed;
import grassroots.experiment.Question;
import grassroots.experiment.Replicate;
import grassroots.metrics.Metrics;
import grassroots.scenario.Horizon;
import grassroots.scenario.Scenario;
import grassroots.simulation.Look;
import java.nio.file.Path;

/**
 * What {@code run} was asked to do, worked out from file and flags.
 *
 * @param subject to run
 * @param experiment question, program and folder
 * @param need memory of one run
 * @param crew how threads are shared out
 * @param options the flags
 */
record Assignment(Subject subject, Experiment experiment, MemoryNeed need, Crew crew, RunOptions options) {
    private static final String RESULTS = "results";

    /** Reads the scenario and refuses what cannot run. */
    static Assignment of(Path file, RunOptions options, Surroundings around) {
        Subject subject = Subject.read(around.scenario(file), options.overrides());
        long heap = around.machine().heap();
        MemoryNeed need = new MemoryNeed(subject.communities().residents());
        need.refuseUnlessFitting(heap, file.toString());
        Question question = subject.question(options.form());
        Build build = Build.current();
        Path folder = options.out == null ? Path.of(RESULTS).resolve(question.folderName(build)) : options.out;
        Experiment experiment = new Experiment(
                question, build, around.results(folder), Metrics.all(), around.machine().disk());
        Crew crew = Crew.of(options.threads(around.machine()), question.replications(), need.runsIn(heap));
        return new Assignment(subject, experiment, need, crew, options);
    }

    /** How to run it. */
    Experiment.Means means(Surroundings around, Illustrator illustrator, Advance advance) {
        Replicate replicate = (seed, threads, watch) -> around.model().run(subject, seed, threads, new Look(options.check), watch);
        return new Experiment.Means(replicate, crew, illustrator, around.stop(), advance);
    }

    /** What draws its charts, if it is to have any. */
    Illustrator illustrator(Surroundings around, Drawing drawing) {
        return options.withoutCharts
                ? Illustrator.NONE
                : drawing.guarding(around.model().illustrator(scenario(), options.language.code(), around.screen()::complain));
    }

    /** What is asked. */
    Scenario scenario() {
        return subject.scenario();
    }

    /** How much that is. */
    Workload workload() {
        Scenario scenario = scenario();
        long last = scenario.seed() + scenario.replications() - 1;
        String plan = scenario.replications() + " replications of " + scenario.name() + ", seeds " + scenario.seed() + " to " + last
                + ", " + days() + " days each";
        return new Workload(plan, "replications", scenario.replications(), days(), subject, need, crew, options.check,
                experiment.folder(), this::state);
    }

    private String state() {
        return experiment.isBegun() ? Workload.BEGUN : experiment.found().isPresent() ? Workload.ANSWERED : Workload.NOTHING;
    }

    /** Days of one replication. */
    int days() {
        Horizon horizon = scenario().horizon();
        return horizon.warmUp() + horizon.length();
    }
}
