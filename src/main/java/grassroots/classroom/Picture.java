package grassroots.classroom;

import grassroots.parameter.Text;
import grassroots.policy.ScheduledPolicy;
import java.util.List;
import java.util.Map;

/**
 * What everybody sees at one moment. It never changes; a new one takes its place.
 *
 * @param run which run this is: another after each restart and each step back
 * @param state what the worlds do
 * @param day the last day that has passed
 * @param play what is played
 * @param policies as decided so far
 * @param weeks what was recorded
 * @param pace how fast
 * @param places values of communities in the last week
 * @param townships what was recorded of townships
 * @param prices yuan a year of each lever that is set
 * @param snapshots days to which one can go back at once
 * @param following who is followed, and what is told
 * @param trouble what went wrong, {@code null} for nothing
 */
record Picture(
        int run,
        State state,
        int day,
        Play play,
        List<ScheduledPolicy> policies,
        Weeks weeks,
        Pace pace,
        Places places,
        Townships townships,
        Map<String, Double> prices,
        List<Integer> snapshots,
        Following following,
        Text trouble) {

    /** What the worlds do. */
    enum State { WARMING, PAUSED, PLAYING, OVER, FAILED }

    /**
     * Weeks recorded in both worlds; the lists grow, and the picture knows them up to its own length.
     *
     * @param keys of the metrics
     * @param first number of the first week
     * @param count how many
     * @param with one row a week
     * @param without one row a week
     */
    record Weeks(List<String> keys, int first, int count, List<float[]> with, List<float[]> without) {}

    /**
     * How fast time passes.
     *
     * @param wanted days a second, 0 for as fast as it goes
     * @param measured days a second while playing
     */
    record Pace(double wanted, double measured) {}

    /**
     * Values of communities in the last week, community by community, metric by metric.
     *
     * @param with in the world with policies
     * @param without in the other
     */
    record Places(float[] with, float[] without) {}

    /**
     * What was recorded of townships; both grow.
     *
     * @param with in the world with policies
     * @param without in the other
     */
    record Townships(Tallies with, Tallies without) {}
}
