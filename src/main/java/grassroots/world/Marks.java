package grassroots.world;

import java.util.Arrays;

/** A scratch column that says who took part lately, while the present is being written. One for each thread. */
public final class Marks {
    private byte[] marks = new byte[0];
    private byte[] tied = new byte[0];
    private double[] shares = new double[0];

    /** Marks those who took part on or after the day, and counts for everyone the ties that lead to them. */
    public void setActiveSince(int day, Residents residents) {
        int size = residents.size();
        if (marks.length < size) {
            marks = new byte[size];
            tied = new byte[size];
        }
        short[] lastActive = residents.lastActive;
        for (int i = 0; i < size; i++) {
            marks[i] = (byte) (lastActive[i] >= day ? 1 : 0);
        }
        Ties ties = residents.ties();
        if (ties.each() == 0) {
            Arrays.fill(tied, (byte) 0);
            shares = new double[] {(double) residents.activeSince(day) / size};
        } else {
            ties.countMarked(marks, tied);
            shares = ties.shares();
        }
    }

    /** Share of the ties of a resident that are marked; of the whole community where everyone is tied to everyone. */
    public double shareOfTies(Resident resident) {
        return shares[tied[resident.row()]];
    }
}
