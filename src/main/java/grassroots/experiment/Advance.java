package grassroots.experiment;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** How far an experiment has come: counted by the runs, read by whoever tells the user. */
public final class Advance {
    private final LongAdder days = new LongAdder();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    /** Runs that were asked for so far, finished before this start or not; more where the data decide how many. */
    public int asked() {
        return asked.get();
    }

    /** Days simulated since the start, over all replications. */
    public long days() {
        return days.sum();
    }

    /** Replications that were finished before this start. */
    public int kept() {
        return kept.get();
    }

    /** Replications finished or failed since the start. */
    public int ended() {
        return ended.get();
    }

    /** Replications failed since the start. */
    public int failed() {
        return failed.get();
    }

    /** Begins with runs that are there already. */
    void begins(int there) {
        kept.set(there);
        asked.set(there);
    }

    /** Asks for so many runs more. */
    void asks(int missing) {
        asked.addAndGet(missing);
    }

    void dayEnded() {
        days.increment();
    }

    void finishes() {
        ended.incrementAndGet();
    }

    void fails() {
        failed.incrementAndGet();
        ended.incrementAndGet();
    }
}
