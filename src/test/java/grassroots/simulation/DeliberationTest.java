package grassroots.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.policy.Deliberation;
import grassroots.scenario.Scenario;
import grassroots.world.Agenda;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Proposal;
import grassroots.world.Proposal.Stage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A matter goes through the four deliberations, is decided and carried out, and nothing of it is lost. */
class DeliberationTest {
    private static final Scenario BASE = Shipped.township("baseline", "horizon.warmUp=0 weeks");
    private static final double FUNDS = 20;
    private static final Scenario DELIBERATING = Pairs.with(BASE, new Deliberation(3, 0.7, 0.8, 0.9, FUNDS));

    private static GovernanceModel run(Scenario scenario, int days, Consumer<GovernanceModel> seen) {
        GovernanceModel model = new GovernanceModel(scenario, 5, 1, true);
        model.start();
        for (int day = 0; day < days; day++) {
            model.stepDay();
            seen.accept(model);
        }
        model.finish();
        return model;
    }

    private static Stream<Proposal> all(Agenda agenda) {
        return Stream.of(agenda.raised(), agenda.proposed(), agenda.underway(), agenda.news()).flatMap(List::stream).distinct();
    }

    @Test
    void whatIsDeliberatedPassesEveryStepInItsOrder() {
        Map<Proposal, List<Stage>> ways = new IdentityHashMap<>();
        run(DELIBERATING, 360, model -> model.communities().forEach(c -> all(c.agenda()).forEach(matter -> {
            List<Stage> way = ways.computeIfAbsent(matter, m -> new ArrayList<>());
            if (way.isEmpty() || way.get(way.size() - 1) != matter.stage()) {
                way.add(matter.stage());
            }
        })));
        List<Stage> whole = List.of(Stage.STUDIED, Stage.CONSULTED, Stage.REVIEWED, Stage.BEFORE_ASSEMBLY, Stage.DECIDED);
        int passed = 0;
        for (Map.Entry<Proposal, List<Stage>> way : ways.entrySet()) {
            if (way.getKey().deliberated() && way.getValue().contains(Stage.DECIDED)) {
                way.getValue().remove(Stage.RAISED);
                assertEquals(whole, way.getValue().subList(0, whole.size()));
                passed++;
            }
        }
        assertTrue(passed > 20, "deliberated: " + passed);
    }

    @Test
    void whatTheFundReceivedIsSpentOrStillThere() {
        int days = 360;
        for (Community community : run(DELIBERATING, days, model -> { }).communities()) {
            double received = FUNDS * community.residents().size() * days / 364;
            double spent = community.ledger().total(Flow.YUAN_DELIBERATION);
            assertTrue(spent <= received && spent > 0, spent + " of " + received);
            assertEquals(received - spent, community.agenda().fund(), 1e-6 * received);
        }
    }

    @Test
    void whereNobodyCanComeTheOrganizationsDecideByThemselvesAfterThreeCalls() {
        Scenario nobody = Pairs.with(Shipped.township("baseline", "horizon.warmUp=0 weeks", "processes={without: [participation]}"),
                new Deliberation(3, 1, 0.8, 0.9, 0));
        Set<Integer> postponed = new java.util.TreeSet<>();
        GovernanceModel model = run(nobody, 360, m -> m.communities().forEach(c -> c.agenda().proposed()
                .forEach(matter -> postponed.add(matter.postponed()))));
        double decided = model.communities().stream().mapToDouble(c -> c.ledger().total(Flow.MATTERS_DECIDED)).sum();
        assertEquals(0, model.communities().stream().mapToDouble(c -> c.ledger().total(Flow.MATTERS_DELIBERATED)).sum());
        assertTrue(decided > 5, "decided: " + decided);
        assertEquals(Set.of(0, 1, 2), postponed);
    }

    @Test
    void whatTheTownshipWantsIsTheSameUnderEveryPolicy() {
        List<String> without = wishes(BASE);
        assertTrue(without.size() > 3);
        assertEquals(without, wishes(DELIBERATING));
    }

    private static List<String> wishes(Scenario scenario) {
        Set<String> wishes = new java.util.TreeSet<>();
        run(scenario, 360, model -> model.communities().forEach(c -> all(c.agenda()).filter(m -> m.nature().fromAbove())
                .forEach(m -> wishes.add(c.number() + " " + m.matter() + " " + m.nature()))));
        return List.copyOf(wishes);
    }

    @Test
    void whatIsUnlawfulIsNeverCarriedOut() {
        Scenario blind = Pairs.with(Shipped.township("baseline", "horizon.warmUp=0 weeks",
                "uncertainties.deliberation.raising.unlawful=1", "uncertainties.deliberation.steps.finds=0",
                "uncertainties.deliberation.steps.findsAlone=0"), new Deliberation(3, 0.7, 0.8, 1, FUNDS));
        GovernanceModel model = run(blind, 360, m -> { });
        assertTrue(model.communities().stream().mapToDouble(c -> c.ledger().total(Flow.MATTERS_LEFT_UNDONE)).sum() > 5);
        assertEquals(0, model.communities().stream().mapToDouble(c -> c.ledger().total(Flow.MATTERS_CARRIED_OUT)).sum());
    }

    @Test
    void nothingStaysOnTheAgendaAfterItsEnd() {
        Set<Stage> open = EnumSet.of(Stage.STUDIED, Stage.CONSULTED, Stage.REVIEWED, Stage.BEFORE_ASSEMBLY);
        run(DELIBERATING, 300, model -> model.communities().forEach(c -> {
            assertTrue(c.agenda().raised().stream().allMatch(m -> m.stage() == Stage.RAISED));
            assertTrue(c.agenda().proposed().stream().allMatch(m -> open.contains(m.stage())));
            assertTrue(c.agenda().underway().stream().allMatch(m -> m.stage() == Stage.DECIDED));
        }));
    }
}
