package grassroots.benchmark;

import static grassroots.benchmark.Fork.Figure.BYTES;
import static grassroots.benchmark.Fork.Figure.SPEED;
import static grassroots.benchmark.Fork.Figure.SPEED_WITH_BUILDING;
import static grassroots.benchmark.Pairs.say;

import java.util.List;

/**
 * The full model, every submodel and every lever: {@code java -cp target/test-classes:target/grassroots.jar
 * grassroots.benchmark.FullModel [residents] [pairs]}, 20 million and five pairs unless told otherwise.
 */
public final class FullModel {
    private static final int HUNDRED_THOUSAND = 100_000 / Subject.RESIDENTS;
    private static final int MILLION = 1_000_000 / Subject.RESIDENTS;
    private static final int TWENTY_MILLION = 20_000_000;
    private static final int WARM_UP = 20;

    private FullModel() {}

    public static void main(String[] arguments) {
        int largest = (arguments.length > 0 ? Integer.parseInt(arguments[0]) : TWENTY_MILLION) / Subject.RESIDENTS;
        against(largest, arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5);
        sizes(largest);
    }

    private static void against(int largest, int pairs) {
        say("Full model, %,d residents, one year, two threads, heap of 4 GB; then the twin as one Sequence, one million"
                + " residents, one thread (building + days)", largest * Subject.RESIDENTS);
        Pairs measured = Pairs.of(new Fork(Subject.FULL, largest, 2, 1, 0, "4g"), new Fork(Subject.TWIN, MILLION, 1, 1, 5, "4g"), pairs);
        say("  model, building included, %.1f, twin %.1f million resident-days a second",
                measured.ofFirst(SPEED_WITH_BUILDING) / 1e6, measured.ofSecond(SPEED) / 1e6);
        say("  ratio %.2f (at least 1.2 wanted); %.1f bytes a resident (at most 96 wanted)",
                measured.ratio(SPEED_WITH_BUILDING, SPEED), measured.ofFirst(BYTES));
    }

    private static void sizes(int largest) {
        say("Full model at 100,000, %,d and %,d residents, two threads, warm, in one process",
                Math.min(MILLION, largest) * Subject.RESIDENTS, largest * Subject.RESIDENTS);
        double[] day = new Sizes(List.of(HUNDRED_THOUSAND, Math.min(MILLION, largest), largest), 2, WARM_UP, "4g").measure();
        say("  %.2f, %.2f and %.2f ns a resident-day; the last over the second %.2f (at most 1.25 wanted), over the"
                + " first %.2f (at most 2 wanted)", day[0], day[1], day[2], day[2] / day[1], day[2] / day[0]);
    }
}
