package grassroots.population;

import grassroots.population.WorldBuilder.CommunityPlan;
import grassroots.random.Chance;
import grassroots.random.Distribution;
import grassroots.random.Draws;
import grassroots.world.Community;
import grassroots.world.Lot;
import grassroots.world.PartyOrganization;
import grassroots.world.Resident;
import grassroots.world.Residents;
import grassroots.world.Ties;
import grassroots.world.Trait;
import grassroots.world.Worker;

/** Builds one community: residents with their traits and ties, workers and the party organization. */
final class CommunityBuilder {
    private static final long POSTS = 1 << 16;

    private final PopulationParameters parameters;
    private final Draws draws;

    CommunityBuilder(PopulationParameters parameters, Draws draws) {
        this.parameters = parameters;
        this.draws = draws;
    }

    Community build(CommunityPlan plan, int number) {
        long firstId = (long) number << 16;
        Residents residents = new Residents(firstId, lot(plan.residents(), firstId), ties(plan.residents(), firstId));
        for (Resident resident : residents) {
            bear(resident);
        }
        double proneness = Distribution.lognormalAroundOne(
                draws.uniform(Chance.COMMUNITY_PRONENESS, number), parameters.people().communities());
        double skill = Math.max(0.2, 1 + parameters.organizations().secretaries()
                * Distribution.normal(draws.uniform(Chance.SECRETARY_SKILL, number)));
        Community community = new Community(
                new Community.Identity(number, plan.id(), plan.township(), plan.type(), plan.columns()),
                residents, new PartyOrganization(skill), proneness);
        begin(community);
        for (int n = 0; n < plan.workers(); n++) {
            community.staff().present().add(worker(number * POSTS + n));
        }
        community.staff().begins();
        return community;
    }

    private Lot lot(int size, long firstId) {
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

    private Ties ties(int size, long firstId) {
        int each = parameters.ties().each();
        if (each == 0) {
            return Ties.everyone();
        }
        Ties ties = Ties.of(size, each);
        Draws.Die rewires = draws.of(Chance.TIE_REWIRED);
        Draws.Die target = draws.of(Chance.TIE_TARGET);
        for (int i = 0; i < size; i++) {
            for (int n = 0; n < each; n++) {
                long key = (firstId + i) * 64 + n;
                int offset = n < each / 2 ? n - each / 2 : n - each / 2 + 1;
                ties.tie(i, n, rewires.happens(key, parameters.ties().random())
                        ? (int) (target.uniform(key) * size)
                        : Math.floorMod(i + offset, size));
            }
        }
        return ties;
    }

    private void bear(Resident resident) {
        PopulationParameters.People people = parameters.people();
        PopulationParameters.Threshold threshold = parameters.threshold();
        double u = draws.uniform(Chance.RESIDENT_THRESHOLD, resident.id());
        double at = threshold.shape() == PopulationParameters.Threshold.Shape.NORMAL && threshold.spread() > 0
                ? threshold.centre() + threshold.spread() * Distribution.normal(u)
                : threshold.centre() + threshold.spread() * u;
        double trust = people.trustSpread() == 0
                ? people.trust()
                : people.trust() + people.trustSpread() * Distribution.normal(draws.uniform(Chance.RESIDENT_TRUST, resident.id()));
        resident.bear(Math.min(1, Math.max(0, trust)), people.expectation(), people.gain(), at);
        resident.feel(people.happiness(), people.security(), people.efficacy());
        giveTraits(resident);
    }

    private void giveTraits(Resident resident) {
        PopulationParameters.Traits shares = parameters.traits();
        double age = trait(resident, 0);
        boolean old = age >= 1 - shares.old();
        resident.become(Trait.YOUNG, age < shares.young());
        resident.become(Trait.OLD, old);
        resident.become(Trait.RENTER, trait(resident, 1) < shares.renter());
        resident.become(Trait.PARTY_MEMBER, trait(resident, 2) < shares.member());
        resident.become(Trait.DIGITAL, trait(resident, 3) < (old ? shares.digitalOld() : shares.digital()));
        double work = trait(resident, 4);
        resident.become(Trait.EMPLOYED, work < shares.employed());
        resident.become(Trait.NEW_EMPLOYMENT, work < shares.newEmployment());
        boolean registered = trait(resident, 5) < shares.registered();
        resident.become(Trait.REGISTERED, registered);
        resident.become(Trait.LAPSED, registered && trait(resident, 6) < shares.lapsed());
    }

    private double trait(Resident resident, int n) {
        return draws.uniform(Chance.RESIDENT_TRAITS, resident.id(), n);
    }

    private Worker worker(long post) {
        PopulationParameters.Staffing staffing = parameters.staffing();
        Worker worker = new Worker(post, 0, false);
        double months = Distribution.exponential(draws.uniform(Chance.WORKER_TENURE, worker.id()), staffing.years() * 13);
        double learnt = 1 - StrictMath.exp(-months / 8.6);
        double trait = staffing.stayed() + Distribution.normal(draws.uniform(Chance.WORKER_TRAIT, worker.id()));
        double passing = Distribution.normal(draws.uniform(Chance.WORKER_START, worker.id(), 0));
        double exhaustion = staffing.exhaustion() + staffing.exhaustionSpread()
                * (staffing.lasting() * trait + StrictMath.sqrt(1 - staffing.lasting() * staffing.lasting()) * passing);
        double identity = staffing.identity()
                + staffing.identitySpread() * Distribution.normal(draws.uniform(Chance.WORKER_START, worker.id(), 1));
        worker.start(staffing.newSkill() + (staffing.skill() - staffing.newSkill()) * learnt,
                Math.min(1, Math.max(0, exhaustion)), Math.min(1, Math.max(0, identity)), trait, months);
        return worker;
    }

    private void begin(Community community) {
        PopulationParameters.Start start = parameters.start();
        double residents = community.residents().size();
        community.pressure().start(
                new grassroots.world.Pressure.Felt(start.load(), start.upward(), start.overtime(), start.visiting()),
                start.paper(), start.detection());
        community.record().start(start.solved(), start.unsolved() * residents, start.hazards() * residents / 1000, start.incidents());
        community.reform().hang(start.plaques());
        community.help().volunteersGive(start.volunteerHours() * residents / 10_000);
    }
}
