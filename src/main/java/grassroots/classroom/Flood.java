package grassroots.classroom;

import java.util.LinkedHashMap;
import java.util.Map;

/** How many requests a second anybody may make: enough for every page, and for a room behind one address, and no more. */
final class Flood {
    private static final int MOST_KNOWN = 4000;

    private final double aSecond;
    private final double atOnce;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KNOWN;
        }
    };

    /** What is left to somebody, and since when. */
    private static final class Bucket {
        private double left;
        private long at;
    }

    /**
     * A limit for each of those who ask.
     *
     * @param aSecond requests a second in the long run
     * @param atOnce requests at once
     */
    Flood(double aSecond, double atOnce) {
        this.aSecond = aSecond;
        this.atOnce = atOnce;
    }

    /** Refuses one request too many. */
    synchronized void check(String who, long nanos) {
        Bucket bucket = buckets.computeIfAbsent(who, one -> full(nanos));
        bucket.left = Math.min(atOnce, bucket.left + (nanos - bucket.at) / 1e9 * aSecond);
        bucket.at = nanos;
        if (!(bucket.left >= 1)) {
            throw Mistake.tooManyAtOnce();
        }
        bucket.left--;
    }

    private Bucket full(long nanos) {
        Bucket bucket = new Bucket();
        bucket.left = atOnce;
        bucket.at = nanos;
        return bucket;
    }
}
