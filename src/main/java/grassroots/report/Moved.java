package grassroots.report;

import grassroots.statistics.Interval;
import java.util.Collection;

/**
 * How many of some differences are clear.
 *
 * @param up whole intervals above zero
 * @param down whole intervals below zero
 */
record Moved(long up, long down) {
    static Moved of(Collection<Interval> differences) {
        return new Moved(differences.stream().filter(Interval::isAboveZero).count(),
                differences.stream().filter(Interval::isBelowZero).count());
    }
}
