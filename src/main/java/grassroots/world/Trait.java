package grassroots.world;

/** What a resident is or is not; sixteen bits a resident. */
public enum Trait {
    /** Under 35. */
    YOUNG,
    /** 60 and over. */
    OLD,
    /** Rents the home. */
    RENTER,
    /** Delivers, drives or otherwise works for a platform. */
    NEW_EMPLOYMENT,
    /** In a job with an employer. */
    EMPLOYED,
    /** Member of the party. */
    PARTY_MEMBER,
    /** Uses digital services. */
    DIGITAL,
    /** On the register of volunteers. */
    REGISTERED,
    /** On the register and given up for now. */
    LAPSED,
    /** Registered where they live as a member in service. */
    DOUBLE_REGISTERED;

    boolean in(short traits) {
        return (traits >>> ordinal() & 1) != 0;
    }

    short put(short traits, boolean yes) {
        int bit = 1 << ordinal();
        return (short) (yes ? traits | bit : traits & ~bit);
    }
}
