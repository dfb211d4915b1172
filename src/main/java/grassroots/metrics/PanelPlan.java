package grassroots.metrics;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What a panel holds.
 *
 * @param anchor week at which the first policy of any compared scenario starts; quarters are counted from it
 * @param keys metrics to keep for each community, in column order
 * @param policies names of the policies whose communities count as treated
 */
public record PanelPlan(int anchor, List<String> keys, Set<String> policies) implements Serializable {
    /** No panel. */
    public static final PanelPlan NONE = new PanelPlan(0, List.of(), Set.of());

    /** Whether anything is kept. */
    public boolean keepsAnything() {
        return !keys.isEmpty();
    }
}
