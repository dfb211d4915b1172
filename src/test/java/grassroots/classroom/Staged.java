package grassroots.classroom;

import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.classroom.Picture.State;
import grassroots.population.CommunityList;
import grassroots.scenario.Scenario;
import grassroots.simulation.Shipped;

/** Small plays on stage, and how to wait for them. */
final class Staged {
    private static final long PATIENCE = 60_000;
    private static final long LOOK = 3;

    private Staged() {}

    static Play play(String name, String... overrides) {
        Scenario scenario = Shipped.small(name, overrides);
        return new Play(scenario, CommunityList.drawn(scenario.world(), scenario.uncertainties().population()), "");
    }

    /** Waits until the worlds stand still. */
    static Picture still(Stage stage) {
        for (long waited = 0; waited < PATIENCE; waited += LOOK) {
            State state = stage.picture().state();
            if (state != State.WARMING && state != State.PLAYING) {
                return stage.picture();
            }
            pause();
        }
        throw new AssertionError("the worlds still move: " + stage.picture().state());
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Lets time pass to the end of a day. */
    static void until(Stage stage, int day) {
        still(stage);
        int days = day - stage.picture().day();
        assertTrue(days > 0);
        stage.step(days);
        assertTrue(still(stage).day() == day, "day " + stage.picture().day());
    }
}
