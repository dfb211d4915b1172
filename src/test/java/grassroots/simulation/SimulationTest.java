package grassroots.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.metrics.Observation;
import grassroots.policy.AdmissionList;
import grassroots.policy.ScheduledPolicy;
import grassroots.policy.Sinking;
import grassroots.policy.Target;
import grassroots.policy.Volunteers;
import grassroots.process.Turn;
import grassroots.process.dispute.Arising;
import grassroots.process.problems.Problems;
import grassroots.scenario.Scenario;
import grassroots.scenario.Uncertainties;
import grassroots.world.Community;
import grassroots.world.Department;
import grassroots.world.District;
import grassroots.world.Flow;
import grassroots.world.Township;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sim.engine.Schedule;

class SimulationTest {
    private static final Scenario BASELINE = Shipped.small("baseline");
    private static final Scenario FLAGSHIP = Shipped.small("flagship");

    private static Observation run(Scenario scenario, long seed, int threads) {
        return Simulation.run(scenario, seed, threads, false, Watch.NONE);
    }

    private static void assertSame(Observation one, Observation other) {
        assertArrayEquals(one.weekly().values(), other.weekly().values());
        assertEquals(one.yearly().rows().size(), other.yearly().rows().size());
        for (int i = 0; i < one.yearly().rows().size(); i++) {
            assertArrayEquals(one.yearly().rows().get(i).values(), other.yearly().rows().get(i).values());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7})
    void theNumberOfThreadsChangesNothing(int threads) {
        assertSame(run(FLAGSHIP, 5, 1), run(FLAGSHIP, 5, threads));
    }

    @Test
    void startingTwiceGivesTheSameRun() {
        GovernanceModel model = new GovernanceModel(FLAGSHIP, 3, 1, false);
        model.start();
        for (int day = 0; day < 50; day++) {
            model.stepDay();
        }
        model.start();
        while (model.stepDay()) {
            assertTrue(model.day() < FLAGSHIP.horizon().length());
        }
        assertSame(run(FLAGSHIP, 3, 1), model.observation());
        model.finish();
    }

    @Test
    void anotherSeedGivesAnotherRunInAllSixtyFourBits() {
        double[][] low = run(BASELINE, 7, 1).weekly().values();
        assertFalse(Arrays.deepEquals(low, run(BASELINE, 8, 1).weekly().values()));
        assertFalse(Arrays.deepEquals(low, run(BASELINE, 7 + (1L << 40), 1).weekly().values()));
    }

    /** Whoever decides has a step of its own; a district has one before its townships and one when matters have been passed upward. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void everyOrganizationThatDecidesIsOnTheSchedule(int threads) throws IOException {
        GovernanceModel model = new GovernanceModel(Shipped.small("baseline", "world.districts=2"), 1, threads, false);
        model.start();
        List<Object> whose = whoseDaysAreOn(model.schedule);
        model.finish();
        for (District district : model.districts()) {
            assertEquals(2, Collections.frequency(whose, district), "district " + district.number());
            for (Department department : district.departments()) {
                assertEquals(1, Collections.frequency(whose, department), "department " + department.number());
            }
        }
        for (Township township : model.townships()) {
            assertEquals(1, Collections.frequency(whose, township), "township " + township.number());
        }
        for (Community community : model.communities()) {
            assertEquals(1, Collections.frequency(whose, community), "community " + community.number());
        }
    }

    /** Whose days are written with a schedule: those of all that it steps. */
    private static List<Object> whoseDaysAreOn(Schedule schedule) throws IOException {
        List<Object> whose = new ArrayList<>();
        try (ObjectOutputStream out = new ObjectOutputStream(OutputStream.nullOutputStream()) {
            {
                enableReplaceObject(true);
            }

            @Override
            protected Object replaceObject(Object written) {
                if (written instanceof DepartmentDay day) {
                    whose.add(day.department());
                } else if (written instanceof DistrictDay day) {
                    whose.add(day.district());
                } else if (written instanceof TownshipDay day) {
                    whose.add(day.township());
                } else if (written instanceof CommunityDay day) {
                    whose.add(day.community());
                }
                return written;
            }
        }) {
            out.writeObject(schedule);
        }
        return whose;
    }

    @Test
    void nothingDiffersBeforeThePolicyStarts() {
        int start = 10;
        Scenario late = starting(start * 7, new AdmissionList(0.7, 0.5, 0.2));
        Observation without = run(BASELINE, 2, 1);
        Observation with = run(late, 2, 1);
        int first = without.weekly().firstWeek();
        for (int week = first; week < start; week++) {
            assertArrayEquals(without.weekly().values()[week - first], with.weekly().values()[week - first], "week " + week);
        }
        assertFalse(Arrays.equals(without.weekly().values()[start - first], with.weekly().values()[start - first]));
    }

    private static Scenario starting(int day, AdmissionList list) {
        Scenario with = Pairs.with(BASELINE, list);
        ScheduledPolicy late = new ScheduledPolicy("admission-list", list, day, 0, Integer.MAX_VALUE, Target.ALL);
        return new Scenario(1, with.name(), with.title(), with.question(), with.horizon(), 1, 1, with.outcomes(), with.metrics(),
                with.world(), with.budget(), with.processes(), with.uncertainties(), with.levers(), List.of(late));
    }

    @Test
    void natureProposesTheSameEventsUnderEveryPolicy() {
        Scenario everything = Pairs.with(FLAGSHIP, new Volunteers(1, 0.9, 0.5), new Sinking(4, 50, 0.5, Sinking.Rule.BACKLOG));
        GovernanceModel without = finished(BASELINE);
        GovernanceModel with = finished(everything);
        double problems = 0;
        for (int i = 0; i < without.communities().size(); i++) {
            assertEquals(candidates(without.communities().get(i)), candidates(with.communities().get(i)));
            problems += total(without.communities().get(i), Flow.PROBLEMS) - total(with.communities().get(i), Flow.PROBLEMS);
        }
        assertNotEquals(0, problems, "the state should decide which candidates happen");
    }

    /** Where every candidate happens, what arises is what nature proposes: to whom, when, with which attributes. */
    @Test
    void whomEventsMeetAndWhatTheyAreIsTheSameUnderEveryPolicy() {
        String[] allHappen = {"uncertainties.problems.headroom=1", "uncertainties.problems.prevention=0", "uncertainties.problems.norms=0",
            "uncertainties.deliberation.result.mostPrevented=0", "uncertainties.disputes.arising.headroom=1",
            "uncertainties.disputes.arising.prevention=0", "uncertainties.disputes.arising.norms=0"};
        GovernanceModel without = started(Shipped.small("baseline", allHappen));
        GovernanceModel with = started(Pairs.with(Shipped.small("flagship", allHappen), new Volunteers(1, 0.9, 0.5),
                new Sinking(4, 50, 0.5, Sinking.Rule.BACKLOG)));
        int proposed = 0;
        while (without.stepDay() && with.stepDay()) {
            List<String> events = proposed(without);
            assertEquals(events, proposed(with), "day " + without.day());
            proposed += events.size();
        }
        assertTrue(proposed > 1000, proposed + " events");
        assertNotEquals(openCases(without), openCases(with), "the two worlds should have gone apart");
    }

    private static GovernanceModel started(Scenario scenario) {
        GovernanceModel model = new GovernanceModel(scenario, 11, 1, false);
        model.start();
        return model;
    }

    private static List<Integer> openCases(GovernanceModel model) {
        return model.communities().stream().map(community -> community.cases().open()).toList();
    }

    /** What nature proposes to the world as it stands, by its own processes asked once more at the end of a day. */
    private static List<String> proposed(GovernanceModel model) {
        Uncertainties numbers = model.scenario().uncertainties();
        Problems problems = new Problems(numbers.problems(), numbers.calendar(), numbers.reference());
        Arising disputes = new Arising(numbers.disputes(), numbers.reference());
        List<String> events = new ArrayList<>();
        for (Community community : model.communities()) {
            Turn turn = new Turn(model.day(), model.leversOf(community), model.draws().on(model.day()));
            problems.step(community, turn);
            disputes.step(community, turn);
            community.cases().arisen().forEach(one -> events.add(one.resident().id() + " " + one.matter() + " " + one.hour() + " "
                    + one.severity() + " " + one.hours() + " " + one.needsPower() + " " + one.neighbourly() + " " + one.patience() + " "
                    + one.elsewhere()));
            community.disputes().arisen().forEach(one -> events.add(one.first().id() + " " + one.second().id() + " " + one.nature()));
            community.cases().arisen().clear();
            community.disputes().arisen().clear();
        }
        return events;
    }

    private static GovernanceModel finished(Scenario scenario) {
        GovernanceModel model = started(scenario);
        while (model.stepDay()) {
            assertTrue(model.day() < scenario.horizon().length());
        }
        return model;
    }

    private static double candidates(Community community) {
        return total(community, Flow.CANDIDATES);
    }

    private static double total(Community community, Flow flow) {
        return community.ledger().total(flow);
    }

    @Test
    void recordingFewerMetricsChangesNoneOfThem() {
        Scenario few = Shipped.small("flagship", "metrics=[trust, upwardShare]");
        Observation all = run(FLAGSHIP, 4, 1);
        Observation some = run(few, 4, 1);
        assertEquals(List.of("upwardShare", "trust"), some.weekly().keys());
        assertArrayEquals(all.weekly().column("trust"), some.weekly().column("trust"));
        assertArrayEquals(all.weekly().column("upwardShare"), some.weekly().column("upwardShare"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aRunResumedFromACheckpointEqualsOneThatNeverStopped(int threads, @TempDir Path folder) {
        GovernanceModel model = new GovernanceModel(FLAGSHIP, 6, threads, false);
        model.start();
        while (model.day() < 75) {
            model.stepDay();
        }
        model.save(folder.resolve("day75.checkpoint").toFile());
        model.finish();
        GovernanceModel resumed = GovernanceModel.resume(folder.resolve("day75.checkpoint").toFile());
        while (resumed.stepDay()) {
            assertTrue(resumed.day() > 75);
        }
        assertSame(run(FLAGSHIP, 6, 1), resumed.observation());
        resumed.finish();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void whatACommunityThrowsComesBackInsteadOfHangingTheRun(int threads) {
        GovernanceModel model = new GovernanceModel(BASELINE, 1, threads, false);
        model.start();
        model.stepDay();
        model.communities().get(2).cases().arisen().add(null);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThrows(NullPointerException.class, model::stepDay);
            model.finish();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "flagship", "today", "participation", "relief-and-participation", "relief-on-paper",
            "everything-on", "selected-package", "professional", "digital-formalism", "partners", "village-county"})
    void conservationLawsHoldEveryWeekInEveryShippedScenario(String name) {
        Simulation.run(Shipped.small(name), 9, 1, true, Watch.NONE);
    }

    @Test
    void aBrokenLawIsNamedWithItsCommunityAndWeek() {
        GovernanceModel model = new GovernanceModel(BASELINE, 1, 1, true);
        model.start();
        model.stepDay();
        model.communities().get(3).ledger().add(Flow.HOURS_UPWARD, 1);
        String message = assertThrows(IllegalStateException.class, () -> {
            while (model.stepDay()) {
                assertTrue(model.day() < 0);
            }
        }).getMessage();
        assertTrue(message.startsWith("conservation law broken in community 1-4, week -13: "
                + "hours by activity = hours available + overtime: "), message);
    }

    @Test
    void aWatchThatSaysNoStopsTheRunBetweenTwoDays() {
        int[] days = new int[1];
        assertEquals(null, Simulation.run(BASELINE, 1, 1, false, day -> ++days[0] < 30));
        assertEquals(30, days[0]);
    }

    @Test
    void aSubmodelThatIsOutLeavesNoColumn() {
        Scenario without = Shipped.small("baseline", "processes={without: [participation, wellbeing]}");
        List<String> keys = run(without, 1, 1).weekly().keys();
        assertFalse(keys.contains("turnouts"));
        assertFalse(keys.contains("burnoutAny"));
        assertTrue(keys.contains("upwardShare"));
    }
}
