package grassroots.docking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases alone, docked against the queues of Erlang; with the mechanism 3 % off, the same checks say so. */
class ErlangTest {
    private static final int FROM = 26;
    private static final double OF_WAITING = 0.04;
    private static final double OF_PATIENCE = 0.01;

    @Test
    void theFormulasAgreeWhereNobodyGivesUpAndWithPublishedValues() {
        Queue patient = new Queue(3.5, 1, 5, 1e12);
        assertEquals(patient.erlangC(), patient.waitOfServed(), 1e-6);
        // M/M/1 at half load: an hour in line for an hour of service
        assertEquals(1, new Queue(0.5, 1, 1, Double.POSITIVE_INFINITY).erlangC(), 1e-12);
        // one server and as much patience as service: M/M/1+M is a Poisson number of customers, here with mean 2
        assertEquals(1 - (1 - Math.exp(-2)) / 2, new Queue(2, 1, 1, 1).givingUp(), 1e-12);
    }

    @Test
    void casesWaitAsErlangCSays() {
        assertEquals(List.of(), c());
    }

    @Test
    void asManyGiveUpAndTheOthersWaitAsErlangASays() {
        assertEquals(List.of(), a());
    }

    @ParameterizedTest
    @CsvSource({"c, problems.hoursFactor, 1", "c, problems.rate, 0.6375579", "c, calendar.hours, 2",
        "a, problems.hoursFactor, 1", "a, problems.rate, 1.0936414", "a, problems.patienceMean, 2.5"})
    void threePercentOffIsRejected(String queue, String path, double stated) {
        String change = "uncertainties." + path + "=" + stated * Reduced.OFF;
        assertTrue(!(queue.equals("c") ? c(change) : a(change)).isEmpty(), change + " passes");
    }

    private static List<String> c(String... changes) {
        double[] seen = Reduced.to("erlang-c", changes).means(FROM, "hoursWaited", "withdrawnShare");
        List<String> broken = new ArrayList<>();
        compare(broken, "hours of waiting", seen[0], new Queue(3.5, 1, 5, Double.POSITIVE_INFINITY).erlangC(), OF_WAITING);
        compare(broken, "share that gives up", seen[1], 0, 0);
        return broken;
    }

    private static List<String> a(String... changes) {
        double[] seen = Reduced.to("erlang-a", changes).means(FROM, "hoursWaited", "withdrawnShare");
        Queue stated = new Queue(6, 1, 5, 5);
        List<String> broken = new ArrayList<>();
        compare(broken, "hours of waiting", seen[0], stated.waitOfServed(), OF_PATIENCE);
        compare(broken, "share that gives up", seen[1], stated.givingUp(), OF_PATIENCE);
        return broken;
    }

    private static void compare(List<String> broken, String what, double seen, double stated, double tolerance) {
        if (!(Math.abs(seen - stated) <= tolerance * stated)) {
            broken.add(what + ": " + seen + " instead of " + stated);
        }
    }
}
