package grassroots.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.world.Activity;
import grassroots.world.Community;
import grassroots.world.Flow;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is asked of workers besides tasks and cases takes hours from what else they would do. */
class DutiesTest {
    private static double hours(Flow flow, Activity asked, double aDay, String... overrides) {
        GovernanceModel model = new GovernanceModel(
                Shipped.small("baseline", Stream.concat(Stream.of("horizon.warmUp=0 weeks"), Stream.of(overrides)).toArray(String[]::new)), 5, 1, true);
        model.start();
        while (model.day() < 83) {
            model.communities().forEach(c -> c.duties().owes(asked, aDay));
            model.stepDay();
        }
        double sum = model.communities().stream().mapToDouble(c -> c.ledger().total(flow)).sum();
        model.finish();
        return sum;
    }

    @Test
    void meetingsOrderedFromAboveAreHeldAndCostRoundsAndCases() {
        assertTrue(hours(Flow.HOURS_MEETINGS, Activity.MEETINGS, 1) > 2 * hours(Flow.HOURS_MEETINGS, Activity.MEETINGS, 0));
        assertTrue(hours(Flow.HOURS_ROUNDS, Activity.MEETINGS, 1) < hours(Flow.HOURS_ROUNDS, Activity.MEETINGS, 0));
    }

    @Test
    void mediationCompetesForTheDayByItsWeight() {
        String none = "uncertainties.disputes.arising.rate=0";
        String many = "uncertainties.disputes.arising.rate=0.2";
        assertEquals(0, hours(Flow.HOURS_MEDIATION, Activity.MEDIATION, 0, none));
        assertTrue(hours(Flow.HOURS_MEDIATION, Activity.MEDIATION, 0, many) > 0);
        assertTrue(hours(Flow.HOURS_ROUNDS, Activity.MEDIATION, 0, many) < hours(Flow.HOURS_ROUNDS, Activity.MEDIATION, 0, none));
    }

    @Test
    void trainingIsNoWorkFromAbove() {
        assertTrue(hours(Flow.HOURS_MEETINGS, Activity.TRAINING, 1) <= hours(Flow.HOURS_MEETINGS, Activity.TRAINING, 0));
        assertTrue(hours(Flow.HOURS_TRAINING, Activity.TRAINING, 1) > 0);
    }

    @Test
    void hoursGivenAreOwedNoMore() {
        GovernanceModel model = new GovernanceModel(Shipped.small("baseline", "horizon.warmUp=0 weeks"), 5, 1, true);
        model.start();
        Community first = model.communities().get(0);
        first.duties().owes(Activity.TRAINING, 0.5);
        for (int day = 0; day < 7; day++) {
            model.stepDay();
        }
        assertEquals(0.5, first.ledger().total(Flow.HOURS_TRAINING) + first.duties().owed(Activity.TRAINING), 1e-12);
        model.finish();
    }
}
