package grassroots.docking;

import sim.engine.SimState;
import sim.engine.Steppable;

/** A resident of the twin, with plain fields; its step is a day of its life. */
final class TwinResident implements Steppable {
    private static final long serialVersionUID = 1;

    final int number;
    final TwinWorker worker;
    final int[] ties;
    final double threshold;
    double trust;
    boolean active;
    private boolean decided;

    TwinResident(int number, TwinWorker worker, Nature nature, double trust) {
        this.number = number;
        this.worker = worker;
        this.ties = nature.ties(number);
        this.threshold = nature.threshold(number);
        this.trust = trust;
    }

    @Override
    public void step(SimState state) {
        Twin twin = (Twin) state;
        double hours = twin.nature.problem(number, twin.day);
        if (hours >= 0) {
            worker.isTold(new TwinProblem(this, twin.day, hours));
        }
    }

    /** A problem of the resident is solved. */
    void isHelped(boolean promptly, double part) {
        trust += part * ((promptly ? 1 : 0) - trust);
    }

    /** Makes up its mind, from the states before. */
    void decide(Twin twin, CoreLoopRules.Motives motives) {
        int peers = 0;
        for (int tie : ties) {
            peers += twin.residents[tie].active ? 1 : 0;
        }
        decided = motives.peers() * peers / ties.length + motives.trust() * trust
                + motives.noise() * twin.nature.noise(number, twin.day) > threshold;
    }

    /** Does as decided. */
    void act() {
        active = decided;
    }
}
