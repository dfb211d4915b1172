package grassroots.simulation;

import static grassroots.simulation.Shown.after;
import static grassroots.simulation.Shown.communities;
import static grassroots.simulation.Shown.feelLoad;
import static grassroots.simulation.Shown.heat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.policy.CoordinationMechanism;
import grassroots.policy.Evaluation;
import grassroots.policy.UnifiedLeadership;
import grassroots.scenario.Scenario;
import grassroots.world.Community;
import grassroots.world.Flow;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Secretaries, departments and townships look before they meet, come or judge. */
class LeadershipDecidersTest {
    private static final Scenario BASE = Shipped.twoCommunities("baseline", "horizon.warmUp=0 weeks");
    private static final Scenario TABLE = Pairs.with(BASE, new UnifiedLeadership(2, 0));
    private static final Scenario MECHANISM = Pairs.with(BASE, new CoordinationMechanism(0.6, 6, 0));
    private static final Scenario RATED = Pairs.with(BASE, new Evaluation(12, 0.1, 0.7, 0.1, 0.1, 0.8, 0));

    private static Consumer<GovernanceModel> load(double load) {
        return communities(community -> feelLoad(community, load));
    }

    private static Community first(GovernanceModel model) {
        return model.communities().get(0);
    }

    @Test
    void secretariesUnderLoadHoldMeetingsForTheRecord() {
        ToDoubleFunction<GovernanceModel> aligned = model -> first(model).alignment().level();
        ToDoubleFunction<GovernanceModel> hours = model -> first(model).ledger().total(Flow.HOURS_MEETINGS);
        double light = after(TABLE, 140, load(1), aligned);
        double heavy = after(TABLE, 140, load(2.5), aligned);
        assertTrue(heavy < 0.7 * light, light + " then " + heavy);
        assertTrue(after(TABLE, 140, load(2.5), hours) > 0.8 * after(TABLE, 140, load(1), hours), "hours are spent all the same");
    }

    @Test
    void departmentsPressedInTheirOwnFieldStayAway() {
        ToDoubleFunction<GovernanceModel> solves = model -> model.townships().get(0).coordination().solves();
        double calm = after(MECHANISM, 60, heat(0), solves);
        double pressed = after(MECHANISM, 60, heat(4), solves);
        assertTrue(pressed < 0.7 * calm, calm + " then " + pressed);
    }

    @Test
    void townshipsJudgeThoseBehindMoreHarshly() {
        Consumer<GovernanceModel> late = model -> first(model).ledger().add(Flow.CASES_WITHDRAWN, 20);
        ToDoubleFunction<GovernanceModel> haste = model -> first(model).oversight().judged().haste();
        ToDoubleFunction<GovernanceModel> behind = model -> first(model).oversight().behind();
        assertTrue(after(RATED, 80, late, behind) > after(RATED, 80, model -> { }, behind) + 0.1);
        assertTrue(after(RATED, 80, late, haste) > after(RATED, 80, model -> { }, haste));
    }

    @Test
    void aTableNobodyCallsCostsNothing() {
        assertEquals(0, after(BASE, 60, heat(1), model -> first(model).alignment().level()));
        assertEquals(0, after(BASE, 60, heat(1), model -> model.townships().get(0).coordination().solves()));
    }

    private static Pairs.Interval moved(Scenario decided, Scenario coin, String metric) {
        return Pairs.difference(decided, coin, metric, 8, 52);
    }

    @Test
    void anOutcomeMovesWhereSecretariesAndDepartmentsTossACoin() {
        UnifiedLeadership table = new UnifiedLeadership(2, 0);
        Scenario coin = Shipped.twoCommunities("baseline", "uncertainties.leadership.table.easesAt=0", "uncertainties.leadership.table.easesBy=0.5");
        assertTrue(moved(Pairs.with(Shipped.twoCommunities("baseline"), table), Pairs.with(coin, table), "settledAtTable").below(), "in earnest");
        CoordinationMechanism high = new CoordinationMechanism(1, 6, 0);
        Scenario indifferent = Shipped.twoCommunities("baseline", "uncertainties.leadership.mechanism.comes=0",
                "uncertainties.leadership.mechanism.level=0", "uncertainties.leadership.mechanism.heat=0");
        assertTrue(moved(Pairs.with(Shipped.twoCommunities("baseline"), high), Pairs.with(indifferent, high), "tasksIssued").above(), "who comes");
    }

    @Test
    void anOutcomeMovesWhereNobodyMindsTheScore() {
        Evaluation rated = new Evaluation(4, 0.1, 0.1, 0.7, 0.1, 0.8, 0.3);
        Scenario deaf = Shipped.twoCommunities("baseline", "uncertainties.evaluation.pull.casesByRating=0",
                "uncertainties.evaluation.pull.watchedByRating=0");
        assertTrue(moved(Pairs.with(Shipped.twoCommunities("baseline"), rated), Pairs.with(deaf, rated), "trueResolution").below());
    }
}
