package grassroots.world;

import java.io.Serializable;

/**
 * A matter that somebody takes to the authorities above: new, and pointing to the case or dispute that failed.
 *
 * @param residents the community of its petitioner
 * @param row of its petitioner
 * @param matter what it is about
 * @param origin number of the case or dispute it points to
 * @param times how often it was brought before
 * @param due day on which it is brought
 */
public record Petition(Residents residents, int row, Matter matter, long origin, int times, int due) implements Serializable {
    /** A first petition of a resident about what failed today. */
    public static Petition of(Resident resident, Matter matter, long origin, int day) {
        return new Petition(resident.all(), resident.row(), matter, origin, 0, day);
    }

    /** Who petitions. */
    public Resident resident() {
        return new Resident(residents, row);
    }

    /** The same, to be brought once more. */
    public Petition again(int day) {
        return new Petition(residents, row, matter, origin, times + 1, day);
    }

    /** Names it, anew each time it is brought. */
    public long number() {
        return origin * 31 + times;
    }
}
