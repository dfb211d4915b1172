package grassroots.population;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes something of each row of a list, by several threads that each take the next row. */
final class InParallel {
    private InParallel() {}

    /** What is made of a row at a place. */
    interface Making<A, B> {
        B of(A row, int place);
    }

    static <A, B> List<B> map(List<A> rows, Making<A, B> making, int threads) {
        Object[] made = new Object[rows.size()];
        AtomicInteger next = new AtomicInteger();
        Runnable work = () -> {
            for (int i = next.getAndIncrement(); i < made.length; i = next.getAndIncrement()) {
                made[i] = making.of(rows.get(i), i);
            }
        };
        run(work, threads);
        @SuppressWarnings("unchecked")
        List<B> list = (List<B>) List.of(made);
        return list;
    }

    private static void run(Runnable work, int threads) {
        if (threads == 1) {
            work.run();
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int t = 0; t < threads; t++) {
                running.add(workers.submit(work));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the world was built", e);
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    private static RuntimeException thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }
}
