package grassroots.experiment;

import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.metrics.PanelPlan;
import grassroots.policy.ScheduledPolicy;
import grassroots.process.Calendar;
import grassroots.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question about scenarios under the same seeds, the first being what the others are compared with.
 *
 * @param scenarios the scenarios, with one horizon, seed and number of replications
 * @param questions each scenario as a question of its own
 * @param depth how far it is asked
 */
public record Inquiry(List<Scenario> scenarios, List<Question> questions, Depth depth) {
    /** Replications that a comparison with an aim begins with. */
    public static final int FIRST_LOOK = 30;

    private static final int BATCH = 10;
    private static final int SHORT = 8;
    private static final int LONGEST_NAME = 80;

    /**
     * How far a question is asked.
     *
     * @param draws points of the uncertainties to run all scenarios at, 0 for none
     * @param aims precision at which to stop, empty for a fixed number of replications
     */
    public record Depth(int draws, List<Aim> aims) {
        /** Whether the number of replications is chosen by the data. */
        public boolean chosenByData() {
            return !aims.isEmpty();
        }
    }

    /** What the others are compared with. */
    public Scenario base() {
        return scenarios.get(0);
    }

    /** The others. */
    public List<Scenario> others() {
        return scenarios.subList(1, scenarios.size());
    }

    /** Keys of the outcomes that the others name, in column order: with the others, the family of tests. */
    public List<String> outcomes() {
        Set<String> named = others().stream().flatMap(other -> other.outcomes().stream()).collect(Collectors.toSet());
        return Metrics.all().stream().map(Metric::key).filter(named::contains).toList();
    }

    /** How many intervals are read together. */
    public int family() {
        return Math.max(1, outcomes().size() * others().size());
    }

    /** Most replications that are run. */
    public int replications() {
        return base().replications();
    }

    /** Replications to run first, and the next number after so many. */
    int next(int replications) {
        if (!depth.chosenByData()) {
            return replications();
        }
        return Math.min(replications(), replications == 0 ? FIRST_LOOK : replications + BATCH);
    }

    /** Week at which the first policy of any scenario starts, 0 where there is none. */
    public int anchor() {
        int day = scenarios.stream().flatMap(scenario -> scenario.policies().stream())
                .mapToInt(ScheduledPolicy::start).min().orElse(0);
        return Math.floorDiv(day, Calendar.WEEK);
    }

    /** What to keep of a scenario by community and group. */
    public PanelPlan panel(int scenario) {
        Set<String> keys = new LinkedHashSet<>();
        for (String outcome : outcomes()) {
            keys.add(outcome);
            keys.add(Metrics.asMeasured(outcome));
        }
        keys.addAll(GroupTables.RANKED_BY);
        Set<Metric> meaningful = scenarios.stream().map(one -> Set.copyOf(Metrics.of(one.processes())))
                .reduce((one, other) -> one.stream().filter(other::contains).collect(Collectors.toSet())).orElseThrow();
        List<String> kept = Metrics.all().stream()
                .filter(metric -> keys.contains(metric.key()) && metric.across() == null && meaningful.contains(metric))
                .map(Metric::key).toList();
        return new PanelPlan(anchor(), kept, treatments(scenarios.get(scenario)));
    }

    /** Names of the policies that the base does not have. */
    private Set<String> treatments(Scenario scenario) {
        return scenario.policies().stream().filter(policy -> !base().policies().contains(policy))
                .map(ScheduledPolicy::name).collect(Collectors.toSet());
    }

    /** All runs of the first so many replications, replication by replication, so that a part of them is an even sample. */
    Stream<Trial> trials(int replications, List<Replicate> replicates) {
        List<Trial> trials = new ArrayList<>();
        for (int r = 0; r < replications; r++) {
            for (int s = 0; s < scenarios.size(); s++) {
                trials.add(new Trial(key(s, r), scenarios.get(s).name(), r, base().seed() + r, replicates.get(s)));
            }
        }
        return trials.stream();
    }

    /** All runs at points of the uncertainties, point by point, each with one seed for all scenarios. */
    Stream<Trial> draws(Drawn drawn) {
        List<Trial> trials = new ArrayList<>();
        for (int d = 0; d < depth.draws; d++) {
            for (int s = 0; s < scenarios.size(); s++) {
                trials.add(new Trial(drawKey(s, d), scenarios.get(s).name(), d, base().seed() + d, drawn.at(s, d)));
            }
        }
        return trials.stream();
    }

    /** Gives the run of a scenario at a point of the uncertainties. */
    @FunctionalInterface
    public interface Drawn {
        /** The scenario's run at this point. */
        Replicate at(int scenario, int draw);
    }

    static String key(int scenario, int replication) {
        return scenario + "-" + replication;
    }

    static String drawKey(int scenario, int draw) {
        return "draw-" + scenario + "-" + draw;
    }

    static boolean isDraw(Trial trial) {
        return trial.key().startsWith("draw-");
    }

    /** SHA-256 over everything the bytes of the answer depend on. */
    public String hash(Build build) {
        return hash(questions, depth, build);
    }

    static String hash(List<Question> questions, Depth depth, Build build) {
        Digest digest = new Digest().add("compare");
        questions.forEach(question -> digest.add(question.hash(build)));
        return digest.add(String.valueOf(depth)).hexadecimal();
    }

    /** Its name: what is compared with what. */
    public String name() {
        String others = others().stream().map(Scenario::name).collect(Collectors.joining("-and-"));
        String name = others + "-against-" + base().name();
        return name.length() <= LONGEST_NAME ? name : others().size() + "-scenarios-against-" + base().name();
    }

    /** The folder's name: what is compared, and the first eight digits of the hash. */
    public String folderName(Build build) {
        return name() + "-" + hash(build).substring(0, SHORT);
    }
}
