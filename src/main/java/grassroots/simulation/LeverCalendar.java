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
