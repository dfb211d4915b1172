package grassroots.simulation;

import grassroots.process.DistrictProcess;
import grassroots.process.Session;
import grassroots.world.District;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * What one level of a district does on a day: its departments, its party committee, or what collection tells them.
 *
 * @param district whose day it is
 * @param order what happens, in this order
 */
record DistrictDay(District district, List<DistrictProcess> order) implements Steppable {
    @Override
    public void step(SimState state) {
        Session session = ((GovernanceModel) state).session();
        for (DistrictProcess process : order) {
            process.step(district, session);
        }
    }
}
