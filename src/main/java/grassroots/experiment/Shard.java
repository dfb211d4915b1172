package grassroots.experiment;

/**
 * A part of a sweep that one process runs: every {@code of}-th run of the order, beginning with its own number.
 *
 * @param number which, from 0
 * @param of how many parts there are
 */
public record Shard(int number, int of) {
    /** All of it. */
    public static final Shard WHOLE = new Shard(0, 1);

    /** Whether it is all of the sweep. */
    public boolean isWhole() {
        return of == 1;
    }

    /** Whether the run at a place of the order belongs to it. */
    boolean has(int place) {
        return place % of == number;
    }

    /** As the option writes it. */
    @Override
    public String toString() {
        return number + "/" + of;
    }
}
