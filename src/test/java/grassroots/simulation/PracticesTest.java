package grassroots.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.policy.Demonstration;
import grassroots.scenario.Scenario;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Practice;
import grassroots.world.Practices.Having;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Practices: who looks before they decide, what is read of others, and what becomes of misfits and names. */
class PracticesTest {
    private static final String[] EAGER = {"world.townships=2", "horizon.warmUp=0 weeks", "horizon.length=60 weeks",
            "uncertainties.diffusion.trying.innovation=0.2"};
    private static final Scenario MANY = Shipped.township("baseline", EAGER);
    private static final Scenario SHOWN = Pairs.with(MANY, new Demonstration(0.25, 1, 4, 0));

    private static GovernanceModel after(Scenario scenario, int days, Consumer<Community> told) {
        GovernanceModel model = new GovernanceModel(scenario, 23, 1, true);
        model.start();
        for (int day = 0; day < days; day++) {
            model.communities().forEach(told);
            model.stepDay();
        }
        return model;
    }

    private static double sum(GovernanceModel model, ToDoubleFunction<Community> of) {
        return model.communities().stream().mapToDouble(of).sum();
    }

    private static double having(GovernanceModel model, Practice practice) {
        return sum(model, c -> c.practices().has(practice) ? 1 : 0);
    }

    @Test
    void theSecretaryTriesWhatTheCommunityNeeds() {
        int days = 57;
        double hazardous = having(after(MANY, days, c -> {
            while (c.record().hazards() < 22) {
                c.record().hazardArises();
            }
        }), Practice.PATROL);
        double safe = having(after(MANY, days, c -> c.record().hazardsRemoved(1)), Practice.PATROL);
        assertTrue(hazardous > safe + 1, safe + " then " + hazardous);
        double unserved = having(after(MANY, days, c -> c.help().volunteersGive(1)), Practice.TIME_BANK);
        double served = having(after(MANY, days, c -> c.help().volunteersGive(200)), Practice.TIME_BANK);
        assertTrue(unserved > served + 1, served + " then " + unserved);
    }

    @Test
    void theSecretaryTriesARoomWhereWhatItIsForGoesWrong() {
        int days = 57;
        double failing = having(after(MANY, days, c -> c.disputes().start(0.1)), Practice.MEDIATION_ROOM);
        double settling = having(after(MANY, days, c -> c.disputes().start(0.95)), Practice.MEDIATION_ROOM);
        assertTrue(failing > settling + 1, settling + " then " + failing);
        double unheard = having(after(MANY, days, c -> c.agenda().hears(0)), Practice.DELIBERATION_HALL);
        double heard = having(after(MANY, days, c -> c.agenda().hears(1)), Practice.DELIBERATION_HALL);
        assertTrue(unheard > heard + 1, heard + " then " + unheard);
    }

    @ParameterizedTest
    @CsvSource({"disputes, MEDIATION_ROOM", "deliberation, DELIBERATION_HALL"})
    void aRoomForWhatDoesNotHappenIsNeitherTriedNorOrderedNorPiloted(String without, Practice room) {
        Scenario scenario = Pairs.with(Shipped.township("baseline", EAGER[0], EAGER[1], EAGER[2], EAGER[3], "processes={without: [" + without + "]}"),
                new Demonstration(0.5, 1, 4, 1));
        GovernanceModel model = after(scenario, 400, c -> {
            assertFalse(c.practices().piloted() == room);
            assertEquals(0, c.practices().heard(room));
        });
        assertEquals(0, having(model, room));
        assertEquals(Practice.values().length - 1, model.communities().get(0).practices().known());
        assertTrue(sum(model, c -> c.practices().count()) > 30);
    }

    @Test
    void nothingIsTriedWhereThereIsNoSlackAndWhatIsTriedIsThereInName() {
        ToDoubleFunction<GovernanceModel> tried = model -> sum(model, c -> c.ledger().total(Flow.PRACTICES_TRIED));
        Scenario swamped = Shipped.township("baseline", "world.townships=2", "horizon.warmUp=0 weeks", "uncertainties.diffusion.trying.innovation=0.2",
                "uncertainties.burden.form.rate=7");
        GovernanceModel calm = after(MANY, 200, c -> { });
        GovernanceModel busy = after(swamped, 200, c -> { });
        assertTrue(tried.applyAsDouble(busy) < tried.applyAsDouble(calm) / 2, tried.applyAsDouble(calm) + " then " + tried.applyAsDouble(busy));
        double calmInName = sum(calm, c -> c.practices().count(Having.IN_NAME)) / sum(calm, c -> c.practices().count());
        double busyInName = sum(busy, c -> c.practices().count(Having.IN_NAME)) / sum(busy, c -> c.practices().count());
        assertTrue(busyInName > calmInName + 0.1, calmInName + " then " + busyInName);
    }

    @Test
    void adoptionAndDepthMoveWhereTheSecretaryTossesACoin() {
        String[] coin = {"horizon.length=104 weeks", "uncertainties.diffusion.trying.imitation=0", "uncertainties.diffusion.trying.innovation=0.05",
            "uncertainties.diffusion.trying.need=0", "uncertainties.diffusion.trying.skill=0", "uncertainties.diffusion.trying.least=1",
            "uncertainties.diffusion.trying.mostSlack=1"};
        Pairs.Interval hazards = Pairs.difference(Shipped.township("baseline", "horizon.length=104 weeks"), Shipped.township("baseline", coin),
                "hazards", 52, 104);
        assertTrue(hazards.above() || hazards.below(), hazards.toString());
    }

    @Test
    void theDistrictPublishesAndPilotsWhereTheMeasuredScoreIsBest() {
        for (int one : List.of(0, 5)) {
            Community best = after(SHOWN, 190, c -> c.oversight().scored(c.number() == one ? 1 : 0.2, 0)).communities().get(one);
            Community worst = after(SHOWN, 190, c -> c.oversight().scored(c.number() == one ? 0 : 0.2, 0)).communities().get(one);
            assertTrue(best.practices().piloted() != null && worst.practices().piloted() == null);
            assertTrue(best.ledger().total(Flow.PRACTICES_PUBLISHED) > worst.ledger().total(Flow.PRACTICES_PUBLISHED));
        }
    }

    @Test
    void depthMovesWhereTheDistrictTossesACoin() {
        GovernanceModel judged = after(SHOWN, 300, c -> c.oversight().scored(c.party().skill() / 2, 0));
        GovernanceModel coin = after(SHOWN, 300, c -> c.oversight().scored(0.5, 0));
        assertNotEquals(points(judged), points(coin));
        assertNotEquals(sum(judged, c -> c.practices().depth()), sum(coin, c -> c.practices().depth()));
    }

    private static Set<Integer> points(GovernanceModel model) {
        return model.communities().stream().filter(c -> c.practices().piloted() != null).map(Community::number).collect(Collectors.toSet());
    }

    @Test
    void theDistrictPilotsWhatFewestHave() {
        GovernanceModel model = after(SHOWN, 7, c -> {
            if (c.ledger().total(Flow.PRACTICES_TRIED) == 0) {
                for (Practice practice : Practice.values()) {
                    if (c.number() > 1 && practice != Practice.COURTYARD) {
                        give(c, practice);
                    }
                }
            }
        });
        model.communities().stream().filter(c -> c.practices().piloted() != null)
                .findFirst().ifPresent(c -> assertEquals(Practice.COURTYARD, c.practices().piloted()));
        assertEquals(2, points(model).size());
    }

    private static void give(Community community, Practice practice) {
        community.practices().begins(practice, Having.IN_EARNEST);
        community.practices().deepens(practice, 1, 1, 0);
        community.ledger().count(Flow.PRACTICES_TRIED);
    }

    @Test
    void whatANeighbourDoesIsSeenWhenTheWeekHasBeenCollected() {
        Scenario still = Shipped.township("baseline", "horizon.warmUp=0 weeks", "uncertainties.diffusion.trying.innovation=0");
        GovernanceModel model = after(still, 2, c -> { });
        give(model.communities().get(0), Practice.PATROL);
        Community neighbour = model.communities().get(1);
        while (model.day() < 5) {
            model.stepDay();
            assertEquals(0, neighbour.practices().seen(Practice.PATROL), "day " + model.day());
        }
        model.stepDay();
        assertEquals(1.0 / model.communities().size(), neighbour.practices().seen(Practice.PATROL), 1e-12);
    }

    @Test
    void whatDoesNotFitBringsNothingCostsHoursAndIsGivenUp() {
        String all = "uncertainties.diffusion.depth.misfit=1";
        Scenario misfit = Shipped.township("baseline", EAGER[0], EAGER[1], EAGER[2], EAGER[3], all);
        Scenario fit = Shipped.township("baseline", EAGER[0], EAGER[1], EAGER[2], EAGER[3], "uncertainties.diffusion.depth.misfit=0");
        GovernanceModel model = after(misfit, 400, c -> { });
        assertTrue(sum(model, c -> c.practices().count(Having.GIVEN_UP)) > 10);
        for (Practice practice : Practice.values()) {
            assertEquals(0, sum(model, c -> c.practices().brings(practice)));
            assertTrue(sum(after(fit, 400, c -> { }), c -> c.practices().brings(practice)) > 0.1);
        }
        Scenario none = Shipped.township("baseline", EAGER[0], EAGER[1], "uncertainties.diffusion.trying.innovation=0");
        assertTrue(organizing(model) > 1.02 * organizing(after(none, 400, c -> { })));
    }

    private static double organizing(GovernanceModel model) {
        return sum(model, c -> c.ledger().total(Flow.HOURS_ORGANIZING));
    }

    @Test
    void underAMandateWhatDoesNotFitStaysInName() {
        Scenario ordered = Pairs.with(Shipped.township("baseline", EAGER[0], EAGER[1], EAGER[2], "uncertainties.diffusion.depth.misfit=1"),
                new Demonstration(0, 0, 0, 1));
        GovernanceModel model = after(ordered, 400, c -> { });
        assertEquals(0, sum(model, c -> c.practices().count(Having.GIVEN_UP)));
        assertTrue(sum(model, c -> c.practices().count(Having.IN_NAME)) > 25);
    }

    @Test
    void withoutTheSubmodelNothingIsTriedAndNoColumnIsLeft() {
        Scenario without = Shipped.small("core-loop", "horizon.length=60 days");
        GovernanceModel model = after(without, 60, c -> { });
        assertEquals(0, sum(model, c -> c.practices().count() + c.practices().known()));
        assertFalse(model.observation().weekly().keys().contains("practiceAdopters"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7})
    void theNumberOfThreadsChangesNothing(int threads) {
        assertArrayEquals(weekly(1), weekly(threads));
    }

    private static double[][] weekly(int threads) {
        return Simulation.run(SHOWN, 5, threads, true, Watch.NONE).weekly().values();
    }

    @Test
    void aRunResumedFromACheckpointEqualsOneThatNeverStopped(@TempDir Path folder) {
        GovernanceModel model = new GovernanceModel(SHOWN, 5, 1, true);
        model.start();
        while (model.day() < 200) {
            model.stepDay();
        }
        model.save(folder.resolve("run").toFile());
        GovernanceModel resumed = GovernanceModel.resume(folder.resolve("run").toFile());
        while (resumed.stepDay()) {
            assertTrue(resumed.day() > 200);
        }
        assertArrayEquals(weekly(1), resumed.observation().weekly().values());
    }
}
