package grassroots.simulation;

import grassroots.world.Case;
import grassroots.world.Community;
import grassroots.world.Township;
import sim.engine.SimState;
import sim.engine.Steppable;

/** What communities passed upward today is gathered, in the order of communities, and their day is closed. */
final class PassUpward implements Steppable {
    private static final long serialVersionUID = 1;

    @Override
    public void step(SimState state) {
        for (Township township : ((GovernanceModel) state).townships()) {
            for (Community community : township.communities()) {
                for (Case passed : community.cases().forDesk()) {
                    township.desk().add(passed);
                }
                community.cases().closeDay();
            }
        }
    }
}
