package grassroots.docking;

import java.util.ArrayDeque;
import java.util.Deque;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The one worker of a community of the twin: first come, first served; hours left over lapse. */
final class TwinWorker implements Steppable {
    private static final long serialVersionUID = 1;

    final Deque<TwinProblem> line = new ArrayDeque<>();
    int solved;

    /** A resident brings a problem. */
    void isTold(TwinProblem problem) {
        line.add(problem);
    }

    @Override
    public void step(SimState state) {
        Twin twin = (Twin) state;
        double left = twin.rules.capacity();
        while (left > 0 && !line.isEmpty()) {
            TwinProblem first = line.peek();
            double worked = Math.min(left, first.hours);
            left -= worked;
            first.hours -= worked;
            if (first.hours <= 0) {
                line.remove();
                solved++;
                first.resident.isHelped(twin.day - first.day < twin.rules.prompt(), twin.rules.step());
            }
        }
    }
}
