package grassroots.simulation;

import grassroots.policy.ScheduledPolicy;
import grassroots.process.Calendar;
import grassroots.process.Submodel;
import grassroots.process.absorption.AbsorptionParameters;
import grassroots.scenario.Scenario;
import java.io.Serializable;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a community carries out each policy that reaches it. New reforms share a capacity: beyond it all are carried out in
 * part, and what was adopted in name only deepens slowly when they are not new any more. A reform that nobody pays for is not
 * begun (MODEL 5.18).
 */
final class Uptake implements Serializable {
    private static final long serialVersionUID = 1;

    private final List<ScheduledPolicy> policies;
    private final AbsorptionParameters parameters;
    private final boolean limited;
    private final Purse purse;
    private final BitSet reforms = new BitSet();
    private final Map<Place, double[]> firstYears = new HashMap<>();

    /**
     * Where policies meet.
     *
     * @param district number of the district
     * @param there numbers of the policies that reach the community
     */
    record Place(int district, BitSet there) implements Serializable {}

    Uptake(Scenario scenario, Purse purse) {
        this.purse = purse;
        this.policies = List.copyOf(scenario.policies());
        this.parameters = scenario.uncertainties().absorption();
        this.limited = scenario.processes().contains(Submodel.ABSORPTION);
        for (int p = 0; p < policies.size(); p++) {
            reforms.set(p, !scenario.levers().valueOf(policies.get(p).policy()).equals(policies.get(p).policy()));
        }
    }

    /** Reforms there that are new on the day. */
    int underway(Place place, int day) {
        return count(place, day, parameters.newFor());
    }

    /** Reforms there that act on the day, new or not. */
    int inForce(Place place, int day) {
        return count(place, day, Integer.MAX_VALUE);
    }

    private int count(Place place, int day, int newFor) {
        BitSet there = place.there();
        double[] funded = purse.funded(place.district(), day);
        int count = 0;
        for (int p = there.nextSetBit(0); p >= 0; p = there.nextSetBit(p + 1)) {
            ScheduledPolicy policy = policies.get(p);
            boolean begun = reforms.get(p) && policy.actsOn(day) && funded[p] > 0;
            count += begun && (long) day - policy.start() < newFor ? 1 : 0;
        }
        return count;
    }

    /** Share of the way from default to value that a community where these policies act goes with one of them on the day. */
    double fidelity(Place place, int p, int day) {
        if (!limited) {
            return 1;
        }
        int age = day - policies.get(p).start();
        if (age < parameters.newFor()) {
            return ofNew(place, day);
        }
        double missing = 1 - firstYears.computeIfAbsent(place, this::firstYears)[p];
        return missing == 0 ? 1 : 1 - missing * (1 - Calendar.fading(age - parameters.newFor(), parameters.catchUp()));
    }

    /** The same for all reforms that are new on the day. */
    double ofNew(Place place, int day) {
        return limited ? Math.min(1, parameters.capacity() / Math.max(1, underway(place, day))) : 1;
    }

    private double[] firstYears(Place place) {
        BitSet there = place.there();
        double[] means = new double[policies.size()];
        for (int p = there.nextSetBit(0); p >= 0; p = there.nextSetBit(p + 1)) {
            int start = policies.get(p).start();
            for (int age = 0; age < parameters.newFor(); age++) {
                means[p] += ofNew(place, start + age) / parameters.newFor();
            }
        }
        return means;
    }

    /** Days after its start on which a policy may be carried out further than the day before. */
    boolean movesAt(int age) {
        return limited && age >= parameters.newFor() && (age - parameters.newFor()) % Calendar.WEEK == 0;
    }
}
