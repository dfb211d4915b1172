package grassroots.random;

import java.io.Serializable;

/**
 * How the dice of one world fall on one day. A draw is a pure function of the seed, the {@link Chance}, the one it happens
 * to and the day, so it neither depends on nor changes any other draw.
 *
 * <p>The generator is the SplitMix64 sequence (Steele, Lea and Flood 2014), entered at a place that is itself a hash of seed,
 * chance and day.
 */
public final class Draws implements Serializable {
    private static final long serialVersionUID = 1;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long SECOND = 0xD1B54A32D192ED03L;
    private static final double UNIT = 0x1.0p-53;

    private final long[] streams;
    private final long time;

    private Draws(long[] streams, long time) {
        this.streams = streams;
        this.time = time;
    }

    /** The dice with which the world of this seed is built, on no day yet. All 64 bits of the seed count. */
    public static Draws of(long seed) {
        Chance[] all = Chance.values();
        long[] streams = new long[all.length];
        for (Chance chance : all) {
            streams[chance.ordinal()] = mix(mix(seed + GOLDEN) ^ chance.key());
        }
        return new Draws(streams, 0);
    }

    /** The same dice on another day; days before the horizon are negative. */
    public Draws on(int day) {
        return new Draws(streams, mix(day * SECOND + GOLDEN));
    }

    /** The die of one chance on this day, for many draws in a row. */
    public Die of(Chance chance) {
        return new Die(start(chance));
    }

    /** A number in [0, 1) for the one it happens to. */
    public double uniform(Chance chance, long id) {
        return unit(mix(start(chance) + id * GOLDEN));
    }

    /** The n-th number in [0, 1) for the one it happens to. */
    public double uniform(Chance chance, long id, int n) {
        return unit(mix(mix(start(chance) + id * GOLDEN) + n * SECOND));
    }

    /** Whether an event of this probability happens to the one; certain at 1, impossible at 0. */
    public boolean happens(Chance chance, long id, double probability) {
        return uniform(chance, id) < probability;
    }

    /** One id for an event between two. */
    public static long pair(long one, long other) {
        return mix(one * GOLDEN + SECOND) ^ (other * SECOND);
    }

    private long start(Chance chance) {
        return mix(streams[chance.ordinal()] ^ time);
    }

    static double unit(long bits) {
        return (bits >>> 11) * UNIT;
    }

    static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }

    /**
     * One chance on one day, ready to fall for many.
     *
     * @param start where the day enters the sequence
     */
    public record Die(long start) {
        /** A number in [0, 1) for the one it happens to. */
        public double uniform(long id) {
            return unit(mix(start + id * GOLDEN));
        }

        /** Everything that is drawn at once for one: several numbers in [0, 1), each by its place in the hand. */
        public Hand hand(long id) {
            return new Hand(mix(start + id * GOLDEN));
        }

        /** Whether an event of this probability happens to the one. */
        public boolean happens(long id, double probability) {
            return uniform(id) < probability;
        }
    }

    /**
     * Several numbers drawn at once for one; the n-th equals {@link Draws#uniform(Chance, long, int)}.
     *
     * @param start where the one enters the sequence
     */
    public record Hand(long start) {
        /** The n-th number in [0, 1). */
        public double uniform(int n) {
            return unit(mix(start + n * SECOND));
        }
    }
}
