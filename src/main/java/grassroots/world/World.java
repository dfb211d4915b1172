package grassroots.world;

import java.io.Serializable;
import java.util.List;

/**
 * Everything that exists in one run.
 *
 * @param districts in order
 * @param townships of all districts, in order
 * @param communities of all townships, in order
 */
public record World(List<District> districts, List<Township> townships, List<Community> communities)
        implements Serializable {
    /** Residents of all communities. */
    public long residents() {
        long sum = 0;
        for (Community community : communities) {
            sum += community.residents().size();
        }
        return sum;
    }
}
