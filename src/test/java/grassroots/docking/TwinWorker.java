package grassroots.docking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The one worker of a community of the twin: first come, first served; hours left over lapse. */
final class TwinWorker implements Steppable {
    private static final long serialVersionUID = 1;
    private static final Comparator<TwinProblem> IN_ORDER = Comparator.comparingInt(problem -> problem.resident.number);

    final Deque<TwinProblem> line = new ArrayDeque<>();
    private final List<TwinProblem> today = new ArrayList<>();
    int solved;

    /** A resident brings a problem. */
    void isTold(TwinProblem problem) {
        today.add(problem);
    }

    @Override
    public void step(SimState state) {
        Twin twin = (Twin) state;
        queueInOrderOfResidents();
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

    private void queueInOrderOfResidents() {
        today.sort(IN_ORDER);
        line.addAll(today);
        today.clear();
    }
}
