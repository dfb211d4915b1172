package grassroots.classroom;

import java.util.LinkedHashMap;
import java.util.Map;

/** Wrong codes by address: after some, an address has to wait, each time longer. */
final class Guesses {
    private static final int MOST_ADDRESSES = 2000;
    private static final int FREE = 5;
    private static final long FIRST_WAIT = 5_000;
    private static final int MOST_DOUBLINGS = 6;

    private final Map<String, Guess> wrong = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Guess> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    /**
     * Guesses of an address.
     *
     * @param count wrong ones
     * @param until when it may try again, milliseconds
     */
    private record Guess(int count, long until) {}

    /** Refuses a code that is not the right one, and any from an address that has to wait. */
    synchronized void check(String address, String said, String code, long now) {
        Guess before = wrong.getOrDefault(address, new Guess(0, 0));
        if (now < before.until()) {
            long seconds = (before.until() - now + 999) / 1000;
            throw Mistake.tooMany("Too many wrong codes from here; wait " + seconds + " seconds, then read the code off the wall.",
                    "口令错误次数过多，请等待 " + seconds + " 秒，再对照大屏输入。");
        }
        if (said.equals(code)) {
            wrong.remove(address);
            return;
        }
        int count = before.count() + 1;
        long wait = count < FREE ? 0 : FIRST_WAIT << Math.min(MOST_DOUBLINGS, count - FREE);
        wrong.put(address, new Guess(count, now + wait));
        throw new Mistake("This is not the code; read it off the wall. It has 6 letters and digits.", "口令不对，请对照大屏输入，共6位字母和数字。");
    }
}
