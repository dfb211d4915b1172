package grassroots.policy;

import grassroots.parameter.Described;
import grassroots.parameter.Parameter;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The communities that a policy reaches: all that meet every condition given.
 *
 * @param share share of the communities that meet the other conditions, 1 for all; the same seed ranks them alike under
 *     every share, so that a share of 0.5 contains the share of 0.3
 * @param assign how the share is chosen
 * @param townships numbers of the townships (1 is the first), empty for all
 * @param type {@code urban}, {@code village} or empty for both
 * @param column a column of the world file whose value is {@code 1}, {@code true} or {@code yes} where the policy acts,
 *     empty for none
 */
public record Target(
        @Parameter(en = "share of the communities that meet the other conditions", zh = "符合其他条件的社区中的比例", unit = "share", max = 1,
                reason = "all unless said otherwise")
                double share,
        @Described(en = "how the share is chosen", zh = "抽取方式") Assignment assign,
        @Described(en = "numbers of the townships, empty for all", zh = "乡镇街道编号，留空为全部") List<Integer> townships,
        @Described(en = "urban, village, or empty for both", zh = "urban 城市、village 农村，留空为两者") String type,
        @Described(en = "column of the world file that marks the communities, empty for none", zh = "世界文件中标记社区的列，留空为无")
                String column)
        implements Serializable {
    private static final List<String> MARKS = List.of("1", "true", "yes");

    /** Every community. */
    public static final Target ALL = new Target(1, Assignment.RANDOM, List.of(), "", "");

    /**
     * Whether a community meets every condition but the share.
     *
     * @param township number of its township, from 1
     * @param communityType {@code urban} or {@code village}
     * @param columns what else the world file says of it
     */
    public boolean admits(int township, String communityType, Map<String, String> columns) {
        boolean inTownship = townships.isEmpty() || townships.contains(township);
        boolean ofType = type.isEmpty() || type.equalsIgnoreCase(communityType);
        String mark = columns.getOrDefault(column, "").toLowerCase(Locale.ROOT);
        return inTownship && ofType && (column.isEmpty() || MARKS.contains(mark));
    }

    /** How many of the communities that it admits it reaches. */
    public int reached(int admitted) {
        return (int) Math.round(share * admitted);
    }

    /** How a share of communities is chosen. */
    public enum Assignment {
        /** By a keyed draw of the seed. */
        RANDOM,
        /** In the order of the world. */
        FIRST
    }
}
