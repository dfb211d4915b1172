package grassroots.scenario;

import grassroots.parameter.Nearest;
import grassroots.scenario.Value.Entry;
import grassroots.scenario.Value.Mapping;
import grassroots.scenario.Value.Scalar;
import grassroots.scenario.Value.Sequence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays {@code --set path=value} over a scenario, as one more file that says only this. */
final class Overrides {
    /** The flag that gives an override. */
    static final String FLAG = "--set";

    private static final String POLICIES = "policies";

    private final Problems problems;

    Overrides(Problems problems) {
        this.problems = problems;
    }

    /** The scenario with every override, the later ones winning. */
    Mapping apply(Mapping scenario, List<String> overrides) {
        Mapping merged = scenario;
        for (String override : overrides) {
            merged = apply(merged, override);
        }
        return merged;
    }

    private Mapping apply(Mapping scenario, String override) {
        int equals = override.indexOf('=');
        String path = equals < 0 ? override : override.substring(0, equals).trim();
        Place place = Place.of(FLAG + " " + path);
        List<String> keys = List.of(path.split("\\.", -1));
        if (equals < 0 || keys.contains("")) {
            problems.add(place, "an override is a path and a value, such as --set replications=3");
            return scenario;
        }
        if (keys.get(0).equals("extends")) {
            problems.add(place, "what a scenario extends cannot be changed from outside; write a file that extends the other one");
            return scenario;
        }
        Value value = YamlTree.word(place, override.substring(equals + 1).trim(), problems);
        if (value == null) {
            value = new Scalar(place, "", true);
        }
        if (!keys.get(0).equals(POLICIES)) {
            return new Merging(problems).overlay(scenario, (Mapping) nested(place, keys, value));
        }
        return policy(scenario, place, keys, value);
    }

    private Mapping policy(Mapping scenario, Place place, List<String> keys, Value value) {
        if (keys.size() < 3 || keys.get(2).equals("name")) {
            problems.add(place, "name a policy and one of its keys, such as policies.admission-list.strictness=0.5");
            return scenario;
        }
        Set<String> names = names(scenario);
        if (!names.contains(keys.get(1))) {
            problems.add(place, "this scenario has no policy '" + keys.get(1) + "'" + Nearest.guess(keys.get(1), names));
            return scenario;
        }
        Mapping policy = (Mapping) nested(place, keys.subList(2, keys.size()), value);
        policy.entries().put("name", new Entry(place, new Scalar(place, keys.get(1), true)));
        Mapping root = Tree.group(place);
        root.entries().put(POLICIES, new Entry(place, new Sequence(place, List.of(policy))));
        return new Merging(problems).overlay(scenario, root);
    }

    private static Set<String> names(Mapping scenario) {
        return scenario.get(POLICIES) instanceof Sequence policies
                ? policies.items().stream()
                        .filter(Mapping.class::isInstance)
                        .map(item -> String.valueOf(Merging.name((Mapping) item)))
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of();
    }

    private static Value nested(Place place, List<String> keys, Value value) {
        if (keys.isEmpty()) {
            return value;
        }
        Mapping mapping = Tree.group(place);
        mapping.entries().put(keys.get(0), new Entry(place, nested(place, keys.subList(1, keys.size()), value)));
        return mapping;
    }
}
