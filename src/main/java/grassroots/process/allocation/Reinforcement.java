package grassroots.process.allocation;

import grassroots.policy.ServiceForce;
import grassroots.process.Calendar;
import grassroots.process.Session;
import grassroots.process.TownshipProcess;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Township;

/**
 * Townships get hands of their own; when departments press, the township party committee lends them some (MODEL 6).
 * Posts given for some communities serve all of the township.
 */
public final class Reinforcement implements TownshipProcess {
    private static final long serialVersionUID = 1;

    private final AllocationParameters parameters;

    /** By these parameters. */
    public Reinforcement(AllocationParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public void step(Township township, Session session) {
        double pressed = Math.min(parameters.mostLent(), parameters.recallByHeat() * township.pressedBy());
        double desk = 0;
        double executing = 0;
        for (Community community : township.communities()) {
            ServiceForce force = session.rules().in(community).serviceForce();
            double posts = force.staff() * community.residents().size() / 10_000;
            double there = posts * Math.max(0, 1 - force.lent() * pressed);
            desk += there * (1 - force.executing());
            executing += there * force.executing();
            if (posts > 0) {
                community.pays(Flow.YUAN_FORCE, posts * parameters.postYuan() / Calendar.YEAR);
            }
        }
        township.reinforced(desk, executing);
    }
}
