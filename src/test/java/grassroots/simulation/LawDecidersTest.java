package grassroots.simulation;

import static grassroots.simulation.Shown.total;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.policy.EarlyMediation;
import grassroots.policy.LegalAdvisers;
import grassroots.policy.Policy;
import grassroots.scenario.Scenario;
import grassroots.world.Community;
import grassroots.world.Dispute;
import grassroots.world.Flow;
import grassroots.world.Pressure;
import grassroots.world.Resident;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Neighbours, parties, secretaries and legal offices look before they decide; where a coin decides, an outcome moves. */
class LawDecidersTest {
    private static final Scenario BASE = Shipped.township("baseline", "horizon.warmUp=0 weeks", "uncertainties.disputes.arising.rate=0.2");
    private static final int DAYS = 120;

    /** What communities add up to after so many days on each of which they were shown something. */
    private static double after(Scenario scenario, Consumer<Community> shown, ToDoubleFunction<GovernanceModel> done) {
        GovernanceModel model = new GovernanceModel(scenario, 17, 1, true);
        model.start();
        for (int day = 0; day < DAYS; day++) {
            model.communities().forEach(shown);
            model.stepDay();
        }
        model.finish();
        return done.applyAsDouble(model);
    }

    private static ToDoubleFunction<GovernanceModel> share(Flow part, Flow whole) {
        return model -> total(part).applyAsDouble(model) / total(whole).applyAsDouble(model);
    }

    private static Consumer<Community> residents(Consumer<Resident> shown) {
        return community -> community.residents().forEach(shown);
    }

    @Test
    void neighboursStepInWhereThatIsTheCustomAndWhereTheyThinkItHelps() {
        Scenario still = Shipped.township("baseline", "horizon.warmUp=0 weeks", "uncertainties.disputes.arising.rate=0.2",
                "uncertainties.disputes.arising.norms=0", "processes={without: [norms]}");
        ToDoubleFunction<GovernanceModel> stepped = share(Flow.DISPUTES_NEIGHBOURS, Flow.DISPUTES_ARISEN);
        double strong = after(still, c -> c.norms().passesOn(1, 0.7), stepped);
        double weak = after(still, c -> c.norms().passesOn(1, 0.1), stepped);
        assertTrue(strong > 1.3 * weak, weak + " then " + strong);
        double sure = after(still, residents(r -> r.efficacyMoves(1)), stepped);
        double unsure = after(still, residents(r -> r.efficacyMoves(-1)), stepped);
        assertTrue(sure > 1.3 * unsure, unsure + " then " + sure);
    }

    @Test
    void partiesAskForMediationWhereTheyTrustAndGoToCourtWhereTheyKnowTheLaw() {
        ToDoubleFunction<GovernanceModel> brought = share(Flow.DISPUTES_BROUGHT, Flow.DISPUTES_ARISEN);
        double trusting = after(BASE, residents(r -> r.trustMoves(1)), brought);
        double distrusting = after(BASE, residents(r -> r.trustMoves(-1)), brought);
        assertTrue(trusting > 1.3 * distrusting, distrusting + " then " + trusting);
        ToDoubleFunction<GovernanceModel> sued = total(Flow.DISPUTES_ENTRUSTED, Flow.DISPUTES_TO_COURT);
        double knowing = after(BASE, c -> c.law().learns(1, 0.8), sued);
        double ignorant = after(BASE, c -> c.law().learns(1, 0.1), sued);
        assertTrue(knowing > 1.3 * ignorant, ignorant + " then " + knowing);
    }

    @Test
    void partiesPetitionAfterAFailureWhereTheyStillTrust() {
        ToDoubleFunction<GovernanceModel> petitioned = total(Flow.DISPUTES_TO_PETITION);
        double trusting = after(BASE, residents(r -> r.trustMoves(1)), petitioned);
        double distrusting = after(BASE, residents(r -> r.trustMoves(-1)), petitioned);
        assertTrue(trusting > 1.3 * distrusting, distrusting + " then " + trusting);
    }

    @Test
    void secretariesSendDisputesToVolunteersWhereWorkersAreLoaded() {
        Scenario helped = Pairs.with(Shipped.township("baseline", "horizon.warmUp=0 weeks", "uncertainties.disputes.arising.rate=0.05"),
                new EarlyMediation(30, 0, 0));
        ToDoubleFunction<GovernanceModel> byVolunteers = share(Flow.MEDIATIONS_VOLUNTEER, Flow.MEDIATIONS);
        double loaded = after(helped, c -> c.pressure().feels(1, new Pressure.Felt(3, 0.7, 0.2, 1.75)), byVolunteers);
        double free = after(helped, c -> c.pressure().feels(1, new Pressure.Felt(0.5, 0.7, 0.2, 1.75)), byVolunteers);
        assertTrue(loaded > 1.3 * free, free + " then " + loaded);
    }

    @Test
    void secretariesSendDisputesOnRightsToLegalAdvisers() {
        Scenario advised = Pairs.with(BASE, new LegalAdvisers(8, 0));
        GovernanceModel model = new GovernanceModel(advised, 17, 1, true);
        model.start();
        while (model.day() < DAYS) {
            model.stepDay();
        }
        double legal = total(Flow.MEDIATIONS_LEGAL).applyAsDouble(model) / total(Flow.MEDIATIONS).applyAsDouble(model);
        double byAdvisers = total(Flow.MEDIATIONS_ADVISER).applyAsDouble(model);
        assertTrue(legal > 0.4 && legal < 0.9 && byAdvisers > 10, legal + ", " + byAdvisers);
        for (Community community : model.communities()) {
            for (Dispute dispute : community.disputes().mediated()) {
                assertTrue(dispute.nature().legal() || dispute.mediator() != Dispute.Mediator.ADVISER);
            }
        }
    }

    @Test
    void legalOfficesSendAdvisersWhereDisputesPileUpIfTheyHaveStaffToKnow() {
        Consumer<Community> pile = community -> pileUp(community, 0);
        ToDoubleFunction<GovernanceModel> visits = model -> model.communities().get(0).law().visits();
        assertTrue(after(Pairs.with(BASE, new LegalAdvisers(2, 0.3)), pile, visits) > 3);
        assertEquals(2, after(Pairs.with(BASE, new LegalAdvisers(2, 0)), pile, visits), 1e-9);
    }

    /** One community has fifty disputes that nobody has brought anywhere. */
    private static void pileUp(Community community, int number) {
        if (community.number() != number || !community.disputes().brooding().isEmpty()) {
            return;
        }
        for (int n = 0; n < 50; n++) {
            Resident one = community.residents().at(n);
            community.disputes().brooding().add(new Dispute(one, community.residents().at(n + 1), new Dispute.Nature(0, 0.5, true, 5, 1000)));
            community.ledger().count(Flow.DISPUTES_ARISEN);
        }
    }

    static Stream<Arguments> coins() {
        return Stream.of(
                Arguments.of("whether to step in", "settledAtGrassroots", NEIGHBOURS),
                Arguments.of("where to take a dispute", "mediated", PARTIES),
                Arguments.of("what to do after a failure", "disputePetitions", AFTER));
    }

    /** Neighbours step in every second time by default, as a coin does: theirs is a place where few think that it helps. */
    private static final String[] DISHEARTENED = {"uncertainties.population.people.efficacy=0.25", "uncertainties.participation.fatigue.efficacyRest=0.25"};
    private static final String[] NEIGHBOURS = {"uncertainties.disputes.choice.stepsIn=0", "uncertainties.disputes.choice.stepsInByNorms=0",
        "uncertainties.disputes.choice.stepsInByEfficacy=0"};
    private static final String[] PARTIES = {"uncertainties.disputes.choice.mediation=0", "uncertainties.disputes.choice.court=0",
        "uncertainties.disputes.choice.severity=0", "uncertainties.disputes.choice.trust=0", "uncertainties.disputes.choice.record=0",
        "uncertainties.disputes.choice.law=0", "uncertainties.disputes.choice.lawMediation=0"};
    private static final String[] MEDIATORS = {"uncertainties.disputes.mediating.discernment=0", "uncertainties.disputes.mediating.presses=0",
        "uncertainties.disputes.mediating.spares=0"};
    private static final String[] AFTER = {"uncertainties.disputes.after.court=0", "uncertainties.disputes.after.petition=0",
        "uncertainties.disputes.after.again=0"};

    @ParameterizedTest
    @MethodSource("coins")
    void anOutcomeMovesWhereACoinDecides(String choice, String metric, String[] coin) {
        EarlyMediation mediators = new EarlyMediation(20, 0, 0);
        LegalAdvisers advisers = new LegalAdvisers(4, 0);
        String[] place = coin == NEIGHBOURS ? DISHEARTENED : new String[0];
        String[] both = Stream.concat(Stream.of(place), Stream.of(coin)).toArray(String[]::new);
        Pairs.Interval d = Pairs.difference(Pairs.with(Shipped.twoCommunities("baseline", place), mediators, advisers),
                Pairs.with(Shipped.twoCommunities("baseline", both), mediators, advisers), metric, 0, 52);
        assertTrue(d.above() || d.below(), choice + ": " + metric + " " + d);
    }

    @Test
    void anOutcomeMovesWhereACoinDecidesWhoMediates() {
        Scenario base = Shipped.township("baseline");
        Policy[] help = {new EarlyMediation(20, 0, 0), new LegalAdvisers(4, 0)};
        Pairs.Interval d = Pairs.difference(Pairs.with(base, help), Pairs.with(Shipped.township("baseline", MEDIATORS), help), "mediationTrue", 0, 52);
        assertTrue(d.above() || d.below(), d.toString());
    }

    @Test
    void anOutcomeMovesWhereALegalOfficeDoesNotSeeWhereDisputesAre() {
        String[] unequal = {"uncertainties.population.people.communities=1", "uncertainties.disputes.arising.rate=0.05"};
        LegalAdvisers thin = new LegalAdvisers(3, 0.01);
        Scenario seeing = Pairs.with(Shipped.twoCommunities("baseline", unequal[0], unequal[1], "uncertainties.law.advice.enough=0.01"), thin);
        Scenario blind = Pairs.with(Shipped.twoCommunities("baseline", unequal[0], unequal[1], "uncertainties.law.advice.enough=5"), thin);
        Pairs.Interval d = Pairs.difference(seeing, blind, "lawAsked", 0, 52);
        assertTrue(d.above() || d.below(), d.toString());
    }
}
