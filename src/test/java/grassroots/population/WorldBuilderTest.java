package grassroots.population;

import static grassroots.population.Worlds.SEED;
import static grassroots.population.Worlds.bytes;
import static grassroots.population.Worlds.parameters;
import static grassroots.population.Worlds.plan;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import grassroots.random.Draws;
import grassroots.world.Community;
import grassroots.world.Department;
import grassroots.world.District;
import grassroots.world.Resident;
import grassroots.world.Township;
import grassroots.world.Trait;
import grassroots.world.Worker;
import grassroots.world.World;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorldBuilderTest {
    private static World world(int townships, int threads, long seed) {
        return WorldBuilder.build(plan(townships, 600), parameters(), Draws.of(seed), threads);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7})
    void theWorldIsTheSameOnAnyNumberOfThreads(int threads) {
        assertArrayEquals(bytes(world(4, 1, SEED)), bytes(world(4, threads, SEED)));
    }

    @Test
    void anotherSeedIsAnotherWorld() {
        assertFalse(Arrays.equals(bytes(world(1, 1, SEED)), bytes(world(1, 1, SEED + 1))));
    }

    @Test
    void anotherTownshipChangesNoCommunityAndNoTownship() {
        World small = world(2, 2, SEED);
        World large = world(3, 2, SEED);
        for (Township township : small.townships()) {
            assertArrayEquals(bytes(township), bytes(large.townships().get(township.number())));
        }
    }

    @Test
    void theSameResidentIsBornInALargerCommunity() {
        Community small = Worlds.urban(1, 500).communities().get(0);
        Community large = Worlds.urban(1, 800).communities().get(0);
        for (int n = 0; n < 500; n++) {
            assertEquals(bear(small.residents().at(n)), bear(large.residents().at(n)));
        }
    }

    private static List<Object> bear(Resident resident) {
        return List.of(resident.id(), resident.trust(), resident.threshold(),
                Arrays.stream(Trait.values()).map(resident::is).toList());
    }

    @Test
    void noTwoResidentsAndNoTwoWorkersShareAnId() {
        World world = world(3, 1, SEED);
        Set<Long> residents = new HashSet<>();
        Set<Long> workers = new HashSet<>();
        Worlds.residents(world).forEach(resident -> residents.add(resident.id()));
        world.communities().forEach(c -> c.staff().present().forEach(worker -> workers.add(worker.id())));
        assertEquals(world.residents(), residents.size());
        assertEquals(world.communities().stream().mapToInt(c -> c.staff().atStart()).sum(), workers.size());
    }

    @Test
    void theThirdResidentOfTheFifthCommunityHasTheIdThatKeysItsDraws() {
        assertEquals(4L * 65_536 + 2, world(1, 1, SEED).communities().get(4).residents().at(2).id());
    }

    @Test
    void townshipsAreDealtAmongDistrictsInOrder() {
        WorldPlan plan = new WorldPlan("", 3, 7, new WorldPlan.CommunitiesPlan(2, 50, 0));
        World world = WorldBuilder.build(plan, parameters(), Draws.of(SEED), 1);
        assertEquals(List.of(0, 0, 0, 1, 1, 2, 2), world.townships().stream().map(Township::district).toList());
        assertEquals(List.of(3, 2, 2), world.districts().stream().map(district -> district.townships().size()).toList());
        assertEquals(List.of("1-1", "1-2", "2-1"),
                world.communities().subList(0, 3).stream().map(community -> community.identity().id()).toList());
    }

    @Test
    void thereAreNoMoreDistrictsThanTownships() {
        WorldPlan plan = new WorldPlan("", 16, 2, new WorldPlan.CommunitiesPlan(1, 50, 0));
        assertEquals(2, WorldBuilder.build(plan, parameters(), Draws.of(SEED), 1).districts().size());
    }

    @Test
    void everyDistrictHasDepartmentsOfItsOwnOfWhichAThirdAskThreeTimesAsMuch() {
        WorldPlan plan = new WorldPlan("", 2, 2, new WorldPlan.CommunitiesPlan(1, 50, 0));
        List<District> districts = WorldBuilder.build(plan, parameters(), Draws.of(SEED), 1).districts();
        List<Double> weights = districts.get(0).departments().stream().map(Department::weight).toList();
        assertNotSame(districts.get(0).departments().get(0), districts.get(1).departments().get(0));
        assertEquals(18, weights.size());
        assertEquals(1, weights.stream().mapToDouble(weight -> weight).average().orElseThrow(), 1e-12);
        assertEquals(6, weights.stream().filter(weight -> weight == 1.8).count());
        assertEquals(0.6, weights.get(17), 1e-12);
    }

    @Test
    void departmentsThatAskForEverythingLeaveTheOthersNothingAndTheMeanIsStillOne() {
        World world = Worlds.urban(1, 50, "organizations.departments=4", "organizations.busyShare=0.5", "organizations.busyWeight=5");
        assertEquals(List.of(2.0, 2.0, 0.0, 0.0), world.districts().get(0).departments().stream().map(Department::weight).toList());
    }

    @Test
    void fiveThousandResidentsHaveSixWorkersAndFewResidentsHaveOne() {
        assertEquals(6, Worlds.urban(1, 5000, "staffing.perTenThousand=12").communities().get(0).staff().atStart());
        assertEquals(1, Worlds.urban(1, 50).communities().get(0).staff().atStart());
    }

    @Test
    void aVillageIsSmallerAndHasMoreWorkersForItsSizeAndFewerUsersOfDigitalServices() {
        WorldPlan plan = new WorldPlan("", 1, 1, new WorldPlan.CommunitiesPlan(2, 5000, 0.5));
        PopulationParameters parameters = parameters("traits.old=0.2", "traits.digital=0.95", "traits.digitalOld=0.45",
                "villages.digital=0.8", "villages.residents=0.36", "villages.perTenThousand=22");
        World world = WorldBuilder.build(plan, parameters, Draws.of(SEED), 1);
        Community town = world.communities().get(0);
        Community village = world.communities().get(1);
        assertEquals(Community.Type.VILLAGE, village.identity().type());
        assertEquals(1800, village.residents().size());
        assertEquals(4, village.staff().atStart());
        double inTown = town.residents().count(Trait.DIGITAL) / 5000.0;
        double inVillage = village.residents().count(Trait.DIGITAL) / 1800.0;
        assertEquals(0.85, inTown, 4 * Math.sqrt(0.85 * 0.15 / 5000));
        assertEquals(0.68, inVillage, 4 * Math.sqrt(0.68 * 0.32 / 1800));
    }

    @Test
    void whatARowGivesIsNotDrawn() {
        Map<WorldColumn, Double> given = Map.of(WorldColumn.WORKERS, 9.0, WorldColumn.PLAQUES, 12.0,
                WorldColumn.PRONENESS, 2.5, WorldColumn.MEMBERS, 1.0, WorldColumn.DIGITAL, 0.3, WorldColumn.OLD, 0.5);
        CommunityRow row = new CommunityRow("x", 0, Community.Type.URBAN, 20_000, given, Map.of("pilot", "1"));
        CommunityList list = new CommunityList(List.of(row), List.of(0));
        Community built = WorldBuilder.build(list, parameters(), Draws.of(SEED), 1).communities().get(0);
        assertEquals(9, built.staff().atStart());
        assertEquals(12, built.reform().plaques());
        assertEquals(2.5, built.proneness());
        assertEquals("1", built.identity().columns().get("pilot"));
        assertEquals(20_000, built.residents().count(Trait.PARTY_MEMBER));
        assertEquals(0.3, built.residents().count(Trait.DIGITAL) / 20_000.0, 4 * Math.sqrt(0.21 / 20_000));
        assertEquals(0.5, built.residents().count(Trait.OLD) / 20_000.0, 4 * Math.sqrt(0.25 / 20_000));
    }

    @Test
    void aPlanThatNamesAFileIsRefusedUntilTheFileIsRead() {
        WorldPlan plan = new WorldPlan("my.csv", 1, 1, new WorldPlan.CommunitiesPlan(1, 50, 0));
        IllegalStateException e = assertThrows(IllegalStateException.class,
                () -> WorldBuilder.build(plan, parameters(), Draws.of(SEED), 1));
        assertEquals("the world file 'my.csv' has not been read", e.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void whatIsThrownWhileOneCommunityIsBuiltEndsTheBuilding(int threads) {
        OutOfMemoryError thrown = new OutOfMemoryError("as if");
        Throwable seen = assertThrows(OutOfMemoryError.class, () -> InParallel.map(List.of(1, 2, 3, 4), (row, place) -> {
            if (row == 3) {
                throw thrown;
            }
            return row;
        }, threads));
        assertSame(thrown, seen);
    }

    @Test
    void firstWorkersHaveStayedAsLongAsTurnoverLetsThem() {
        // mean of an exponential of mean 10 cut off at 35: 10 − 35·e^−3.5 / (1 − e^−3.5) = 8.910 years of 13 months
        List<Worker> workers = Worlds.urban(40, 5000, "staffing.perTenThousand=1000", "staffing.years=10",
                "staffing.mostYears=35").communities().stream()
                .flatMap(community -> community.staff().present().stream()).toList();
        double mean = workers.stream().mapToDouble(Worker::months).average().orElseThrow() / 13;
        assertEquals(8.910, mean, 4 * 8.2 / Math.sqrt(workers.size()));
        assertEquals(35 * 13, workers.stream().mapToDouble(Worker::months).max().orElseThrow(), 5);
    }

    @Test
    void workersWithoutSpreadAndWithoutLearningAreAlike() {
        World world = Worlds.urban(2, 5000, "staffing.newSkill=1", "staffing.skill=1", "staffing.exhaustion=0", "staffing.exhaustionSpread=0",
                "staffing.identity=0.5", "staffing.identitySpread=0");
        for (Community community : world.communities()) {
            for (Worker worker : community.staff().present()) {
                assertEquals(List.of(1.0, 0.0, 0.5), List.of(worker.skill(), worker.exhaustion(), worker.identity()));
            }
        }
    }
}
