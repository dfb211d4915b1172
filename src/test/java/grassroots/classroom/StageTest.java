package grassroots.classroom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import grassroots.classroom.Picture.State;
import grassroots.metrics.Observation;
import grassroots.policy.Policy;
import grassroots.policy.Target;
import grassroots.scenario.Scenario;
import grassroots.scenario.ScenarioReader;
import grassroots.scenario.Source;
import grassroots.simulation.GovernanceModel;
import grassroots.simulation.Simulation;
import grassroots.simulation.Watch;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StageTest {
    private final LeverBook book = new LeverBook();
    private Stage stage;

    @AfterEach
    void close() {
        stage.close();
    }

    private void move(String lever, Object... namesAndValues) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], (double) namesAndValues[i + 1]);
        }
        Policy standard = book.valueOf(lever, stage.picture().play().scenario().levers());
        Policy value = book.asked(lever, values, standard);
        stage.decide(List.of(new Decision(value, value.equals(standard), Target.ALL)));
    }

    private Observation seen(Function<TwoWorlds, GovernanceModel> world) {
        return stage.read(worlds -> world.apply(worlds).observation());
    }

    private static void assertSame(Observation one, Observation other) {
        assertEquals(one.weekly().keys(), other.weekly().keys());
        assertArrayEquals(one.weekly().values(), other.weekly().values());
        for (int i = 0; i < one.yearly().rows().size(); i++) {
            assertArrayEquals(one.yearly().rows().get(i).values(), other.yearly().rows().get(i).values());
        }
    }

    private void playTheWholeRun() {
        Staged.still(stage);
        move("volunteers", "effort", 0.8);
        Staged.until(stage, 40);
        move("admission-list", "strictness", 0.7, "leakageControl", 0.31);
        Staged.until(stage, 75);
        move("admission-list", "strictness", 0.2);
        move("admission-list", "strictness", 0.9);
        move("sinking", "staff", 3.3);
        Staged.until(stage, 130);
        move("volunteers", "effort", 0.0);
        move("plaque-clean-up", "kept", 4.0);
        Staged.until(stage, 40 * 7 - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {".inf", "90000"})
    void theScenarioThatThePageSavesGivesTheSameNumbersBitForBit(String budget) {
        stage = new Stage(Staged.play("flagship", "budget=" + budget, "seed=12"));
        playTheWholeRun();
        String saved = new String(new Stagehand(stage, Limits.of(1L << 30)).scenario(), StandardCharsets.UTF_8);
        Scenario read = ScenarioReader.read(Source.text("saved", saved), List.of()).scenario();
        assertEquals(12, read.seed());
        assertSame(Simulation.run(read, read.seed(), 1, true, Watch.NONE), seen(TwoWorlds::with));
    }

    @Test
    void theOtherWorldIsTheOneWithoutAnyPolicy() {
        Play play = Staged.play("flagship");
        stage = new Stage(play);
        playTheWholeRun();
        Scenario none = play.scenario().withPolicies(List.of());
        assertSame(Simulation.run(none, none.seed(), 1, true, Watch.NONE), seen(TwoWorlds::without));
        assertFalse(Arrays.deepEquals(seen(TwoWorlds::with).weekly().values(), seen(TwoWorlds::without).weekly().values()));
    }

    @Test
    void bothWorldsAreTheSameUntilTheDayAfterALeverIsMoved() {
        stage = new Stage(Staged.play("baseline"));
        Staged.still(stage);
        Staged.until(stage, 69);
        move("admission-list", "strictness", 0.9);
        Staged.until(stage, 140);
        Picture.Weeks weeks = stage.picture().weeks();
        for (int week = 0; week < weeks.count(); week++) {
            boolean same = Arrays.equals(weeks.with().get(week), weeks.without().get(week));
            assertEquals(weeks.first() + week < 10, same, "week " + (weeks.first() + week));
        }
        assertEquals(70, stage.picture().policies().get(0).start());
    }

    @Test
    void goingBackForgetsWhatWasDecidedSinceAndNothingElse() {
        stage = new Stage(Staged.play("baseline"));
        Staged.still(stage);
        move("volunteers", "effort", 0.8);
        Staged.until(stage, 60);
        move("admission-list", "strictness", 0.7);
        Staged.until(stage, 200);
        move("sinking", "staff", 3.0);
        Staged.until(stage, 250);
        stage.back(190);
        Picture then = stage.picture();
        assertEquals(190, then.day());
        assertEquals(List.of("volunteers", "admission-list"), then.policies().stream().map(p -> p.policy().key()).toList());
        Staged.until(stage, 40 * 7 - 1);
        Observation after = seen(TwoWorlds::with);
        Scenario planned = stage.picture().play().scenario().withPolicies(stage.picture().policies());
        assertSame(Simulation.run(planned, planned.seed(), 1, false, Watch.NONE), after);
    }

    @Test
    void goingBackToTheLastDayOfTheWarmUpBringsBackThePoliciesOfTheFile() {
        stage = new Stage(Staged.play("flagship"));
        Picture first = Staged.still(stage);
        move("admission-list", "strictness", 0.1);
        Staged.until(stage, 30);
        stage.back(-1);
        assertEquals(first.policies(), stage.picture().policies());
        assertEquals(-1, stage.picture().day());
    }

    @Test
    void aLeverMovedTwiceOnADayIsDecidedOnce() {
        stage = new Stage(Staged.play("baseline"));
        Staged.still(stage);
        move("admission-list", "strictness", 0.2);
        move("admission-list", "strictness", 0.6);
        assertEquals(1, stage.picture().policies().size());
        move("admission-list", "strictness", 0.0);
        assertEquals(0, stage.picture().policies().size());
    }

    /** A small world may have warmed up before a class that is resumed says how far it had come. */
    @Test
    void whatIsToGoOnDoesSoThoughTheWarmUpIsOver() {
        stage = new Stage(Staged.play("baseline"));
        assertEquals(-1, Staged.still(stage).day());
        stage.goOnTo(20);
        assertEquals(20, Staged.still(stage).day());
        assertEquals(State.PAUSED, stage.picture().state());
    }

    @Test
    void theEndIsTheEndAndSaysWhatToDo() {
        stage = new Stage(Staged.play("baseline", "horizon.length=3 weeks"));
        Staged.still(stage);
        Staged.until(stage, 20);
        assertEquals(State.OVER, stage.picture().state());
        assertEquals("The run is over; restart it or go back in time.", assertThrows(Mistake.class, () -> stage.play(Stage.NEVER)).getMessage());
        stage.back(3);
        assertEquals(State.PAUSED, stage.picture().state());
    }
}
