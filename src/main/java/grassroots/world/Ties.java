package grassroots.world;

import java.io.Serializable;

/**
 * Whom each resident of a community knows: a fixed number of directed ties, or everyone.
 *
 * <p>Targets are rows of the same community, sixteen bits each, so a community holds at most {@link Residents#MOST} people.
 */
public final class Ties implements Serializable {
    private static final long serialVersionUID = 1;

    private final int each;
    private final double part;
    private final char[] targets;

    private Ties(int each, char[] targets) {
        this.each = each;
        this.part = 1.0 / Math.max(1, each);
        this.targets = targets;
    }

    /** Everyone is tied to everyone, itself included; no list is kept. */
    public static Ties everyone() {
        return new Ties(0, new char[0]);
    }

    /** Nobody yet: room for this many ties of this many residents, all to the first until {@link #tie} says otherwise. */
    public static Ties of(int residents, int each) {
        return new Ties(each, new char[residents * each]);
    }

    /** Number of ties of each resident, 0 where everyone is tied to everyone. */
    public int each() {
        return each;
    }

    /** Sets one tie of one resident. */
    public void tie(int resident, int n, int target) {
        targets[resident * each + n] = (char) target;
    }

    /** The target of one tie of one resident. */
    public int target(int resident, int n) {
        return targets[resident * each + n];
    }

    double shareMarked(int row, byte[] marks) {
        int count = 0;
        int end = (row + 1) * each;
        for (int i = row * each; i < end; i++) {
            count += marks[targets[i]];
        }
        return count * part;
    }

    /** Counts for each resident the ties that are marked; four at a time, since a loop of eight costs more than what it does. */
    void countMarked(byte[] marks, byte[] counts, int residents) {
        for (int row = 0, i = 0; row < residents; row++) {
            int end = i + each;
            int count = 0;
            for (; i + 3 < end; i += 4) {
                count += marks[targets[i]] + marks[targets[i + 1]] + marks[targets[i + 2]] + marks[targets[i + 3]];
            }
            for (; i < end; i++) {
                count += marks[targets[i]];
            }
            counts[row] = (byte) count;
        }
    }

    double share(int marked) {
        return marked * part;
    }

    void meansOf(float[] column, float[] means) {
        if (each == 0) {
            double sum = 0;
            for (float value : column) {
                sum += value;
            }
            java.util.Arrays.fill(means, 0, column.length, (float) (sum / column.length));
            return;
        }
        float share = (float) part;
        for (int row = 0, i = 0; row < column.length; row++) {
            float even = 0;
            float odd = 0;
            int end = i + each;
            for (; i + 1 < end; i += 2) {
                even += column[targets[i]];
                odd += column[targets[i + 1]];
            }
            if (i < end) {
                even += column[targets[i++]];
            }
            means[row] = (even + odd) * share;
        }
    }
}
