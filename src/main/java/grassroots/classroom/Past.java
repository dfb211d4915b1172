package grassroots.classroom;

import grassroots.classroom.TwoWorlds.Asleep;
import grassroots.policy.ScheduledPolicy;
import grassroots.process.Calendar;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What has been: both worlds as they stood every half year, and what was decided on which day. */
final class Past {
    /** Most snapshots that are kept; where there are more, every second one is forgotten. */
    static final int MOST = 8;

    private final NavigableMap<Integer, Asleep> snapshots = new TreeMap<>();
    private final NavigableMap<Integer, List<ScheduledPolicy>> decisions = new TreeMap<>();
    private int between = Calendar.YEAR / 2;

    /** A run begins. */
    void begins() {
        snapshots.clear();
        decisions.clear();
        between = Calendar.YEAR / 2;
    }

    /** The next day at whose end both worlds are to be remembered: the last of the warm-up, then one each half year. */
    int nextSnapshot(int today) {
        return today < -1 ? -1 : (Math.floorDiv(today + 1, between) + 1) * between - 1;
    }

    /** Days to which one can go back at once. */
    List<Integer> days() {
        return List.copyOf(snapshots.keySet());
    }

    /** Remembers both worlds. */
    void remember(Asleep asleep) {
        snapshots.put(asleep.day(), asleep);
        if (snapshots.size() > MOST) {
            between *= 2;
            snapshots.keySet().removeIf(day -> (day + 1) % between != 0);
        }
    }

    /** These policies were decided on a day. */
    void decided(int day, List<ScheduledPolicy> policies) {
        decisions.put(day, policies);
    }

    /** Both worlds go back to the end of a day; what was decided on it or later is forgotten, and so are later snapshots. */
    void back(TwoWorlds worlds, int day) {
        decisions.tailMap(day, true).clear();
        snapshots.tailMap(day, false).clear();
        Asleep from = snapshots.floorEntry(day).getValue();
        worlds.awake(from);
        for (Map.Entry<Integer, List<ScheduledPolicy>> decision : decisions.tailMap(from.day(), true).entrySet()) {
            worlds.step(decision.getKey() - worlds.with().day());
            worlds.adopt(decision.getValue());
        }
        worlds.step(day - worlds.with().day());
    }
}
