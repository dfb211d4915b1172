package grassroots.classroom;

import grassroots.policy.ScheduledPolicy;
import grassroots.simulation.GovernanceModel;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two worlds of one seed, one with the chosen policies and one without any, stepped together. */
final class TwoWorlds implements AutoCloseable {
    private final ExecutorService second = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "classroom-without");
        thread.setDaemon(true);
        return thread;
    });
    private GovernanceModel with;
    private GovernanceModel without;

    /**
     * Both worlds as bytes, at the end of a day.
     *
     * @param day the last that had passed
     * @param with the world with the policies
     * @param without the world without
     */
    record Asleep(int day, byte[] with, byte[] without) {
        int bytes() {
            return with.length + without.length;
        }
    }

    /** Builds the world of a play; it is still one, since no policy acts in the warm-up. */
    void build(Play play) {
        with = new GovernanceModel(play.scenario(), play.communities(), play.scenario().seed(), 1, false);
        with.start();
        without = null;
    }

    /** Whether the warm-up goes on. */
    boolean isWarming() {
        return without == null;
    }

    /** The warm-up is over: from now on there are two. */
    void part() {
        without = GovernanceModel.awake(with.asleep());
        without.adopt(List.of());
    }

    /** Lets days pass in both; fewer when the horizon is over. */
    void step(int days) {
        if (isWarming()) {
            step(with, days);
            return;
        }
        Future<?> other = second.submit(() -> step(without, days));
        step(with, days);
        await(other);
    }

    private static void step(GovernanceModel world, int days) {
        for (int day = 0; day < days && world.stepDay(); day++) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }

    private static void await(Future<?> other) {
        try {
            other.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Both worlds as bytes. */
    Asleep asleep() {
        return new Asleep(with.day(), with.asleep(), without.asleep());
    }

    /** Both worlds are again what they were. */
    void awake(Asleep asleep) {
        with = GovernanceModel.awake(asleep.with());
        without = GovernanceModel.awake(asleep.without());
    }

    /** From tomorrow on these policies hold in the world that has any. */
    void adopt(List<ScheduledPolicy> policies) {
        with.adopt(policies);
    }

    /** The world with the policies. */
    GovernanceModel with() {
        return with;
    }

    /** The world without; in the warm-up the only one. */
    GovernanceModel without() {
        return without == null ? with : without;
    }

    @Override
    public void close() {
        second.shutdownNow();
    }
}
