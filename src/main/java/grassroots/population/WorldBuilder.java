package grassroots.population;

import grassroots.random.Chance;
import grassroots.random.Distribution;
import grassroots.random.Draws;
import grassroots.world.Community;
import grassroots.world.Department;
import grassroots.world.District;
import grassroots.world.Township;
import grassroots.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Builds the first world: districts, their departments and townships, and the communities, each by its own dice. */
public final class WorldBuilder {
    private final PopulationParameters parameters;
    private final Draws draws;

    private WorldBuilder(PopulationParameters parameters, Draws draws) {
        this.parameters = parameters;
        this.draws = draws;
    }

    /**
     * Builds a world.
     *
     * @param plan how large, or which rows
     * @param parameters of the people and organizations
     * @param draws the dice of the world
     * @param threads that build communities; no effect on the world
     */
    public static World build(WorldPlan plan, PopulationParameters parameters, Draws draws, int threads) {
        return new WorldBuilder(parameters, draws.on(0)).build(plan, threads);
    }

    private World build(WorldPlan plan, int threads) {
        List<CommunityPlan> rows = CommunityPlan.of(plan, parameters.staffing().perTenThousand());
        CommunityBuilder builder = new CommunityBuilder(parameters, draws);
        Community[] built = new Community[rows.size()];
        inParallel(threads, rows.size(), i -> built[i] = builder.build(rows.get(i), i));
        int townships = rows.stream().mapToInt(CommunityPlan::township).max().orElse(0) + 1;
        int districtCount = Math.min(plan.districts(), townships);
        List<District> districts = IntStream.range(0, districtCount).mapToObj(this::district).toList();
        List<Township> all = new ArrayList<>();
        for (int t = 0; t < townships; t++) {
            int district = (int) ((long) t * districtCount / townships);
            Township township = new Township(t, district, around(Chance.TOWNSHIP_RESOLVE, t, parameters.organizations().resolve()));
            districts.get(district).townships().add(township);
            all.add(township);
        }
        for (Community community : built) {
            all.get(community.identity().township()).communities().add(community);
        }
        return new World(districts, all, List.of(built));
    }

    /** Lets each of n communities be built, by so many threads in turn. */
    private static void inParallel(int threads, int n, java.util.function.IntConsumer build) {
        List<Thread> builders = new ArrayList<>();
        List<RuntimeException> thrown = java.util.Collections.synchronizedList(new ArrayList<>());
        for (int t = 0; t < threads; t++) {
            int first = t;
            Thread thread = new Thread(() -> {
                try {
                    for (int i = first; i < n; i += threads) {
                        build.accept(i);
                    }
                } catch (RuntimeException e) {
                    thrown.add(e);
                }
            });
            builders.add(thread);
            thread.start();
        }
        for (Thread thread : builders) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while the world was built", e);
            }
        }
        if (!thrown.isEmpty()) {
            throw thrown.get(0);
        }
    }

    private District district(int number) {
        District district = new District(number);
        PopulationParameters.Organizations organizations = parameters.organizations();
        int departments = organizations.departments();
        int busy = (int) Math.round(organizations.busyShare() * departments);
        double rest = busy == departments ? 1 : (departments - busy * organizations.busyWeight()) / (departments - busy);
        for (int d = 0; d < departments; d++) {
            double weight = d < busy && busy < departments ? organizations.busyWeight() : rest;
            Department department = new Department(d, number, Math.max(0, weight));
            department.heatsUp(parameters.start().heat());
            district.departments().add(department);
        }
        return district;
    }

    /** A number around one, never below a fifth. */
    private double around(Chance chance, long id, double spread) {
        return Math.max(0.2, 1 + spread * Distribution.normal(draws.uniform(chance, id)));
    }

    /**
     * One community to build.
     *
     * @param id its name in files
     * @param township number of its township, from 0
     * @param type town or village
     * @param residents who live in it
     * @param workers posts of its own
     * @param columns what else the world file says of it
     */
    record CommunityPlan(String id, int township, Community.Type type, int residents, int workers, Map<String, String> columns) {
        static List<CommunityPlan> of(WorldPlan plan, double workersPerTenThousand) {
            List<CommunityPlan> rows = new ArrayList<>();
            WorldPlan.CommunitiesPlan each = plan.communities();
            int workers = (int) Math.max(1, Math.round(each.residents() * workersPerTenThousand / 10_000));
            for (int t = 0; t < plan.townships(); t++) {
                for (int c = 0; c < each.perTownship(); c++) {
                    boolean village = c >= each.perTownship() - Math.round(each.villages() * each.perTownship());
                    rows.add(new CommunityPlan((t + 1) + "-" + (c + 1), t,
                            village ? Community.Type.VILLAGE : Community.Type.URBAN, each.residents(), workers, Map.of()));
                }
            }
            return rows;
        }
    }
}
