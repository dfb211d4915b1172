package grassroots.classroom;

import java.util.HashMap;
import java.util.Map;

/** How many requests of one address are answered at once, so that somebody who sends slowly cannot hold every thread. */
final class AtOnce {
    private static final int TOO_MANY = 429;

    private final int most;
    private final Map<String, Integer> open = new HashMap<>();

    /** A limit for each address. */
    AtOnce(int most) {
        this.most = most;
    }

    /** A request begins; refused where too many have not ended. */
    synchronized void begins(String address) {
        if (open.getOrDefault(address, 0) >= most) {
            throw new Mistake(TOO_MANY, "Too many requests at once; the page goes on by itself in a moment.", "请求过于频繁，页面稍后自动继续。");
        }
        open.merge(address, 1, Integer::sum);
    }

    /** A request that had begun has ended. */
    synchronized void ends(String address) {
        open.computeIfPresent(address, (one, count) -> count == 1 ? null : count - 1);
    }
}
