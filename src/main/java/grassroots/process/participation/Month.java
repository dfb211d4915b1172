package grassroots.process.participation;

import grassroots.process.Calendar;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.random.Draws;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Resident;
import grassroots.world.Residents;
import grassroots.world.Trait;

/**
 * One month in which the residents of one community decide about each role, one role after the other over all residents:
 * what is the same for all is worked out once, and each role is a short loop.
 */
final class Month {
    private final ParticipationParameters parameters;
    private final Participation.Setting setting;
    private final Decision decision;
    private final Community community;
    private final Residents residents;
    private final Draws draws;
    private final int day;
    private final double ofTies;
    private final double tires;
    private Leanings leanings;

    Month(ParticipationParameters parameters, Participation.Setting setting, Decision decision, Community community, Turn turn) {
        this.parameters = parameters;
        this.setting = setting;
        this.decision = decision;
        this.community = community;
        this.residents = community.residents();
        this.draws = turn.draws();
        this.day = turn.day();
        this.ofTies = parameters.weights().ties();
        this.tires = parameters.fatigue().turn();
    }

    /** Everyone decides, each with leanings as they were before. */
    void pass(Leanings before, Calendar calendar) {
        leanings = before;
        int turnouts = volunteer();
        int attendances = parameters.meetings().chances() == 0 ? 0 : take(Chance.ATTENDS_MEETING, parameters.meetings().cost(), tires);
        int found = parameters.hazardReports().chances() == 0 ? 0 : take(Chance.REPORTS_HAZARD, parameters.hazardReports().cost(), 0);
        belong();
        community.countsActive(residents.activeSince(day - parameters.tieMemory() + 1));
        write(turnouts, attendances, found, calendar);
    }

    private int volunteer() {
        double lapse = lapse();
        if (decision.rare() || lapse != 0) {
            return volunteerUntilLapsed(lapse);
        }
        int turnouts = 0;
        for (int n = 0; n < parameters.volunteering().chances(); n++) {
            turnouts += volunteer(die(n), (long) n << 48);
        }
        return turnouts;
    }

    private double lapse() {
        ParticipationParameters.Fatigue fatigue = parameters.fatigue();
        return fatigue.lapse() * Math.max(0, 1 - fatigue.lapseByRecognition()
                * (community.party().recognition() - parameters.weights().recognitionFrom()));
    }

    private Draws.Die die(int n) {
        return draws.of(n == 0 ? Chance.VOLUNTEERS : Chance.VOLUNTEERS_AGAIN);
    }

    /**
     * One chance to volunteer for everyone, where about as many go as stay. Who would go, or stay, however the die falls has decided;
     * it falls for the others.
     */
    private int volunteer(Draws.Die die, long chance) {
        boolean registeredOnly = parameters.volunteering().registeredOnly();
        int[] undecided = leanings.undecided();
        int turnouts = 0;
        int open = 0;
        for (int place = 0; place < residents.size(); place++) {
            Resident resident = residents.at(place);
            if (serves(resident, registeredOnly)) {
                double inclined = inclined(resident, place);
                int anyway = decision.turns(inclined, 0);
                turnouts += goes(resident, anyway);
                undecided[open] = place;
                open += decision.turns(inclined, 1) - anyway;
            }
        }
        for (int i = 0; i < open; i++) {
            Resident resident = residents.at(undecided[i]);
            turnouts += goes(resident, decision.turns(inclined(resident, undecided[i]), die.uniform(resident.id() + chance)));
        }
        return turnouts;
    }

    private int goes(Resident resident, int turns) {
        resident.takesPart(turns, day, tires);
        return turns;
    }

    private double inclined(Resident resident, int place) {
        return leanings.own(place) - parameters.volunteering().cost() + ofTies * leanings.shareOfTies(resident);
    }

    private static boolean serves(Resident resident, boolean registeredOnly) {
        return (!registeredOnly || resident.is(Trait.REGISTERED)) && !resident.is(Trait.LAPSED);
    }

    private int volunteerUntilLapsed(double lapse) {
        boolean registeredOnly = parameters.volunteering().registeredOnly();
        double cost = parameters.volunteering().cost();
        Draws.Die[] dice = new Draws.Die[parameters.volunteering().chances()];
        java.util.Arrays.setAll(dice, this::die);
        int turnouts = 0;
        int place = 0;
        for (Resident resident : residents) {
            double own = leanings.own(place++) - cost;
            if (serves(resident, registeredOnly)) {
                turnouts += volunteer(resident, own, dice, lapse);
            }
        }
        return turnouts;
    }

    private int volunteer(Resident resident, double own, Draws.Die[] dice, double lapse) {
        int turnouts = 0;
        boolean serves = true;
        for (int n = 0; serves && n < dice.length; n++) {
            if (acts(resident, own, dice[n].uniform(resident.id() + ((long) n << 48)))) {
                turnouts++;
                resident.takesPart(day, tires);
                serves = lapse == 0 || !lapsesAfter(resident, n, lapse);
            }
        }
        return turnouts;
    }

    private boolean lapsesAfter(Resident resident, int n, double lapse) {
        double chance = lapse * StrictMath.exp(parameters.fatigue().lapseByFatigue() * resident.fatigue());
        boolean lapsed = draws.happens(Chance.VOLUNTEER_LAPSES, resident.id() + ((long) n << 48), chance);
        if (lapsed) {
            resident.become(Trait.LAPSED, true);
            community.ledger().count(Flow.LAPSED);
        }
        return lapsed;
    }

    /** Everyone decides about a role that tires so much; how many take it. */
    private int take(Chance role, double cost, double tiresBy) {
        Draws.Die die = draws.of(role);
        int taken = 0;
        int place = 0;
        for (Resident resident : residents) {
            if (acts(resident, leanings.own(place++) - cost, die.uniform(resident.id()))) {
                taken++;
                resident.takesPart(day, tiresBy);
            }
        }
        return taken;
    }

    /** Looks at the ties only where they can change the answer. */
    private boolean acts(Resident resident, double own, double u) {
        if (decision.rare() && !decision.acts(own + ofTies, u)) {
            return false;
        }
        return decision.acts(own + ofTies * leanings.shareOfTies(resident), u);
    }

    private void belong() {
        ParticipationParameters.Fatigue fatigue = parameters.fatigue();
        if (fatigue.belonging() == 0) {
            return;
        }
        for (Resident resident : residents) {
            resident.belongs(fatigue.belonging(), fatigue.happinessAlone() + fatigue.happinessByTies() * leanings.shareOfTies(resident));
        }
    }

    private void write(int turnouts, int attendances, int found, Calendar calendar) {
        double hours = turnouts * parameters.volunteering().hours();
        community.ledger().add(Flow.TURNOUTS, turnouts);
        community.ledger().add(Flow.VOLUNTEER_HOURS, hours);
        community.ledger().add(Flow.ATTENDANCES, attendances);
        community.ledger().add(Flow.HAZARD_REPORTS, found);
        community.help().volunteersGive(hours / calendar.workdaysOfMonth());
        community.party().owesOrganizing(turnouts * setting.turnoutHours()
                + parameters.meetings().chances() * setting.meetingHours());
        community.help().residentsUncover(found / parameters.register().reportsOfHazard() / calendar.month());
    }
}
