package grassroots.world;

/** A scratch column that says who took part lately, while the present is being written. One for each thread. */
public final class Marks {
    private byte[] marks = new byte[0];
    private byte[] tied = new byte[0];
    private int count;

    /** Marks those who took part on or after the day, and counts for everyone the ties that lead to them. */
    public void setActiveSince(int day, Residents residents) {
        if (marks.length < residents.size()) {
            marks = new byte[residents.size()];
        }
        int before = day - 1;
        int marked = 0;
        short[] lastActive = residents.lastActive;
        for (int i = 0; i < lastActive.length; i++) {
            int mark = before - lastActive[i] >>> 31;
            marks[i] = (byte) mark;
            marked += mark;
        }
        count = marked;
        countTies(residents);
    }

    private void countTies(Residents residents) {
        if (tied.length < residents.size()) {
            tied = new byte[residents.size()];
        }
        if (residents.ties().each() > 0) {
            residents.ties().countMarked(marks, tied);
        }
    }

    /** Share of the ties of a resident that are marked; of the whole community where everyone is tied to everyone. */
    public double shareOfTies(Resident resident) {
        Ties ties = resident.all().ties();
        return ties.each() == 0 ? (double) count / resident.all().size() : ties.share(tied[resident.row()]);
    }
}
