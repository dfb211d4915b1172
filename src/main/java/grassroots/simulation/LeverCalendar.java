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
    private final SortedSet<Integer> changes = new TreeSet<>();

    LeverCalendar(Scenario scenario, World world, Draws draws) {
        this(scenario, world, world, draws);
    }

    /**
     * A calendar.
     *
     * @param opening the world as it was when prices were set
     */
    private LeverCalendar(Scenario scenario, World world, World opening, Draws draws) {
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
        this.purse = new Purse(scenario, opening, reached);
        this.uptake = new Uptake(scenario, purse);
    }

    /** The calendar of a scenario that agrees with this one up to today, the levers of today as they are. */
    LeverCalendar amended(Scenario scenario, World opening, Draws draws) {
        LeverCalendar amended = new LeverCalendar(scenario, world, opening, draws);
        System.arraycopy(today, 0, amended.today, 0, today.length);
        return amended;
    }

    @Override
    public Levers in(Community community) {
        return today[community.number()];
    }

    /** Whether any of the policies of these names reaches the community. */
    boolean reaches(Community community, Set<String> names) {
        return reached[community.number()].stream().anyMatch(p -> names.contains(policies.get(p).name()));
    }

    /** Puts every start, day of a ramp, end and step of uptake that is still to come on the schedule. */
    void schedule(GovernanceModel model) {
        for (ScheduledPolicy policy : policies) {
            long lastOfRamp = Math.min((long) policy.start() + Math.max(0, policy.ramp() - 1), policy.end());
            for (int day = Math.max(policy.start(), model.firstDay()); day <= lastOfRamp; day++) {
                changes.add(day);
            }
            if (policy.end() < Integer.MAX_VALUE) {
                changes.add(policy.end() + 1);
            }
            for (int day = policy.start(); day < model.scenario().horizon().length(); day++) {
                if (uptake.movesAt(day - policy.start())) {
                    changes.add(day);
                }
            }
        }
        changes.subSet(model.day() + 1, Math.max(model.day() + 1, model.scenario().horizon().length()))
                .forEach(day -> model.schedule.scheduleOnce(model.time(day), GovernanceModel.POLICIES, new LeversChange()));
    }

    /** Whether levers may change on the day; a day that was scheduled for a policy given up since is none. */
    boolean changesOn(int day) {
        return changes.contains(day);
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

    double yuanAYear(ScheduledPolicy policy, Scenario scenario, Draws draws) {
        PriceList list = new PriceList(scenario);
        double sum = 0;
        for (Community community : members(policy.target(), world, draws)) {
            sum += list.more(policy.policy(), without, community);
        }
        return sum;
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
