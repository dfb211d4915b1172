package grassroots.simulation;

import static grassroots.simulation.Shown.after;
import static grassroots.simulation.Shown.bring;
import static grassroots.simulation.Shown.communities;
import static grassroots.simulation.Shown.heat;
import static grassroots.simulation.Shown.residents;
import static grassroots.simulation.Shown.total;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.policy.Alliance;
import grassroots.policy.DigitalServices;
import grassroots.policy.NewEmployment;
import grassroots.policy.Policy;
import grassroots.policy.ScheduledPolicy;
import grassroots.policy.ServiceForce;
import grassroots.policy.Sinking;
import grassroots.policy.SocialWork;
import grassroots.policy.Target;
import grassroots.scenario.Scenario;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Resident;
import grassroots.world.Trait;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Partners, couriers, townships that buy, send and lend, and districts that fund and call back look before they decide. */
class CapacityDecidersTest {
    private static final String[] MANY = {"world.townships=2", "horizon.warmUp=0 weeks", "uncertainties.population.partners.perCommunity=5"};
    private static final Scenario BASE = Shipped.township("baseline", MANY);

    @Test
    void partnersGiveWhereThePartyOrganizationIsTrustedAndKnownForSolving() {
        Scenario allied = Pairs.with(BASE, new Alliance(1, 0.5));
        double trusted = after(allied, 200, residents(r -> r.trustMoves(1)), total(Flow.PARTNER_HOURS));
        double distrusted = after(allied, 200, residents(r -> r.trustMoves(-1)), total(Flow.PARTNER_HOURS));
        assertTrue(trusted > 1.5 * distrusted, distrusted + " then " + trusted);
        double solving = after(allied, 200, communities(c -> c.record().hears(true, 1)), total(Flow.PARTNER_HOURS));
        double idle = after(allied, 200, communities(c -> c.record().hears(false, 1)), total(Flow.PARTNER_HOURS));
        assertTrue(solving > 1.2 * idle, idle + " then " + solving);
    }

    @Test
    void partnersWithAnInterestGive() {
        Scenario caring = Pairs.with(Shipped.township("baseline", "world.townships=2", "horizon.warmUp=0 weeks",
                "uncertainties.population.partners.perCommunity=5", "uncertainties.population.partners.interest=0.9"), new Alliance(1, 0.5));
        Scenario indifferent = Pairs.with(Shipped.township("baseline", "world.townships=2", "horizon.warmUp=0 weeks",
                "uncertainties.population.partners.perCommunity=5", "uncertainties.population.partners.interest=0.1"), new Alliance(1, 0.5));
        assertTrue(after(caring, 200, m -> { }, total(Flow.PARTNER_HOURS))
                > 2 * after(indifferent, 200, m -> { }, total(Flow.PARTNER_HOURS)));
    }

    @Test
    void partnerHoursMoveWhereACoinDecides() {
        Scenario base = Pairs.with(Shipped.twoCommunities("baseline", MANY[2]), new Alliance(0.6, 0.7));
        Scenario coin = Pairs.with(Shipped.twoCommunities("baseline", MANY[2], "uncertainties.partners.cost=0", "uncertainties.partners.interest=0",
                "uncertainties.partners.incentive=0", "uncertainties.partners.trust=0", "uncertainties.partners.solved=0"), new Alliance(0.6, 0.7));
        Pairs.Interval hours = Pairs.difference(base, coin, "partnerHours", 0, 52);
        Pairs.Interval load = Pairs.difference(base, coin, "load", 0, 52);
        assertTrue((hours.above() || hours.below()) && (load.above() || load.below()), hours + " " + load);
    }

    @Test
    void couriersReportWhereTheyBelongAndStopWhereTheyTrust() {
        Scenario offered = Pairs.with(BASE, new NewEmployment(1, 0.5, 10));
        double belonging = after(offered, 60, couriers(r -> r.belongs(1, 1)), total(Flow.COURIER_REPORTS));
        double strange = after(offered, 60, couriers(r -> r.belongs(1, 0.2)), total(Flow.COURIER_REPORTS));
        assertTrue(belonging > 2 * strange, strange + " then " + belonging);
        double trusting = after(offered, 60, couriers(r -> r.trustMoves(1)), total(Flow.STATION_STOPS));
        double distrusting = after(offered, 60, couriers(r -> r.trustMoves(-1)), total(Flow.STATION_STOPS));
        assertTrue(trusting > 1.5 * distrusting, distrusting + " then " + trusting);
    }

    private static Consumer<GovernanceModel> couriers(Consumer<Resident> shown) {
        return residents(r -> {
            if (r.is(Trait.NEW_EMPLOYMENT)) {
                shown.accept(r);
            }
        });
    }

    @Test
    void hazardsMoveWhereACourierTossesACoin() {
        Policy stations = new NewEmployment(1, 0.8, 10);
        Scenario coin = Shipped.twoCommunities("baseline", "uncertainties.stations.report=0", "uncertainties.stations.reward=0",
                "uncertainties.stations.trust=0", "uncertainties.stations.belonging=0");
        Pairs.Interval d = Pairs.difference(Pairs.with(Shipped.twoCommunities("baseline"), stations), Pairs.with(coin, stations), "hazards", 8, 52);
        assertTrue(d.above() || d.below(), d.toString());
    }

    @Test
    void townshipsBuySocialWorkWhereMuchIsOpen() {
        Scenario bought = Pairs.with(BASE, new SocialWork(100, 1, 1));
        ToDoubleFunction<GovernanceModel> first = model -> model.communities().get(0).contract().hours();
        double much = after(bought, 8, model -> pileUp(model, 0), first);
        double little = after(bought, 8, model -> pileUp(model, 3), first);
        assertTrue(much > 1.5 * little, little + " then " + much);
    }

    /** On the first day a community gets fifty matters that take long. */
    private static void pileUp(GovernanceModel model, int number) {
        Community community = model.communities().get(number);
        if (community.ledger().total(Flow.CASES_FIRST) <= 40) {
            bring(community, 50, 40, 0);
        }
    }

    @Test
    void hoursAreCalledUnderAContractAsTheLeverRampsUp() {
        ScheduledPolicy ramped = new ScheduledPolicy("social-work", new SocialWork(100, 2, 0), 0, 56, Integer.MAX_VALUE, Target.ALL);
        Scenario scenario = new Scenario(1, BASE.name(), BASE.title(), BASE.question(), BASE.horizon(), 1, 1, BASE.outcomes(),
                BASE.metrics(), BASE.world(), BASE.budget(), BASE.processes(), BASE.uncertainties(), BASE.levers(), List.of(ramped));
        ToDoubleFunction<GovernanceModel> hours = model -> model.communities().get(0).contract().hours();
        assertTrue(after(scenario, 8, m -> { }, hours) < 10);
        assertEquals(50, after(scenario, 70, m -> { }, hours), 1e-9);
    }

    @Test
    void anOutcomeMovesWhereATownshipDoesNotSeeWhoNeedsMore() {
        String[] unequal = {"uncertainties.population.people.communities=1"};
        Scenario seeing = Pairs.with(Shipped.township("baseline", unequal), new SocialWork(200, 0.5, 1));
        Scenario blind = Pairs.with(Shipped.township("baseline", unequal[0], "uncertainties.purchase.mostNeed=1"), new SocialWork(200, 0.5, 1));
        Pairs.Interval d = Pairs.difference(seeing, blind, "socialWorkHours", 0, 52);
        Pairs.Interval solved = Pairs.difference(seeing, blind, "backlog", 8, 52);
        assertTrue((d.above() || d.below()) && (solved.above() || solved.below()), d + " " + solved);
    }

    /** Where some communities have far more problems than others; one rule is blind, the other a coin. */
    @ParameterizedTest
    @EnumSource(value = Sinking.Rule.class, names = {"PER_HEAD", "FAVOUR"})
    void anOutcomeMovesWhereATownshipSendsStaffWhateverTheBacklog(Sinking.Rule blind) {
        Scenario unequal = Shipped.township("baseline", "uncertainties.population.people.communities=1", "horizon.length=26 weeks");
        Scenario seeing = Pairs.with(unequal, new Sinking(10, 0, 0, Sinking.Rule.BACKLOG));
        Pairs.Interval d = Pairs.difference(seeing, Pairs.with(unequal, new Sinking(10, 0, 0, blind)), "trueResolution", 0, 26);
        assertTrue(d.below(), blind + " " + d);
    }

    @Test
    void townshipsRenewLessWhereTheLastContractDidNotFit() {
        Scenario bought = Pairs.with(BASE, new SocialWork(100, 0.25, 0));
        ToDoubleFunction<GovernanceModel> hours = model -> model.communities().get(0).contract().hours();
        double fitted = after(bought, 200, communities(c -> c.contract().learns(1, 1)), hours);
        double unfitted = after(bought, 200, communities(c -> c.contract().learns(1, 0.1)), hours);
        assertEquals(50, fitted, 1e-9);
        assertEquals(25, unfitted, 1e-9);
    }

    @Test
    void townshipsLendTheirHandsToDepartmentsThatPress() {
        Scenario reinforced = Pairs.with(BASE, new ServiceForce(4, 0.25, 0.5));
        ToDoubleFunction<GovernanceModel> hands = model -> model.townships().get(0).handsAtDesk();
        double calm = after(reinforced, 60, heat(0), hands);
        double pressed = after(reinforced, 60, heat(2), hands);
        assertEquals(6, calm, 0.2);
        assertTrue(pressed < 0.5 * calm, calm + " then " + pressed);
    }

    static Stream<Arguments> hands() {
        return Stream.of(
                Arguments.of("a district calls back", new Sinking(10, 0, 0.6, Sinking.Rule.PER_HEAD), "load"),
                Arguments.of("a township lends", new ServiceForce(4, 0.25, 0.5), "daysAtDesk"));
    }

    /** Where departments stay hot and hands leave as they would at the reference: 1.5 for each of 0.46 units of heat. */
    @ParameterizedTest
    @MethodSource("hands")
    void anOutcomeMovesWhereHandsLeaveWhateverTheHeat(String who, Policy hands, String metric) {
        String hot = "uncertainties.attention.heatHalfLife=120 days";
        Scenario seeing = Shipped.twoCommunities("baseline", hot);
        Scenario blind = Shipped.twoCommunities("baseline", hot, "uncertainties.allocation.recallByHeat=20",
                "uncertainties.allocation.mostLent=0.69");
        Pairs.Interval d = Pairs.difference(Pairs.with(seeing, hands), Pairs.with(blind, hands), metric, 0, 52);
        assertTrue(d.below(), who + ": " + metric + " " + d);
    }

    @Test
    void anOutcomeMovesWhereADistrictFundsTheSameInAnotherOrder() {
        Policy staff = new Sinking(4, 0, 0, Sinking.Rule.PER_HEAD);
        Policy work = new SocialWork(100, 1, 0.5);
        Scenario poor = Shipped.twoCommunities("baseline", "budget=320000", "horizon.length=26 weeks");
        Pairs.Interval load = Pairs.difference(Pairs.with(poor, staff, work), Pairs.with(poor, work, staff), "load", 0, 26);
        Pairs.Interval open = Pairs.difference(Pairs.with(poor, staff, work), Pairs.with(poor, work, staff), "backlog", 0, 26);
        assertTrue(load.above() && open.below(), "load " + load + ", open " + open);
    }

    @Test
    void districtsFundWhatTheyListFirst() {
        Policy staff = new Sinking(4, 0, 0, Sinking.Rule.PER_HEAD);
        Policy work = new SocialWork(100, 1, 0.5);
        Scenario poor = Shipped.township("baseline", "horizon.warmUp=0 weeks", "budget=320000");
        ToDoubleFunction<GovernanceModel> sent = model -> model.communities().stream().mapToDouble(c -> c.staff().sentDown()).sum();
        assertEquals(8, after(Pairs.with(poor, staff, work), 10, m -> { }, sent), 0.5);
        assertTrue(after(Pairs.with(poor, work, staff), 10, m -> { }, sent) < 4);
    }

    @Test
    void whoHasNoAccessIsTurnedAwayAndWhoHasItIsServed() {
        Scenario online = Pairs.with(BASE, new DigitalServices(1, 0, 0, 0));
        Consumer<GovernanceModel> everyone = residents(r -> r.become(Trait.DIGITAL, true));
        Consumer<GovernanceModel> nobody = residents(r -> r.become(Trait.DIGITAL, false));
        assertEquals(0, after(online, 60, everyone, total(Flow.TURNED_AWAY)));
        assertEquals(0, after(online, 60, nobody, total(Flow.SELF_SERVED)));
        assertTrue(after(online, 60, everyone, total(Flow.SELF_SERVED)) > 100);
        assertTrue(after(online, 60, nobody, total(Flow.TURNED_AWAY)) > 50);
    }
}
