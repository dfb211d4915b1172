package grassroots.experiment;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** How far an experiment has come: counted by the runs, read by whoever tells the user. */
public final class Advance {
    private final LongAdder days = new LongAdder();
    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicInteger ended = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

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

    void keeps(int replications) {
        kept.set(replications);
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
