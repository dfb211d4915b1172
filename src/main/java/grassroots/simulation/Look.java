package grassroots.simulation;

import grassroots.metrics.PanelPlan;
import java.io.Serializable;

/**
 * What is looked at in a run besides its metrics; changes nothing in it.
 *
 * @param laws whether conservation laws are checked at the end of each week
 * @param panel what is kept by community and group
 */
public record Look(boolean laws, PanelPlan panel) implements Serializable {
    /** Whether laws are checked, and no panel. */
    public Look(boolean laws) {
        this(laws, PanelPlan.NONE);
    }
}
