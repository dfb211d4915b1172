package grassroots.scenario;

import grassroots.parameter.Nearest;
import grassroots.policy.Levers;
import grassroots.policy.Policy;
import grassroots.policy.ScheduledPolicy;
import grassroots.policy.Target;
import grassroots.scenario.Value.Mapping;
import grassroots.scenario.Value.Scalar;
import grassroots.scenario.Value.Sequence;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads policies: a lever with some of its numbers, a time and a target. What is not said stays as in {@code levers}. */
final class PolicyBinder {
    private static final String LEVER = "lever";
    private static final String START = "start";
    private static final String RAMP = "ramp";
    private static final String END = "end";
    private static final String TARGET = "target";
    private static final Set<String> CALENDAR = new LinkedHashSet<>(List.of(LEVER, "name", START, RAMP, END, TARGET, "remove"));

    private final Binder binder;
    private final Guide guide;
    private final Problems problems;
    private final Times times;
    private final ScenarioChecks checks;
    private final Value levers;

    PolicyBinder(Binder binder, Optional<Horizon> horizon, ScenarioChecks checks, Value levers) {
        this.binder = binder;
        this.guide = binder.guide();
        this.problems = binder.problems();
        this.times = new Times(horizon, problems);
        this.checks = checks;
        this.levers = levers;
    }

    /** The policies that could be read, with the group that says each. */
    Map<ScheduledPolicy, Mapping> read(Value value) {
        Map<ScheduledPolicy, Mapping> policies = new LinkedHashMap<>();
        if (value instanceof Sequence sequence) {
            sequence.items().forEach(item -> policy(item).ifPresent(policy -> policies.put(policy, (Mapping) item)));
        } else {
            problems.add(value.place(), "'policies' must be a list, each line of which begins with '- lever:', found " + value.words());
        }
        return policies;
    }

    private Optional<ScheduledPolicy> policy(Value item) {
        if (!(item instanceof Mapping mapping)) {
            problems.add(item.place(), "a policy is a group of keys (lever, start, …), found " + item.words());
            return Optional.empty();
        }
        Optional<Field> lever = lever(mapping);
        Optional<? extends Policy> policy = lever.flatMap(known -> setting(mapping, known));
        OptionalInt start = start(mapping);
        OptionalInt end = end(mapping);
        Optional<Integer> ramp = ramp(mapping);
        Optional<Target> target = target(mapping);
        if (start.isPresent() && end.isPresent()) {
            checks.calendar(start.getAsInt(), end.getAsInt(), mapping);
        }
        target.ifPresent(reached -> checks.target(reached, mapping));
        if (policy.isEmpty() || start.isEmpty() || end.isEmpty() || ramp.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ScheduledPolicy(Merging.name(mapping), policy.get(), start.getAsInt(), ramp.get(), end.getAsInt(),
                target.get()));
    }

    private Optional<Field> lever(Mapping mapping) {
        if (mapping.get(LEVER) == null) {
            problems.add(mapping.place().key(LEVER), "the key 'lever' is missing" + Nearest.all(Guide.levers()));
            return Optional.empty();
        }
        String key = mapping.word(LEVER);
        Optional<Field> lever = Field.of(Levers.class).stream().filter(field -> field.key().equals(key)).findFirst();
        if (lever.isEmpty()) {
            problems.add(mapping.get(LEVER).place(), "unknown lever " + mapping.get(LEVER).words()
                    + Nearest.guess(String.valueOf(key), Guide.levers()));
        }
        return lever;
    }

    /** The lever's numbers as given here, the others as in {@code levers}. */
    private Optional<? extends Policy> setting(Mapping mapping, Field lever) {
        String path = Guide.join("levers", lever.key());
        Map<String, String> known = new LinkedHashMap<>(guide.keys(lever.type(), path));
        CALENDAR.forEach(key -> known.put(key, ""));
        binder.refuseUnknown(mapping, known);
        Mapping standard = levers instanceof Mapping all && all.get(lever.key()) instanceof Mapping own ? own : guide.lever(lever.key());
        Mapping given = mapping.filtered(guide.keys(lever.type(), path).keySet(), true);
        return binder.record(lever.type().asSubclass(Record.class), Merging.groups(standard.filtered(
                guide.keys(lever.type(), path).keySet(), true), given), path).map(Policy.class::cast);
    }

    private OptionalInt start(Mapping mapping) {
        return mapping.get(START) == null ? OptionalInt.of(0) : times.day(mapping.get(START), START, false);
    }

    private OptionalInt end(Mapping mapping) {
        boolean never = mapping.get(END) == null || Binder.NO_DATE.equals(mapping.word(END));
        return never ? OptionalInt.of(Integer.MAX_VALUE) : times.day(mapping.get(END), END, true);
    }

    private Optional<Target> target(Mapping mapping) {
        Value target = mapping.get(TARGET);
        if (target == null) {
            return Optional.of(Target.ALL);
        }
        Set<String> known = guide.keys(Target.class, TARGET).keySet();
        if (target instanceof Mapping group) {
            group.entries().forEach((key, entry) -> {
                if (!known.contains(key)) {
                    problems.add(entry.key(), "unknown key '" + key + "'" + (CALENDAR.contains(key)
                            ? "; it belongs to the policy, beside 'target'" : Nearest.guess(key, known)));
                }
            });
            return binder.record(Target.class, group.filtered(known, true), TARGET, Target.ALL);
        }
        return binder.record(Target.class, target, TARGET, Target.ALL);
    }

    private Optional<Integer> ramp(Mapping mapping) {
        Value ramp = mapping.get(RAMP);
        if (ramp == null) {
            return Optional.of(0);
        }
        Field length = Field.of(Schedule.class).get(0);
        return binder.component(length, mapping, "policies", null).map(Integer.class::cast);
    }
}
