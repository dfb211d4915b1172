package grassroots.process.participation;

import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Turn;
import grassroots.process.participation.ParticipationParameters.Weights;
import grassroots.random.Chance;
import grassroots.random.Draws;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Marks;
import grassroots.world.PartyOrganization;
import grassroots.world.Resident;
import grassroots.world.Trait;

/**
 * Each month residents decide, from what those they know did lately, whether to take part; volunteers tire, lapse and return
 * (MODEL 5.8). All decide at once, from the states before.
 */
public final class Participation implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final ParticipationParameters parameters;
    private final Calendar calendar;
    private final Decision decision;
    private final Register register;
    private final Setting setting;
    private transient Marks marks;

    /**
     * What other parts of the model say about taking part.
     *
     * @param turnoutHours organizing hours of a turnout
     * @param meetingHours organizing hours of a residents' meeting
     * @param thresholdCentre centre of the thresholds
     * @param thresholdSpread spread of the thresholds
     */
    public record Setting(double turnoutHours, double meetingHours, double thresholdCentre, double thresholdSpread)
            implements java.io.Serializable {}

    /** By these parameters. */
    public Participation(ParticipationParameters parameters, Calendar calendar, Setting setting) {
        this.parameters = parameters;
        this.calendar = calendar;
        this.setting = setting;
        this.decision = new Decision(parameters.noise(), parameters.noiseWidth());
        this.register = new Register(parameters, setting);
    }

    @Override
    public void step(Community community, Turn turn) {
        if (!calendar.beginsMonth(turn.day())) {
            return;
        }
        if (marks == null) {
            marks = new Marks();
        }
        marks.setActiveSince(turn.day() - parameters.tieMemory(), community.residents());
        double common = common(community);
        Month month = new Month(community, turn, common);
        for (Resident resident : community.residents()) {
            month.decides(resident);
        }
        month.close();
        ParticipationParameters.Fatigue fatigue = parameters.fatigue();
        community.residents().fade(0, fatigue.efficacyFade(), fatigue.efficacyRest(), fatigue.recovery());
        register.step(community, turn);
    }

    /** What moves everyone in the community alike. */
    private double common(Community community) {
        Weights weights = parameters.weights();
        PartyOrganization party = community.party();
        double recognition = party.recognition() + weights.credits() * party.credits();
        return weights.recognition() * (recognition - weights.recognitionFrom())
                + weights.organizing() * (party.organizing() - weights.organizingFrom())
                + weights.drive() * party.recruitment() * Math.min(1, 2 * recognition)
                - weights.trust() * weights.trustFrom() - weights.efficacy() * parameters.fatigue().efficacyRest();
    }

    /** One month of one community; what is the same for all residents is worked out once. */
    private final class Month {
        private final Community community;
        private final int day;
        private final double common;
        private final double ofTies = parameters.weights().ties();
        private final double ofTrust = parameters.weights().trust();
        private final double ofEfficacy = parameters.weights().efficacy();
        private final double ofFatigue = parameters.weights().fatigue();
        private final boolean rare = decision.rare();
        private final double ofMember = parameters.weights().member();
        private final double ofAsked;
        private final boolean registeredOnly = parameters.volunteering().registeredOnly();
        private final int chances = parameters.volunteering().chances();
        private final double costOfVolunteering = parameters.volunteering().cost();
        private final boolean meet = parameters.meetings().chances() > 0;
        private final double costOfMeeting = parameters.meetings().cost();
        private final boolean report = parameters.hazardReports().chances() > 0;
        private final double costOfReport = parameters.hazardReports().cost();
        private final double tires = parameters.fatigue().turn();
        private final double lapse;
        private final double belonging = parameters.fatigue().belonging();
        private final double alone = parameters.fatigue().happinessAlone();
        private final double byTies = parameters.fatigue().happinessByTies();
        private final Draws.Die volunteers;
        private final Draws.Die volunteersAgain;
        private final Draws.Die attends;
        private final Draws.Die finds;
        private final Draws.Die lapses;
        private final int activeFrom;
        private int active;
        private int turnouts;
        private int attendances;
        private int found;

        Month(Community community, Turn turn, double common) {
            this.community = community;
            this.day = turn.day();
            this.activeFrom = turn.day() - parameters.tieMemory() + 1;
            this.common = common;
            volunteers = turn.draws().of(Chance.VOLUNTEERS);
            volunteersAgain = turn.draws().of(Chance.VOLUNTEERS_AGAIN);
            attends = turn.draws().of(Chance.ATTENDS_MEETING);
            finds = turn.draws().of(Chance.REPORTS_HAZARD);
            lapses = turn.draws().of(Chance.VOLUNTEER_LAPSES);
            Weights weights = parameters.weights();
            ofAsked = weights.asked() * Math.min(weights.mostAsked(), community.party().memberHours());
            lapse = parameters.fatigue().lapse() * Math.max(0, 1 - parameters.fatigue().lapseByRecognition()
                    * (community.party().recognition() - weights.recognitionFrom()));
        }

        void decides(Resident resident) {
            double own = common + ofTrust * resident.trust() - resident.threshold()
                    + ofEfficacy * resident.efficacy() - ofFatigue * resident.fatigue();
            if (resident.is(Trait.PARTY_MEMBER)) {
                own += ofMember + (resident.is(Trait.DOUBLE_REGISTERED) ? ofAsked : 0);
            }
            if (!registeredOnly || resident.is(Trait.REGISTERED)) {
                volunteer(resident, own - costOfVolunteering);
            }
            if (meet && acts(resident, own - costOfMeeting, attends.uniform(resident.id()))) {
                attendances++;
                resident.takesPart(day, tires);
            }
            if (report && acts(resident, own - costOfReport, finds.uniform(resident.id()))) {
                found++;
                resident.takesPart(day, 0);
            }
            if (belonging > 0) {
                resident.belongs(belonging, alone + byTies * marks.shareOfTies(resident));
            }
            active += resident.lastActive() >= activeFrom ? 1 : 0;
        }

        /** Looks at the ties only where they can change the answer. */
        private boolean acts(Resident resident, double own, double u) {
            if (rare && !decision.acts(own + ofTies, u)) {
                return false;
            }
            return decision.acts(own + ofTies * marks.shareOfTies(resident), u);
        }

        private void volunteer(Resident resident, double own) {
            boolean serves = !resident.is(Trait.LAPSED);
            for (int n = 0; serves && n < chances; n++) {
                Draws.Die die = n == 0 ? volunteers : volunteersAgain;
                if (acts(resident, own, die.uniform(resident.id() + ((long) n << 48)))) {
                    turnouts++;
                    resident.takesPart(day, tires);
                    serves = lapse == 0 || !lapsesAfter(resident, n);
                }
            }
        }

        private boolean lapsesAfter(Resident resident, int n) {
            double chance = lapse * StrictMath.exp(parameters.fatigue().lapseByFatigue() * resident.fatigue());
            boolean lapsed = lapses.happens(resident.id() + ((long) n << 48), chance);
            if (lapsed) {
                resident.become(Trait.LAPSED, true);
                community.ledger().count(Flow.LAPSED);
            }
            return lapsed;
        }

        void close() {
            double hours = turnouts * parameters.volunteering().hours();
            community.countsActive(active);
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
}
