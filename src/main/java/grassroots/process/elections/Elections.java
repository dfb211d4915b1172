package grassroots.process.elections;

import grassroots.policy.ElectionsSupervision;
import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Turn;
import grassroots.world.Community;
import grassroots.world.Mandate;

/**
 * Residents are called to vote once a term. A contested election to which residents come of themselves makes the secretary answer to
 * them, until the promise fades; votes of those who were brought are counted, and nothing more. A supervision committee finds
 * what is wrong as far as it is strong and independent (MODEL 6).
 */
public final class Elections implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final ElectionParameters parameters;
    private final Calendar calendar;

    /** By these parameters. */
    public Elections(ElectionParameters parameters, Calendar calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    @Override
    public void step(Community community, Turn turn) {
        ElectionsSupervision lever = turn.levers().electionsSupervision();
        Mandate mandate = community.mandate();
        mandate.isSupervised(parameters.finds() * lever.strength() * lever.independence());
        if (mandate.takeCount()) {
            mandate.answers(lever.competition() * believing(community));
        }
        if (Math.floorMod(turn.day() - parameters.day(), parameters.term()) == 0) {
            mandate.callsVote(lever.mobilization());
            community.party().owesOrganizing(parameters.electionHours() + parameters.driveHours() * lever.mobilization());
        }
        if (calendar.beginsMonth(turn.day())) {
            mandate.answers(mandate.accountable() * (1 - Calendar.fading(calendar.month(), parameters.fades())));
            community.party().owesOrganizing(parameters.supervisionHours() * lever.strength());
        }
    }

    /** How much the vote of those who came of themselves counts, in [0, 1]. */
    private double believing(Community community) {
        double share = (double) community.mandate().believing() / community.residents().size();
        return share / (share + parameters.half());
    }
}
