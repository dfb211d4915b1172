package grassroots.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.classroom.Picture.State;
import grassroots.policy.Levers;
import grassroots.policy.ScheduledPolicy;
import grassroots.world.Community;
import grassroots.world.Township;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrdersTest {
    private static final int RESIDENTS = 1400;

    private Stage stage;

    @BeforeEach
    void open() {
        stage = new Stage(Staged.play("class", "world.townships=2", "world.communities.perTownship=2", "horizon.warmUp=4 weeks", "horizon.length=39 weeks"));
        Staged.still(stage);
        stage.speed(0);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Levers standard() {
        return stage.picture().play().scenario().levers();
    }

    private List<String> quarter(Move first) {
        int today = stage.picture().day();
        stage.begin(policies -> new Orders(policies, standard(), today).add(1, RESIDENTS, first).policies(), today + 91);
        return stage.picture().policies().stream().map(OrdersTest::words).toList();
    }

    private static String words(ScheduledPolicy policy) {
        return policy.name() + " " + policy.start() + "–" + (policy.end() == Integer.MAX_VALUE ? "" : policy.end()) + " in " + policy.target().townships();
    }

    private double of(int township, ToDoubleFunction<Township> what) {
        return stage.read(worlds -> what.applyAsDouble(worlds.with().world().townships().get(township - 1)));
    }

    private static double sentDown(Township township) {
        double sum = 0;
        for (Community community : township.communities()) {
            sum += community.staff().sentDown();
        }
        return sum;
    }

    private Move standing() {
        return Move.standard(standard());
    }

    @Test
    void whatStaysAsItWasIsNotOrderedAnew() {
        assertEquals(List.of(), quarter(standing()));
        Staged.still(stage);
        Move move = new Move(2, 0.5, 3);
        List<String> ordered = List.of("township-1-staff-2 91– in [1]", "township-1-gate-2 91– in [1]", "township-1-meetings-2 91– in [1]");
        assertEquals(ordered, quarter(move));
        Staged.still(stage);
        assertEquals(ordered, quarter(move));
    }

    @Test
    void aMoveBackToTheStandardEndsWhatWasOrdered() {
        quarter(new Move(1, 0.5, 3));
        Staged.still(stage);
        assertEquals(List.of("township-1-staff-1 0–90 in [1]", "township-1-gate-1 0–90 in [1]", "township-1-meetings-1 0–90 in [1]"), quarter(standing()));
        Staged.still(stage);
        assertEquals(0, of(1, OrdersTest::sentDown));
    }

    @Test
    void staffSentDownComeOutOfTheTownshipAndFewerAreLeftAfterACallBack() {
        quarter(new Move(2, 0, 1));
        Staged.still(stage);
        assertEquals(2, of(1, OrdersTest::sentDown));
        assertEquals(2, of(1, Township::staffGone));
        assertEquals(0, of(2, OrdersTest::sentDown));
        assertEquals("township-1-staff-2 98– in [1]", quarter(new Move(1, 0, 1)).get(1));
        Staged.still(stage);
        assertEquals(1, of(1, OrdersTest::sentDown));
        assertEquals(1, of(1, Township::staffGone));
    }

    @Test
    void morePostsThanTheDeskHasCannotBeSent() {
        assertEquals(2, Orders.posts(RESIDENTS, 0.048), "20.8 posts for 10,000 residents, capped at the lever's 20");
        assertEquals(8, Orders.posts(4000, 0.048));
        assertEquals(1, Orders.posts(300, 0.048));
        assertEquals(4, Orders.posts(4000, 0.1));
    }

    @Test
    void goingBackForgetsWhatWasOrderedSinceAndOpensWhatWasEnded() {
        quarter(new Move(2, 0.5, 1));
        Staged.still(stage);
        quarter(new Move(1, 0.5, 2));
        Staged.still(stage);
        List<ScheduledPolicy> now = stage.picture().policies();
        List<String> before = Orders.asOf(now, List.of(), 90).stream().map(OrdersTest::words).toList();
        assertEquals(List.of("township-1-staff-1 0– in [1]", "township-1-gate-1 0– in [1]"), before);
        assertEquals(List.of(), Orders.asOf(now, List.of(), -1));
        assertEquals(now, Orders.asOf(now, now, -1), "what the scenario itself plans stays");
    }

    @Test
    void theRunDoesNotStopBeforeTheQuarterEnds() {
        quarter(new Move(0, 1, 0));
        Picture picture = Staged.still(stage);
        assertEquals(90, picture.day());
        assertTrue(picture.state() == State.PAUSED);
    }
}
