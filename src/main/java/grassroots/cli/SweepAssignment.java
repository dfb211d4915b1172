package grassroots.cli;

import grassroots.experiment.Advance;
import grassroots.experiment.Build;
import grassroots.experiment.Crew;
import grassroots.experiment.MemoryNeed;
import grassroots.experiment.Question;
import grassroots.experiment.Refusal;
import grassroots.experiment.Replicate;
import grassroots.experiment.SweepExperiment;
import grassroots.experiment.SweepPlan;
import grassroots.experiment.SweepQuestion;
import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.scenario.EffectiveScenario;
import grassroots.scenario.EffectiveSweep;
import grassroots.scenario.Horizon;
import grassroots.scenario.Scenario;
import grassroots.scenario.ScenarioProblems;
import grassroots.scenario.Sweep;
import grassroots.scenario.SweepFactor;
import grassroots.scenario.SweepReader;
import grassroots.simulation.Look;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code sweep} was asked to do, worked out from file and flags.
 *
 * @param sweep what varies
 * @param base the scenario as it is, with its world
 * @param experiment question, program and folder
 * @param need memory of the largest run
 * @param options the flags
 */
record SweepAssignment(Sweep sweep, Subject base, SweepExperiment experiment, MemoryNeed need, SweepOptions options) {
    private static final Path RESULTS = Path.of("results");

    /** Points that are tried before anything runs; of more, those that the scenario refuses become failed runs. */
    private static final int TRIED = 500;

    /** Points from which on a warm-up made once for all of them is worth its making. */
    private static final int WORTH_FORKING = 4;

    /** Reads sweep and scenario and refuses what cannot run. */
    static SweepAssignment of(Path file, SweepOptions options, Surroundings around) {
        options.checkNumbers();
        Sweep sweep = SweepReader.read(around.scenario(file), options.overrides());
        Subject base = Subject.of(sweep.base());
        SweepQuestion question = question(sweep, base, options);
        Build build = Build.current();
        Path folder = options.out == null ? RESULTS.resolve(question.folderName(build)) : options.out;
        SweepExperiment experiment = SweepExperiment.of(
                question, build, around.results(folder), around.machine().disk());
        MemoryNeed need = new MemoryNeed(residents(sweep, base));
        need.refuseUnlessFitting(around.machine().heap(), file.toString());
        SweepAssignment assignment = new SweepAssignment(sweep, base, experiment, need, options);
        assignment.tryPoints(file);
        return assignment;
    }

    private static SweepQuestion question(Sweep sweep, Subject base, SweepOptions options) {
        Scenario scenario = base.scenario();
        List<String> keys = sweep.file().outcomes().isEmpty() ? scenario.outcomes() : sweep.file().outcomes();
        List<Metric> outcomes = keys.stream().map(Metrics::of).toList();
        int replications = options.replications(sweep.file().replications(), scenario.replications());
        Question question = new Question(sweep.file().name(), EffectiveScenario.yaml(scenario), scenario.seed(), replications,
                base.inputs(), options.form());
        SweepPlan plan = SweepPlan.of(sweep);
        if ((long) plan.points() * replications > Integer.MAX_VALUE) {
            throw new Refusal(sweep.file().name(), "has " + plan.points() + " points of " + replications + " replications, more runs than"
                    + " can be counted", "give fewer points or replications");
        }
        return new SweepQuestion(question, EffectiveSweep.yaml(sweep, replications, keys), sweep.factors(), outcomes, plan);
    }

    /** Residents of the largest world that the factors make. */
    private static long residents(Sweep sweep, Subject base) {
        List<String> largest = sweep.factors().stream()
                .filter(factor -> factor.path().startsWith("world.") || factor.path().startsWith("uncertainties.population."))
                .filter(factor -> !factor.levels().isEmpty())
                .map(factor -> factor.path() + "=" + factor.levels().get(factor.levels().size() - 1))
                .toList();
        return largest.isEmpty()
                ? base.communities().residents()
                : Math.max(base.communities().residents(), base.with(sweep.template().with(largest).scenario()).communities().residents());
    }

    private void tryPoints(Path file) {
        SweepPlan plan = experiment.question().plan();
        for (int point = 0; plan.points() <= TRIED && point < plan.points(); point++) {
            try {
                scenario(point);
            } catch (ScenarioProblems refused) {
                throw new Refusal(file + "  point " + point + " (" + String.join(", ", settings(point)) + ")",
                        "the scenario is refused: " + refused.problems().get(0).rule(), "change the values that do not go together");
            }
        }
    }

    private List<String> settings(int point) {
        List<String> values = experiment.question().plan().values(point);
        List<String> settings = new ArrayList<>();
        for (int factor = 0; factor < values.size(); factor++) {
            settings.add(sweep.factors().get(factor).path() + "=" + values.get(factor));
        }
        return settings;
    }

    private Scenario scenario(int point) {
        List<String> settings = new ArrayList<>(settings(point));
        settings.add("metrics=[" + String.join(", ", experiment.question().outcomes().stream().map(Metric::key).toList()) + "]");
        return sweep.template().with(settings).scenario();
    }

    /** How threads are shared out over so many runs. */
    Crew crew(int threads, int runs, Surroundings.Machine machine) {
        return Crew.of(threads, runs, need.runsIn(machine.heap()));
    }

    private Replicate point(int point, Model model) {
        return (seed, threads, watch) -> model.run(subject(point), seed, threads, new Look(options.check), watch);
    }

    private Subject subject(int point) {
        try {
            return base.with(scenario(point));
        } catch (ScenarioProblems refused) {
            throw new IllegalStateException("the scenario is refused at this point: " + refused.problems().get(0).rule(), refused);
        }
    }

    /** How much there is to run: all of it, or a shard. */
    Workload workload(int runs, Crew crew) {
        SweepQuestion question = experiment.question();
        String plan = runs + " runs of " + sweep.file().name() + ": " + question.plan().points() + " points ("
                + sweep.file().design().word() + "), " + question.base().replications() + " replications each, " + days() + " days a run"
                + (runs == question.runs() ? "" : "; this shard has " + runs + " of " + question.runs());
        return new Workload(plan, "runs", runs, days(), subject(0), need, crew, options.check, experiment.folder(), this::state);
    }

    private String state() {
        return experiment.found().isPresent()
                ? Workload.ANSWERED
                : experiment.isBegun() ? "an interrupted sweep would be continued" : Workload.NOTHING;
    }

    /** How to run it. */
    SweepExperiment.Means means(Crew crew, Surroundings around, Advance advance, Screen screen) {
        boolean worth = experiment.question().plan().points() >= WORTH_FORKING && crew.runs() + 2 <= need.runsIn(around.machine().heap());
        Model model = worth ? around.model().forking() : around.model();
        return new SweepExperiment.Means(point -> point(point, model), crew, around.stop(), advance, screen::say);
    }

    /** The same, what it finds drawn unless nothing is to be. */
    SweepExperiment experiment(Surroundings around, Drawing drawing) {
        return experiment(around, drawing, options.form().drawnIn());
    }

    /** The same drawn in a language of its own, or not at all. */
    SweepExperiment experiment(Surroundings around, Drawing drawing, Optional<String> words) {
        return words.map(language -> experiment.with(
                drawing.guarding(around.model().sweepIllustrator(language, around.screen()::complain)))).orElse(experiment);
    }

    /** Days of one run. */
    int days() {
        Horizon horizon = base.scenario().horizon();
        return horizon.warmUp() + horizon.length();
    }

    /** What varies, in words. */
    String factors() {
        return String.join(", ", sweep.factors().stream().map(SweepFactor::path).toList());
    }
}
