package grassroots.process.workday;

import grassroots.process.CommunityProcess;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.world.Case;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Ledger;
import grassroots.world.Oversight;

/** Communities write down how cases ended, and report some as solved that are not: measured and true part here (MODEL 5.13). */
public final class Reporting implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final WorkdayParameters.Care parameters;

    /** By these parameters. */
    public Reporting(WorkdayParameters parameters) {
        this.parameters = parameters.care();
    }

    @Override
    public void step(Community community, Turn turn) {
        for (Case ended : community.cases().ended()) {
            report(community.oversight(), ended, turn);
            callBack(community, ended, turn);
            write(community.ledger(), ended);
        }
    }

    private static void callBack(Community community, Case ended, Turn turn) {
        double callbacks = ended.hotline() ? community.oversight().hotline().callbacks() : 0;
        if (callbacks > 0 && turn.draws().happens(Chance.CALLED_BACK, ended.number(), callbacks)) {
            ended.isToldWhy();
            community.ledger().count(Flow.CALLED_BACK);
        }
    }

    private void report(Oversight oversight, Case ended, Turn turn) {
        if (ended.end() == Case.End.SOLVED) {
            ended.reports(true, 1);
            return;
        }
        double tempted = parameters.reported() + oversight.hotline().embellishment() + oversight.judged().embellishment();
        double chance = Math.min(1, Math.max(0, tempted)) * (ended.end() == Case.End.WITHDRAWN ? parameters.reportedWithdrawn() : 1);
        ended.reports(turn.draws().happens(Chance.REPORTED_SOLVED, ended.number(), chance), chance);
    }

    private static void write(Ledger ledger, Case ended) {
        ledger.count(switch (ended.end()) {
            case SOLVED -> Flow.CASES_SOLVED;
            case EXPLAINED -> Flow.CASES_EXPLAINED;
            case FORMAL -> Flow.CASES_FORMAL;
            case WITHDRAWN -> Flow.CASES_WITHDRAWN;
        });
        if (ended.reportedSolved()) {
            ledger.count(Flow.CASES_REPORTED);
        }
        if (ended.hotline()) {
            ledger.count(Flow.TICKETS_ENDED);
            ledger.add(Flow.TICKETS_REPORTED, ended.reportedSolved() ? 1 : 0);
            ledger.add(Flow.TICKETS_SOLVED, ended.end() == Case.End.SOLVED ? 1 : 0);
        }
        if (ended.repeats() == 0) {
            ledger.count(Flow.FIRST_ENDED);
            ledger.add(Flow.FIRST_ATTENDED, ended.handling() == Case.Handling.PROPER ? 1 : 0);
        }
        if (ended.end() != Case.End.WITHDRAWN) {
            ledger.add(Flow.DAYS_TO_CLOSE, ended.closed() - ended.opened());
        }
    }
}
