package grassroots.simulation;

import static grassroots.simulation.Shown.after;
import static grassroots.simulation.Shown.communities;
import static grassroots.simulation.Shown.feelLoad;
import static grassroots.simulation.Shown.inAll;
import static grassroots.simulation.Shown.residents;
import static grassroots.simulation.Shown.total;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.policy.Deliberation;
import grassroots.policy.ElectionsSupervision;
import grassroots.policy.Policy;
import grassroots.scenario.Scenario;
import grassroots.world.Agenda;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Matter;
import grassroots.world.Proposal;
import grassroots.world.Resident;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Party organizations that set an agenda, and residents who are called to assemblies and votes, look before they decide. */
class ParticipationDecidersTest {
    private static final Policy DELIBERATION = new Deliberation(3, 1, 0.8, 0.9, 20);
    private static final Scenario BASE = Shipped.twoCommunities("baseline", "world.townships=2", "horizon.warmUp=0 weeks");
    private static final Scenario DELIBERATING = Pairs.with(BASE, DELIBERATION);

    /** Two matters of equal importance are raised, one about facilities and one about labour; which is put forward first. */
    private static double facilitiesFirst(Matter shared) {
        return after(BASE, 40, model -> {
            if (model.day() == 10) {
                model.communities().forEach(c -> raiseTwo(c, shared));
            }
            model.communities().forEach(c -> feelLoad(c, 3));
        }, inAll(c -> Stream.concat(c.agenda().proposed().stream(), c.agenda().underway().stream())
                .anyMatch(p -> p.matter() == Matter.FACILITIES && p.nature().day() == -5) ? 1 : 0));
    }

    private static void raiseTwo(Community community, Matter shared) {
        community.agenda().raised().clear();
        for (Matter matter : List.of(Matter.FACILITIES, Matter.LABOUR)) {
            community.agenda().raised().add(new Proposal(matter, new Proposal.Nature(-5, false, 0.5, false, 0.5, 0, 1)));
        }
        community.record().leavesUnsolved(shared, 5000, true);
    }

    @Test
    void organizationsPutForwardWhatManyShare() {
        assertTrue(facilitiesFirst(Matter.FACILITIES) > facilitiesFirst(Matter.LABOUR) + 3);
    }

    @Test
    void organizationsUnderLoadPutLessForward() {
        double rested = after(DELIBERATING, 200, communities(c -> feelLoad(c, 0.9)), total(Flow.MATTERS_PROPOSED));
        double loaded = after(DELIBERATING, 200, communities(c -> feelLoad(c, 3)), total(Flow.MATTERS_PROPOSED));
        assertTrue(loaded < 0.8 * rested, rested + " then " + loaded);
    }

    @Test
    void whatStudyFindsUnlawfulIsNotDecided() {
        String[] careful = {"world.townships=2", "horizon.warmUp=0 weeks", "uncertainties.deliberation.raising.unlawful=1",
            "uncertainties.deliberation.steps.finds=1", "uncertainties.population.organizations.secretaries=0"};
        Scenario all = Pairs.with(Shipped.twoCommunities("baseline", careful), DELIBERATION);
        assertTrue(after(all, 300, model -> { }, total(Flow.MATTERS_FOUND_UNFIT)) > 20);
        assertEquals(0, after(all, 300, model -> { }, total(Flow.MATTERS_DELIBERATED)));
    }

    @Test
    void residentsComeWhereTheyTrustAndWhereThereIsMoneyToDecideOnAndStayAwayWhenTired() {
        ToDoubleFunction<GovernanceModel> present = total(Flow.ASSEMBLY_PRESENT);
        double usual = after(DELIBERATING, 120, model -> { }, present);
        assertTrue(after(DELIBERATING, 120, residents(r -> r.trustMoves(1)), present) > 1.2 * usual);
        assertTrue(after(DELIBERATING, 120, residents(r -> r.takesPart(-400, 0.05)), present) < 0.7 * usual);
        Scenario unfunded = Pairs.with(BASE, new Deliberation(3, 1, 0.8, 0.9, 0));
        assertTrue(after(unfunded, 120, model -> { }, present) < 0.8 * usual);
    }

    @Test
    void residentsVoteWhereTheyTrustAndWhereTheyAreBrought() {
        double trusting = after(BASE, 86, residents(r -> r.trustMoves(1)), total(Flow.VOTES));
        double distrusting = after(BASE, 86, residents(r -> r.trustMoves(-1)), total(Flow.VOTES));
        assertTrue(trusting > 1.3 * distrusting, distrusting + " then " + trusting);
        Scenario driven = Pairs.with(BASE, new ElectionsSupervision(1, 0, 0, 0));
        double brought = after(driven, 86, model -> { }, total(Flow.VOTES)) - after(BASE, 86, model -> { }, total(Flow.VOTES));
        assertTrue(brought > 0.9 * after(driven, 86, model -> { }, total(Flow.VOTES_BROUGHT)), "brought: " + brought);
    }

    @Test
    void secretariesWhoAnswerToVotersPutCasesFirstAndCarryOutMore() {
        ToDoubleFunction<GovernanceModel> priority = inAll(c -> c.party().casePriority());
        double before = after(BASE, 60, communities(c -> c.mandate().answers(0)), priority);
        assertTrue(after(BASE, 60, communities(c -> c.mandate().answers(1)), priority) > 1.5 * before);
        double undone = after(BASE, 360, communities(c -> c.mandate().answers(0)), total(Flow.MATTERS_CARRIED_OUT));
        assertTrue(after(BASE, 360, communities(c -> c.mandate().answers(1)), total(Flow.MATTERS_CARRIED_OUT)) > 1.2 * undone);
    }

    @Test
    void aFewWhoStandForNobodyDecideWorseThanAFullHall() {
        double full = after(DELIBERATING, 300, model -> { }, inAll(ParticipationDecidersTest::meanFit));
        double few = after(DELIBERATING, 300, communities(ParticipationDecidersTest::fillWithAFew), inAll(ParticipationDecidersTest::meanFit));
        double nobody = after(Pairs.with(BASE, new Deliberation(0, 0, 0.8, 0.9, 20)), 300, model -> { }, inAll(ParticipationDecidersTest::meanFit));
        assertTrue(few < 0.9 * nobody && nobody < 0.9 * full, few + ", " + nobody + ", " + full);
    }

    private static void fillWithAFew(Community community) {
        Agenda.Assembly assembly = community.agenda().takeAssembly();
        if (assembly != null) {
            List<Resident> some = assembly.present().subList(0, Math.min(15, assembly.present().size()));
            community.agenda().gathers(new Agenda.Assembly(some, 0.7));
        }
    }

    private static double meanFit(Community community) {
        return community.ledger().total(Flow.FIT) / Math.max(1, community.ledger().total(Flow.MATTERS_DECIDED));
    }

    /** Where little of what is raised can be put forward, it matters which. */
    @Test
    void anOutcomeMovesWhereACoinSetsTheAgenda() {
        String[] crowded = {"uncertainties.deliberation.raising.rate=60", "uncertainties.deliberation.raising.fromAbove=0",
            "uncertainties.deliberation.raising.free=1", "uncertainties.deliberation.choice.alone=2",
            "uncertainties.deliberation.choice.shared=1"};
        String[] coin = crowded.clone();
        coin[4] = "uncertainties.deliberation.choice.shared=0";
        Pairs.Interval d = Pairs.difference(Shipped.twoCommunities("baseline", crowded), Shipped.twoCommunities("baseline", coin), "unsolved", 0, 52);
        assertTrue(d.above(), "unsolved " + d);
    }

    @Test
    void anOutcomeMovesWhereACoinDecidesWhoComesAndWhoVotes() {
        String[] coin = {"uncertainties.participation.called.assembly=0", "uncertainties.participation.called.vote=0",
            "uncertainties.population.threshold.spread=0", "uncertainties.participation.weights.ties=0",
            "uncertainties.participation.weights.fatigue=0", "uncertainties.participation.weights.trust=0"};
        Policy contested = new ElectionsSupervision(0, 1, 0, 0);
        Scenario chosen = Pairs.with(Shipped.twoCommunities("baseline"), DELIBERATION, contested);
        Scenario tossed = Pairs.with(Shipped.twoCommunities("baseline", coin), DELIBERATION, contested);
        assertTrue(Pairs.difference(chosen, tossed, "fit", 0, 52).above(), "fit");
        assertTrue(Pairs.difference(chosen, tossed, "accountability", 12, 52).above(), "accountability");
    }
}
