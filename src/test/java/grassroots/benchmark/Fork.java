package grassroots.benchmark;

import ec.util.MersenneTwisterFast;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A measurement in a virtual machine of its own, so that what one subject taught the compiler neither helps nor harms the
 * next.
 *
 * @param subject what is measured
 * @param communities how large, in communities of 5,000 residents
 * @param threads inside the run
 * @param seed of the run
 * @param warmUp seconds of runs a tenth as large before the clock starts
 * @param heap of the machine, as Java's -Xmx says it
 */
record Fork(Subject subject, int communities, int threads, long seed, int warmUp, String heap) {
    private static final String MARK = "measured ";
    private static final int CALLS = 100_000_000;

    /** What every measurement gives beside the outcomes of the run. */
    enum Figure {
        /** Seconds to build the world. */
        BUILD,
        /** Seconds to step all days. */
        RUN,
        /** Resident-days a second, the building left out. */
        SPEED,
        /** Resident-days a second, the building included. */
        SPEED_WITH_BUILDING,
        /** Nanoseconds of a number of MASON's generator, measured beside the run. */
        CALL,
        /** Live bytes at the end of the run, everything counted, for each resident. */
        BYTES
    }

    /** Measures; every {@link Figure} and the outcomes, by name. */
    Map<String, Double> measure() {
        return figuresOf(heap, Fork.class, List.of(subject.name(), communities + "", threads + "", seed + "", warmUp + ""));
    }

    /** What a program says it measured in a machine of its own. */
    static Map<String, Double> figuresOf(String heap, Class<?> program, List<String> arguments) {
        String called = program.getSimpleName() + " " + String.join(" ", arguments);
        try {
            Process process = new ProcessBuilder(command(heap, program, arguments)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            Map<String, Double> figures = figures(process);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(called + " failed; its message stands above");
            }
            return figures;
        } catch (IOException e) {
            throw new IllegalStateException(called + " could not be started: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(called + " was interrupted", e);
        }
    }

    private static List<String> command(String heap, Class<?> program, List<String> arguments) {
        return Stream.concat(Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap, "-XX:+UseParallelGC", "-cp", System.getProperty("java.class.path"), program.getName()),
                arguments.stream()).toList();
    }

    private static Map<String, Double> figures(Process process) throws IOException {
        Map<String, Double> figures = new TreeMap<>();
        try (InputStreamReader said = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            new BufferedReader(said).lines().filter(line -> line.startsWith(MARK))
                    .map(line -> line.substring(MARK.length()).split("="))
                    .forEach(pair -> figures.put(pair[0], Double.valueOf(pair[1])));
        }
        return figures;
    }

    /** In the machine of its own: subject, communities, threads, seed, seconds of warming up. */
    public static void main(String[] arguments) {
        Subject subject = Subject.valueOf(arguments[0]);
        int communities = Integer.parseInt(arguments[1]);
        int threads = Integer.parseInt(arguments[2]);
        long seed = Long.parseLong(arguments[3]);
        warmUp(subject, Math.max(20, communities / 10), threads, Integer.parseInt(arguments[4]));
        Subject.Run run = subject.run(communities, seed, threads);
        long start = System.nanoTime();
        run.build();
        long built = System.nanoTime();
        int days = run.days();
        long ended = System.nanoTime();
        double residents = (double) communities * Subject.RESIDENTS;
        print(Figure.BUILD, (built - start) / 1e9);
        print(Figure.RUN, (ended - built) / 1e9);
        print(Figure.SPEED, residents * days / (ended - built) * 1e9);
        print(Figure.SPEED_WITH_BUILDING, residents * days / (ended - start) * 1e9);
        print(Figure.CALL, nanosecondsOfACall());
        print(Figure.BYTES, liveBytes() / residents);
        run.outcomes().forEach(Fork::print);
    }

    static void warmUp(Subject subject, int communities, int threads, int seconds) {
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        for (long seed = 1; System.nanoTime() < until; seed++) {
            Subject.Run run = subject.run(communities, seed, threads);
            run.build();
            run.days();
            run.outcomes();
        }
    }

    private static double nanosecondsOfACall() {
        MersenneTwisterFast random = new MersenneTwisterFast(1);
        drawSome(random);
        long start = System.nanoTime();
        double sum = drawSome(random);
        return sum > 0 ? (double) (System.nanoTime() - start) / CALLS : Double.NaN;
    }

    private static double drawSome(MersenneTwisterFast random) {
        double sum = 0;
        for (int i = 0; i < CALLS; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    private static double liveBytes() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void print(Figure figure, double value) {
        print(figure.name(), value);
    }

    static void print(String name, double value) {
        System.out.println(MARK + name + "=" + value);
    }
}
