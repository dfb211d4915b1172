package grassroots.docking;

import sim.engine.SimState;
import sim.engine.Steppable;

/** All residents of the twin decide at once whether to take part. */
final class TwinAssembly implements Steppable {
    private static final long serialVersionUID = 1;

    @Override
    public void step(SimState state) {
        Twin twin = (Twin) state;
        for (TwinResident resident : twin.residents) {
            resident.decide(twin, twin.rules.motives());
        }
        for (TwinResident resident : twin.residents) {
            resident.act();
        }
    }
}
