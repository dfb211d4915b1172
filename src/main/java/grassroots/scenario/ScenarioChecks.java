package grassroots.scenario;

import grassroots.parameter.Decimal;
import grassroots.parameter.Nearest;
import grassroots.policy.ScheduledPolicy;
import grassroots.policy.Target;
import grassroots.population.CommunityList;
import grassroots.scenario.Value.Mapping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What must hold between the parts of a scenario. */
final class ScenarioChecks {
    private static final List<String> TYPES = List.of("urban", "village", "");

    private final Problems problems;
    private final Optional<Horizon> horizon;
    private final Supplier<Optional<CommunityList>> world;

    /**
     * Checks of a scenario.
     *
     * @param horizon how long; empty where a problem was found in it
     * @param world the communities to build, asked for where a target needs them; empty where a problem was found in them
     */
    ScenarioChecks(Problems problems, Optional<Horizon> horizon, Supplier<Optional<CommunityList>> world) {
        this.problems = problems;
        this.horizon = horizon;
        this.world = world;
    }

    /** That no two policies claim one lever. */
    void meetings(Map<ScheduledPolicy, Mapping> policies) {
        List<ScheduledPolicy> all = new ArrayList<>(policies.keySet());
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                meeting(all.get(j), all.get(i), policies.get(all.get(i)));
            }
        }
    }

    /** That a policy acts inside the horizon. */
    void calendar(int start, int end, Mapping mapping) {
        int last = horizon.map(Horizon::length).orElse(Integer.MAX_VALUE) - 1;
        if (start < 0) {
            add(mapping, "start", "starts on day " + start + ", in the warm-up; no policy acts before day 0");
        }
        if (start > last) {
            add(mapping, "start", "starts on day " + start + ", after the last day of the horizon, day " + last
                    + "; start earlier, or raise horizon.length");
        }
        if (end < start) {
            add(mapping, "end", "ends on day " + end + ", before it starts on day " + start + "; end later, or leave 'end' out");
        } else if (horizon.isPresent() && end > last && end != Integer.MAX_VALUE) {
            add(mapping, "end", "ends on day " + end + ", after the last day of the horizon, day " + last
                    + "; leave 'end' out for a policy that stays");
        }
    }

    /** That a target reaches someone. */
    void target(Target target, Mapping mapping) {
        if (!TYPES.contains(target.type())) {
            inside(mapping, "type", "unknown type '" + target.type() + "'" + Nearest.guess(target.type(), TYPES.subList(0, 2)));
        }
        if (target.share() == 0) {
            inside(mapping, "share", "a share of 0 reaches no community; leave the policy out, or say 'remove: true'");
        }
        if (!target.equals(Target.ALL)) {
            world.get().ifPresent(communities -> reach(target, mapping, communities));
        }
    }

    private void reach(Target target, Mapping mapping, CommunityList communities) {
        int townships = communities.districts().size();
        List<Integer> outside = target.townships().stream().filter(number -> number < 1 || number > townships).toList();
        if (!outside.isEmpty()) {
            inside(mapping, "townships", "no township " + outside.get(0) + "; this world has 1–" + townships);
        }
        List<String> columns = communities.rows().stream().flatMap(row -> row.columns().keySet().stream()).distinct().toList();
        if (!target.column().isEmpty() && !columns.contains(target.column())) {
            inside(mapping, "column", "the world has no column '" + target.column() + "'"
                    + (columns.isEmpty() ? "; only a world read from a file has columns" : Nearest.guess(target.column(), columns)));
        } else if (outside.isEmpty() && TYPES.contains(target.type())) {
            count(target, mapping, communities);
        }
    }

    private void count(Target target, Mapping mapping, CommunityList communities) {
        Target ofType = new Target(1, target.assign(), List.of(), target.type(), "");
        int admitted = (int) communities.rows().stream()
                .filter(row -> target.admits(row.township() + 1, row.type().name(), row.columns()))
                .count();
        if (communities.rows().stream().noneMatch(row -> ofType.admits(1, row.type().name(), row.columns()))) {
            inside(mapping, "type", "this world has no " + target.type() + " community");
        } else if (admitted == 0) {
            add(mapping, "target", "no community of this world meets all conditions of the target; leave one out");
        } else if (target.share() > 0 && target.reached(admitted) == 0) {
            inside(mapping, "share", "a share of " + Decimal.text(target.share()) + " of " + admitted + " communities reaches none");
        }
    }

    private void meeting(ScheduledPolicy first, ScheduledPolicy second, Mapping mapping) {
        boolean sameLever = first.policy().key().equals(second.policy().key());
        int from = Math.max(first.start(), second.start());
        int to = Math.min(first.end(), second.end());
        if (sameLever && from <= to && !apart(first.target(), second.target())) {
            problems.add(mapping.place(), "'" + first.name() + "' and '" + second.name() + "' both set " + first.policy().key()
                    + " from day " + from + (to == Integer.MAX_VALUE ? " on" : " to day " + to)
                    + " in communities that both may reach; part them by time, by townships or by type");
        }
    }

    private static boolean apart(Target one, Target other) {
        boolean types = !one.type().isEmpty() && !other.type().isEmpty() && !one.type().equals(other.type());
        boolean townships = !one.townships().isEmpty() && !other.townships().isEmpty()
                && Collections.disjoint(one.townships(), other.townships());
        return types || townships;
    }

    private void inside(Mapping policy, String key, String rule) {
        if (policy.get("target") instanceof Mapping target) {
            add(target, key, rule);
        }
    }

    private void add(Mapping mapping, String key, String rule) {
        Value value = mapping.get(key);
        problems.add(value == null ? mapping.place() : value.place(), rule);
    }
}
