package grassroots.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.metrics.Observation;
import grassroots.policy.AdmissionList;
import grassroots.policy.DigitalServices;
import grassroots.policy.Policy;
import grassroots.policy.ProfessionalSystem;
import grassroots.policy.ServiceForce;
import grassroots.policy.Sinking;
import grassroots.scenario.Scenario;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two levers together do more or less than each alone: the contrast both − first − second + neither, paired over thirty seeds. */
class InteractionTest {
    private static final int SEEDS = 30;
    private static final Scenario BASE = Shipped.twoCommunities("baseline");

    private static final Policy STAFF = new Sinking(8, 0, 0, Sinking.Rule.PER_HEAD);
    private static final Policy FORCE = new ServiceForce(4, 0.25, 0.1);
    private static final Policy LIST = new AdmissionList(0.7, 0.5, 0);
    private static final Policy APPS = new DigitalServices(0, 0.5, 0, 0);
    private static final Policy PROFESSION = new ProfessionalSystem(1.5, 0.8, 0.8, 0.3, 0.3);

    private static Pairs.Interval contrast(Policy first, Policy second, String metric) {
        double[] neither = each(metric);
        double[] one = each(metric, first);
        double[] other = each(metric, second);
        double[] both = each(metric, first, second);
        return Pairs.interval(IntStream.range(0, SEEDS).mapToDouble(i -> both[i] - one[i] - other[i] + neither[i]).toArray());
    }

    private static double[] each(String metric, Policy... policies) {
        Observation[] runs = Pairs.runs(Pairs.with(BASE, policies), SEEDS);
        return IntStream.range(0, SEEDS).mapToDouble(i -> runs[i].weekly().mean(metric, 8, 52)).toArray();
    }

    /** Hands in communities bring more cases to the desk, and take hands away from it. */
    @Test
    void staffSentDownSolveMoreWhereTheDeskIsReinforced() {
        Pairs.Interval solved = contrast(STAFF, FORCE, "trueResolution");
        assertTrue(solved.above(), solved.toString());
    }

    /** What a list frees, apps take first. */
    @Test
    void appsTakeTheHoursThatAListFrees() {
        Pairs.Interval upward = contrast(LIST, APPS, "upwardShare");
        assertTrue(upward.above(), upward.toString());
    }

    /** Rested workers have less to gain from better terms. */
    @Test
    void aListAndAProfessionalSystemRelieveTheSameExhaustion() {
        Pairs.Interval exhaustion = contrast(LIST, PROFESSION, "exhaustion");
        assertTrue(exhaustion.above(), exhaustion.toString());
    }
}
