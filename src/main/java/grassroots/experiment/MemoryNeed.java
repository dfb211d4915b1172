package grassroots.experiment;

/**
 * How much heap a world takes, told before it is built.
 *
 * @param residents of the world
 */
public record MemoryNeed(long residents) {
    /** Columns, ties, open cases and the drawing of the first world, rounded up from what was measured. */
    private static final long BYTES_OF_A_RESIDENT = 100;

    /** The program itself, tables in the making and charts. */
    private static final long BYTES_OF_THE_PROGRAM = 64L << 20;

    /** Bytes for so many runs side by side. */
    public long bytes(int runs) {
        return BYTES_OF_THE_PROGRAM + runs * residents * BYTES_OF_A_RESIDENT;
    }

    /** Runs that fit side by side in so much heap; 0 where not even one does. */
    public int runsIn(long heap) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(0, (heap - BYTES_OF_THE_PROGRAM) / Math.max(1, residents * BYTES_OF_A_RESIDENT)));
    }

    /** Refuses a heap in which not one run fits. */
    public void refuseUnlessFitting(long heap, String scenario) {
        if (runsIn(heap) < 1) {
            long need = megabytes(bytes(1));
            throw new Refusal(scenario, "a world of " + residents + " residents needs about " + need + " MB of memory, and Java may"
                    + " use " + megabytes(heap), "start it as java -Xmx" + need + "m -jar grassroots.jar, or make the world smaller");
        }
    }

    /** Whole megabytes, rounded up. */
    public static long megabytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }
}
