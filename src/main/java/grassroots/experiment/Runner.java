package grassroots.experiment;

import grassroots.metrics.Observation;
import grassroots.simulation.Watch;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs trials side by side, begun in the order they come, however many there are. One that fails is recorded and the others go on;
 * one that cannot be kept ends them all.
 */
final class Runner {
    private static final int DAYS_OF_A_WEEK = 7;

    private final Crew crew;
    private final Stop stop;
    private final Advance advance;
    private final Keeper keeper;

    /** Keeps what a trial gave. */
    interface Keeper {
        void keep(Trial trial, Observation observation);

        /** Keeps what went wrong with a trial; {@code false} where the runner is to hand it back. */
        default boolean keep(Failure failure) {
            return false;
        }
    }

    Runner(Crew crew, Stop stop, Advance advance, Keeper keeper) {
        this.crew = crew;
        this.stop = stop;
        this.advance = advance;
        this.keeper = keeper;
    }

    /** Runs these trials; the failures come in their order, whichever ends first. */
    List<Failure> run(Iterator<Trial> trials) {
        Queue queue = new Queue(trials);
        ExecutorService threads = Executors.newFixedThreadPool(crew.runs());
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int worker = 0; worker < crew.runs(); worker++) {
                ends.add(threads.submit(() -> work(queue)));
            }
            await(ends);
            return List.copyOf(queue.failures.values());
        } finally {
            threads.shutdown();
        }
    }

    /** Trials to come and those that failed, shared by the workers. */
    private static final class Queue {
        private final Iterator<Trial> trials;
        private final SortedMap<Integer, Failure> failures = new TreeMap<>();
        private int taken;

        Queue(Iterator<Trial> trials) {
            this.trials = trials;
        }

        synchronized Numbered next() {
            return trials.hasNext() ? new Numbered(taken++, trials.next()) : null;
        }

        synchronized void failed(int number, Failure failure) {
            failures.put(number, failure);
        }
    }

    private record Numbered(int number, Trial trial) {}

    private void work(Queue queue) {
        for (Numbered next = queue.next(); next != null && !stop.asked(); next = queue.next()) {
            Failure failure = runOne(next.trial);
            if (failure != null && !keptAsFailure(failure)) {
                queue.failed(next.number, failure);
            }
        }
    }

    private boolean keptAsFailure(Failure failure) {
        try {
            return keeper.keep(failure);
        } catch (StorageFailure full) {
            stop.ask();
            throw full;
        }
    }

    private void await(List<Future<?>> ends) {
        RuntimeException first = null;
        for (Future<?> end : ends) {
            try {
                end.get();
            } catch (ExecutionException thrown) {
                first = first == null ? asUnchecked(thrown.getCause()) : first;
            } catch (InterruptedException interrupted) {
                stop.ask();
                Thread.currentThread().interrupt();
                return;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private static RuntimeException asUnchecked(Throwable cause) {
        return cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
    }

    /** Runs one trial; {@code null} when nothing went wrong. */
    private Failure runOne(Trial trial) {
        Days days = new Days();
        try {
            Observation observation = trial.replicate().run(trial.seed(), crew.threadsPerRun(), days);
            if (observation != null) {
                keep(trial, observation);
            } else if (!stop.asked()) {
                throw new IllegalStateException("the run ended early although nobody asked it to");
            }
            return null;
        } catch (StorageFailure failure) {
            stop.ask();
            throw failure;
        } catch (Throwable thrown) {
            advance.fails();
            return Failure.of(trial, days.stage(), thrown);
        }
    }

    private void keep(Trial trial, Observation observation) {
        keeper.keep(trial, observation);
        advance.finishes();
    }

    /** Counts the days of one run and passes on the request to stop. */
    private final class Days implements Watch {
        private int last = Integer.MIN_VALUE;

        @Override
        public boolean dayEnded(int day) {
            last = day;
            advance.dayEnded();
            return !stop.asked();
        }

        String stage() {
            return last == Integer.MIN_VALUE
                    ? "building the world"
                    : "after day " + last + " (week " + Math.floorDiv(last, DAYS_OF_A_WEEK) + ")";
        }
    }
}
