package grassroots.process.law;

import grassroots.policy.LegalAdvisers;
import grassroots.process.Calendar;
import grassroots.process.Session;
import grassroots.process.TownshipProcess;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Township;

/**
 * Each month the legal office of a township sends advisers to communities: evenly, or, as far as it has staff to know, to where most
 * disputes are open. A rare visitor is known to nobody (MODEL 5.7).
 */
public final class LegalOffice implements TownshipProcess {
    private static final long serialVersionUID = 1;

    private final LawParameters.Advice parameters;
    private final Calendar calendar;
    private final double postYuan;

    /** By these parameters; {@code postYuan} is what a post costs in a year. */
    public LegalOffice(LawParameters parameters, Calendar calendar, double postYuan) {
        this.parameters = parameters.advice();
        this.calendar = calendar;
        this.postYuan = postYuan;
    }

    @Override
    public void step(Township township, Session session) {
        if (!calendar.beginsMonth(session.day())) {
            return;
        }
        double visits = 0;
        double staff = 0;
        double residents = 0;
        double open = 0;
        for (Community community : township.communities()) {
            LegalAdvisers advisers = session.rules().in(community).legalAdvisers();
            if (isServed(advisers)) {
                visits += advisers.visits();
                staff += advisers.staff() * community.residents().size() / 10_000;
                residents += community.residents().size();
                open += 1 + community.disputes().open();
            }
        }
        double knows = residents == 0 ? 0 : Math.min(1, staff * 10_000 / residents / parameters.enough());
        for (Community community : township.communities()) {
            LegalAdvisers advisers = session.rules().in(community).legalAdvisers();
            double evenly = community.residents().size() / residents;
            double byLoad = (1 + community.disputes().open()) / open;
            double share = isServed(advisers) ? (1 - knows) * evenly + knows * byLoad : 0;
            send(community, visits * share, staff * share);
        }
    }

    private static boolean isServed(LegalAdvisers advisers) {
        return advisers.visits() > 0 || advisers.staff() > 0;
    }

    private void send(Community community, double visits, double posts) {
        double useful = 1 - StrictMath.exp(-visits / parameters.presence());
        double hours = visits * parameters.visitHours() * useful + posts * parameters.staffHours();
        community.law().isVisited(visits, hours / calendar.month());
        if (visits > 0 || posts > 0) {
            community.pays(Flow.YUAN_ADVISERS, visits * parameters.visitYuan() + posts * postYuan * calendar.month() / Calendar.YEAR);
        }
    }
}
