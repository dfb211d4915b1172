package grassroots.docking;

import grassroots.population.WorldBuilder;
import grassroots.process.Turn;
import grassroots.process.problems.Problems;
import grassroots.random.Chance;
import grassroots.random.Draws;
import grassroots.scenario.Scenario;
import grassroots.scenario.Uncertainties;
import grassroots.world.Community;
import grassroots.world.Problem;
import grassroots.world.Resident;
import grassroots.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chance as the model has it for a scenario and a seed: its ties and thresholds, what its own process of problems lets arise
 * in a world of its own, and the numbers its residents draw when they decide.
 */
final class ModelNature implements Nature {
    private static final long serialVersionUID = 1;

    private final Scenario scenario;
    private final World world;
    private final Draws draws;
    private final Problems process;
    private final int size;
    private final double[] today;
    private int day = -1;

    ModelNature(Scenario scenario, long seed) {
        Uncertainties uncertainties = scenario.uncertainties();
        this.scenario = scenario;
        this.draws = Draws.of(seed);
        this.world = WorldBuilder.build(scenario.world(), uncertainties.population(), draws, 1);
        this.process = new Problems(uncertainties.problems(), uncertainties.calendar(), uncertainties.reference());
        this.size = world.communities().get(0).residents().size();
        this.today = new double[world.communities().size() * size];
    }

    int communities() {
        return world.communities().size();
    }

    int size() {
        return size;
    }

    @Override
    public int[] ties(int resident) {
        int row = resident % size;
        int first = resident - row;
        return IntStream.range(0, 8).map(n -> first + of(resident).all().ties().target(row, n)).toArray();
    }

    @Override
    public double threshold(int resident) {
        return of(resident).threshold();
    }

    @Override
    public double problem(int resident, int today) {
        if (today != day) {
            begin(today);
        }
        return this.today[resident];
    }

    @Override
    public double noise(int resident, int day) {
        return draws.on(day).uniform(Chance.VOLUNTEERS, of(resident).id());
    }

    /** The problems that arise in a community on a day, in the order in which they queue. */
    List<Problem> problems(int community, int day) {
        Community there = world.communities().get(community);
        process.step(there, new Turn(day, scenario.levers(), draws.on(day)));
        List<Problem> arisen = List.copyOf(there.cases().arisen());
        there.cases().arisen().clear();
        return arisen;
    }

    private void begin(int day) {
        this.day = day;
        Arrays.fill(today, Double.NaN);
        for (int community = 0; community < communities(); community++) {
            for (Problem problem : problems(community, day)) {
                today[community * size + problem.resident().row()] = problem.hours();
            }
        }
    }

    private Resident of(int resident) {
        return world.communities().get(resident / size).residents().at(resident % size);
    }
}
