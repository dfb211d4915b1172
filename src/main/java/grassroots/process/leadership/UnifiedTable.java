package grassroots.process.leadership;

import grassroots.policy.UnifiedLeadership;
import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Turn;
import grassroots.world.Activity;
import grassroots.world.Alignment;
import grassroots.world.Community;

/**
 * Joint meetings take hours as often as they are called; whether they are held in earnest is the secretary's choice under the
 * load, and what comes of them depends on the secretary's skill (MODEL 5.17).
 */
public final class UnifiedTable implements CommunityProcess {
    private static final long serialVersionUID = 1;
    /** Below this an alliance is no more. */
    private static final double FORGOTTEN = 1e-3;
    /** Least distance of the mean secretary's skill from what is needed, by which skill is measured. */
    private static final double LEAST_DISTANCE = 0.1;

    private final LeadershipParameters.Table parameters;
    private final Calendar calendar;

    /** By these parameters. */
    public UnifiedTable(LeadershipParameters parameters, Calendar calendar) {
        this.parameters = parameters.table();
        this.calendar = calendar;
    }

    @Override
    public void step(Community community, Turn turn) {
        UnifiedLeadership lever = turn.levers().unifiedLeadership();
        if (lever.meetings() == 0 && lever.agendaReview() == 0 && community.alignment().level() == 0) {
            community.aligns(Alignment.NONE);
            return;
        }
        if (calendar.isWorkday(turn.day())) {
            double hours = parameters.hours() * lever.meetings() + parameters.review() * lever.agendaReview();
            community.duties().owes(Activity.MEETINGS, hours / calendar.workdaysOfMonth());
        }
        if (calendar.beginsMonth(turn.day())) {
            meet(community, lever);
        }
    }

    private void meet(Community community, UnifiedLeadership lever) {
        double target = 1 - StrictMath.exp(-parameters.yields() * lever.meetings() * inEarnest(community) * chairs(community));
        double level = community.alignment().level() + (target - community.alignment().level()) / parameters.months();
        community.aligns(new Alignment(
                level < FORGOTTEN ? 0 : level,
                parameters.settles() * level,
                parameters.duplicates() * lever.agendaReview() * Math.min(1, chairs(community)),
                parameters.rallies() * level));
    }

    /** The secretary's choice: the part of the meetings that is held in earnest. */
    double inEarnest(Community community) {
        double over = Math.max(0, community.pressure().load() - parameters.easesAt());
        return Math.max(0, 1 - parameters.easesBy() * over);
    }

    /** What the secretary makes of a meeting, 1 for the mean secretary and 0 for one without the skill that it takes. */
    private double chairs(Community community) {
        double beyond = community.party().skill() - parameters.skillNeeded();
        return Math.max(0, beyond / Math.max(1 - parameters.skillNeeded(), LEAST_DISTANCE));
    }
}
