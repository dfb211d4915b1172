package grassroots.process.allocation;

import grassroots.policy.Sinking;
import grassroots.process.Calendar;
import grassroots.process.Session;
import grassroots.process.TownshipProcess;
import grassroots.random.Chance;
import grassroots.random.Distribution;
import grassroots.random.Draws;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Township;
import grassroots.world.Worker;
import java.util.ArrayList;
import java.util.List;

/**
 * Townships divide sunk staff and service hours among the communities that are to have them: by residents, by measured backlog or by
 * favour, anew each quarter; districts call staff back when departments are pressed (MODEL 5.12).
 */
public final class Allocation implements TownshipProcess {
    private static final long serialVersionUID = 1;
    private static final int POSTS_OF_TOWNSHIP = 1 << 12;

    private final AllocationParameters parameters;
    private final Calendar calendar;

    /** By these parameters. */
    public Allocation(AllocationParameters parameters, Calendar calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    @Override
    public void step(Township township, Session session) {
        pay(township);
        if (Math.floorMod(session.day(), Calendar.WEEK) != 0) {
            return;
        }
        List<Community> targets = targets(township, session);
        promise(township, targets, session);
        boolean quarter = Math.floorMod(session.day(), Calendar.QUARTER) == 0;
        if (quarter) {
            callBack(township, targets, session);
        }
        divide(township, targets, session, quarter);
        buy(township, session);
    }

    private static List<Community> targets(Township township, Session session) {
        List<Community> targets = new ArrayList<>();
        for (Community community : township.communities()) {
            if (session.rules().in(community).sinking().staff() > 0) {
                targets.add(community);
            }
        }
        return targets;
    }

    /** New promises are kept once; what is called back is not sent again, and all go home when the policy ends. */
    private void promise(Township township, List<Community> targets, Session session) {
        double wanted = 0;
        for (Community community : targets) {
            wanted += session.rules().in(community).sinking().staff() * community.residents().size() / 10_000;
        }
        int posts = (int) Math.round(wanted);
        for (int n = township.promised(); n < posts; n++) {
            township.reserve().add(newcomer(township));
        }
        if (posts > township.promised() || targets.isEmpty()) {
            township.promises(posts);
        }
        if (targets.isEmpty()) {
            for (Community community : township.communities()) {
                while (community.staff().sentDown() > 0) {
                    recall(township, community, lastSent(community));
                }
            }
        }
    }

    private Worker newcomer(Township township) {
        Worker worker = new Worker((1L << 40) + (long) township.number() * POSTS_OF_TOWNSHIP + township.sendsDown(), 0, true);
        worker.start(parameters.skill(), parameters.exhaustion(), 0.5, 0, 0);
        return worker;
    }

    private void callBack(Township township, List<Community> targets, Session session) {
        for (Community community : targets) {
            double chance = session.rules().in(community).sinking().recall() / Calendar.QUARTERS
                    * Math.min(parameters.mostLent(), parameters.recallByHeat() * township.pressedBy());
            for (Worker worker : List.copyOf(community.staff().present())) {
                if (worker.sentDown() && session.draws().happens(Chance.STAFF_RECALLED, worker.id(), chance)) {
                    recall(township, community, worker);
                }
            }
        }
    }

    private static void recall(Township township, Community community, Worker worker) {
        community.staff().present().remove(worker);
        community.cases().laidDown(worker);
        community.ledger().count(Flow.RECALLED);
        township.callsBack();
    }

    /** Gives those in reserve to the communities with the greatest claim; each quarter moves one from the least to the greatest. */
    private void divide(Township township, List<Community> targets, Session session, boolean quarter) {
        if (targets.isEmpty()) {
            return;
        }
        while (!township.reserve().isEmpty()) {
            send(mostWanting(targets, session, true), township.reserve().remove(0));
        }
        Community least = mostWanting(targets, session, false);
        Community most = mostWanting(targets, session, true);
        boolean unequal = least.staff().sentDown() > 0 && claim(most, session) > claim(least, session) * parameters.unequal();
        if (quarter && least != most && unequal) {
            Worker moved = lastSent(least);
            least.staff().present().remove(moved);
            least.cases().laidDown(moved);
            least.ledger().count(Flow.RECALLED);
            send(most, moved);
        }
    }

    private static void send(Community community, Worker worker) {
        community.staff().present().add(worker);
        community.ledger().count(Flow.SENT_DOWN);
    }

    private static Worker lastSent(Community community) {
        Worker last = null;
        for (Worker worker : community.staff().present()) {
            last = worker.sentDown() ? worker : last;
        }
        return last;
    }

    private Community mostWanting(List<Community> targets, Session session, boolean most) {
        Community chosen = targets.get(0);
        for (Community community : targets) {
            double difference = claim(community, session) - claim(chosen, session);
            chosen = (most ? difference : -difference) > 0 ? community : chosen;
        }
        return chosen;
    }

    /** What a community could claim for each worker already sent there, by the rule in force. */
    double claim(Community community, Session session) {
        return weight(community, session.rules().in(community).sinking(), session.draws()) / (1 + community.staff().sentDown());
    }

    private void buy(Township township, Session session) {
        double hours = 0;
        double claims = 0;
        for (Community community : township.communities()) {
            Sinking sinking = session.rules().in(community).sinking();
            hours += sinking.services() * community.residents().size() / 10_000;
            claims += sinking.services() > 0 ? weight(community, sinking, session.draws()) : 0;
        }
        for (Community community : township.communities()) {
            Sinking sinking = session.rules().in(community).sinking();
            double part = sinking.services() > 0 ? weight(community, sinking, session.draws()) / claims : 0;
            community.help().isPurchased(hours * part / calendar.workdays());
        }
    }

    private static double weight(Community community, Sinking sinking, Draws draws) {
        return switch (sinking.rule()) {
            case PER_HEAD -> community.residents().size();
            case BACKLOG -> 1 + community.openCases();
            case FAVOUR -> Distribution.exponential(draws.on(0).uniform(Chance.TOWNSHIP_FAVOURS, community.number()), 1);
        };
    }

    private void pay(Township township) {
        for (Community community : township.communities()) {
            community.pays(Flow.YUAN_STAFF, community.staff().sentDown() * parameters.postYuan() / Calendar.YEAR);
            community.pays(Flow.YUAN_SERVICES,
                    community.help().purchased() * parameters.hourYuan() * calendar.workdays() / Calendar.WEEK);
        }
    }
}
