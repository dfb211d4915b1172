package grassroots.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.metrics.Observation;
import grassroots.policy.AdmissionList;
import grassroots.policy.Policy;
import grassroots.policy.ProfessionalSystem;
import grassroots.policy.ServiceForce;
import grassroots.policy.Sinking;
import grassroots.policy.Volunteers;
import grassroots.scenario.Scenario;
import grassroots.world.Community;
import grassroots.world.Flow;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A district knows what levers cost, pays in the order listed, and every yuan is on a bill. */
class MoneyTest {
    private static final Policy STAFF = new Sinking(4, 0, 0, Sinking.Rule.PER_HEAD);
    private static final Policy FORCE = new ServiceForce(4, 0.25, 0);
    private static final Policy LIST = new AdmissionList(0.7, 0.5, 0);
    private static final Scenario BASE = township();
    private static final double SPENT_WITHOUT = spent(BASE);

    private static Scenario township(String... overrides) {
        String[] all = Arrays.copyOf(overrides, overrides.length + 2);
        all[overrides.length] = "uncertainties.absorption.capacity=100";
        all[overrides.length + 1] = "horizon.warmUp=4 weeks";
        return Shipped.township("baseline", all);
    }

    static Stream<Policy> levers() {
        return Stream.of(LeversTest.directions(), CapacityLeversTest.directions(), LawLeversTest.directions()).flatMap(table -> table).map(row -> (Policy) row.get()[0]).distinct();
    }

    /** Who adds a lever that costs money adds its price. */
    @ParameterizedTest
    @MethodSource("levers")
    void aDistrictKnowsWithinAThirdWhatALeverCosts(Policy lever) {
        GovernanceModel model = new GovernanceModel(BASE, 3, 1, false);
        model.start();
        PriceList list = new PriceList(BASE);
        double price = model.communities().stream().mapToDouble(c -> list.more(lever, BASE.levers(), c)).sum();
        double spent = 1000 * (spent(Pairs.with(BASE, lever)) - SPENT_WITHOUT);
        assertEquals(spent, price, Math.max(spent, 20_000) / 3, lever.toString());
    }

    /** Yuan in the year of the horizon, in thousands. */
    private static double spent(Scenario scenario) {
        Observation seen = Simulation.run(scenario, 3, 1, true, Watch.NONE);
        return seen.weekly().mean("money", 0, 52) * 52 * 20 / 1000;
    }

    @Test
    void aBudgetPaysForWhatIsListedFirst() {
        assertEquals(8, sentDown("10000000", FORCE, STAFF), 1);
        assertEquals(0, sentDown("320000", FORCE, STAFF), 0.5);
        assertEquals(4, sentDown("480000", FORCE, STAFF), 0.5);
        assertEquals(8, sentDown("320000", STAFF, FORCE), 0.5);
    }

    /** Posts sent down to a township of 20,000 with a budget. */
    private static double sentDown(String budget, Policy... policies) {
        GovernanceModel model = new GovernanceModel(Pairs.with(township("budget=" + budget), policies), 3, 1, true);
        model.start();
        while (model.day() < 30) {
            model.stepDay();
        }
        return model.communities().stream().mapToInt(c -> c.staff().sentDown()).sum();
    }

    @Test
    void whatCostsNoMoneyIsDoneInFullWithoutABudget() {
        Scenario poor = Pairs.with(township("budget=0"), STAFF, new grassroots.policy.InspectionCap(30, 1));
        Observation seen = Simulation.run(poor, 3, 1, true, Watch.NONE);
        Scenario rich = Pairs.with(township(), new grassroots.policy.InspectionCap(30, 1));
        assertEquals(Simulation.run(rich, 3, 1, true, Watch.NONE).weekly().mean("inspections", 8, 52),
                seen.weekly().mean("inspections", 8, 52), 0.2);
        assertEquals(0, seen.weekly().mean("moneyStaff", 0, 52));
    }

    @Test
    void theBudgetIsKept() {
        Scenario scenario = Pairs.with(township("budget=400000"), STAFF, FORCE, new ProfessionalSystem(1, 0.8, 0.5, 0, 0));
        double used = Simulation.run(scenario, 3, 1, true, Watch.NONE).weekly().mean("budgetUsed", 8, 52);
        assertTrue(used > 0.9 && used < 1.05, "used " + used);
    }

    @Test
    void moneyThatIsOnNoBillBreaksTheLaw() {
        GovernanceModel model = new GovernanceModel(Pairs.with(township(), new Volunteers(0.5, 0.7, 0)), 1, 1, true);
        model.start();
        model.stepDay();
        Community community = model.communities().get(0);
        community.ledger().add(Flow.YUAN_STAFF, 5);
        String message = assertThrows(IllegalStateException.class, () -> {
            while (model.stepDay()) {
                assertTrue(model.day() < 0);
            }
        }).getMessage();
        assertTrue(message.contains("money spent by lever = bills paid by the district: "), message);
    }

    @Test
    void threeReformsAreAbsorbedAndSixAreHalfAdopted() {
        Policy[] three = {LIST, FORCE, STAFF};
        Policy[] six = {LIST, FORCE, STAFF, new Volunteers(0.5, 0.7, 0), new ProfessionalSystem(1, 0.8, 0, 0, 0),
            new grassroots.policy.PlaqueCleanUp(8, 0.5)};
        Scenario base = Shipped.township("baseline", "horizon.warmUp=4 weeks", "horizon.length=104 weeks");
        Observation few = Simulation.run(Pairs.with(base, three), 3, 1, true, Watch.NONE);
        Observation many = Simulation.run(Pairs.with(base, six), 3, 1, true, Watch.NONE);
        assertEquals(1, few.weekly().mean("fidelity", 0, 52));
        assertEquals(0.5, many.weekly().mean("fidelity", 0, 52), 1e-9);
        assertEquals(8, few.weekly().mean("sentDown", 20, 52) * 2, 1);
        assertEquals(4, many.weekly().mean("sentDown", 20, 52) * 2, 1);
        double later = many.weekly().mean("sentDown", 100, 104) * 2;
        assertTrue(later > 5 && later < 7, "half of what was missing is made up in a year: " + later);
        assertTrue(many.weekly().mean("hoursMeetings", 8, 52) > 1.8 * few.weekly().mean("hoursMeetings", 8, 52));
        assertEquals(0, few.weekly().mean("hoursMeetings", 60, 104), 0.05, "nothing is new any more");
    }
}
