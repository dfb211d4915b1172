package grassroots.simulation;

import sim.engine.SimState;
import sim.engine.Steppable;

/** A day on which the levers of some community change: a start, a day of a ramp, or the day after an end. */
final class LeversChange implements Steppable {
    private static final long serialVersionUID = 1;

    @Override
    public void step(SimState state) {
        GovernanceModel model = (GovernanceModel) state;
        if (model.calendar().changesOn(model.day())) {
            model.calendar().set(model.day());
        }
    }
}
