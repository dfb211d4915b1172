package grassroots.process.purchase;

import grassroots.policy.SocialWork;
import grassroots.process.Calendar;
import grassroots.process.Session;
import grassroots.process.TownshipProcess;
import grassroots.world.Activity;
import grassroots.world.Community;
import grassroots.world.Contract;
import grassroots.world.Flow;
import grassroots.world.Township;

/**
 * Townships buy social work by contract: more where more is unsolved, as far as they buy by need, and less from those whose
 * people did not come to fit (MODEL 6).
 */
public final class Purchase implements TownshipProcess {
    private static final long serialVersionUID = 1;

    private final PurchaseParameters parameters;
    private final Calendar calendar;
    private final double learnt;

    /** By these parameters. */
    public Purchase(PurchaseParameters parameters, Calendar calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
        this.learnt = Calendar.fading(Calendar.WEEK, parameters.learning());
    }

    @Override
    public void step(Township township, Session session) {
        boolean monday = Math.floorMod(session.day(), Calendar.WEEK) == 0;
        double backlog = monday ? meanBacklog(township) : 0;
        for (Community community : township.communities()) {
            SocialWork bought = session.rules().in(community).socialWork();
            if (monday && bought.hours() == 0) {
                community.contract().lapse();
            } else if (monday) {
                contract(community, bought, backlog, session.day());
                serve(community, bought);
            }
            work(community, session.day());
        }
    }

    private static double meanBacklog(Township township) {
        double open = 0;
        for (Community community : township.communities()) {
            open += 1 + community.openCases();
        }
        return open / township.residents();
    }

    private void contract(Community community, SocialWork bought, double backlog, int day) {
        Contract contract = community.contract();
        if (contract.ends() > day) {
            contract.learns(learnt, parameters.mostFit());
        } else {
            renew(community, bought, backlog, day);
        }
        contract.calls(bought.hours() * community.residents().size() / 10_000 * contract.share());
    }

    /** A contract frames a share of what is provided for; hours are called under it week by week. */
    private void renew(Community community, SocialWork bought, double backlog, int day) {
        Contract contract = community.contract();
        boolean first = contract.share() == 0;
        double kept = first ? 0 : (contract.fit() - parameters.newFit()) * (1 - parameters.turnover());
        double renewed = first ? 1 : Math.max(parameters.leastRenewed(), Math.min(1, contract.fit() / parameters.renewedAt()));
        double need = (1 + community.openCases()) / (community.residents().size() * backlog);
        double claim = 1 - bought.byNeed() + bought.byNeed() * Math.min(parameters.mostNeed(), need);
        contract.sign(claim * renewed, parameters.newFit() + kept, day + (int) Math.round(bought.contract() * Calendar.YEAR));
    }

    private void serve(Community community, SocialWork bought) {
        Contract contract = community.contract();
        double aDay = contract.hours() / calendar.workdays();
        double useful = contract.fit() * (parameters.useOfShow() + (1 - parameters.useOfShow()) * bought.byNeed());
        double visits = aDay * (1 - parameters.onCases());
        contract.serve(aDay * parameters.onCases() * useful, visits * useful, visits * parameters.crowding());
    }

    private void work(Community community, int day) {
        double aWeek = community.contract().hours();
        if (aWeek > 0) {
            community.pays(Flow.YUAN_SOCIAL_WORK, aWeek * parameters.hourYuan() / Calendar.WEEK);
            if (calendar.isWorkday(day)) {
                community.ledger().add(Flow.SOCIAL_WORK_HOURS, aWeek / calendar.workdays());
                community.duties().owes(Activity.MEETINGS, aWeek * parameters.paperwork() / calendar.workdays());
            }
        }
    }
}
