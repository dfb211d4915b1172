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
    PATROL,
    /** The parties to a dispute and who mediates sit down in one place, with what they need at hand. */
    MEDIATION_ROOM,
    /** Residents talk matters over in a place of their own, by rules that let all be heard. */
    DELIBERATION_HALL
}
