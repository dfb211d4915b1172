package grassroots.process.diffusion;

import grassroots.process.Submodel;
import grassroots.world.Practice;
import java.io.Serializable;
import java.util.Set;

/** Which practices are there to be had: those that appeal to anyone, and no room for what does not happen in a scenario. */
final class Offer implements Serializable {
    private static final long serialVersionUID = 1;

    private final boolean[] there = new boolean[Practice.values().length];

    Offer(DiffusionParameters.Kinds kinds, Set<Submodel> simulated) {
        for (Practice practice : Practice.values()) {
            there[practice.ordinal()] = kinds.of(practice).appeal() > 0 && hasUse(practice, simulated);
        }
    }

    /** A room stands empty without what it is for; service, neighbours, forms and rounds are taken to be there in any scenario. */
    private static boolean hasUse(Practice practice, Set<Submodel> simulated) {
        return switch (practice) {
            case MEDIATION_ROOM -> simulated.contains(Submodel.DISPUTES);
            case DELIBERATION_HALL -> simulated.contains(Submodel.DELIBERATION);
            case TIME_BANK, COURTYARD, ONE_FORM, PATROL -> true;
        };
    }

    boolean has(Practice practice) {
        return there[practice.ordinal()];
    }

    int count() {
        int count = 0;
        for (boolean one : there) {
            count += one ? 1 : 0;
        }
        return count;
    }
}
