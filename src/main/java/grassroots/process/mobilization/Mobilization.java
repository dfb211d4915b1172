package grassroots.process.mobilization;

import grassroots.policy.DoubleRegistration;
import grassroots.policy.Volunteers;
import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Reference;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.random.Draws;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.PartyOrganization;
import grassroots.world.Practice;
import grassroots.world.Resident;
import grassroots.world.Trait;

/**
 * Each month the secretary decides how much of what is asked for to do about volunteers and members in service, given the
 * load, and how much weight to give to cases, given what is left unsolved and how far voters call to account (MODEL 2, 5.8).
 */
public final class Mobilization implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final MobilizationParameters parameters;
    private final Calendar calendar;
    private final Reference reference;

    /** By these parameters. */
    public Mobilization(MobilizationParameters parameters, Calendar calendar, Reference reference) {
        this.parameters = parameters;
        this.calendar = calendar;
        this.reference = reference;
    }

    @Override
    public void step(Community community, Turn turn) {
        if (calendar.isWorkday(turn.day())) {
            community.party().dropsOrganizing(parameters.dropped());
        }
        if (calendar.beginsMonth(turn.day())) {
            setPriorities(community);
            mobilize(community, turn);
        }
    }

    private void setPriorities(Community community) {
        double unsolved = community.record().unsolved() / community.residents().size() / reference.unsolved() - 1;
        double weight = 1 + parameters.casesFirst() * Math.min(1, Math.max(-1, unsolved));
        community.party().prefersCases(weight * (1 + parameters.answers() * community.mandate().accountable()));
    }

    private void mobilize(Community community, Turn turn) {
        Volunteers volunteers = turn.levers().volunteers();
        DoubleRegistration members = turn.levers().doubleRegistration();
        PartyOrganization party = community.party();
        double done = zeal(community);
        double credits = Math.min(1, volunteers.timeCredits() + community.practices().brings(Practice.TIME_BANK));
        party.mobilizes(volunteers.effort() * done, volunteers.recognition(), credits, members.hours() * done);
        party.owesOrganizing(done * (parameters.recruitmentHours() * volunteers.effort()
                + parameters.registrationHours() * members.members()));
        register(community, turn, members.members());
        pay(community, volunteers);
    }

    /** Part of what is asked for that the secretary does: less under load, more with skill. */
    private double zeal(Community community) {
        double over = Math.max(0, community.pressure().load() - parameters.easesAt());
        double own = community.party().skill() * Math.max(0, 1 - parameters.easesBy() * over);
        return Math.min(1, own + community.alignment().rallies());
    }

    /** Members in service register where they live: the same share of the same ranking every month. */
    private static void register(Community community, Turn turn, double share) {
        if (share == 0 && community.party().memberHours() == 0) {
            return;
        }
        Draws.Die ranks = turn.draws().on(0).of(Chance.MEMBER_RANK);
        for (Resident resident : community.residents()) {
            if (resident.is(Trait.PARTY_MEMBER) && resident.is(Trait.EMPLOYED)) {
                resident.become(Trait.DOUBLE_REGISTERED, ranks.happens(resident.id(), share));
            }
        }
    }

    private void pay(Community community, Volunteers volunteers) {
        double monthsOfYear = (double) Calendar.YEAR / calendar.month();
        double registered = volunteers.recognition() == 0 ? 0 : community.residents().count(Trait.REGISTERED);
        double hours = community.help().volunteers() * calendar.workdaysOfMonth();
        community.pays(Flow.YUAN_VOLUNTEERS,
                volunteers.recognition() * parameters.recognitionYuan() / monthsOfYear * registered
                        + volunteers.timeCredits() * parameters.creditYuan() * hours);
    }
}
