package grassroots.simulation;

import grassroots.policy.Levers;
import grassroots.policy.ScheduledPolicy;
import grassroots.policy.Target;
import grassroots.process.Rules;
import grassroots.random.Chance;
import grassroots.random.Draws;
import grassroots.scenario.Scenario;
import grassroots.world.Community;
import grassroots.world.World;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The levers of every community today, as the policies of the scenario set them in time and place. */
final class LeverCalendar implements Rules, Serializable {
    private static final long serialVersionUID = 1;

    private final Levers without;
    private final List<ScheduledPolicy> policies;
    private final BitSet[] reached;
    private final Levers[] today;

    LeverCalendar(Scenario scenario, World world, Draws draws) {
        this.without = scenario.levers();
        this.policies = List.copyOf(scenario.policies());
        this.today = new Levers[world.communities().size()];
        Arrays.fill(today, without);
        this.reached = new BitSet[today.length];
        for (int i = 0; i < today.length; i++) {
            reached[i] = new BitSet();
        }
        for (int p = 0; p < policies.size(); p++) {
            for (Community community : members(policies.get(p).target(), world, draws)) {
                reached[community.number()].set(p);
            }
        }
    }

    @Override
    public Levers in(Community community) {
        return today[community.number()];
    }

    /** Puts every start, day of a ramp and end on the schedule. */
    void schedule(GovernanceModel model) {
        for (ScheduledPolicy policy : policies) {
            int from = Math.max(policy.start(), model.firstDay());
            long lastOfRamp = Math.min((long) policy.start() + Math.max(0, policy.ramp() - 1), policy.end());
            for (int day = from; day <= lastOfRamp; day++) {
                at(model, day);
            }
            if (policy.end() < Integer.MAX_VALUE) {
                at(model, policy.end() + 1);
            }
        }
    }

    private void at(GovernanceModel model, int day) {
        if (day < model.scenario().horizon().length()) {
            model.schedule.scheduleOnce(model.time(day), GovernanceModel.POLICIES, new LeversChange());
        }
    }

    /** Sets the levers of every community for a day. */
    void set(int day) {
        Map<BitSet, Levers> known = new HashMap<>();
        for (int i = 0; i < today.length; i++) {
            today[i] = known.computeIfAbsent(reached[i], policiesThere -> levers(policiesThere, day));
        }
    }

    private Levers levers(BitSet there, int day) {
        Levers levers = without;
        for (int p = there.nextSetBit(0); p >= 0; p = there.nextSetBit(p + 1)) {
            levers = policies.get(p).adjust(levers, day);
        }
        return levers;
    }

    /** The communities that a target reaches. */
    private static List<Community> members(Target target, World world, Draws draws) {
        List<Community> eligible = new ArrayList<>();
        for (Community community : world.communities()) {
            if (meets(target, community)) {
                eligible.add(community);
            }
        }
        if (target.assign() == Target.Assignment.RANDOM && target.share() < 1) {
            eligible.sort(Comparator.comparingDouble(c -> draws.on(0).uniform(Chance.POLICY_RANK, c.number())));
        }
        return eligible.subList(0, target.reached(eligible.size()));
    }

    private static boolean meets(Target target, Community community) {
        Community.Identity identity = community.identity();
        return target.admits(identity.township() + 1, identity.type().name(), identity.columns());
    }
}
