package grassroots.process.norms;

import grassroots.policy.Conventions;
import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Reference;
import grassroots.process.Turn;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Norms;
import grassroots.world.Resident;
import grassroots.world.Trait;

/**
 * Each month families and neighbours hand norms on; a convention in force adds to them, more where residents drafted it, while points
 * have it kept and crowd out conviction (MODEL 5.10).
 */
public final class Handing implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final NormParameters parameters;
    private final Calendar calendar;
    private final Reference reference;

    /** By these parameters. */
    public Handing(NormParameters parameters, Calendar calendar, Reference reference) {
        this.parameters = parameters;
        this.calendar = calendar;
        this.reference = reference;
    }

    @Override
    public void step(Community community, Turn turn) {
        if (!calendar.beginsMonth(turn.day())) {
            return;
        }
        Conventions conventions = turn.levers().conventions();
        agree(community, conventions);
        Norms norms = community.norms();
        norms.passesOn(parameters.strength().handedOn(), Math.min(1, Math.max(0, level(community, conventions))));
        spend(norms);
        if (norms.excludes() > 0) {
            exclude(community, parameters.convention().excludes() * norms.excludes());
        }
    }

    private void agree(Community community, Conventions conventions) {
        NormParameters.Convention convention = parameters.convention();
        Norms norms = community.norms();
        double built = convention.builds() * conventions.effort() * Math.min(1, community.party().organizing());
        double force = norms.convention() - norms.convention() * Calendar.fading(calendar.month(), convention.halfLife());
        double now = force + built * (1 - force);
        double drafted = conventions.drafted() * Math.min(1, active(community) / convention.needsActive());
        double owned = now == 0 ? 0 : ((now - built * (1 - force)) * norms.owned() + built * (1 - force) * drafted) / now;
        norms.agrees(now, owned, convention.points() * conventions.points() * now);
        if (conventions.effort() > 0 || conventions.points() > 0) {
            community.party().owesOrganizing(conventions.effort() * (convention.hours() + convention.draftingHours() * conventions.drafted()));
            community.pays(Flow.YUAN_CONVENTIONS,
                    convention.yuan() * conventions.points() * community.residents().size() * calendar.month() / Calendar.YEAR);
        }
    }

    private static double active(Community community) {
        return (double) community.active() / community.residents().size();
    }

    /** The strength that norms are on their way to. */
    private double level(Community community, Conventions conventions) {
        NormParameters.Strength strength = parameters.strength();
        NormParameters.Convention convention = parameters.convention();
        Norms norms = community.norms();
        double renters = (double) community.residents().count(Trait.RENTER) / community.residents().size();
        double own = strength.rest() + (community.identity().type() == Community.Type.VILLAGE ? strength.village() : 0)
                - strength.renters() * (renters - strength.rentersFrom())
                + strength.active() * (active(community) - strength.activeFrom()) / Reference.TEN_POINTS;
        double added = convention.adds() * norms.convention() * (convention.alone() + (1 - convention.alone()) * norms.owned());
        double crowded = convention.crowds() * conventions.points() * (1 - convention.spared() * norms.owned());
        return own + added - crowded;
    }

    private void spend(Norms norms) {
        NormParameters.Custom custom = parameters.custom();
        double to = Math.max(0, 1 - custom.norms() * (norms.kept() - reference.norms()));
        double waste = norms.waste() + Calendar.fading(calendar.month(), custom.halfLife()) * (to - norms.waste());
        norms.spends(custom.yuan() * waste, waste);
    }

    private static void exclude(Community community, double loss) {
        for (Resident resident : community.residents()) {
            if (resident.is(Trait.RENTER)) {
                resident.trustMoves(-loss);
            }
        }
    }
}
