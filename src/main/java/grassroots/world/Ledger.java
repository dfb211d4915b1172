package grassroots.world;

import java.io.Serializable;
import java.util.Arrays;

/** What happened in one community: this week, and since the beginning. Only added to. */
public final class Ledger implements Serializable {
    private static final long serialVersionUID = 1;

    private final double[] week = new double[Flow.values().length];
    private final double[] before = new double[week.length];

    /** Counts one. */
    public void count(Flow flow) {
        week[flow.ordinal()]++;
    }

    /** Adds an amount. */
    public void add(Flow flow, double amount) {
        week[flow.ordinal()] += amount;
    }

    /** The amount of this week so far. */
    public double week(Flow flow) {
        return week[flow.ordinal()];
    }

    /** The amount since the beginning. */
    public double total(Flow flow) {
        return before[flow.ordinal()] + week[flow.ordinal()];
    }

    /** Closes the week. */
    public void closeWeek() {
        for (int i = 0; i < week.length; i++) {
            before[i] += week[i];
        }
        Arrays.fill(week, 0);
    }
}
