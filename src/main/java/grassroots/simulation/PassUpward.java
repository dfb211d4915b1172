package grassroots.simulation;

import grassroots.world.Case;
import grassroots.world.Community;
import sim.engine.SimState;
import sim.engine.Steppable;

/** What communities passed upward today is gathered, in the order of communities. */
final class PassUpward implements Steppable {
    private static final long serialVersionUID = 1;

    @Override
    public void step(SimState state) {
        GovernanceModel model = (GovernanceModel) state;
        for (Community community : model.passing()) {
            for (Case passed : community.cases().forDesk()) {
                model.townships().get(community.identity().township()).desk().add(passed);
            }
            community.cases().handedOver();
        }
    }
}
