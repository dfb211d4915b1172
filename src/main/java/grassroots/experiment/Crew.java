package grassroots.experiment;

/**
 * How threads are shared out: side by side over replications, and inside a run only where there are more threads than runs.
 *
 * @param runs replications side by side
 * @param threadsPerRun threads of each
 */
public record Crew(int runs, int threadsPerRun) {
    /** Shares out threads over replications, no more side by side than memory allows. */
    public static Crew of(int threads, int replications, int mostRuns) {
        int runs = Math.max(1, Math.min(Math.min(threads, replications), mostRuns));
        return new Crew(runs, Math.max(1, threads / runs));
    }
}
