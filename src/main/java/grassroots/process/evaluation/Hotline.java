package grassroots.process.evaluation;

import grassroots.policy.ResponsiveHotline;
import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Turn;
import grassroots.world.Community;
import grassroots.world.Oversight;

/** A responsive hotline drives tickets, makes itself known, and becomes routine month by month (MODEL 5.13). */
public final class Hotline implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final EvaluationParameters.Line parameters;
    private final Calendar calendar;

    /** By these parameters. */
    public Hotline(EvaluationParameters parameters, Calendar calendar) {
        this.parameters = parameters.line();
        this.calendar = calendar;
    }

    @Override
    public void step(Community community, Turn turn) {
        ResponsiveHotline line = turn.levers().responsiveHotline();
        Oversight oversight = community.oversight();
        double strength = line.dispatch() * (1 - parameters.byRanking() * (1 - line.ranking()));
        if (strength == 0 && oversight.routine() == 0 && line.publicity() == 0 && line.callbacks() == 0) {
            oversight.isAnsweredBy(new Oversight.Hotline(0, 0, 0, 0, 0, 0));
            return;
        }
        if (calendar.beginsMonth(turn.day())) {
            oversight.practises(strength > 0 ? strength * parameters.routine() : -parameters.fades());
        }
        double routine = oversight.routine();
        oversight.isAnsweredBy(new Oversight.Hotline(
                strength,
                parameters.visibility() * line.publicity(),
                line.callbacks() * Math.min(1, routine + parameters.calledAtOnce()),
                parameters.embellishment() * line.dispatch() * line.ranking() * Math.min(1, routine + parameters.embellishedAtOnce()),
                parameters.deskCapacity() * strength,
                parameters.deskMatch() * strength * Math.min(1, routine + parameters.deskAtOnce())));
    }
}
