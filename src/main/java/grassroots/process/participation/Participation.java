package grassroots.process.participation;

import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Turn;
import grassroots.process.participation.ParticipationParameters.Role;
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
        community.countsActiveFrom(turn.day() - parameters.tieMemory() + 1);
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

    /** One month of one community. */
    private final class Month {
        private final Community community;
        private final int day;
        private final double common;
        private final Weights weights = parameters.weights();
        private final Role volunteering = parameters.volunteering();
        private final Role meetings = parameters.meetings();
        private final Role reports = parameters.hazardReports();
        private final Draws.Die volunteers;
        private final Draws.Die volunteersAgain;
        private final Draws.Die attends;
        private final Draws.Die finds;
        private final Draws.Die lapses;
        private final double lapse;
        private final double asked;
        private final boolean feels;
        private int turnouts;
        private int attendances;
        private int found;

        Month(Community community, Turn turn, double common) {
            this.community = community;
            this.day = turn.day();
            this.common = common;
            volunteers = turn.draws().of(Chance.VOLUNTEERS);
            volunteersAgain = turn.draws().of(Chance.VOLUNTEERS_AGAIN);
            attends = turn.draws().of(Chance.ATTENDS_MEETING);
            finds = turn.draws().of(Chance.REPORTS_HAZARD);
            lapses = turn.draws().of(Chance.VOLUNTEER_LAPSES);
            lapse = parameters.fatigue().lapse() * Math.max(0, 1 - parameters.fatigue().lapseByRecognition()
                    * (community.party().recognition() - weights.recognitionFrom()));
            asked = weights.asked() * Math.min(weights.mostAsked(), community.party().memberHours());
            feels = parameters.fatigue().belonging() > 0;
        }

        void decides(Resident resident) {
            double ties = marks.shareOfTies(resident);
            double margin = common + weights.ties() * ties + weights.trust() * resident.trust() - resident.threshold();
            margin += weights.efficacy() * resident.efficacy() - weights.fatigue() * resident.fatigue();
            if (resident.is(Trait.PARTY_MEMBER)) {
                margin += weights.member() + (resident.is(Trait.DOUBLE_REGISTERED) ? asked : 0);
            }
            if (!volunteering.registeredOnly() || resident.is(Trait.REGISTERED)) {
                volunteer(resident, margin - volunteering.cost());
            }
            if (meetings.chances() > 0 && decision.acts(margin - meetings.cost(), attends.uniform(resident.id()))) {
                attendances++;
                resident.takesPart(day, parameters.fatigue().turn());
            }
            if (reports.chances() > 0 && decision.acts(margin - reports.cost(), finds.uniform(resident.id()))) {
                found++;
                resident.takesPart(day, 0);
            }
            if (feels) {
                resident.belongs(parameters.fatigue().belonging(),
                        parameters.fatigue().happinessAlone() + parameters.fatigue().happinessByTies() * ties);
            }
        }

        private void volunteer(Resident resident, double margin) {
            boolean serves = !resident.is(Trait.LAPSED);
            for (int n = 0; serves && n < volunteering.chances(); n++) {
                Draws.Die die = n == 0 ? volunteers : volunteersAgain;
                if (decision.acts(margin, die.uniform(resident.id() + ((long) n << 48)))) {
                    turnouts++;
                    resident.takesPart(day, parameters.fatigue().turn());
                    serves = !lapsesAfter(resident, n);
                }
            }
        }

        private boolean lapsesAfter(Resident resident, int n) {
            if (lapse == 0) {
                return false;
            }
            double chance = lapse * StrictMath.exp(parameters.fatigue().lapseByFatigue() * resident.fatigue());
            boolean lapsed = lapses.happens(resident.id() + ((long) n << 48), chance);
            if (lapsed) {
                resident.become(Trait.LAPSED, true);
                community.ledger().count(Flow.LAPSED);
            }
            return lapsed;
        }

        void close() {
            community.ledger().add(Flow.TURNOUTS, turnouts);
            community.ledger().add(Flow.VOLUNTEER_HOURS, turnouts * volunteering.hours());
            community.ledger().add(Flow.ATTENDANCES, attendances);
            community.ledger().add(Flow.HAZARD_REPORTS, found);
            community.help().volunteersGive(turnouts * volunteering.hours() / calendar.workdaysOfMonth());
            community.party().owesOrganizing(turnouts * setting.turnoutHours() + meetings.chances() * setting.meetingHours());
            double removed = found / parameters.register().reportsOfHazard() / Math.max(1, community.record().hazards());
            community.ledger().add(Flow.HAZARDS_REMOVED, community.record().hazardsRemoved(removed));
        }
    }
}
