package grassroots.world;

import java.io.Serializable;
import java.util.Arrays;

/** Hours that a community's workers owe to activities other than tasks and cases, and what they gave of them. */
public final class Duties implements Serializable {
    private static final long serialVersionUID = 1;

    private final double[] owed = new double[Activity.values().length];
    private final double[] given = new double[owed.length];

    /** So many more hours of an activity are asked for. */
    public void owes(Activity activity, double hours) {
        owed[activity.ordinal()] += hours;
    }

    /** Hours of an activity that are asked for and not given yet. */
    public double owed(Activity activity) {
        return owed[activity.ordinal()];
    }

    /** So many of the hours asked for are not asked for any more. */
    public void drops(Activity activity, double hours) {
        owed[activity.ordinal()] = Math.max(0, owed[activity.ordinal()] - hours);
    }

    /** Hours given to an activity today, 0 on days without work. */
    public double given(Activity activity) {
        return given[activity.ordinal()];
    }

    /** A day begins: nothing has been given yet. */
    public void beginDay() {
        Arrays.fill(given, 0);
    }

    /** Workers give hours to an activity. */
    public void give(Activity activity, double hours) {
        given[activity.ordinal()] += hours;
        drops(activity, hours);
    }
}
