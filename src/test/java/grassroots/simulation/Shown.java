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
        return opened(community, resident, 40, 0);
    }

    private static Case opened(Community community, int resident, double hours, int before) {
        community.ledger().count(before == 0 ? Flow.CASES_FIRST : Flow.CASES_REPEAT);
        community.ledger().count(Flow.TO_COMMUNITY);
        Problem problem = new Problem(community.residents().at(resident), Matter.PROPERTY, -1, 0, 0.5, hours, false, false, 1000, 0);
        return new Case(problem, false, before, 0);
    }

    /** So many residents tell a community of something that takes so many hours and that they told it so often before. */
    static void bring(Community community, int matters, double hours, int before) {
        for (int n = 0; n < matters; n++) {
            community.cases().arrives(opened(community, n, hours, before));
        }
    }

    /** A community feels this load. */
    static void feelLoad(Community community, double load) {
        Pressure felt = community.pressure();
        felt.start(new Pressure.Felt(load, felt.upward(), felt.overtime(), felt.visiting()), felt.paper(), felt.detection());
    }
}
