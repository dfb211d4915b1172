package grassroots.report;

import grassroots.experiment.Contrast;
import grassroots.experiment.Contrast.Period;
import grassroots.experiment.Dependences;
import grassroots.experiment.DifferenceSeries;
import grassroots.experiment.GroupDifference;
import grassroots.metrics.CommunityYears;
import grassroots.metrics.Metric;
import grassroots.metrics.Metrics;
import grassroots.metrics.Series;
import grassroots.parameter.Text;
import grassroots.policy.ScheduledPolicy;
import grassroots.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a result folder holds, for a page.
 *
 * @param origin where it came from
 * @param scenarios what was run, the base of a comparison first
 * @param contrasts rows of a comparison; empty for one scenario
 * @param differences differences over time; empty for one scenario
 * @param groups who gained and lost; empty for one scenario
 * @param weeks the replications of each scenario, by name and number
 * @param years the communities of replication 0, by scenario
 * @param dependences which parameters in doubt the differences depend on; none for one scenario
 */
record Results(Origin origin, List<Scenario> scenarios, List<Contrast> contrasts, List<DifferenceSeries> differences,
        List<GroupDifference> groups, Map<String, SortedMap<Integer, Series>> weeks, Map<String, CommunityYears> years,
        Dependences dependences) {
    /**
     * Where results came from.
     *
     * @param hash of the question
     * @param version the program's version
     * @param failed runs that came to no end
     */
    record Origin(String hash, String version, int failed) {}

    /** Whether scenarios were compared. */
    boolean isComparison() {
        return scenarios.size() > 1;
    }

    Scenario base() {
        return scenarios.get(0);
    }

    /** The scenarios that are compared with the base. */
    List<Scenario> others() {
        return scenarios.subList(1, scenarios.size());
    }

    /** The outcomes of a scenario that answer the question. */
    List<Contrast> named(String scenario, Period period) {
        return contrasts.stream()
                .filter(row -> row.answers() && row.scenario().equals(scenario) && row.period() == period).toList();
    }

    /** The outcomes of a scenario of which one of the two worlds has no value. */
    List<Contrast> withoutValue(String scenario) {
        return contrasts.stream()
                .filter(row -> row.lacksAnswer() && row.scenario().equals(scenario) && row.period() == Period.WHOLE).toList();
    }

    /** How many statements hold together. */
    int family() {
        return others().stream().mapToInt(other -> named(other.name(), Period.WHOLE).size()).sum();
    }

    /** Pairs of replications that were compared, or replications of one scenario. */
    int replications() {
        int pairs = contrasts.stream().filter(Contrast::named).mapToInt(row -> row.difference().n()).max().orElse(0);
        return isComparison() && pairs > 0 ? pairs : weeks.values().stream().mapToInt(Map::size).max().orElse(0);
    }

    /** Whether the data chose the number of replications: then no outcome was tested though there are replications to test. */
    boolean isEndedByData() {
        List<Contrast> tested = contrasts.stream().filter(row -> row.named() && row.period() == Period.WHOLE
                && row.difference().isKnown()).toList();
        return !tested.isEmpty() && tested.stream().allMatch(row -> Double.isNaN(row.p()));
    }

    /** Points of the uncertainties at which all scenarios were run. */
    int draws() {
        return contrasts.stream().mapToInt(row -> row.doubt().n()).max().orElse(0);
    }

    /** Policies of a scenario that the base does not have. */
    List<ScheduledPolicy> policies(Scenario scenario) {
        return isComparison()
                ? scenario.policies().stream().filter(policy -> !base().policies().contains(policy)).toList()
                : scenario.policies();
    }

    /** Outcomes that any scenario names, in column order. */
    List<Metric> outcomes() {
        return Metrics.all().stream()
                .filter(metric -> scenarios.stream().anyMatch(scenario -> scenario.outcomes().contains(metric.key()))
                        && weeks.values().stream().allMatch(runs -> runs.isEmpty() || runs.get(runs.firstKey()).keys().contains(metric.key())))
                .toList();
    }

    /** Weeks from week 0. */
    int length() {
        return base().horizon().length() / 7;
    }

    /** The replications of a scenario. */
    List<Series> runs(Scenario scenario) {
        return List.copyOf(weeks.getOrDefault(scenario.name(), new TreeMap<>()).values());
    }

    /** The pairs of replications that both worlds of a comparison have. */
    Worlds paired(List<Metric> metrics) {
        SortedMap<Integer, Series> without = new TreeMap<>(weeks.get(base().name()));
        SortedMap<Integer, Series> with = new TreeMap<>(weeks.get(others().get(0).name()));
        without.keySet().retainAll(with.keySet());
        with.keySet().retainAll(without.keySet());
        return new Worlds(metrics, List.copyOf(with.values()), List.copyOf(without.values()));
    }

    /** What a world is called beside its line: with one scenario against a base without policies, whether it is that one. */
    Text world(Scenario scenario) {
        if (others().size() == 1 && base().policies().isEmpty()) {
            return (scenario == base() ? Phrase.WORLD_WITHOUT : Phrase.WORLD_WITH).of();
        }
        return new Text(Amounts.brief(scenario.title().en()), Amounts.brief(scenario.title().zh()));
    }
}
