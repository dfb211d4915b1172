package grassroots.scenario;

import java.util.LinkedHashSet;
import java.util.Set;

/** The problems found so far; each is told once. */
final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    /** The same problems, to go on from. */
    Problems copy() {
        Problems copy = new Problems();
        copy.found.addAll(found);
        return copy;
    }

    boolean none() {
        return found.isEmpty();
    }

    void addAll(ScenarioProblems others) {
        found.addAll(others.problems());
    }

    void add(Place place, String rule) {
        found.add(new Problem(place, rule));
    }

    /** Ends the reading when there is any problem. */
    void refuse() {
        if (!found.isEmpty()) {
            throw ScenarioProblems.of(found);
        }
    }

    /** Ends the reading with one more problem. */
    ScenarioProblems with(Place place, String rule) {
        add(place, rule);
        return ScenarioProblems.of(found);
    }
}
