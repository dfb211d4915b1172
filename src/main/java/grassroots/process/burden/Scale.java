package grassroots.process.burden;

import grassroots.world.Community;
import java.io.Serializable;

/** How the hours of a task follow the size of a community, its hands, and what a gate leaves (MODEL 5.3). */
public record Scale(BurdenParameters.Hours hours) implements Serializable {
    /** Least that a gate leaves, so that what passes one that blocks all has a length. */
    private static final double LEAST_LEFT = 0.01;

    /** Hours in this community relative to one of reference size and staff. */
    public double of(Community community) {
        double residents = community.residents().size();
        double staff = Math.max(1, community.staff().present().size()) / residents * 10_000;
        return hours.factor()
                * StrictMath.pow(residents / hours.residents(), hours.size())
                * StrictMath.pow(staff / hours.staff(), hours.hands());
    }

    /** How much longer the tasks are that pass a gate of this strictness: what is left is merged. */
    public double longer(double strictness) {
        return strictness == 0 ? 1 : StrictMath.pow(Math.max(LEAST_LEFT, 1 - strictness), hours.elasticity() - 1);
    }
}
