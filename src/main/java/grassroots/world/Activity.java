package grassroots.world;

/** What workers' hours go into when somebody asks for them; hours that nobody asks for go to rounds. */
public enum Activity {
    /** Tasks from above. */
    UPWARD(Flow.HOURS_UPWARD),
    /** Residents' cases. */
    CASES(Flow.HOURS_CASES),
    /** Organizing participation. */
    ORGANIZING(Flow.HOURS_ORGANIZING),
    /** Visits and patrols that are due. */
    VISITS(Flow.HOURS_VISITS),
    /** Mediating disputes. */
    MEDIATION(Flow.HOURS_MEDIATION),
    /** Meetings and reports ordered from above: of reforms, of evaluation, of the leadership. */
    MEETINGS(Flow.HOURS_MEETINGS),
    /** Training. */
    TRAINING(Flow.HOURS_TRAINING);

    private final Flow hours;

    Activity(Flow hours) {
        this.hours = hours;
    }

    /** The ledger's entry for its hours. */
    public Flow hours() {
        return hours;
    }
}
