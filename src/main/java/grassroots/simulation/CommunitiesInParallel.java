package grassroots.simulation;

import grassroots.process.CommunityProcess;
import grassroots.world.Community;
import java.util.ArrayList;
import java.util.List;
import sim.engine.ParallelSequence;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The day of all communities: one part for each thread, each part one community after the other. Communities do not touch
 * one another, so the number of parts has no effect on results.
 */
final class CommunitiesInParallel implements Steppable {
    private static final long serialVersionUID = 1;

    private final Part[] parts;
    private transient ParallelSequence parallel;

    CommunitiesInParallel(List<Community> communities, int threads, Order order) {
        int number = Math.max(1, Math.min(threads, communities.size()));
        parts = new Part[number];
        for (int i = 0; i < number; i++) {
            int from = (int) ((long) communities.size() * i / number);
            int to = (int) ((long) communities.size() * (i + 1) / number);
            parts[i] = new Part(communities.subList(from, to), order.communities());
        }
    }

    @Override
    public void step(SimState state) {
        if (parts.length == 1) {
            parts[0].step(state);
        } else {
            if (parallel == null) {
                parallel = new ParallelSequence(parts);
            }
            parallel.step(state);
        }
        for (Part part : parts) {
            part.handBack();
        }
    }

    /** Ends MASON's worker threads. */
    void cleanUp() {
        if (parallel != null) {
            parallel.cleanup();
            parallel = null;
        }
    }

    /** The communities of one thread. What is thrown is kept and handed back, since it would hang the schedule. */
    static final class Part implements Steppable {
        private static final long serialVersionUID = 1;

        private final List<CommunityDay> days = new ArrayList<>();
        private transient RuntimeException thrown;

        Part(List<Community> communities, List<CommunityProcess> order) {
            for (Community community : communities) {
                days.add(new CommunityDay(community, order));
            }
        }

        @Override
        public void step(SimState state) {
            try {
                for (CommunityDay day : days) {
                    day.step(state);
                }
            } catch (RuntimeException | Error e) {
                thrown = e instanceof RuntimeException runtime ? runtime : new IllegalStateException(e);
            }
        }

        private void handBack() {
            if (thrown != null) {
                RuntimeException back = thrown;
                thrown = null;
                throw back;
            }
        }
    }
}
