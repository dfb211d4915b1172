package grassroots.experiment;

/**
 * A run that came to no end.
 *
 * @param trial which
 * @param stage how far it came
 * @param cause what was wrong
 */
public record Failure(Trial trial, String stage, String cause) {
    /** A failure for what was thrown. */
    static Failure of(Trial trial, String stage, Throwable thrown) {
        return new Failure(trial, stage, cause(thrown));
    }

    private static String cause(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError) {
            return "out of memory; give Java more with -Xmx or run fewer side by side with --threads";
        }
        boolean told = thrown instanceof IllegalStateException && thrown.getMessage() != null;
        return told ? thrown.getMessage() : thrown.toString();
    }

    /** Which replication. */
    public int replication() {
        return trial.replication();
    }
}
