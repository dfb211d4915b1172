package grassroots.docking;

import java.util.ArrayList;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Collects the outcomes of the twin at the end of each week. */
final class TwinCollection implements Steppable {
    private static final long serialVersionUID = 1;

    final List<Outcomes> weekly = new ArrayList<>();

    @Override
    public void step(SimState state) {
        weekly.add(((Twin) state).outcomes());
    }
}
