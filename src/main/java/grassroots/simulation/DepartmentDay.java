package grassroots.simulation;

import grassroots.process.DepartmentProcess;
import grassroots.process.Session;
import grassroots.world.Department;
import grassroots.world.District;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The day of one department.
 *
 * @param department whose day it is
 * @param district where it asks
 * @param order what happens, in this order
 */
record DepartmentDay(Department department, District district, List<DepartmentProcess> order) implements Steppable {
    @Override
    public void step(SimState state) {
        Session session = ((GovernanceModel) state).session();
        for (DepartmentProcess process : order) {
            process.step(department, district, session);
        }
    }
}
