package grassroots.cli;

import grassroots.experiment.Advance;
import grassroots.experiment.Build;
import grassroots.experiment.Comparison;
import grassroots.experiment.ComparisonIllustrator;
import grassroots.experiment.Crew;
import grassroots.experiment.Design;
import grassroots.experiment.Inquiry;
import grassroots.experiment.MemoryNeed;
import grassroots.experiment.Question;
import grassroots.experiment.Replicate;
import grassroots.metrics.CommunityYears;
import grassroots.metrics.Metrics;
import grassroots.metrics.Observation;
import grassroots.population.CommunityList;
import grassroots.scenario.Doubts;
import grassroots.scenario.Horizon;
import grassroots.scenario.Scenario;
import grassroots.simulation.Look;
import grassroots.statistics.LatinHypercube;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What {@code compare} was asked to do, worked out from files and flags.
 *
 * @param subjects the scenarios, the base first
 * @param comparison inquiry, program and folder
 * @param need memory of one run
 * @param crew how threads are shared out
 * @param form how the answer is written
 */
record Comparing(List<Subject> subjects, Comparison comparison, MemoryNeed need, Crew crew, Question.Form form) {
    private static final String RESULTS = "results";

    /**
     * How and where it is done.
     *
     * @param form how the answer is written
     * @param threads to use
     * @param out result folder, {@code null} for the usual one
     */
    record Manner(Question.Form form, int threads, Path out) {}

    /** What is to be compared, from scenarios that were read and go together. */
    static Comparing of(List<Subject> subjects, Inquiry.Depth depth, Manner manner, Surroundings around) {
        long heap = around.machine().heap();
        MemoryNeed need = new MemoryNeed(subjects.stream().mapToLong(subject -> subject.communities().residents()).max().orElseThrow());
        need.refuseUnlessFitting(heap, subjects.get(0).scenario().name());
        List<Scenario> scenarios = subjects.stream().map(Subject::scenario).toList();
        Inquiry inquiry = new Inquiry(scenarios, subjects.stream().map(subject -> subject.question(manner.form)).toList(), depth);
        Build build = Build.current();
        Path folder = manner.out == null ? Path.of(RESULTS).resolve(inquiry.folderName(build)) : manner.out;
        Comparison comparison = new Comparison(inquiry, design(scenarios, depth.draws()), build,
                around.results(folder), Metrics.all(), around.machine().disk());
        int runs = (inquiry.replications() + depth.draws()) * scenarios.size();
        return new Comparing(subjects, comparison, need, Crew.of(manner.threads, runs, need.runsIn(heap)), manner.form);
    }

    private static double[][] points(List<Scenario> scenarios, int draws) {
        return LatinHypercube.design(draws, Doubts.sharedBy(scenarios).paths().size(), scenarios.get(0).seed());
    }

    private static Design design(List<Scenario> scenarios, int draws) {
        if (draws == 0) {
            return Design.NONE;
        }
        Doubts doubts = Doubts.sharedBy(scenarios);
        return new Design(doubts.paths(), Arrays.stream(points(scenarios, draws)).map(doubts::at).toList());
    }

    /** How to run it. */
    Comparison.Means means(Surroundings around, ComparisonIllustrator illustrator, Advance advance) {
        Inquiry inquiry = comparison.inquiry();
        List<Replicate> replicates = IntStream.range(0, subjects.size()).mapToObj(s -> {
            Look look = new Look(form.checked(), inquiry.panel(s));
            return (Replicate) (seed, threads, watch) -> around.model().run(subjects.get(s), seed, threads, look, watch);
        }).toList();
        return new Comparison.Means(replicates, drawn(around), crew, illustrator, around.stop(), advance);
    }

    private Inquiry.Drawn drawn(Surroundings around) {
        Inquiry inquiry = comparison.inquiry();
        Doubts doubts = Doubts.sharedBy(inquiry.scenarios());
        double[][] points = points(inquiry.scenarios(), inquiry.depth().draws());
        return (s, draw) -> (seed, threads, watch) -> {
            Subject there = at(doubts, subjects.get(s), points[draw]);
            Observation seen = around.model().run(there, seed, threads, new Look(form.checked()), watch);
            return seen == null ? null : new Observation(seen.weekly(), new CommunityYears(List.of(), List.of()));
        };
    }

    private static Subject at(Doubts doubts, Subject subject, double[] point) {
        try {
            Scenario there = doubts.at(subject.scenario(), point);
            CommunityList communities = there.world().file().isEmpty()
                    ? CommunityList.drawn(there.world(), there.uncertainties().population())
                    : subject.communities();
            return new Subject(there, communities, subject.inputs(), subject.unknownColumns());
        } catch (IllegalArgumentException refused) {
            throw new IllegalStateException("these parameters do not go together: " + refused.getMessage(), refused);
        }
    }

    /** How much that is. */
    Workload workload() {
        Inquiry inquiry = comparison.inquiry();
        int replications = inquiry.replications();
        int draws = inquiry.depth().draws();
        int scenarios = subjects.size();
        String least = inquiry.depth().chosenByData() ? Inquiry.FIRST_LOOK + " to " : "";
        String plan = least + replications + " replications of each of " + scenarios + " scenarios, seeds " + inquiry.base().seed()
                + " to " + (inquiry.base().seed() + replications - 1) + ", " + days() + " days each"
                + (draws > 0 ? ", and each at " + draws + " points of the uncertainties" : "");
        return new Workload(plan, "runs", (replications + draws) * scenarios, days(), subjects.get(0), need, crew, form.checked(),
                comparison.folder(), this::state);
    }

    private String state() {
        return comparison.isBegun() ? Workload.BEGUN : comparison.found().isPresent() ? Workload.ANSWERED : Workload.NOTHING;
    }

    /** What draws its charts, if it is to have any. */
    ComparisonIllustrator illustrator(Surroundings around, Drawing drawing) {
        return illustrator(around, drawing, form.drawnIn());
    }

    /** The same in a language of its own, or none. */
    ComparisonIllustrator illustrator(Surroundings around, Drawing drawing, Optional<String> language) {
        List<Scenario> scenarios = comparison.inquiry().scenarios();
        return language.map(words -> drawing.guarding(around.model().illustrator(scenarios, words, around.screen()::complain)))
                .orElse(ComparisonIllustrator.NONE);
    }

    /** Days of one run. */
    int days() {
        Horizon horizon = comparison.inquiry().base().horizon();
        return horizon.warmUp() + horizon.length();
    }
}
