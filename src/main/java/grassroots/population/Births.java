package grassroots.population;

import grassroots.random.Chance;
import grassroots.random.Distribution;
import grassroots.random.Draws;
import grassroots.world.Lot;
import grassroots.world.Resident;
import grassroots.world.Ties;
import grassroots.world.Trait;

/** Who is born into one community: proneness, ties, traits and first feelings, each by dice of its own. */
final class Births {
    private final PopulationParameters parameters;
    private final Shares shares;
    private final double randomTies;
    private final Draws.Die threshold;
    private final Draws.Die trust;
    private final Draws.Die traits;
    private final Draws draws;

    Births(PopulationParameters parameters, CommunityRow row, Draws draws) {
        this.parameters = parameters;
        this.shares = Shares.of(parameters, row);
        this.randomTies = row.isVillage() ? parameters.villages().random() : parameters.ties().random();
        this.threshold = draws.of(Chance.RESIDENT_THRESHOLD);
        this.trust = draws.of(Chance.RESIDENT_TRUST);
        this.traits = draws.of(Chance.RESIDENT_TRAITS);
        this.draws = draws;
    }

    Lot lot(int size, long firstId) {
        double spread = parameters.people().proneness();
        if (spread == 0) {
            return Lot.equal(size);
        }
        Draws.Die die = draws.of(Chance.RESIDENT_PRONENESS);
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) {
            weights[i] = Distribution.lognormalAroundOne(die.uniform(firstId + i), spread);
        }
        return Lot.of(weights);
    }

    /** Neighbours on a ring, half of them on either side; a share of ties goes to random members instead. */
    Ties ties(int size, long firstId) {
        int each = parameters.ties().each();
        if (each == 0) {
            return Ties.everyone();
        }
        Ties ties = Ties.ring(size, each, (int) (size * each * randomTies));
        Draws.Die rewires = draws.of(Chance.TIE_REWIRED);
        Draws.Die target = draws.of(Chance.TIE_TARGET);
        for (int i = 0; i < size; i++) {
            for (int n = 0; n < each; n++) {
                long key = (firstId + i) * CommunityBuilder.MOST_TIES + n;
                if (rewires.happens(key, randomTies)) {
                    ties.turn(i, n, (int) (target.uniform(key) * size));
                }
            }
        }
        ties.settle();
        return ties;
    }

    void bear(Resident resident) {
        PopulationParameters.People people = parameters.people();
        double at = people.trust();
        if (people.trustSpread() > 0) {
            at += people.trustSpread() * Distribution.normal(trust.uniform(resident.id()));
        }
        resident.bear(Math.min(1, Math.max(0, at)), people.expectation(), people.gain(), threshold(resident));
        resident.feel(people.happiness(), people.security(), people.efficacy());
        giveTraits(resident);
    }

    private double threshold(Resident resident) {
        PopulationParameters.Threshold law = parameters.threshold();
        double u = threshold.uniform(resident.id());
        return law.centre() + law.spread()
                * (law.shape() == PopulationParameters.Threshold.Shape.NORMAL ? Distribution.normal(u) : u);
    }

    private void giveTraits(Resident resident) {
        Draws.Hand hand = traits.hand(resident.id());
        double age = hand.uniform(0);
        boolean young = age < shares.young();
        boolean old = !young && age >= 1 - shares.old();
        double work = hand.uniform(4);
        boolean registered = hand.uniform(5) < shares.registered();
        resident.become(Trait.YOUNG, young);
        resident.become(Trait.OLD, old);
        resident.become(Trait.RENTER, hand.uniform(1) < shares.renter());
        resident.become(Trait.PARTY_MEMBER, hand.uniform(2) < shares.member());
        resident.become(Trait.DIGITAL, hand.uniform(3) < (old ? shares.digitalOld() : shares.digital()));
        resident.become(Trait.EMPLOYED, work < shares.employed());
        resident.become(Trait.NEW_EMPLOYMENT, work < shares.newEmployment());
        resident.become(Trait.REGISTERED, registered);
        resident.become(Trait.LAPSED, registered && hand.uniform(6) < shares.lapsed());
    }

    /** The shares of residents with a trait in one community. */
    private record Shares(
            double young, double old, double renter, double member, double employed, double newEmployment,
            double digital, double digitalOld, double registered, double lapsed) {
        static Shares of(PopulationParameters parameters, CommunityRow row) {
            PopulationParameters.Traits usual = parameters.traits();
            double old = row.or(WorldColumn.OLD, usual.old());
            double young = row.or(WorldColumn.YOUNG, usual.young());
            double ofTown = row.isVillage() ? parameters.villages().digital() : 1;
            double expected = (1 - old) * usual.digital() + old * usual.digitalOld();
            double users = row.or(WorldColumn.DIGITAL, expected * ofTown);
            double digital = expected == 0 ? users : Math.min(1, usual.digital() * users / expected);
            return new Shares(
                    row.given().containsKey(WorldColumn.OLD) ? Math.min(young, 1 - old) : young,
                    old,
                    row.or(WorldColumn.RENTERS, usual.renter()),
                    row.or(WorldColumn.MEMBERS, usual.member()),
                    row.or(WorldColumn.EMPLOYED, usual.employed()),
                    row.or(WorldColumn.NEW_EMPLOYMENT, usual.newEmployment()),
                    digital,
                    old == 0 ? digital : Math.min(1, Math.max(0, (users - (1 - old) * digital) / old)),
                    row.or(WorldColumn.REGISTERED, usual.registered()),
                    usual.lapsed());
        }
    }
}
