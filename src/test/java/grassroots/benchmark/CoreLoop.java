package grassroots.benchmark;

import static grassroots.benchmark.Fork.Figure.CALL;
import static grassroots.benchmark.Fork.Figure.SPEED;
import static grassroots.benchmark.Fork.Figure.SPEED_WITH_BUILDING;
import static grassroots.benchmark.Pairs.say;

import grassroots.docking.CoreLoopRules;
import java.util.List;

/**
 * The core loop against its twin: {@code java -cp target/test-classes:target/grassroots.jar grassroots.benchmark.CoreLoop
 * [sequence] [alone] [threads]}; without a word, all three.
 */
public final class CoreLoop {
    private static final int PAIRS = 5;
    private static final int MILLION = 1_000_000 / Subject.RESIDENTS;
    private static final int TWENTY_MILLION = 20_000_000 / Subject.RESIDENTS;
    private static final int WARM_UP = 5;

    private CoreLoop() {}

    public static void main(String[] arguments) {
        List<String> wanted = arguments.length == 0 ? List.of("sequence", "alone", "threads") : List.of(arguments);
        if (wanted.contains("sequence")) {
            against(Subject.TWIN, "the twin stepped as one Sequence", 12);
        }
        if (wanted.contains("alone")) {
            against(Subject.TWIN_EACH_BY_ITSELF, "the twin with each resident scheduled by itself", 400);
        }
        if (wanted.contains("threads")) {
            threads();
        }
    }

    private static void against(Subject twin, String name, int wanted) {
        say("Core loop, one million residents, %d days, one thread: the model, then %s (building + days)",
                CoreLoopRules.DAYS, name);
        Pairs pairs = Pairs.of(
                new Fork(Subject.MODEL, MILLION, 1, 1, WARM_UP, "4g"), new Fork(twin, MILLION, 1, 1, WARM_UP, "4g"), PAIRS);
        say("  model %.0f, twin %.1f million resident-days a second",
                pairs.ofFirst(SPEED) / 1e6, pairs.ofSecond(SPEED) / 1e6);
        say("  a resident-day of the twin costs %.1f calls of nextDouble, of %.1f ns each",
                1e9 / pairs.ofSecond(SPEED) / pairs.ofSecond(CALL), pairs.ofSecond(CALL));
        say("  ratio %.1f (at least %d wanted), building included %.1f", pairs.ratio(SPEED, SPEED), wanted,
                pairs.ratio(SPEED_WITH_BUILDING, SPEED_WITH_BUILDING));
    }

    private static void threads() {
        say("Core loop, 20 million residents, %d days: two threads, then one (building + days)", CoreLoopRules.DAYS);
        Pairs pairs = Pairs.of(
                new Fork(Subject.MODEL, TWENTY_MILLION, 2, 1, WARM_UP, "4g"),
                new Fork(Subject.MODEL, TWENTY_MILLION, 1, 1, WARM_UP, "4g"), PAIRS);
        say("  ratio %.2f (at least 1.7 wanted), building included %.2f", pairs.ratio(SPEED, SPEED),
                pairs.ratio(SPEED_WITH_BUILDING, SPEED_WITH_BUILDING));
    }
}
