package grassroots.policy;

import java.io.Serializable;

/**
 * A policy in time and place.
 *
 * @param name what a scenario calls it, the lever's key unless said otherwise
 * @param policy the lever and its value
 * @param start first day on which it acts, day 0 being the first after the warm-up
 * @param ramp days from the default to the value, linear; 0 for at once
 * @param end last day on which it acts, {@link Integer#MAX_VALUE} for ever
 * @param target the communities it reaches
 */
public record ScheduledPolicy(String name, Policy policy, int start, int ramp, int end, Target target)
        implements Serializable {

    /** Whether it acts on the day. */
    public boolean actsOn(int day) {
        return day >= start && day <= end;
    }

    /** Whether levers may differ from those of the day before. */
    public boolean changesOn(int day) {
        return day >= start && day <= (long) start + ramp || day == end + 1L;
    }

    /** The levers of a community it reaches, on the day, where all of it is carried out. */
    public Levers adjust(Levers levers, int day) {
        return adjust(levers, day, 1);
    }

    /** The levers of a community that carries out a share of it, on the day. */
    public Levers adjust(Levers levers, int day, double carriedOut) {
        if (!actsOn(day)) {
            return levers;
        }
        double fraction = ramp == 0 ? 1 : Math.min(1, (day - start + 1.0) / ramp);
        return Ramp.between(levers.valueOf(policy), policy, fraction * carriedOut).adjust(levers);
    }
}
