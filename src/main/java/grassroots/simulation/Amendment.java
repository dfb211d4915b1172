package grassroots.simulation;

import grassroots.policy.ScheduledPolicy;
import java.util.List;

/** What may be decided anew while a run goes on: everything from tomorrow on, and nothing before. */
final class Amendment {
    private Amendment() {}

    /** Refuses policies under which a day up to today would have been another. */
    static void check(List<ScheduledPolicy> before, List<ScheduledPolicy> after, int today) {
        List<ScheduledPolicy> held = begun(before, today);
        List<ScheduledPolicy> kept = begun(after, today);
        if (!upTo(held, today).equals(upTo(kept, today))) {
            throw new IllegalArgumentException("policies that act by day " + today + " can end, and not be changed, left out or put in another order");
        }
    }

    private static List<ScheduledPolicy> begun(List<ScheduledPolicy> policies, int today) {
        return policies.stream().filter(policy -> policy.start() <= today).toList();
    }

    /** The policies as far as today can know of their end. */
    private static List<ScheduledPolicy> upTo(List<ScheduledPolicy> policies, int today) {
        return policies.stream()
                .map(p -> new ScheduledPolicy(p.name(), p.policy(), p.start(), p.ramp(), Math.min(p.end(), today), p.target()))
                .toList();
    }
}
