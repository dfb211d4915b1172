package grassroots.simulation;

import grassroots.scenario.Scenario;
import grassroots.world.Case;
import grassroots.world.Community;
import grassroots.world.Department;
import grassroots.world.Flow;
import grassroots.world.Matter;
import grassroots.world.Pressure;
import grassroots.world.Problem;
import grassroots.world.Resident;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What those who decide are shown each day, and what they did after so many days of it. */
final class Shown {
    private Shown() {}

    /** What is read after so many days on each of which something was shown. */
    static double after(Scenario scenario, int days, Consumer<GovernanceModel> shown, ToDoubleFunction<GovernanceModel> done) {
        GovernanceModel model = new GovernanceModel(scenario, 17, 1, false);
        model.start();
        for (int day = 0; day < days; day++) {
            shown.accept(model);
            model.stepDay();
        }
        model.finish();
        return done.applyAsDouble(model);
    }

    /** Flows since the beginning, over all communities. */
    static ToDoubleFunction<GovernanceModel> total(Flow... flows) {
        return inAll(community -> Stream.of(flows).mapToDouble(community.ledger()::total).sum());
    }

    /** A sum over all communities. */
    static ToDoubleFunction<GovernanceModel> inAll(ToDoubleFunction<Community> done) {
        return model -> model.communities().stream().mapToDouble(done).sum();
    }

    static Consumer<GovernanceModel> communities(Consumer<Community> shown) {
        return model -> model.communities().forEach(shown);
    }

    static Consumer<GovernanceModel> residents(Consumer<Resident> shown) {
        return communities(c -> c.residents().forEach(shown));
    }

    /** All departments of the first district are this hot. */
    static Consumer<GovernanceModel> heat(double level) {
        return model -> {
            for (Department department : model.districts().get(0).departments()) {
                department.heatsUp(level - department.heat());
            }
        };
    }

    /** A case that a resident opened before the first day, which takes long and lies nowhere yet. */
    static Case opened(Community community, int resident) {
        community.ledger().count(Flow.CASES_FIRST);
        community.ledger().count(Flow.TO_COMMUNITY);
        return new Case(new Problem(community.residents().at(resident), Matter.PROPERTY, -1, 0, 0.5, 40, false, false, 1000, 0), false, 0, 0);
    }

    /** A community feels this load. */
    static void feelLoad(Community community, double load) {
        Pressure felt = community.pressure();
        felt.start(new Pressure.Felt(load, felt.upward(), felt.overtime(), felt.visiting()), felt.paper(), felt.detection());
    }
}
