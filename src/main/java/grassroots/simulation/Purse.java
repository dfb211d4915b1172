package grassroots.simulation;

import grassroots.policy.Levers;
import grassroots.policy.Policy;
import grassroots.policy.ScheduledPolicy;
import grassroots.scenario.Scenario;
import grassroots.world.Community;
import grassroots.world.District;
import grassroots.world.Township;
import grassroots.world.World;
import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The district party committee funds a package in the order listed until its yearly budget is spent: each policy as far as what
 * is left pays for it, what costs no money in full (MODEL 5.18).
 */
final class Purse implements Serializable {
    private static final long serialVersionUID = 1;

    private final List<ScheduledPolicy> policies;
    private final double[] budgets;
    private final double[][] prices;
    private final double[] everything;

    /**
     * A purse for each district.
     *
     * @param reached the policies that reach each community
     */
    Purse(Scenario scenario, World world, BitSet[] reached) {
        this.policies = List.copyOf(scenario.policies());
        this.budgets = new double[world.districts().size()];
        this.prices = new double[budgets.length][policies.size()];
        this.everything = new double[policies.size()];
        Arrays.fill(everything, 1);
        PriceList list = new PriceList(scenario);
        for (District district : world.districts()) {
            for (Township township : district.townships()) {
                for (Community community : township.communities()) {
                    open(district.number(), community, list, scenario, reached[community.number()]);
                }
            }
        }
    }

    private void open(int district, Community community, PriceList list, Scenario scenario, BitSet there) {
        Levers without = scenario.levers();
        double yearly = scenario.budget() * community.residents().size() / 10_000;
        community.isAllotted(yearly);
        budgets[district] += yearly;
        for (int p = there.nextSetBit(0); p >= 0; p = there.nextSetBit(p + 1)) {
            Policy policy = policies.get(p).policy();
            prices[district][p] += list.more(policy, without, community);
        }
    }

    /** Share of each policy that the district pays for on the day. */
    double[] funded(int district, int day) {
        if (budgets[district] == Double.POSITIVE_INFINITY) {
            return everything;
        }
        double left = budgets[district];
        double[] shares = new double[policies.size()];
        for (int p = 0; p < shares.length; p++) {
            double price = policies.get(p).actsOn(day) ? prices[district][p] : 0;
            shares[p] = price <= left ? 1 : left / price;
            left = Math.max(0, left - price);
        }
        return shares;
    }
}
