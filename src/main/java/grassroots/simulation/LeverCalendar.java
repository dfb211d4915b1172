package grassroots.simulation;

import grassroots.policy.Levers;
import grassroots.policy.ScheduledPolicy;
import grassroots.policy.Target;
import grassroots.process.Rules;
import grassroots.random.Chance;
import grassroots.random.Draws;
import grassroots.scenario.Scenario;
import grassroots.world.Community;
import grassroots.world.District;
import grassroots.world.Township;
import grassroots.world.World;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The levers of every community today, as the policies of the scenario set them in time and place. */
final class LeverCalendar implements Rules, Serializable {
    private static final long serialVersionUID = 1;

    private final Levers without;
    private final List<ScheduledPolicy> policies;
    private final BitSet[] reached;
    private final Levers[] today;
    private final World world;
    private final Uptake uptake;
    private final Purse purse;

    LeverCalendar(Scenario scenario, World world, Draws draws) {
        this.world = world;
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
        this.purse = new Purse(scenario, world, reached);
        this.uptake = new Uptake(scenario, purse);
    }

    @Override
    public Levers in(Community community) {
        return today[community.number()];
    }

    /** Whether any of the policies of these names reaches the community. */
    boolean reaches(Community community, Set<String> names) {
        return reached[community.number()].stream().anyMatch(p -> names.contains(policies.get(p).name()));
    }

    /** Puts every start, day of a ramp, end and step of uptake on the schedule. */
    void schedule(GovernanceModel model) {
        SortedSet<Integer> days = new TreeSet<>();
        for (ScheduledPolicy policy : policies) {
            long lastOfRamp = Math.min((long) policy.start() + Math.max(0, policy.ramp() - 1), policy.end());
            for (int day = Math.max(policy.start(), model.firstDay()); day <= lastOfRamp; day++) {
                days.add(day);
            }
            if (policy.end() < Integer.MAX_VALUE) {
                days.add(policy.end() + 1);
            }
            for (int day = policy.start(); day < model.scenario().horizon().length(); day++) {
                if (uptake.movesAt(day - policy.start())) {
                    days.add(day);
                }
            }
        }
        days.headSet(model.scenario().horizon().length())
                .forEach(day -> model.schedule.scheduleOnce(model.time(day), GovernanceModel.POLICIES, new LeversChange()));
    }

    /** Sets the levers of every community for a day. */
    void set(int day) {
        for (District district : world.districts()) {
            double[] funded = purse.funded(district.number(), day);
            Map<Uptake.Place, Levers> known = new HashMap<>();
            for (Township township : district.townships()) {
                for (Community community : township.communities()) {
                    Uptake.Place place = new Uptake.Place(district.number(), reached[community.number()]);
                    today[community.number()] = known.computeIfAbsent(place, here -> levers(here, day, funded));
                    community.reform().takesIn(uptake.inForce(place, day), uptake.underway(place, day), uptake.ofNew(place, day));
                }
            }
        }
    }

    private Levers levers(Uptake.Place place, int day, double[] funded) {
        BitSet there = place.there();
        Levers levers = without;
        for (int p = there.nextSetBit(0); p >= 0; p = there.nextSetBit(p + 1)) {
            levers = policies.get(p).adjust(levers, day, funded[p] * uptake.fidelity(place, p, day));
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
