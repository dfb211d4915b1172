package grassroots.population;

import grassroots.random.Chance;
import grassroots.random.Distribution;
import grassroots.random.Draws;
import grassroots.world.Community;
import grassroots.world.Department;
import grassroots.world.District;
import grassroots.world.Partner;
import grassroots.world.Township;
import grassroots.world.World;
import java.util.ArrayList;
import java.util.List;

/** Builds the first world: districts, their departments and townships, and the communities, each by its own dice. */
public final class WorldBuilder {
    // nobody is without any skill or resolve
    private static final double LEAST = 0.2;

    private final PopulationParameters parameters;
    private final Draws draws;

    private WorldBuilder(PopulationParameters parameters, Draws draws) {
        this.parameters = parameters;
        this.draws = draws;
    }

    /**
     * Draws a world of the size that a plan says; a plan that names a file needs that file read.
     *
     * @param plan how large
     * @param parameters of the people and organizations
     * @param draws the dice of the world
     * @param threads that build communities, at least 1; no effect on the world
     */
    public static World build(WorldPlan plan, PopulationParameters parameters, Draws draws, int threads) {
        return build(CommunityList.drawn(plan, parameters), parameters, draws, threads);
    }

    /**
     * Builds the world of a list of communities.
     *
     * @param communities to build
     * @param parameters of the people and organizations
     * @param draws the dice of the world
     * @param threads that build communities, at least 1; no effect on the world
     */
    public static World build(CommunityList communities, PopulationParameters parameters, Draws draws, int threads) {
        return new WorldBuilder(parameters, draws.on(0)).build(communities, threads);
    }

    private World build(CommunityList list, int threads) {
        CommunityBuilder builder = new CommunityBuilder(parameters, draws);
        List<Community> communities = InParallel.map(list.rows(), builder::build, threads);
        List<District> districts = new ArrayList<>();
        List<Township> townships = new ArrayList<>();
        for (int number = 0; number < list.districts().size(); number++) {
            int place = list.districts().get(number);
            while (districts.size() <= place) {
                districts.add(district(districts.size()));
            }
            Township township = township(number, place);
            districts.get(place).townships().add(township);
            townships.add(township);
        }
        for (Community community : communities) {
            townships.get(community.identity().township()).communities().add(community);
        }
        townships.forEach(this::befriend);
        return new World(districts, townships, communities);
    }

    private Township township(int number, int district) {
        double u = draws.uniform(Chance.TOWNSHIP_RESOLVE, number);
        return new Township(number, district, aroundOne(u, parameters.organizations().resolve()));
    }

    /** A township has partners in proportion to its communities, one at least where there are any. */
    private void befriend(Township township) {
        PopulationParameters.Partners partners = parameters.partners();
        double usual = partners.perCommunity() * township.communities().size();
        int count = usual == 0 ? 0 : (int) Math.max(1, Math.round(usual));
        for (int n = 0; n < count; n++) {
            township.partners().add(partner((long) township.number() << 8 | n));
        }
    }

    private Partner partner(long number) {
        PopulationParameters.Partners partners = parameters.partners();
        double hours = partners.hours()
                * Distribution.lognormalAroundOne(draws.uniform(Chance.PARTNER_BORN, number, 0), partners.hoursSpread());
        double interest = partners.interest()
                + partners.interestSpread() * Distribution.normal(draws.uniform(Chance.PARTNER_BORN, number, 1));
        return new Partner(number, kind(draws.uniform(Chance.PARTNER_BORN, number, 2)), hours, Math.min(1, Math.max(0, interest)));
    }

    private Partner.Kind kind(double u) {
        PopulationParameters.Partners partners = parameters.partners();
        if (u < partners.socialOrganizations()) {
            return Partner.Kind.SOCIAL_ORGANIZATION;
        }
        return u < partners.socialOrganizations() + partners.enterprises() ? Partner.Kind.ENTERPRISE : Partner.Kind.ASSOCIATION;
    }

    private District district(int number) {
        District district = new District(number);
        PopulationParameters.Organizations organizations = parameters.organizations();
        int busy = (int) Math.round(organizations.busyShare() * organizations.departments());
        for (int d = 0; d < organizations.departments(); d++) {
            Department department = new Department(d, number, d < busy ? busyWeight(busy) : restWeight(busy));
            department.heatsUp(parameters.start().heat());
            district.departments().add(department);
        }
        return district;
    }

    /** Weight of a busy department: no more than what leaves the others at nothing, since the mean weight is one. */
    private double busyWeight(int busy) {
        PopulationParameters.Organizations organizations = parameters.organizations();
        return Math.min(organizations.busyWeight(), (double) organizations.departments() / busy);
    }

    private double restWeight(int busy) {
        int departments = parameters.organizations().departments();
        return busy == 0 ? 1 : (departments - busy * busyWeight(busy)) / (departments - busy);
    }

    /** A number around one, from one uniform. */
    static double aroundOne(double u, double spread) {
        return Math.max(LEAST, 1 + spread * Distribution.normal(u));
    }
}
