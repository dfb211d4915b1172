package grassroots.experiment;

/**
 * A replication that came to no end.
 *
 * @param replication which
 * @param seed its seed
 * @param stage how far it came
 * @param cause what was wrong
 */
public record Failure(int replication, long seed, String stage, String cause) {
    /** A failure for what was thrown. */
    static Failure of(int replication, long seed, String stage, Throwable thrown) {
        return new Failure(replication, seed, stage, cause(thrown));
    }

    private static String cause(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError) {
            return "out of memory; give Java more with -Xmx or run fewer side by side with --threads";
        }
        boolean told = thrown instanceof IllegalStateException && thrown.getMessage() != null;
        return told ? thrown.getMessage() : thrown.toString();
    }
}
