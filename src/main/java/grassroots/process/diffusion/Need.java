package grassroots.process.diffusion;

import grassroots.process.Reference;
import grassroots.world.Community;
import grassroots.world.Practice;
import java.io.Serializable;

/** How much a community needs a practice, 1 at the reference, as its secretary sees it. */
final class Need implements Serializable {
    private static final long serialVersionUID = 1;

    private final DiffusionParameters.Trying parameters;
    private final Reference reference;
    private final Adoption.Setting setting;

    Need(DiffusionParameters.Trying parameters, Reference reference, Adoption.Setting setting) {
        this.parameters = parameters;
        this.reference = reference;
        this.setting = setting;
    }

    double of(Practice practice, Community community) {
        if (parameters.need() == 0) {
            return 1;
        }
        double residents = community.residents().size();
        double relative = switch (practice) {
            case TIME_BANK -> setting.volunteerHours() / (community.help().volunteers() / residents * 10_000);
            case COURTYARD -> community.record().unsolved() / residents / reference.unsolved();
            case ONE_FORM -> community.pressure().upward() / reference.upwardShare();
            case PATROL -> community.record().hazards() / residents * 1000 / reference.hazards();
            case MEDIATION_ROOM -> (1 - community.disputes().settledShare()) / (1 - setting.settled());
            case DELIBERATION_HALL -> (1 - community.agenda().voice()) / parameters.unheard();
        };
        double counted = Math.min(parameters.mostNeed(), Math.max(1 / parameters.mostNeed(), relative));
        return StrictMath.pow(counted, parameters.need());
    }
}
