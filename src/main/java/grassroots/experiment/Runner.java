package grassroots.experiment;

import grassroots.metrics.Observation;
import grassroots.simulation.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs replications side by side. One that fails is recorded and the others go on; one that cannot be kept ends them all. */
final class Runner {
    private static final int DAYS_OF_A_WEEK = 7;

    private final Question question;
    private final Replicate replicate;
    private final Crew crew;
    private final Stop stop;
    private final Advance advance;
    private final Keeper keeper;

    /** Keeps what a replication gave. */
    interface Keeper {
        void keep(int replication, Observation observation);
    }

    Runner(Question question, Replicate replicate, Crew crew, Stop stop, Advance advance, Keeper keeper) {
        this.question = question;
        this.replicate = replicate;
        this.crew = crew;
        this.stop = stop;
        this.advance = advance;
        this.keeper = keeper;
    }

    /** Runs these replications; the failures come in their order, whichever ends first. */
    List<Failure> run(List<Integer> replications) {
        ExecutorService threads = Executors.newFixedThreadPool(crew.runs());
        try {
            List<Future<Failure>> ends = new ArrayList<>();
            replications.forEach(replication -> ends.add(threads.submit(() -> runOne(replication))));
            return failures(ends);
        } finally {
            threads.shutdown();
        }
    }

    private List<Failure> failures(List<Future<Failure>> ends) {
        List<Failure> failures = new ArrayList<>();
        RuntimeException first = null;
        for (Future<Failure> end : ends) {
            try {
                Failure failure = end.get();
                if (failure != null) {
                    failures.add(failure);
                }
            } catch (ExecutionException thrown) {
                first = first == null ? asUnchecked(thrown.getCause()) : first;
            } catch (InterruptedException interrupted) {
                stop.ask();
                Thread.currentThread().interrupt();
                return failures;
            }
        }
        if (first != null) {
            throw first;
        }
        return failures;
    }

    private static RuntimeException asUnchecked(Throwable cause) {
        return cause instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(cause);
    }

    /** Runs one replication; {@code null} when nothing went wrong. */
    private Failure runOne(int replication) {
        if (stop.asked()) {
            return null;
        }
        Days days = new Days();
        try {
            Observation observation = replicate.run(question.seedOf(replication), crew.threadsPerRun(), days);
            if (observation != null) {
                keep(replication, observation);
            } else if (!stop.asked()) {
                throw new IllegalStateException("the run ended early although nobody asked it to");
            }
            return null;
        } catch (StorageFailure failure) {
            stop.ask();
            throw failure;
        } catch (Throwable thrown) {
            advance.fails();
            return Failure.of(replication, question.seedOf(replication), days.stage(), thrown);
        }
    }

    private void keep(int replication, Observation observation) {
        keeper.keep(replication, observation);
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
