package grassroots.world;

/** Governance practices that communities try, learn by doing and adopt from one another; each helps one process. */
public enum Practice {
    /** Service of volunteers is repaid by service. */
    TIME_BANK,
    /** Neighbours of a courtyard settle among themselves what they can. */
    COURTYARD,
    /** The community keeps one form from which all others are filled in. */
    ONE_FORM,
    /** Rounds follow a routine of what to look at. */
    PATROL
}
