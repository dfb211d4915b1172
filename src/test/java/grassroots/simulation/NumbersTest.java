package grassroots.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.policy.AdmissionList;
import grassroots.policy.Levers;
import grassroots.process.Session;
import grassroots.process.Turn;
import grassroots.process.burden.Gate;
import grassroots.process.dispute.Aftermath;
import grassroots.process.voice.AfterOutcome;
import grassroots.random.Draws;
import grassroots.scenario.Uncertainties;
import grassroots.world.Case;
import grassroots.world.Community;
import grassroots.world.Dispute;
import grassroots.world.Flow;
import grassroots.world.Petition;
import grassroots.world.Resident;
import grassroots.world.Township;
import grassroots.world.UpwardTask;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes of a task, a case or a dispute still has, or points to, the number that names it (MODEL 9). */
class NumbersTest {
    private static final long PARENT = 4711;
    private static final Draws DRAWS = Draws.of(1).on(0);

    private static GovernanceModel begun(String... overrides) {
        GovernanceModel model = new GovernanceModel(Shipped.small("baseline", overrides), 1, 1, false);
        model.start();
        return model;
    }

    @Test
    void aTaskThatLeaksBackHasTheNumberOfItsParent() {
        GovernanceModel model = begun("uncertainties.burden.gate.leaks=1");
        Township township = model.townships().get(0);
        township.requests().add(new Township.Request(PARENT, UpwardTask.Kind.FORM, model.districts().get(0).departments().get(0), 5, 10));
        meet(township, 0, model);
        List<Long> blocked = Collections.nCopies((int) total(township, Flow.TASKS_BLOCKED), PARENT);
        assertTrue(blocked.size() > 1, "blocked: " + blocked.size());
        assertEquals(blocked, township.leaks().stream().map(leak -> leak.task().number()).toList());
        meet(township, 100, model);
        assertEquals(blocked.size(), total(township, Flow.TASKS_LEAKED));
        assertEquals(Collections.nCopies(township.communities().size(), PARENT),
                township.communities().stream().flatMap(c -> c.tasks().open().stream()).map(UpwardTask::number).toList());
    }

    /** A day at a gate that turns back all it can. */
    private static void meet(Township township, int day, GovernanceModel model) {
        Uncertainties u = model.scenario().uncertainties();
        Levers strict = model.scenario().levers().with(new AdmissionList(1, 0, 0));
        new Gate(u.burden(), u.calendar(), u.reference()).step(township, new Session(day, community -> strict, DRAWS));
    }

    private static double total(Township township, Flow flow) {
        return township.communities().stream().mapToDouble(c -> c.ledger().total(flow)).sum();
    }

    @Test
    void aPetitionPointsToTheCaseThatFailedHoweverOftenItIsBrought() {
        GovernanceModel model = begun("uncertainties.voice.petition=1", "uncertainties.voice.repeat=0");
        Community community = model.communities().get(0);
        Case failed = Shown.opened(community, 3);
        failed.ends(Case.End.EXPLAINED, 5);
        community.cases().ended().add(failed);
        Uncertainties u = model.scenario().uncertainties();
        new AfterOutcome(u.voice(), u.reference()).step(community, turn(model));
        assertPointsTo(failed.number(), failed.resident(), community.petitions().meant());
    }

    @Test
    void aPetitionPointsToTheDisputeThatWasNotSettledWhetherItIsBroughtOrHeldBack() {
        GovernanceModel model = begun("uncertainties.disputes.after.petition=10", "uncertainties.disputes.after.heldBack=1");
        Community community = model.communities().get(0);
        Dispute failed = new Dispute(community.residents().at(3), community.residents().at(4), new Dispute.Nature(-9, 0.5, false, 5, 2));
        leave(community, failed, model);
        assertPointsTo(failed.number(), failed.first(), community.petitions().meant());
        community.disputes().pledges(1, 0);
        leave(community, failed, model);
        assertPointsTo(failed.number(), failed.first(), community.petitions().heldBack());
    }

    /** Nobody has settled a dispute in time. */
    private static void leave(Community community, Dispute failed, GovernanceModel model) {
        Uncertainties u = model.scenario().uncertainties();
        community.disputes().ended().add(failed);
        new Aftermath(u.disputes(), u.reference()).step(community, turn(model));
    }

    private static Turn turn(GovernanceModel model) {
        return new Turn(0, model.scenario().levers(), DRAWS);
    }

    private static void assertPointsTo(long number, Resident resident, List<Petition> petitions) {
        assertEquals(1, petitions.size());
        assertEquals(resident, petitions.get(0).resident());
        assertEquals(number, petitions.get(0).origin());
        assertEquals(number, petitions.get(0).again(60).origin());
    }
}
