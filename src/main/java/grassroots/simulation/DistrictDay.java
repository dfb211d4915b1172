package grassroots.simulation;

import grassroots.process.DistrictProcess;
import grassroots.process.Session;
import grassroots.world.District;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * What a district party committee does on a day, before its townships or once matters have been passed upward.
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
