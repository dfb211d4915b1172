package grassroots.process.voice;

import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Turn;
import grassroots.world.Case;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Problem;

/** Where nobody chooses, every problem is told to the community as soon as it arises. */
public final class EverythingTold implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final Calendar calendar;

    /** By this calendar. */
    public EverythingTold(Calendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public void step(Community community, Turn turn) {
        for (Problem problem : community.cases().arisen()) {
            community.ledger().count(Flow.CASES_FIRST);
            community.ledger().count(Flow.TO_COMMUNITY);
            community.pressure().arrives(problem.hours());
            community.cases().arrives(new Case(problem, false, 0, problem.day() + problem.hour() / calendar.hours()));
        }
        community.cases().arisen().clear();
    }
}
