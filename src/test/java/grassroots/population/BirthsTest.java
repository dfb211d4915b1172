package grassroots.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grassroots.world.Community;
import grassroots.world.Lot;
import grassroots.world.Resident;
import grassroots.world.Ties;
import grassroots.world.Trait;
import grassroots.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthsTest {
    private static final World MILLION = Worlds.urban(200, 5000, "people.proneness=1.2", "people.communities=0.35",
            "people.trust=0.55", "people.trustSpread=0.12", "threshold.shape=normal", "threshold.centre=0", "threshold.spread=2.3",
            "traits.young=0.33", "traits.old=0.2", "traits.renter=0.25", "traits.newEmployment=0.06", "traits.employed=0.55",
            "traits.member=0.071", "traits.digital=0.95", "traits.digitalOld=0.45", "traits.registered=0.153", "traits.lapsed=0.2",
            "ties.each=8", "ties.random=0.1", "start.plaques=35", "start.plaquesSpread=7");
    private static final int RESIDENTS = 1_000_000;

    /** Expected shares as set above; DIGITAL 0.8 · 0.95 + 0.2 · 0.45, LAPSED 0.153 · 0.2. */
    @ParameterizedTest
    @CsvSource({"YOUNG, 0.33", "OLD, 0.20", "RENTER, 0.25", "NEW_EMPLOYMENT, 0.06", "EMPLOYED, 0.55", "PARTY_MEMBER, 0.071",
        "DIGITAL, 0.85", "REGISTERED, 0.153", "LAPSED, 0.0306", "DOUBLE_REGISTERED, 0"})
    void ofAMillionResidentsTheShareThatTheParametersSayHaveATrait(Trait trait, double share) {
        long count = MILLION.communities().stream().mapToLong(community -> community.residents().count(trait)).sum();
        assertEquals(share, count / (double) RESIDENTS, 4 * Math.sqrt(share * (1 - share) / RESIDENTS));
    }

    @Test
    void nobodyIsYoungAndOldAndEveryoneInNewEmploymentIsEmployed() {
        for (Resident resident : Worlds.residents(MILLION)) {
            assertTrue(!(resident.is(Trait.YOUNG) && resident.is(Trait.OLD)), () -> "both young and old: " + resident.id());
            assertTrue(resident.is(Trait.EMPLOYED) || !resident.is(Trait.NEW_EMPLOYMENT), () -> "not employed: " + resident.id());
        }
    }

    @Test
    void trustAndThresholdsHaveTheMeanAndTheSpreadThatTheParametersSay() {
        List<Resident> all = Worlds.residents(MILLION);
        double[] trust = all.stream().mapToDouble(Resident::trust).toArray();
        double[] threshold = all.stream().mapToDouble(Resident::threshold).toArray();
        assertEquals(0.55, mean(trust), 4 * 0.12 / 1000);
        assertEquals(0.12, spread(trust), 0.001);
        assertEquals(0, mean(threshold), 4 * 2.3 / 1000);
        assertEquals(2.3, spread(threshold), 4 * 2.3 / Math.sqrt(2.0 * RESIDENTS));
    }

    @Test
    void aTenthOfResidentsMeetNearlyHalfOfTheProblems() {
        // share of the top tenth of a lognormal with σ 1.2: Φ(1.2 − 1.2816) = 0.4675
        double[] weights = MILLION.communities().stream().limit(40).map(Community::residents)
                .flatMapToDouble(residents -> Arrays.stream(weights(residents.lot()))).sorted().toArray();
        double all = Arrays.stream(weights).sum();
        double top = Arrays.stream(weights).skip(weights.length * 9L / 10).sum();
        assertEquals(0.4675, top / all, 0.01);
    }

    @Test
    void communitiesDifferInProneness() {
        double[] logs = MILLION.communities().stream().mapToDouble(c -> Math.log(c.proneness())).toArray();
        assertEquals(0.35, spread(logs), 4 * 0.35 / Math.sqrt(2 * 200));
        assertEquals(-0.35 * 0.35 / 2, mean(logs), 4 * 0.35 / Math.sqrt(200));
    }

    @Test
    void plaquesLieAroundTheMeanOfTheSource() {
        double[] plaques = MILLION.communities().stream().mapToDouble(c -> c.reform().plaques()).toArray();
        assertEquals(35, mean(plaques), 4 * 7 / Math.sqrt(200));
        assertEquals(7, spread(plaques), 4 * 7 / Math.sqrt(2 * 200));
    }

    @Test
    void withoutSpreadAllAreAlike() {
        World world = Worlds.urban(2, 400, "people.proneness=0", "people.communities=0", "people.trust=0.5", "people.trustSpread=0",
                "threshold.shape=uniform", "threshold.centre=0", "threshold.spread=1", "traits.registered=1", "traits.lapsed=0");
        for (Community community : world.communities()) {
            assertEquals(1, community.proneness());
            assertEquals(1, community.residents().lot().mean());
            assertEquals(400, community.residents().count(Trait.REGISTERED));
            assertEquals(0, community.residents().count(Trait.LAPSED));
            community.residents().forEach(resident -> assertEquals(0.5, resident.trust()));
        }
        double[] thresholds = Worlds.residents(world).stream().mapToDouble(Resident::threshold).sorted().toArray();
        assertTrue(thresholds[0] >= 0 && thresholds[799] < 1);
        assertEquals(0.5, mean(thresholds), 4 / Math.sqrt(12 * 800));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 8})
    void withoutChanceEveryoneIsTiedToTheNearestOnTheRing(int each) {
        Ties ties = Worlds.urban(1, 100, "ties.random=0", "ties.each=" + each).communities().get(0).residents().ties();
        List<Integer> expected = IntStream.rangeClosed(-(each / 2), each - each / 2)
                .filter(offset -> offset != 0).mapToObj(offset -> Math.floorMod(99 + offset, 100)).toList();
        assertEquals(expected, IntStream.range(0, each).mapToObj(n -> ties.target(99, n)).toList());
    }

    @Test
    void aTenthOfTiesGoToAnyoneAlike() {
        int size = 5000;
        long[] bins = new long[50];
        for (Community community : MILLION.communities()) {
            Ties ties = community.residents().ties();
            for (int i = 0; i < size; i++) {
                for (int n = 0; n < 8; n++) {
                    int offset = Math.floorMod(ties.target(i, n) - i, size);
                    if (offset > 4 && offset < size - 4) {
                        bins[ties.target(i, n) * bins.length / size]++;
                    }
                }
            }
        }
        // a random tie falls on one of the nine nearest, itself included, with 9 / 5,000
        double expected = 0.1 * (1 - 9.0 / size);
        double ties = 8.0 * RESIDENTS;
        assertEquals(expected, Arrays.stream(bins).sum() / ties, 4 * Math.sqrt(expected * (1 - expected) / ties));
        double[] alike = new double[bins.length];
        Arrays.fill(alike, 1);
        assertTrue(new ChiSquareTest().chiSquareTest(alike, bins) > 1e-4);
    }

    @Test
    void withNoNumberOfTiesEveryoneIsTiedToEveryone() {
        assertEquals(0, Worlds.urban(1, 100, "ties.each=0").communities().get(0).residents().ties().each());
    }

    @Test
    void aCommunityOfOneIsTiedToItself() {
        Ties ties = Worlds.urban(1, 1).communities().get(0).residents().ties();
        assertEquals(0, ties.target(0, 0) + ties.target(0, 7));
    }

    /** The weights behind a lot, found by letting it fall at every place of a fine grid. */
    private static double[] weights(Lot lot) {
        int fine = 400 * lot.size();
        double[] weights = new double[lot.size()];
        for (int k = 0; k < fine; k++) {
            weights[lot.falls((k + 0.5) / fine)] += lot.mean() * lot.size() / fine;
        }
        return weights;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double spread(double[] values) {
        double mean = mean(values);
        return Math.sqrt(Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / (values.length - 1));
    }
}
