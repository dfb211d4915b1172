package grassroots.metrics;

import java.io.Serializable;
import java.util.List;

/**
 * The yearly values of one run by community.
 *
 * @param keys metric keys, in column order
 * @param rows one per community and year, in the order of communities, then years
 */
public record CommunityYears(List<String> keys, List<Row> rows) implements Serializable {
    /**
     * One community in one year.
     *
     * @param community its id in the world
     * @param township its township's number, 1 for the first
     * @param type {@code urban} or {@code village}
     * @param year 1 for the first after the warm-up, 0 for the warm-up
     * @param values one per metric; NaN for an empty cell
     */
    public record Row(String community, int township, String type, int year, double[] values) implements Serializable {}
}
