package grassroots.cli;

import grassroots.experiment.ComparisonIllustrator;
import grassroots.experiment.Illustrator;
import grassroots.experiment.SweepIllustrator;
import grassroots.metrics.Observation;
import grassroots.scenario.Scenario;
import grassroots.simulation.Look;
import grassroots.simulation.Watch;
import grassroots.simulation.WarmUp;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The model, with one warm-up for all runs of a seed whose scenarios differ in policies alone. While one thread makes it, others run
 * theirs from the start rather than wait; either way a run gives the same.
 */
final class ForkingModel implements Model {
    /** Residents up to whom a saved warm-up, about as large as a world, is worth its memory. */
    private static final long MOST_RESIDENTS = 1_000_000;

    /** Runs of one seed overlap with those of the next. */
    private static final int SEEDS_KEPT = 2;

    private final Model model;
    private final Map<Long, WarmUp> kept = new LinkedHashMap<>();
    private final Set<Long> begun = new HashSet<>();
    private Scenario common;

    ForkingModel(Model model) {
        this.model = model;
    }

    @Override
    public Observation run(Subject subject, long seed, int threads, Look look, Watch watch) {
        if (!canFork(subject, threads)) {
            return model.run(subject, seed, threads, look, watch);
        }
        WarmUp warmUp = kept(seed);
        if (warmUp != null) {
            return warmUp.passes(watch) ? warmUp.run(subject.scenario().policies(), watch) : null;
        }
        if (!begins(seed)) {
            return model.run(subject, seed, threads, look, watch);
        }
        warmUp = WarmUp.of(subject.scenario(), subject.communities(), seed, look, watch);
        keep(seed, warmUp);
        return warmUp == null ? null : warmUp.run(subject.scenario().policies(), watch);
    }

    private synchronized boolean canFork(Subject subject, int threads) {
        Scenario without = subject.scenario().withPolicies(List.of());
        common = common == null ? without : common;
        return threads == 1 && without.horizon().warmUp() > 0 && subject.communities().residents() <= MOST_RESIDENTS
                && without.equals(common);
    }

    private synchronized WarmUp kept(long seed) {
        return kept.get(seed);
    }

    /** One thread begins the warm-up of a seed, once. */
    private synchronized boolean begins(long seed) {
        return begun.add(seed);
    }

    private synchronized void keep(long seed, WarmUp warmUp) {
        if (warmUp == null) {
            return;
        }
        kept.put(seed, warmUp);
        if (kept.size() > SEEDS_KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    @Override
    public Illustrator illustrator(Scenario scenario, String language, Consumer<String> notice) {
        return model.illustrator(scenario, language, notice);
    }

    @Override
    public SweepIllustrator sweepIllustrator(String language, Consumer<String> notice) {
        return model.sweepIllustrator(language, notice);
    }

    @Override
    public ComparisonIllustrator illustrator(List<Scenario> scenarios, String language, Consumer<String> notice) {
        return model.illustrator(scenarios, language, notice);
    }
}
