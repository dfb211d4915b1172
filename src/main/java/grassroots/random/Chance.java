package grassroots.random;

/** All dice of the model. A stream depends on its name alone, so a new line changes no other draw. */
public enum Chance {
    // nature: who is born where, never touched by policy
    /** How prone a community is to problems. */
    COMMUNITY_PRONENESS,
    /** How prone a resident is to problems. */
    RESIDENT_PRONENESS,
    /** How many candidate problems a community meets in a day. */
    CANDIDATES_ARISE,
    /** Who meets a candidate problem. */
    CANDIDATE_FINDS,
    /** What kind of problem it is. */
    PROBLEM_KIND,
    /** How severe it is, how long it takes and how long its resident will wait. */
    PROBLEM_ATTRIBUTES;

    private final long key;

    Chance() {
        long hash = 0xCBF29CE484222325L;
        for (char letter : name().toCharArray()) {
            hash = (hash ^ letter) * 0x100000001B3L;
        }
        this.key = hash;
    }

    /** The stream's key, a hash of its name (FNV-1a). */
    long key() {
        return key;
    }
}
