package grassroots.simulation;

import grassroots.process.CommunityProcess;
import grassroots.process.Turn;
import grassroots.world.Community;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The day of one community party organization: it steps its workers and those residents to whom something happens.
 *
 * @param community whose day it is
 * @param order what happens, in this order
 */
record CommunityDay(Community community, List<CommunityProcess> order) implements Steppable {
    @Override
    public void step(SimState state) {
        GovernanceModel model = (GovernanceModel) state;
        Turn turn = new Turn(model.day(), model.calendar().in(community), model.draws());
        Witness witness = model.witnessOf(community);
        for (CommunityProcess process : order) {
            process.step(community, turn);
            if (witness != null) {
                witness.looks(community, turn.draws());
            }
        }
        if (witness != null) {
            witness.dayEnds(community, turn.day());
        }
        community.cases().closeDay();
    }
}
