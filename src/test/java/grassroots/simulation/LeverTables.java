package grassroots.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.policy.Policy;
import grassroots.scenario.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How levers of a group are tried: those who extend this have a table {@code directions} of what each moves, and a table
 * {@code failures} of settings in which it does worse. Paired over twenty seeds in the shipped baseline, the 95 % interval excludes zero.
 */
abstract class LeverTables {
    /** In place of a policy that works: nothing is done. */
    static final Policy NONE = null;
    static final Scenario BASE = Shipped.twoCommunities("baseline");
    /** For effects that drown in two communities. */
    static final Scenario TOWNSHIP = Shipped.township("baseline");
    static final int FROM = 8;
    static final int TO = 52;

    private final Scenario base;
    private final int from;
    private final int to;

    LeverTables() {
        this(BASE, FROM, TO);
    }

    /** Levers that are tried in another scenario than the usual, over weeks from a first (inclusive) to a last (exclusive). */
    LeverTables(Scenario base, int from, int to) {
        this.base = base;
        this.from = from;
        this.to = to;
    }

    enum Sign { RISES, FALLS }

    @ParameterizedTest
    @MethodSource("directions")
    void aLeverMovesWhatItIsMeantToMove(Policy lever, String metric, Sign sign) {
        assertMoves(base, Pairs.with(base, lever), metric, sign, from, to);
    }

    /** A failing setting does worse than the working one, in the outcome it is meant for. */
    @ParameterizedTest(name = "{0}: {3} {4}")
    @MethodSource("failures")
    void aLeverHasASettingInWhichItFails(String how, Policy works, Policy fails, String metric, Sign sign) {
        Scenario better = works == NONE ? base : Pairs.with(base, works);
        assertMoves(better, Pairs.with(base, fails), metric, sign, from, to);
    }

    /** From one scenario to the other a metric rises or falls, mean over weeks from a first (inclusive) to a last (exclusive). */
    static void assertMoves(Scenario from, Scenario to, String metric, Sign sign, int first, int last) {
        Pairs.Interval d = Pairs.difference(from, to, metric, first, last);
        assertTrue(sign == Sign.RISES ? d.above() : d.below(), () -> metric + " under " + to.policies() + ": " + d);
    }
}
