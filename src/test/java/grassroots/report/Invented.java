package grassroots.report;

import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.metrics.Series;
import grassroots.parameter.Text;
import grassroots.policy.AdmissionList;
import grassroots.policy.InspectionCap;
import grassroots.policy.LongTermMechanism;
import grassroots.policy.OneForm;
import grassroots.policy.PlaqueCleanUp;
import grassroots.policy.Policy;
import grassroots.policy.ScheduledPolicy;
import grassroots.policy.Target;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Series with known levels, effects and noise; every figure is made up. */
final class Invented {
    static final int WARM_UP = 26;
    static final int LENGTH = 156;

    private Invented() {}

    /** All metrics that have an invented level. */
    static List<Metric> metrics() {
        return Metrics.all().stream().filter(metric -> level(metric.key()) > 0).toList();
    }

    /** Replications whose effect, as a share of the level, sets in at week 0 and is complete after ten weeks. */
    static List<Series> world(int replications, boolean policies) {
        return IntStream.range(0, replications).mapToObj(r -> series(r, policies)).toList();
    }

    private static Series series(int replication, boolean policies) {
        List<String> keys = metrics().stream().map(Metric::key).toList();
        Random noise = new Random(replication);
        Random drift = new Random(policies ? replication + 1000 : replication);
        double[][] values = new double[WARM_UP + LENGTH][keys.size()];
        double[] luck = keys.stream().mapToDouble(key -> noise.nextGaussian()).toArray();
        for (int row = 0; row < values.length; row++) {
            int week = row - WARM_UP;
            double reached = policies ? Math.max(0, Math.min(1, (week + 1) / 10.0)) * (1 - 0.001 * Math.max(0, week)) : 0;
            for (int column = 0; column < keys.size(); column++) {
                String key = keys.get(column);
                double spread = 0.006 * luck[column] + 0.02 * (week < 0 ? noise : drift).nextGaussian();
                values[row][column] = level(key) * (1 + effect(key) * reached + spread);
            }
        }
        return new Series(keys, -WARM_UP, values);
    }

    private static double level(String key) {
        return switch (key) {
            case "hoursUpward" -> 27.6;
            case "hoursCases" -> 8.3;
            case "hoursVisits" -> 3.1;
            case "hoursOrganizing" -> 1.2;
            case "hoursRounds" -> 0.6;
            case "upwardShare" -> 0.69;
            case "load" -> 1.18;
            case "tasksIssued" -> 14.2;
            case "tasksBlocked" -> 0.4;
            case "tasksLeaked" -> 0.2;
            case "paperShare" -> 0.31;
            case "inspections" -> 1.7;
            case "researchVisits" -> 0.3;
            case "plaques" -> 22;
            case "attention" -> 0.2;
            case "heat" -> 0.5;
            case "backlog" -> 12.4;
            case "deskQueue" -> 3.1;
            case "daysToClose" -> 15.3;
            case "trueResolution" -> 0.58;
            case "measuredResolution" -> 0.83;
            case "formalShare" -> 0.24;
            case "requests" -> 6.1;
            case "hotlineRequests" -> 2.2;
            case "silentShare" -> 0.41;
            case "repeatShare" -> 0.16;
            case "trust" -> 0.552;
            case "expectation" -> 0.481;
            case "gain" -> 0.517;
            case "satisfaction" -> 0.47;
            case "ratedSatisfaction" -> 0.72;
            case "registered" -> 0.14;
            case "activeShare" -> 0.11;
            case "turnouts" -> 7.7;
            case "volunteerHours" -> 15.2;
            case "petitions" -> 0.021;
            case "incidents" -> 0.012;
            case "hazards" -> 3.2;
            case "practicesDeep" -> 0.27;
            case "practicesShallow" -> 0.08;
            case "practicesInName" -> 0.05;
            case "practiceDepth" -> 0.61;
            case "burnoutAny" -> 0.62;
            case "burnoutSevere" -> 0.21;
            case "exhaustion" -> 0.55;
            case "vacancies" -> 0.06;
            case "quits" -> 0.12;
            case "sentDown" -> 1.1;
            case "moneyTasks" -> 120;
            case "moneyForms" -> 310;
            case "moneyPlaques" -> 40;
            case "money" -> 470;
            default -> levelOfDeliberation(key);
        };
    }

    private static double levelOfDeliberation(String key) {
        return switch (key) {
            case "attendances" -> 1.9;
            case "assemblyPresent" -> 0.8;
            case "mattersProposed" -> 0.12;
            case "mattersDecided" -> 0.11;
            case "mattersCarriedOut" -> 0.05;
            case "mattersLeftUndone" -> 0.06;
            case "fit" -> 0.48;
            case "fairness" -> 0.55;
            case "daysToDecide" -> 24;
            default -> levelOfLaw(key);
        };
    }

    private static double levelOfLaw(String key) {
        return switch (key) {
            case "disputes" -> 0.45;
            case "mediated" -> 0.2;
            case "disputesLeft" -> 0.13;
            case "disputesToCourt" -> 0.04;
            case "disputePetitions" -> 0.003;
            case "mediationTrue" -> 0.65;
            case "mediationReported" -> 0.95;
            case "settledAtGrassroots" -> 0.61;
            case "normStrength" -> 0.4;
            case "normsKept" -> 0.41;
            case "lawAwareness" -> 0.3;
            case "customSpending" -> 1000;
            default -> levelOfTasks(key);
        };
    }

    private static double levelOfTasks(String key) {
        return switch (key) {
            case "taskHoursAsked" -> 14;
            case "taskHoursAdded" -> 1.4;
            case "taskHoursRetained" -> 0.4;
            case "taskHoursTownship" -> 0.5;
            case "taskHoursSaved" -> 0.3;
            case "taskHoursReturning" -> 0.2;
            case "taskHoursPassed" -> 14;
            case "taskHoursDirect" -> 6.4;
            case "taskHoursSpared" -> 3.4;
            case "checkIns" -> 6.4;
            default -> 0;
        };
    }

    private static double effect(String key) {
        return switch (key) {
            case "hoursUpward" -> -0.14;
            case "upwardShare" -> -0.12;
            case "hoursCases" -> 0.3;
            case "hoursVisits" -> 0.35;
            case "tasksBlocked" -> 9;
            case "tasksLeaked" -> 6;
            case "taskHoursTownship" -> 6;
            case "taskHoursPassed" -> -0.25;
            case "paperShare" -> -0.2;
            case "backlog", "daysToClose" -> -0.15;
            case "trueResolution" -> 0.07;
            case "measuredResolution" -> 0.05;
            case "trust" -> 0.05;
            case "gain" -> 0.04;
            case "burnoutAny" -> -0.12;
            case "burnoutSevere" -> -0.2;
            case "exhaustion" -> -0.08;
            case "plaques" -> -0.6;
            case "inspections" -> -0.5;
            case "researchVisits" -> 0.6;
            case "attention" -> 1.6;
            case "hazards" -> 0.1;
            default -> 0;
        };
    }

    /** The policies of the flagship scenario, with made-up values. */
    static Imprint imprint() {
        return new Imprint(
                new Text("Burden relief in one district", "一个区的基层减负"),
                List.of(policy(new AdmissionList(0.7, 0.5, 0), 0, 56),
                        policy(new InspectionCap(30, 0.8), 0, 56),
                        policy(new PlaqueCleanUp(8, 0.6), 0, 56),
                        policy(new OneForm(0.5, 0.6), 182, 84),
                        policy(new LongTermMechanism(0.8, 0.6), 0, 0)),
                20241123, "8f3a91c2d4e5", "0.1.0");
    }

    static ScheduledPolicy policy(Policy policy, int start, int ramp) {
        return new ScheduledPolicy(policy.key(), policy, start, ramp, Integer.MAX_VALUE, Target.ALL);
    }
}
