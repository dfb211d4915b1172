package grassroots.scenario;

/**
 * A fault of a scenario.
 *
 * @param place where
 * @param rule which rule is broken, and the remedy
 */
public record Problem(Place place, String rule) {
    /** The place on one line, the rule below it. */
    @Override
    public String toString() {
        return place + "\n  " + rule;
    }
}
