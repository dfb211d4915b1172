package grassroots.experiment;

/** A question that cannot be put this way, told before anything runs: where, which rule, and what to do about it. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Refuses, naming the place, the rule it breaks and the remedy. */
    public Refusal(String place, String rule, String remedy) {
        super(place + "\n  " + rule + (rule.endsWith("?") ? " " : "; ") + remedy);
    }
}
