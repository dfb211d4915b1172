package grassroots.metrics;

import java.io.Serializable;
import java.util.List;

/**
 * What a run looked like by community and by group of residents, quarter by quarter, from the last quarter before the first policy
 * on. Groups are of things that are given at birth, so a person stays in its group.
 *
 * @param keys metrics of the communities, in column order
 * @param communities by quarter, then in the order of the world
 * @param groups by quarter, then in the order of {@link ResidentGroup}
 */
public record Panel(List<String> keys, List<CommunityQuarter> communities, List<GroupQuarter> groups) implements Serializable {
    /** Nothing was kept. */
    public static final Panel NONE = new Panel(List.of(), List.of(), List.of());

    /**
     * One community in one quarter.
     *
     * @param quarter 0 for the one that begins with the first policy, −1 for the one before
     * @param weeks of the quarter that were run, 13 unless it is the last
     * @param community its id in the world
     * @param township its township's number, 1 for the first
     * @param type {@code urban} or {@code village}
     * @param treated whether a policy under comparison reaches it
     * @param tops sums of the metrics' numerators
     * @param bottoms sums of their denominators
     */
    public record CommunityQuarter(int quarter, int weeks, String community, int township, String type, boolean treated,
            double[] tops, double[] bottoms) implements Serializable {}

    /**
     * One group of residents at the end of one quarter.
     *
     * @param quarter as above
     * @param group which
     * @param residents how many
     * @param sums over them, one for each of {@link ResidentGroup#FEELINGS}
     */
    public record GroupQuarter(int quarter, ResidentGroup group, long residents, double[] sums) implements Serializable {}
}
