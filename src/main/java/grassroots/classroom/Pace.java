package grassroots.classroom;

/** How many days are due: at a wanted pace, or as many as fit into a short stretch of work. */
final class Pace {
    private static final double STRETCH = 0.03;
    private static final double NANOS = 1e9;
    private static final int MOST = 14;

    private double wanted = 28;
    private double owed;
    private long last;
    private double secondsOfADay = 0.01;
    private double measured;

    /** Wanted days a second, 0 for as fast as it goes. */
    double wanted() {
        return wanted;
    }

    /** So many days a second from now on. */
    void wants(double daysASecond) {
        wanted = daysASecond;
        owed = 0;
    }

    /** Days a second of late. */
    double measured() {
        return measured;
    }

    /** Time begins to run. */
    void begins() {
        last = System.nanoTime();
        owed = 0;
        measured = 0;
    }

    /** Days that are due now; at full speed as many as fit into a stretch. */
    int due(boolean atFullSpeed) {
        int most = (int) Math.max(1, Math.min(MOST, STRETCH / secondsOfADay));
        if (atFullSpeed || wanted == 0) {
            return most;
        }
        long now = System.nanoTime();
        owed = Math.min(most, owed + (now - last) / NANOS * wanted);
        last = now;
        int days = (int) owed;
        owed -= days;
        return days;
    }

    /** Days have passed in so many nanoseconds of work, or with the waiting before them in so many in all. */
    void passed(int days, long work, long inAll) {
        secondsOfADay += 0.2 * (work / NANOS / days - secondsOfADay);
        double now = days / (inAll / NANOS);
        measured = measured == 0 ? now : measured + 0.1 * (now - measured);
    }
}
