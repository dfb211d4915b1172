package grassroots.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.metrics.Observation;
import grassroots.policy.AdmissionList;
import grassroots.policy.PlaqueCleanUp;
import grassroots.policy.Policy;
import grassroots.policy.ScheduledPolicy;
import grassroots.policy.Sinking;
import grassroots.policy.Target;
import grassroots.policy.Volunteers;
import grassroots.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmendmentTest {
    private static final int FOR_EVER = Integer.MAX_VALUE;

    private static ScheduledPolicy policy(String name, Policy lever, int start, int ramp, int end) {
        return new ScheduledPolicy(name, lever, start, ramp, end, Target.ALL);
    }

    private static GovernanceModel begun(Scenario scenario) {
        GovernanceModel model = new GovernanceModel(scenario, 4, 1, true);
        model.start();
        return model;
    }

    private static void until(GovernanceModel model, int day) {
        while (model.day() < day) {
            assertTrue(model.stepDay());
        }
    }

    private static void assertSame(Observation one, Observation other) {
        assertEquals(one.weekly().keys(), other.weekly().keys());
        assertArrayEquals(one.weekly().values(), other.weekly().values());
    }

    @ParameterizedTest
    @ValueSource(strings = {".inf", "120000"})
    void policiesDecidedOnTheWayGiveTheRunThatHadThemFromTheStart(String budget) {
        Scenario before = Shipped.small("flagship", "horizon.length=75 weeks", "budget=" + budget,
                "uncertainties.absorption.newFor=20 weeks");
        List<ScheduledPolicy> ended = new ArrayList<>(before.policies());
        ScheduledPolicy list = ended.get(0);
        ended.set(0, policy(list.name(), list.policy(), list.start(), list.ramp(), 100));
        List<ScheduledPolicy> first = new ArrayList<>(ended);
        first.add(policy("list-2", new AdmissionList(0.9, 0.8, 0.3), 101, 10, FOR_EVER));
        first.add(policy("given-up", new Volunteers(0.9, 0.9, 0.5), 131, 0, FOR_EVER));
        List<ScheduledPolicy> last = new ArrayList<>(ended);
        last.add(policy("list-2", new AdmissionList(0.9, 0.8, 0.3), 101, 10, 300));
        last.add(policy("sinking", new Sinking(4, 50, 0.2, Sinking.Rule.BACKLOG), 130, 0, 400));
        last.add(policy("plaques", new PlaqueCleanUp(2, 0.9), 471, 0, FOR_EVER));

        GovernanceModel live = begun(before);
        until(live, 100);
        live.adopt(first);
        until(live, 126);
        live.adopt(last);
        until(live, 75 * 7 - 1);

        GovernanceModel planned = begun(before.withPolicies(last));
        until(planned, 75 * 7 - 1);
        assertSame(planned.observation(), live.observation());
    }

    @Test
    void whatHasBeenCannotBeDecidedAnew() {
        Scenario flagship = Shipped.small("flagship");
        GovernanceModel live = begun(flagship);
        until(live, 10);
        List<ScheduledPolicy> without = flagship.policies().subList(1, flagship.policies().size());
        String message = assertThrows(IllegalArgumentException.class, () -> live.adopt(without)).getMessage();
        assertEquals("policies that act by day 10 can end, and not be changed, left out or put in another order", message);
        List<ScheduledPolicy> late = new ArrayList<>(flagship.policies());
        late.add(policy("late", new Volunteers(1, 1, 1), 10, 0, FOR_EVER));
        assertThrows(IllegalArgumentException.class, () -> live.adopt(late));
    }

    @Test
    void aRunThatIsPutToSleepGoesOnTwice() {
        Scenario flagship = Shipped.small("flagship");
        GovernanceModel live = begun(flagship);
        until(live, 75);
        byte[] asleep = live.asleep();
        GovernanceModel copy = GovernanceModel.awake(asleep);
        until(live, 200);
        until(copy, 200);
        assertSame(live.observation(), copy.observation());
    }
}
