package grassroots.classroom;

import grassroots.policy.ScheduledPolicy;
import grassroots.simulation.GovernanceModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Yuan a year of each lever as it is set from tomorrow on, at the staff of the day on which that was decided. */
final class Prices {
    private List<ScheduledPolicy> known = List.of();
    private Map<String, Double> yearly = Map.of();

    /** Reads the prices anew where something else has been decided. */
    void reads(GovernanceModel world) {
        List<ScheduledPolicy> policies = world.scenario().policies();
        if (policies.equals(known)) {
            return;
        }
        Map<String, Double> prices = new HashMap<>();
        int tomorrow = Decision.tomorrow(world.day());
        for (ScheduledPolicy policy : policies) {
            if (policy.end() >= tomorrow) {
                prices.merge(policy.policy().key(), world.yuanAYear(policy), Double::sum);
            }
        }
        known = policies;
        yearly = Map.copyOf(prices);
    }

    /** By key of the lever; what is not set costs nothing more. */
    Map<String, Double> yearly() {
        return yearly;
    }
}
