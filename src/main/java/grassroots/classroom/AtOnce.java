package grassroots.classroom;

import java.util.HashMap;
import java.util.Map;

/** How many requests of one address are answered at once, so that somebody who sends slowly cannot hold every thread. */
final class AtOnce {

    private final int most;
    private final Map<String, Integer> open = new HashMap<>();

    /** A limit for each address. */
    AtOnce(int most) {
        this.most = most;
    }

    /** A request begins; refused where too many have not ended. */
    synchronized void begins(String address) {
        if (open.getOrDefault(address, 0) >= most) {
            throw Mistake.tooManyAtOnce();
        }
        open.merge(address, 1, Integer::sum);
    }

    /** A request that had begun has ended. */
    synchronized void ends(String address) {
        open.computeIfPresent(address, (one, count) -> count == 1 ? null : count - 1);
    }
}
