package grassroots.scenario;

import grassroots.parameter.Nearest;
import grassroots.scenario.Value.Entry;
import grassroots.scenario.Value.Mapping;
import grassroots.scenario.Value.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays what a scenario says over what it extends: groups key by key, policies by name, anything else replaced. */
final class Merging {
    /** What every scenario says for itself. */
    static final Set<String> OWN = Set.of("schemaVersion", "name", "title", "question", "extends");

    private static final String POLICIES = "policies";
    private static final String PROCESSES = "processes";

    private final Problems problems;

    Merging(Problems problems) {
        this.problems = problems;
    }

    /** A scenario over the one it extends. */
    Mapping scenario(Mapping base, Mapping own) {
        return overlay(base.filtered(OWN, false), own);
    }

    /** Overrides over a scenario. */
    Mapping overlay(Mapping base, Mapping own) {
        Mapping merged = groups(base.filtered(Set.of(POLICIES, PROCESSES), false),
                own.filtered(Set.of(POLICIES, PROCESSES), false));
        later(base, own, PROCESSES, merged);
        if (base.get(POLICIES) instanceof Sequence before && own.get(POLICIES) instanceof Sequence after) {
            Entry entry = own.entries().get(POLICIES);
            merged.entries().put(POLICIES, new Entry(entry.key(), policies(before, after)));
        } else if (own.get(POLICIES) instanceof Sequence alone) {
            Entry entry = own.entries().get(POLICIES);
            merged.entries().put(POLICIES, new Entry(entry.key(), policies(new Sequence(alone.place(), List.of()), alone)));
        } else {
            later(base, own, POLICIES, merged);
        }
        return merged;
    }

    private static void later(Mapping base, Mapping own, String key, Mapping merged) {
        Mapping from = own.get(key) != null ? own : base;
        if (from.entries().containsKey(key)) {
            merged.entries().put(key, from.entries().get(key));
        }
    }

    /** One group over another. */
    static Mapping groups(Mapping base, Mapping own) {
        Map<String, Entry> merged = new LinkedHashMap<>(base.entries());
        own.entries().forEach((key, entry) -> {
            if (base.get(key) instanceof Mapping before && entry.value() instanceof Mapping after) {
                merged.put(key, new Entry(entry.key(), groups(before, after)));
            } else if (!entry.value().isNothing() || !base.entries().containsKey(key)) {
                merged.put(key, entry);
            }
        });
        return new Mapping(standing(base, own), merged);
    }

    private Sequence policies(Sequence base, Sequence own) {
        Map<String, Value> merged = new LinkedHashMap<>();
        base.items().forEach(item -> merged.put(nameOr(item, "base " + item.place()), item));
        Map<String, Value> named = new LinkedHashMap<>();
        for (Value item : own.items()) {
            String name = nameOr(item, "own " + item.place());
            if (named.putIfAbsent(name, item) != null) {
                problems.add(item.place(), "a policy before it is named '" + name + "' too; give this one a 'name' of its own");
            } else {
                place(merged, name, item);
            }
        }
        return new Sequence(standing(base, own), new ArrayList<>(merged.values()));
    }

    /** A group overridden on the command line still stands in its file. */
    private static Place standing(Value base, Value own) {
        return own.place().file().startsWith(Overrides.FLAG) ? base.place() : own.place();
    }

    private void place(Map<String, Value> merged, String name, Value item) {
        if (item instanceof Mapping mapping && "true".equals(mapping.word("remove"))) {
            if (merged.remove(name) == null) {
                problems.add(item.place(), "there is no policy '" + name + "' to remove" + Nearest.guess(name, merged.keySet()));
            }
        } else if (item instanceof Mapping mapping && merged.get(name) instanceof Mapping before) {
            merged.put(name, groups(before, mapping));
        } else {
            merged.put(name, item);
        }
    }

    private static String nameOr(Value item, String other) {
        String name = item instanceof Mapping mapping ? name(mapping) : null;
        return name == null ? other : name;
    }

    /** The name of a policy, its lever's key unless said otherwise, {@code null} where it has neither. */
    static String name(Mapping policy) {
        return policy.word("name") != null ? policy.word("name") : policy.word("lever");
    }
}
