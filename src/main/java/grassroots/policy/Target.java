package grassroots.policy;

import java.io.Serializable;
import java.util.List;

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
public record Target(double share, Assignment assign, List<Integer> townships, String type, String column)
        implements Serializable {
    /** Every community. */
    public static final Target ALL = new Target(1, Assignment.RANDOM, List.of(), "", "");

    /** How a share of communities is chosen. */
    public enum Assignment {
        /** By a keyed draw of the seed. */
        RANDOM,
        /** In the order of the world. */
        FIRST
    }
}
