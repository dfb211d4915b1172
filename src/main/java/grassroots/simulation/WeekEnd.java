package grassroots.simulation;

import grassroots.metrics.Conservation;
import grassroots.process.Calendar;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The end of a week: metrics are read, laws are checked where asked for, ledgers are closed. */
final class WeekEnd implements Steppable {
    private static final long serialVersionUID = 1;

    private final boolean check;

    WeekEnd(boolean check) {
        this.check = check;
    }

    @Override
    public void step(SimState state) {
        GovernanceModel model = (GovernanceModel) state;
        model.recordWeek();
        if (check) {
            Conservation.check(model.world(), Math.floorDiv(model.day(), Calendar.WEEK));
        }
        model.inEach((community, place) -> community.ledger().closeWeek());
    }
}
