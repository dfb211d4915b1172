package grassroots.scenario;

import grassroots.metrics.Metrics;
import grassroots.parameter.Components;
import grassroots.parameter.Nearest;
import grassroots.policy.ScheduledPolicy;
import grassroots.population.CommunityList;
import grassroots.population.WorldFile;
import grassroots.population.WorldFileProblems;
import grassroots.population.WorldPlan;
import grassroots.process.Submodel;
import grassroots.scenario.Value.Mapping;
import grassroots.scenario.Value.Scalar;
import grassroots.scenario.Value.Sequence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a scenario file with all it extends and all overrides, or tells everything that is wrong with it. */
public final class ScenarioReader {
    private static final int LONGEST_NAME = 60;

    private final Problems problems;
    private final Binder binder;
    private final Guide guide;
    private final Mapping root;
    private final Optional<Source> world;

    /**
     * Reads what is merged already.
     *
     * @param root the scenario with all it extends and all overrides
     * @param beside the file beside which the world's file lies, {@code null} where nobody needs it
     */
    ScenarioReader(Mapping root, Guide guide, Source beside, Problems problems) {
        this.root = root;
        this.guide = guide;
        this.problems = problems;
        this.binder = new Binder(problems, guide);
        this.world = world(beside);
    }

    /**
     * Reads a file.
     *
     * @param overrides {@code path=value}, applied last
     * @throws ScenarioProblems when anything is wrong
     */
    public static Scenario read(Path file, List<String> overrides) {
        return read(Source.file(file), overrides).scenario();
    }

    /**
     * Reads a file or a built-in scenario, and finds the file of its world.
     *
     * @throws ScenarioProblems when anything is wrong
     */
    public static ReadScenario read(Source source, List<String> overrides) {
        return Template.of(source, overrides).scenario();
    }

    /** The scenario, or everything that is wrong with it. */
    ReadScenario read() {
        Optional<Scenario> scenario = bind();
        problems.refuse();
        return new ReadScenario(scenario.orElseThrow(), world);
    }

    private Optional<Scenario> bind() {
        Map<String, String> known = new LinkedHashMap<>(guide.keys(Scenario.class, ""));
        known.put("extends", "");
        Sweeps.refuse(root, problems);
        binder.refuseUnknown(root, known);
        Map<String, Optional<?>> parts = new LinkedHashMap<>();
        for (Field field : Field.of(Scenario.class)) {
            parts.put(field.key(), switch (field.key()) {
                case "processes" -> processes();
                case "policies" -> policies(parts);
                case "question" -> root.get("question") == null ? parts.get("title") : binder.component(field, root, "", null);
                default -> binder.component(field, root, "", null);
            });
        }
        name();
        metrics("outcomes");
        metrics("metrics");
        boolean complete = parts.values().stream().allMatch(Optional::isPresent);
        return complete ? Optional.of(create(parts)) : Optional.empty();
    }

    private static Scenario create(Map<String, Optional<?>> parts) {
        Object[] values = parts.values().stream().map(Optional::get).toArray();
        return (Scenario) Components.create(Scenario.class, values);
    }

    private void name() {
        if (root.get("name") instanceof Scalar name) {
            checkName(name, problems);
        }
    }

    /** That a name can name a folder. */
    static void checkName(Scalar name, Problems problems) {
        if (!name.text().matches("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0," + (LONGEST_NAME - 1) + "}")) {
            problems.add(name.place(), "the name " + name.words() + " cannot name a folder; use letters, digits and hyphens, at most "
                    + LONGEST_NAME);
        }
    }

    private void metrics(String list) {
        if (!(root.get(list) instanceof Sequence metrics)) {
            return;
        }
        if (metrics.items().isEmpty() && list.equals("outcomes")) {
            problems.add(metrics.place(), "'outcomes' is empty, so nothing would answer the question; name at least one metric, such as"
                    + " [gain], or leave the key out; 'grassroots describe metric' lists them");
        }
        Set<String> named = new HashSet<>();
        for (Value metric : metrics.items()) {
            if (metric instanceof Scalar key && !named.add(key.text())) {
                problems.add(metric.place(), metric.words() + " stands in '" + list + "' a second time; remove one");
            }
            if (metric instanceof Scalar key && !Metrics.keys().contains(key.text())) {
                problems.add(metric.place(), "unknown metric " + metric.words()
                        + Nearest.to(key.text(), Metrics.keys()).map(near -> "; did you mean '" + near + "'?")
                                .orElse("; 'grassroots describe metric' lists them"));
            }
        }
    }

    /** Policies need to know how long, where and from which values; where that is not settled, all else about them is told. */
    private Optional<List<ScheduledPolicy>> policies(Map<String, Optional<?>> parts) {
        Value value = root.get("policies");
        if (value == null) {
            return Optional.of(List.of());
        }
        Optional<?> horizon = parts.get("horizon");
        Optional<Horizon> time = horizon.map(Horizon.class::cast);
        ScenarioChecks checks = new ScenarioChecks(problems, time, () -> communities(parts));
        Map<ScheduledPolicy, Mapping> policies = new PolicyBinder(binder, time, checks, root.get("levers")).read(value);
        checks.meetings(policies);
        return Optional.of(List.copyOf(policies.keySet()));
    }

    /** The communities to build, where nothing is wrong with them; what is wrong with a world file is told by its own reader. */
    private Optional<CommunityList> communities(Map<String, Optional<?>> parts) {
        if (parts.get("world").isEmpty() || parts.get("uncertainties").isEmpty()) {
            return Optional.empty();
        }
        WorldPlan plan = (WorldPlan) parts.get("world").get();
        if (plan.file().isEmpty()) {
            return Optional.of(CommunityList.drawn(plan, ((Uncertainties) parts.get("uncertainties").get()).population()));
        }
        return world.flatMap(ScenarioReader::rows);
    }

    private static Optional<CommunityList> rows(Source file) {
        try (InputStream stream = file.open()) {
            return Optional.of(WorldFile.read(file.name(), stream).communities());
        } catch (WorldFileProblems | IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Set<Submodel>> processes() {
        Value value = root.get("processes");
        if (value == null) {
            problems.add(root.place().key("processes"), "the key 'processes' is missing; write {without: []} for all submodels");
            return Optional.empty();
        }
        if (!(value instanceof Mapping mapping) || mapping.entries().size() != 1) {
            problems.add(value.place(), "write either {only: [...]} or {without: [...]}, with submodels in it"
                    + Nearest.all(words()));
            return Optional.empty();
        }
        binder.refuseUnknown(mapping, Map.of("only", "", "without", ""));
        boolean only = mapping.entries().containsKey("only");
        EnumSet<Submodel> named = submodels(mapping.entries().values().iterator().next().value());
        return Optional.of(Collections.unmodifiableSet(only ? named : EnumSet.complementOf(named)));
    }

    private EnumSet<Submodel> submodels(Value value) {
        EnumSet<Submodel> named = EnumSet.noneOf(Submodel.class);
        if (!(value instanceof Sequence sequence)) {
            problems.add(value.place(), "a list of submodels belongs here" + Nearest.all(words()));
            return named;
        }
        for (Value item : sequence.items()) {
            int index = item instanceof Scalar scalar ? words().indexOf(scalar.text()) : -1;
            if (index < 0) {
                problems.add(item.place(), "unknown submodel " + item.words()
                        + Nearest.guess(item instanceof Scalar scalar ? scalar.text() : "", words()));
            } else {
                named.add(Submodel.values()[index]);
            }
        }
        return named;
    }

    private static List<String> words() {
        return Arrays.stream(Submodel.values()).map(Submodel::key).toList();
    }

    private Optional<Source> world(Source beside) {
        boolean named = root.at(List.of("world", "file")) instanceof Scalar path && !path.text().isEmpty();
        if (beside == null || !named || !(root.at(List.of("world", "file")) instanceof Scalar file)) {
            return Optional.empty();
        }
        boolean typed = file.place().file().startsWith(Overrides.FLAG);
        Optional<Source> source = (typed ? Source.file(Path.of("here")) : beside).beside(file.text());
        if (source.isPresent() && source.get().isFolder()) {
            problems.add(file.place(), file.words() + " is a folder; name the CSV file in it");
        }
        if (source.isPresent()) {
            sizes((Mapping) root.get("world"), file);
        } else {
            problems.add(file.place(), "no file " + file.words() + (typed ? " in this folder" : " beside this one")
                    + "; a path is relative to the scenario file");
        }
        return source;
    }

    /** A file says all that there is to say of a world's size. */
    private void sizes(Mapping plan, Scalar file) {
        plan.entries().values().forEach(entry -> {
            if (entry.value() instanceof Mapping inside) {
                sizes(inside, file);
            } else if (entry.value() != file && entry.value().place().file().startsWith(Overrides.FLAG)) {
                problems.add(entry.value().place(), "changes nothing, since the world is read from " + file.words()
                        + "; change that file, or draw a world with --set world.file=");
            }
        });
    }
}
