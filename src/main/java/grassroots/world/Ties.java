package grassroots.world;

import java.io.Serializable;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Whom each resident of a community knows: a fixed number of directed ties, or everyone.
 *
 * <p>Residents stand on a ring and know their nearest neighbours, except where a tie was turned to someone else (Watts and
 * Strogatz 1998). Only turned ties are kept, seven bytes each: what neighbours add up to is then a few passes over a column
 * shifted by one place after another, and each turned tie mends the sum of its owner.
 */
public final class Ties implements Serializable {
    private static final long serialVersionUID = 2;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final int size;
    private final int each;
    private final double part;
    private int turned;
    private char[] owners;
    private byte[] lanes;
    private char[] neighbours;
    private char[] others;

    private Ties(int size, int each, int room) {
        this.size = size;
        this.each = each;
        this.part = 1.0 / Math.max(1, each);
        this.owners = new char[room];
        this.lanes = new byte[room];
        this.neighbours = new char[room];
        this.others = new char[room];
    }

    /** Everyone is tied to everyone, itself included; no list is kept. */
    public static Ties everyone() {
        return new Ties(0, 0, 0);
    }

    /**
     * Everyone is tied to the nearest on the ring, half of them on either side, one more above where the number is odd.
     *
     * @param size residents of the community, at most {@link Residents#MOST}
     * @param each ties of a resident, at most 127
     * @param turned ties about to be turned, roughly
     */
    public static Ties ring(int size, int each, int turned) {
        return new Ties(size, each, turned);
    }

    /** Number of ties of each resident, 0 where everyone is tied to everyone. */
    public int each() {
        return each;
    }

    /** Turns the n-th tie of a resident to someone else; in the order of residents, each tie once. */
    public void turn(int resident, int n, int other) {
        if (turned > 0 && (owners[turned - 1] > resident || owners[turned - 1] == resident && lanes[turned - 1] >= n)) {
            throw new IllegalArgumentException("tie " + n + " of resident " + resident + " comes after a later one");
        }
        if (turned == owners.length) {
            makeRoom(turned + turned / 8 + 16);
        }
        owners[turned] = (char) resident;
        lanes[turned] = (byte) n;
        neighbours[turned] = (char) neighbour(resident, n);
        others[turned++] = (char) other;
    }

    /** No more ties will be turned: room that is left is given back. */
    public void settle() {
        makeRoom(turned);
    }

    private void makeRoom(int room) {
        owners = Arrays.copyOf(owners, room);
        lanes = Arrays.copyOf(lanes, room);
        neighbours = Arrays.copyOf(neighbours, room);
        others = Arrays.copyOf(others, room);
    }

    /** The target of one tie of one resident. */
    public int target(int resident, int n) {
        int low = 0;
        int high = turned;
        while (low < high) {
            int middle = low + high >>> 1;
            if (owners[middle] < resident || owners[middle] == resident && lanes[middle] < n) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < turned && owners[low] == resident && lanes[low] == n ? others[low] : neighbour(resident, n);
    }

    private int neighbour(int resident, int n) {
        return (resident + shift(n)) % size;
    }

    /** How many places up the ring the n-th neighbour stands, from 0 to the size of the community. */
    private int shift(int n) {
        return Math.floorMod(n < each / 2 ? n - each / 2 : n - each / 2 + 1, size);
    }

    /** Counts for each resident the ties that are marked. */
    void countMarked(byte[] marks, byte[] counts) {
        Arrays.fill(counts, 0, size, (byte) 0);
        for (int n = 0; n < each; n++) {
            int shift = shift(n);
            addFrom(marks, shift, counts, 0, size - shift);
            addFrom(marks, shift - size, counts, size - shift, size);
        }
        for (int i = 0; i < turned; i++) {
            counts[owners[i]] += (byte) (marks[others[i]] - marks[neighbours[i]]);
        }
    }

    /** Eight bytes at a time: no sum exceeds the number of ties, so none carries into the next. */
    private static void addFrom(byte[] column, int shift, byte[] sums, int from, int to) {
        int row = from;
        for (; row + Long.BYTES <= to; row += Long.BYTES) {
            EIGHT.set(sums, row, (long) EIGHT.get(sums, row) + (long) EIGHT.get(column, row + shift));
        }
        for (; row < to; row++) {
            sums[row] += column[row + shift];
        }
    }

    /** What share of a resident's ties so many of them are, from none to all. */
    double[] shares() {
        double[] shares = new double[each + 1];
        for (int marked = 0; marked <= each; marked++) {
            shares[marked] = marked * part;
        }
        return shares;
    }

    void meansOf(float[] column, float[] means) {
        if (each == 0) {
            double sum = 0;
            for (float value : column) {
                sum += value;
            }
            Arrays.fill(means, 0, column.length, (float) (sum / column.length));
            return;
        }
        Arrays.fill(means, 0, size, 0);
        float[] shifted = new float[size];
        for (int n = 0; n < each; n++) {
            int shift = shift(n);
            System.arraycopy(column, shift, shifted, 0, size - shift);
            System.arraycopy(column, 0, shifted, size - shift, shift);
            add(shifted, means);
        }
        for (int i = 0; i < turned; i++) {
            means[owners[i]] += column[others[i]] - column[neighbours[i]];
        }
        scale(means, (float) part);
    }

    private void scale(float[] sums, float by) {
        for (int row = 0; row < size; row++) {
            sums[row] *= by;
        }
    }

    /** Row by row: only where both rows are the same does Java add up several at once. */
    private static void add(float[] column, float[] sums) {
        for (int row = 0; row < column.length; row++) {
            sums[row] += column[row];
        }
    }
}
