package grassroots.classroom;

import grassroots.experiment.MemoryNeed;

/**
 * How large a world a page may ask for.
 *
 * @param residents most residents of one world
 * @param days most days of a run, warm-up included
 */
public record Limits(long residents, int days) {
    private static final long MOST_RESIDENTS = 1_000_000;
    private static final int MOST_DAYS = 364 * 20;

    /** Bytes of a resident in a snapshot, rounded up from what was measured. */
    private static final int ASLEEP = 100;

    /** What fits into so much heap. */
    public static Limits of(long heap) {
        long most = MOST_RESIDENTS;
        while (most > 1000 && bytes(most) > heap) {
            most = most * 9 / 10;
        }
        return new Limits(most, MOST_DAYS);
    }

    /** Heap that two worlds of so many residents take, with what is kept of their past. */
    public static long bytes(long residents) {
        return new MemoryNeed(residents).bytes(2) + residents * ASLEEP * 2 * (Past.MOST + 2);
    }

    /** Refuses a play that is too large. */
    void check(Play play) {
        if (play.communities().residents() > residents) {
            throw new Mistake("This world has " + play.communities().residents() + " residents; here at most " + residents
                    + " fit. Take a smaller one, or start the program with more memory (java -Xmx4g -jar …).",
                    "该世界有 " + play.communities().residents() + " 名居民，此处最多 " + residents + " 名。请改用较小的世界，或以更多内存启动(java -Xmx4g -jar …)。");
        }
        if (play.scenario().horizon().warmUp() + play.scenario().horizon().length() > days) {
            throw new Mistake("A run here may take at most " + days + " days, warm-up included.", "此处一次运行最多 " + days + " 天(含预热)。");
        }
    }
}
