package grassroots.simulation;

import grassroots.process.CommunityProcess;
import grassroots.world.Community;
import java.util.ArrayList;
import java.util.List;
import sim.engine.ParallelSequence;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * All communities, one part for each thread, each part one community after the other: their day, and whatever else can be done
 * in one community without touching another. So the number of parts has no effect on results.
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
            parts[i] = new Part(communities.subList(from, to), from, order.communities());
        }
    }

    /** Something done in each community by itself. */
    interface InEach {
        /** In this community, the place-th of the world. */
        void does(Community community, int place);
    }

    @Override
    public void step(SimState state) {
        each(state, null);
    }

    /** Does something in each community; {@code null} for its day. */
    void each(SimState state, InEach what) {
        for (Part part : parts) {
            part.what = what;
        }
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

    /** Communities that passed a case upward today, in the order of the world. */
    List<Community> passing() {
        List<Community> passing = new ArrayList<>();
        for (Part part : parts) {
            passing.addAll(part.passing);
        }
        return passing;
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
        private final int first;
        private final List<Community> passing = new ArrayList<>();
        private transient InEach what;
        private transient RuntimeException thrown;

        Part(List<Community> communities, int first, List<CommunityProcess> order) {
            this.first = first;
            for (Community community : communities) {
                days.add(new CommunityDay(community, order));
            }
        }

        @Override
        public void step(SimState state) {
            try {
                if (what == null) {
                    live(state);
                } else {
                    doWhat();
                }
            } catch (RuntimeException | Error e) {
                thrown = e instanceof RuntimeException runtime ? runtime : new IllegalStateException(e);
            }
        }

        private void live(SimState state) {
            passing.clear();
            for (CommunityDay day : days) {
                day.step(state);
                if (!day.community().cases().forDesk().isEmpty()) {
                    passing.add(day.community());
                }
            }
        }

        private void doWhat() {
            int place = first;
            for (CommunityDay day : days) {
                what.does(day.community(), place++);
            }
        }

        private void handBack() {
            what = null;
            if (thrown != null) {
                RuntimeException back = thrown;
                thrown = null;
                throw back;
            }
        }
    }
}
