package grassroots.classroom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.metrics.Observation;
import grassroots.scenario.Scenario;
import grassroots.simulation.GovernanceModel;
import grassroots.simulation.Shipped;
import grassroots.simulation.Simulation;
import grassroots.simulation.Watch;
import grassroots.world.Case;
import grassroots.world.Community;
import grassroots.world.Flow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FollowingTest {
    private static final Scenario SCENARIO = Shipped.small("flagship", "horizon.length=70 weeks");

    private Stage stage;

    @AfterEach
    void close() {
        if (stage != null) {
            stage.close();
        }
    }

    private static GovernanceModel begun() {
        GovernanceModel model = new GovernanceModel(SCENARIO, 3, 1, false);
        model.start();
        while (model.day() < -1 || model.world().communities().get(2).cases().waiting().isEmpty()) {
            model.stepDay();
        }
        return model;
    }

    private static Agent agent(Agent.Kind kind, GovernanceModel model) {
        Community home = model.world().communities().get(2);
        return switch (kind) {
            case RESIDENT -> Agent.residentOf(home);
            case WORKER -> Agent.workerOf(home, 0);
            case SECRETARY -> new Agent(kind, 2, 0);
        };
    }

    private static void toTheEnd(GovernanceModel model) {
        while (!model.over()) {
            model.stepDay();
        }
    }

    @ParameterizedTest
    @EnumSource
    void watchingSomebodyChangesNothing(Agent.Kind kind) {
        GovernanceModel model = begun();
        Story story = new Story();
        model.isWatchedBy(agent(kind, model).followedIn(model, story));
        toTheEnd(model);
        Observation watched = model.observation();
        assertArrayEquals(Simulation.run(SCENARIO, 3, 1, false, Watch.NONE).weekly().values(), watched.weekly().values());
        assertTrue(!story.lines().isEmpty(), kind + " " + story.lines());
    }

    /** Every case of the resident that ends is told, with its true end, on its day. */
    @Test
    void whatIsToldOfAResidentsCasesIsWhatHappened() {
        GovernanceModel model = begun();
        Agent agent = agent(Agent.Kind.RESIDENT, model);
        Community home = model.world().communities().get(2);
        Case first = home.cases().waiting().get(0);
        assertEquals(agent.number(), first.resident().id() - home.residents().at(0).id());
        Story story = new Story();
        model.isWatchedBy(agent.followedIn(model, story));
        while (first.end() == null) {
            model.stepDay();
        }
        Story.Line last = story.lines().get(story.lines().size() - 1);
        assertEquals(model.day(), last.day());
        assertTrue(last.words().en().contains(CaseWords.end(first).en()), last + " " + first.end());
        assertTrue(last.words().zh().contains(CaseWords.end(first).zh()), last + " " + first.end());
    }

    /** Over all residents of a small community, what is told adds up to what its ledger counts. */
    @Test
    void whatIsToldOfEverybodyAddsUpToTheLedger() {
        Scenario tiny = Shipped.scenario("baseline", "world.townships=1", "world.communities.perTownship=1", "world.communities.residents=60",
                "horizon.warmUp=1 weeks", "horizon.length=52 weeks", "uncertainties.population.people.communities=0");
        int[] told = new int[4];
        double[] counted = new double[4];
        for (int n = 0; n < 60; n++) {
            GovernanceModel model = new GovernanceModel(tiny, 5, 1, false);
            model.start();
            Story story = new Story();
            model.isWatchedBy(new Agent(Agent.Kind.RESIDENT, 0, n).followedIn(model, story));
            toTheEnd(model);
            Community home = model.world().communities().get(0);
            List<String> lines = new ArrayList<>();
            story.lines().forEach(line -> lines.addAll(List.of(line.words().en().split("; "))));
            told[0] += count(lines, "called the hotline") + count(lines, "told the community worker");
            told[1] += count(lines, "kept silent");
            told[2] += count(lines, "asked the neighbours, who settled it");
            told[3] += count(lines, "asked the neighbours");
            counted = new double[] {home.ledger().total(Flow.CASES_FIRST), home.ledger().total(Flow.SILENT),
                home.ledger().total(Flow.NEIGHBOURS_SOLVED), home.ledger().total(Flow.TO_NEIGHBOURS)};
        }
        assertTrue(counted[0] > 5 && counted[1] > 5 && counted[3] > 0, counted[0] + " " + counted[1] + " " + counted[3]);
        for (int i = 0; i < told.length; i++) {
            assertEquals(counted[i], told[i], "kind " + i);
        }
    }

    private static int count(List<String> lines, String words) {
        return (int) lines.stream().filter(line -> line.contains(words)).count();
    }

    @Test
    void theStoryIsToldInBothWorldsAndGoesBackWithTime() {
        stage = new Stage(Staged.play("flagship"));
        Staged.still(stage);
        stage.follow(worlds -> new Agent(Agent.Kind.SECRETARY, 1, 0));
        Staged.until(stage, 100);
        List<Story.Line> with = stage.picture().following().with().lines();
        assertTrue(!with.isEmpty() && !with.equals(stage.picture().following().without().lines()));
        Picture then = stage.picture();
        Staged.until(stage, 130);
        assertEquals(with, then.following().with().lines(), "a picture that somebody still reads does not change");
        assertTrue(stage.picture().following().with().lines().size() > with.size());
        stage.back(50);
        assertTrue(stage.picture().following().with().lines().stream().allMatch(line -> line.day() <= 50));
        Staged.until(stage, 100);
        assertEquals(with.size(), stage.picture().following().with().lines().size());
        assertEquals(with.get(10), stage.picture().following().with().lines().get(10));
        assertTrue(with.equals(stage.picture().following().with().lines()));
        stage.follow(null);
        assertEquals(null, stage.picture().following().agent());
    }
}
