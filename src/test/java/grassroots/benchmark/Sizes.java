package grassroots.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The full model at several sizes, warm, one after the other in one virtual machine.
 *
 * @param communities of each size, of 5,000 residents
 * @param threads inside a run
 * @param warmUp seconds of runs of the first size before the clock starts
 * @param heap of the machine, as Java's -Xmx says it
 */
record Sizes(List<Integer> communities, int threads, int warmUp, String heap) {
    private static final int MEASURED_OFTEN_UP_TO = 400;
    private static final int OFTEN = 5;

    /** Nanoseconds of a resident-day at each size, the building left out. */
    double[] measure() {
        List<String> arguments = Stream.concat(Stream.of(threads, warmUp), communities.stream()).map(String::valueOf).toList();
        Map<String, Double> figures = Fork.figuresOf(heap, Sizes.class, arguments);
        return communities.stream().mapToDouble(size -> figures.get(size.toString())).toArray();
    }

    /** In the machine of its own: threads, seconds of warming up, communities of each size. */
    public static void main(String[] arguments) {
        int[] given = Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
        Fork.warmUp(Subject.FULL, given[2], given[0], given[1]);
        for (int size : Arrays.copyOfRange(given, 2, given.length)) {
            int times = size > MEASURED_OFTEN_UP_TO ? 1 : OFTEN;
            double[] each = IntStream.range(0, times).mapToDouble(seed -> nanosecondsOfADay(size, seed, given[0])).sorted().toArray();
            Fork.print(String.valueOf(size), each[times / 2]);
        }
    }

    private static double nanosecondsOfADay(int size, int seed, int threads) {
        Subject.Run run = Subject.FULL.run(size, seed, threads);
        run.build();
        long start = System.nanoTime();
        int days = run.days();
        long ended = System.nanoTime();
        run.outcomes();
        return (ended - start) / ((double) size * Subject.RESIDENTS * days);
    }
}
