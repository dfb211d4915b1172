package grassroots.process.digital;

import grassroots.policy.DigitalServices;
import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.random.Draws;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Problem;
import grassroots.world.Trait;
import java.util.Iterator;

/**
 * Residents with digital access settle online what can be done there, before anyone else is told; those without find windows
 * closed. Workers get apps that save forms, add check-ins, assist or supervise (MODEL 5.15).
 */
public final class Digital implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final DigitalParameters parameters;
    private final int departments;
    private final double[] online;

    /** By these parameters, in districts of so many departments. */
    public Digital(DigitalParameters parameters, int departments) {
        this.parameters = parameters;
        this.departments = departments;
        this.online = parameters.online().byMatter();
    }

    @Override
    public void step(Community community, Turn turn) {
        DigitalServices services = turn.levers().digitalServices();
        double apps = services.apps() * departments;
        community.platform().runs(apps, parameters.savedForms() * services.assist(), services.assist(), services.supervise());
        if (services.supervise() > 0) {
            community.pressure().detectionFelt(parameters.detection() * services.supervise());
        }
        if (services.selfService() > 0) {
            serve(community, services.selfService(), turn.draws());
        }
        double yuan = yuan(services, community.residents().size());
        if (yuan > 0) {
            community.pays(Flow.YUAN_DIGITAL, yuan / Calendar.YEAR);
        }
    }

    /** Yuan a year in a community of so many residents. */
    public double yuan(DigitalServices services, int residents) {
        return parameters.platformYuan() * residents * Math.max(services.selfService(), Math.max(services.assist(), services.supervise()))
                + parameters.appYuan() * services.apps() * departments;
    }

    private void serve(Community community, double offered, Draws draws) {
        Iterator<Problem> arisen = community.cases().arisen().iterator();
        while (arisen.hasNext()) {
            Problem problem = arisen.next();
            long who = problem.resident().id();
            if (!draws.happens(Chance.CAN_BE_ONLINE, who, online[problem.matter().ordinal()])) {
                continue;
            }
            boolean access = problem.resident().is(Trait.DIGITAL);
            boolean settled = access && draws.happens(Chance.GOES_ONLINE, who, offered)
                    && draws.happens(Chance.SETTLED_ONLINE, who, parameters.settled());
            boolean turnedAway = !access && draws.happens(Chance.WINDOW_CLOSED, who, offered * parameters.closes());
            if (settled) {
                community.ledger().count(Flow.SELF_SERVED);
            } else if (turnedAway) {
                turnAway(community, problem);
            }
            if (settled || turnedAway) {
                arisen.remove();
            }
        }
    }

    private void turnAway(Community community, Problem problem) {
        community.ledger().count(Flow.TURNED_AWAY);
        community.record().leavesUnsolved(problem.matter(), parameters.unsolved(), false);
        problem.resident().trustMoves(-parameters.turnedAway());
    }
}
