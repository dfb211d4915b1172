package grassroots.docking;

import grassroots.scenario.Scenario;
import grassroots.simulation.GovernanceModel;
import grassroots.world.Case;
import grassroots.world.Community;
import grassroots.world.Resident;
import grassroots.world.Worker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Model and twin side by side, day by day, the twin fed with what chance decides in the model. */
final class Trace {
    private static final double TRUST = 1e-5;
    private static final double HOURS = 1e-6;

    private final GovernanceModel model;
    private final Twin twin;

    private Trace(Scenario scenario, long seed) {
        ModelNature nature = new ModelNature(scenario, seed);
        model = new GovernanceModel(scenario, seed, 1, true);
        model.start();
        twin = new Twin(nature, CoreLoopRules.asStated(nature.communities()), Twin.Stepping.ONE_SEQUENCE);
        twin.start();
    }

    /** The first difference between the model and the twin as stated, if there is one in 365 days. */
    static Optional<String> firstDifference(Scenario scenario, long seed) {
        Trace trace = new Trace(scenario, seed);
        try {
            Optional<String> difference = Optional.empty();
            while (difference.isEmpty() && trace.model.stepDay()) {
                trace.twin.stepDay();
                difference = trace.differenceToday();
            }
            return difference;
        } finally {
            trace.model.finish();
        }
    }

    private Optional<String> differenceToday() {
        if (model.day() != twin.day) {
            return Optional.of("the model is at day " + model.day() + ", the twin at day " + twin.day);
        }
        for (Community community : model.world().communities()) {
            List<String> differences = differences(community);
            if (!differences.isEmpty()) {
                return Optional.of("day " + twin.day + ": " + differences.get(0));
            }
        }
        return Optional.empty();
    }

    private List<String> differences(Community community) {
        List<String> found = new ArrayList<>();
        int first = community.number() * community.residents().size();
        compareLines(first, community, twin.workers[community.number()], found);
        int lastDecision = twin.day / CoreLoopRules.MONTH * CoreLoopRules.MONTH;
        for (Resident resident : community.residents()) {
            TwinResident other = twin.residents[first + resident.row()];
            boolean active = resident.lastActive() >= lastDecision;
            if (active != other.active) {
                found.add("resident " + other.number + " is active: " + active + ", in the twin: " + other.active);
            }
            if (!(Math.abs(resident.trust() - other.trust) <= TRUST)) {
                found.add("resident " + other.number + " has trust " + resident.trust() + ", in the twin " + other.trust);
            }
        }
        return found;
    }

    /** Problems not solved yet must be the same, in the same order, with the same hours left: so those solved are. */
    private static void compareLines(int first, Community community, TwinWorker worker, List<String> found) {
        List<Case> open = new ArrayList<>();
        for (Worker present : community.staff().present()) {
            if (present.inHand() != null) {
                open.add(present.inHand());
            }
        }
        open.addAll(community.cases().waiting());
        List<TwinProblem> line = List.copyOf(worker.line);
        if (open.size() != line.size() || community.openCases() != line.size()) {
            found.add("community " + community.number() + " has " + community.openCases() + " open problems, in the twin "
                    + line.size());
            return;
        }
        for (int i = 0; i < line.size(); i++) {
            Case one = open.get(i);
            TwinProblem other = line.get(i);
            if (first + one.resident().row() != other.resident.number || one.problem().day() != other.day
                    || !(Math.abs(one.hoursLeft() - other.hours) <= HOURS)) {
                found.add("place " + i + " in the line of community " + community.number() + " is another in the twin");
            }
        }
    }
}
