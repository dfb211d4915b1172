package grassroots.experiment;

import grassroots.experiment.Contrast.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the runs of an inquiry gave: for each scenario one reading a replication, {@code null} where it failed.
 *
 * @param readings by scenario, then replication
 */
record Evidence(List<List<Reading>> readings) {
    /** Reads what is kept of so many replications. */
    static Evidence of(Inquiry inquiry, Workplace workplace, int replications) {
        return read(inquiry, workplace, (s, r) -> Inquiry.key(s, r), replications);
    }

    /** Reads what is kept of the draws. */
    static Evidence ofDraws(Inquiry inquiry, Workplace workplace) {
        return read(inquiry, workplace, (s, d) -> Inquiry.drawKey(s, d), inquiry.depth().draws());
    }

    private interface Key {
        String of(int scenario, int run);
    }

    private static Evidence read(Inquiry inquiry, Workplace workplace, Key key, int runs) {
        List<String> outcomes = inquiry.outcomes();
        List<List<Reading>> readings = new ArrayList<>();
        for (int s = 0; s < inquiry.scenarios().size(); s++) {
            List<Reading> own = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                String name = key.of(s, run);
                own.add(workplace.has(name) ? Reading.of(ReplicationTables.readWeeks(workplace.weeks(name)), outcomes) : null);
            }
            readings.add(own);
        }
        return new Evidence(readings);
    }

    int runs() {
        return readings.get(0).size();
    }

    /** Whether a metric was measured in both scenarios, in any run. */
    boolean has(String key, int scenario) {
        return has(readings.get(0), key) && has(readings.get(scenario), key);
    }

    private static boolean has(List<Reading> readings, String key) {
        return readings.stream().anyMatch(reading -> reading != null && reading.has(key));
    }

    /** Means of a metric, one a run; NaN for a run that the base or the scenario does not have. */
    double[] means(int of, String key, Period period, int scenario) {
        return IntStream.range(0, runs())
                .mapToDouble(r -> paired(r, scenario) ? readings.get(of).get(r).mean(key, period) : Double.NaN)
                .toArray();
    }

    /** Runs that both the base and the scenario have. */
    int[] pairs(int scenario) {
        return IntStream.range(0, runs()).filter(r -> paired(r, scenario)).toArray();
    }

    private boolean paired(int run, int scenario) {
        return readings.get(0).get(run) != null && readings.get(scenario).get(run) != null;
    }

    Reading of(int scenario, int run) {
        return readings.get(scenario).get(run);
    }
}
