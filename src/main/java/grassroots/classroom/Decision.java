package grassroots.classroom;

import grassroots.policy.Policy;
import grassroots.policy.ScheduledPolicy;
import grassroots.policy.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A lever moved while the worlds run: it acts from the next day on, ends what that lever did there before, and takes the place
 * of whatever was still planned for it.
 *
 * @param lever the lever and its new value
 * @param standard whether this is the value where no policy acts, so that nothing needs to be ordered
 * @param target where
 */
record Decision(Policy lever, boolean standard, Target target) {

    /** The policies once this has been decided on a day. */
    List<ScheduledPolicy> among(List<ScheduledPolicy> policies, int today) {
        List<ScheduledPolicy> after = new ArrayList<>();
        for (ScheduledPolicy policy : policies) {
            if (!meets(policy)) {
                after.add(policy);
            } else if (policy.start() <= today) {
                after.add(endingBy(policy, today));
            }
        }
        if (!standard) {
            after.add(new ScheduledPolicy(name(after), lever, tomorrow(today), 0, Integer.MAX_VALUE, target));
        }
        return after;
    }

    /** The first day on which something decided today may act; no policy acts in the warm-up. */
    static int tomorrow(int today) {
        return Math.max(0, today + 1);
    }

    private boolean meets(ScheduledPolicy policy) {
        List<Integer> here = target.townships();
        List<Integer> there = policy.target().townships();
        boolean apart = !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
        return policy.policy().key().equals(lever.key()) && !apart;
    }

    private static ScheduledPolicy endingBy(ScheduledPolicy policy, int today) {
        return new ScheduledPolicy(policy.name(), policy.policy(), policy.start(), policy.ramp(),
                Math.min(policy.end(), today), policy.target());
    }

    /** The lever's key, with a number where it has been moved before. */
    private String name(List<ScheduledPolicy> others) {
        Set<String> taken = others.stream().map(ScheduledPolicy::name).collect(Collectors.toSet());
        String name = lever.key();
        for (int n = 2; taken.contains(name); n++) {
            name = lever.key() + "-" + n;
        }
        return name;
    }
}
