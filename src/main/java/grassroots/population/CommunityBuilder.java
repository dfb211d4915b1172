package grassroots.population;

import grassroots.random.Chance;
import grassroots.random.Distribution;
import grassroots.random.Draws;
import grassroots.world.Community;
import grassroots.world.PartyOrganization;
import grassroots.world.Pressure;
import grassroots.world.Resident;
import grassroots.world.Residents;

/** Builds one community: residents, workers, the party organization and where its states start. */
final class CommunityBuilder {
    /** Most ties of a resident, so that every tie has a key of its own. */
    static final int MOST_TIES = 64;

    private final PopulationParameters parameters;
    private final Draws draws;
    private final FirstStaff staff;

    CommunityBuilder(PopulationParameters parameters, Draws draws) {
        this.parameters = parameters;
        this.draws = draws;
        this.staff = new FirstStaff(parameters.staffing(), draws);
    }

    Community build(CommunityRow row, int number) {
        Community community = new Community(
                new Community.Identity(number, row.id(), row.township(), row.type(), row.columns()),
                residents(row, number), new PartyOrganization(secretarySkill(number)), proneness(row, number));
        begin(community, row);
        int workers = workers(row);
        for (int n = 0; n < workers; n++) {
            community.staff().present().add(staff.worker(number, n));
        }
        community.staff().begins();
        return community;
    }

    private Residents residents(CommunityRow row, int number) {
        long firstId = (long) number << 16;
        Births births = new Births(parameters, row, draws);
        int size = row.residents();
        Residents residents = new Residents(firstId, births.lot(size, firstId), births.ties(size, firstId));
        for (Resident resident : residents) {
            births.bear(resident);
        }
        return residents;
    }

    private double secretarySkill(int number) {
        return WorldBuilder.aroundOne(
                draws.uniform(Chance.SECRETARY_SKILL, number), parameters.organizations().secretaries());
    }

    private double proneness(CommunityRow row, int number) {
        return row.or(WorldColumn.PRONENESS, Distribution.lognormalAroundOne(
                draws.uniform(Chance.COMMUNITY_PRONENESS, number), parameters.people().communities()));
    }

    /** Posts of a community: as many as given, else in proportion to its residents, and one at least. */
    private int workers(CommunityRow row) {
        double perTenThousand = row.isVillage()
                ? parameters.villages().perTenThousand()
                : parameters.staffing().perTenThousand();
        double usual = Math.max(1, Math.round(row.residents() * perTenThousand / 10_000));
        return (int) row.or(WorldColumn.WORKERS, usual);
    }

    private void begin(Community community, CommunityRow row) {
        PopulationParameters.Start start = parameters.start();
        double residents = community.residents().size();
        community.pressure().start(
                new Pressure.Felt(start.load(), start.upward(), start.overtime(), start.visiting()),
                start.paper(), start.detection());
        community.record().start(
                start.solved(), start.unsolved() * residents, start.hazards() * residents / 1000, start.incidents());
        community.reform().hang(row.or(WorldColumn.PLAQUES, plaques(community.number())));
        community.norms().start(start.norms());
        community.law().start(start.awareness());
        community.disputes().start(start.settled());
        community.help().volunteersGive(start.volunteerHours() * residents / 10_000);
    }

    private double plaques(int number) {
        PopulationParameters.Start start = parameters.start();
        double normal = Distribution.normal(draws.uniform(Chance.COMMUNITY_PLAQUES, number));
        return Math.max(0, start.plaques() + start.plaquesSpread() * normal);
    }
}
