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
        moves(base, lever, metric, sign, from, to);
    }

    /** The same in a township of four communities, for effects that drown in one of two. */
    static void movesInATownship(Policy lever, String metric, Sign sign) {
        moves(Shipped.township("baseline"), lever, metric, sign, FROM, TO);
    }

    private static void moves(Scenario base, Policy lever, String metric, Sign sign, int from, int to) {
        Pairs.Interval d = Pairs.difference(base, Pairs.with(base, lever), metric, from, to);
        assertTrue(sign == Sign.RISES ? d.above() : d.below(), metric + " under " + lever + ": " + d);
    }

    /** A failing setting does worse than the working one, in the outcome it is meant for. */
    @ParameterizedTest
    @MethodSource("failures")
    void aLeverHasASettingInWhichItFails(String how, Policy works, Policy fails, String metric, Sign sign) {
        Scenario better = works == NONE ? base : Pairs.with(base, works);
        Pairs.Interval d = Pairs.difference(better, Pairs.with(base, fails), metric, from, to);
        assertTrue(sign == Sign.RISES ? d.above() : d.below(), how + ": " + metric + " " + d);
    }
}
