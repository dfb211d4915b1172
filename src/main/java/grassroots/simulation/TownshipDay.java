package grassroots.simulation;

import grassroots.process.Session;
import grassroots.process.TownshipProcess;
import grassroots.world.Township;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The day of one township party committee.
 *
 * @param township whose day it is
 * @param order what happens, in this order
 */
record TownshipDay(Township township, List<TownshipProcess> order) implements Steppable {
    @Override
    public void step(SimState state) {
        Session session = ((GovernanceModel) state).session();
        for (TownshipProcess process : order) {
            process.step(township, session);
        }
    }
}
