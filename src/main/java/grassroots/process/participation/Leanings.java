package grassroots.process.participation;

import grassroots.process.participation.ParticipationParameters.Weights;
import grassroots.world.Community;
import grassroots.world.Marks;
import grassroots.world.PartyOrganization;
import grassroots.world.Resident;
import grassroots.world.Residents;
import grassroots.world.Trait;

/** What moves each resident to take part, before the cost of a role: scratch columns of one thread. */
final class Leanings {
    private final ParticipationParameters parameters;
    private final Marks marks = new Marks();
    private double[] own = new double[0];
    private int[] undecided = new int[0];

    /** Leanings by these parameters. */
    Leanings(ParticipationParameters parameters) {
        this.parameters = parameters;
    }

    /** Looks at everyone in a community as it is before the decisions of a day. */
    void lookAt(Community community, int day) {
        marks.setActiveSince(day - parameters.tieMemory(), community.residents());
        if (own.length < community.residents().size()) {
            own = new double[community.residents().size()];
            undecided = new int[own.length];
        }
        fill(own, parameters.weights(), community, common(parameters, community));
    }

    /** What moves the resident at the place, the example of others left out. */
    double own(int place) {
        return own[place];
    }

    /** Room for the places of those who have not decided before a die falls. */
    int[] undecided() {
        return undecided;
    }

    /** Share of the resident's ties that took part lately. */
    double shareOfTies(Resident resident) {
        return marks.shareOfTies(resident);
    }

    /** What moves everyone in the community alike. */
    private static double common(ParticipationParameters parameters, Community community) {
        Weights weights = parameters.weights();
        PartyOrganization party = community.party();
        double recognition = party.recognition() + weights.credits() * party.credits();
        return weights.recognition() * (recognition - weights.recognitionFrom())
                + weights.organizing() * (party.organizing() - weights.organizingFrom())
                + weights.norms() * (community.norms().strength() - weights.normsFrom())
                + weights.drive() * party.recruitment() * Math.min(1, recognition / weights.driveRecognition())
                - weights.trust() * weights.trustFrom() - weights.efficacy() * parameters.fatigue().efficacyRest();
    }

    /** Writes the leaning of each resident into a column. */
    private static void fill(double[] own, Weights weights, Community community, double common) {
        double ofTrust = weights.trust();
        Residents residents = community.residents();
        int place = 0;
        for (Resident resident : residents) {
            own[place++] = common + ofTrust * resident.trust() - resident.threshold();
        }
        if (weights.efficacy() != 0 || weights.fatigue() != 0) {
            tire(own, residents, weights.efficacy(), weights.fatigue());
        }
        double asked = weights.asked() * Math.min(weights.mostAsked(), community.party().memberHours());
        if (weights.member() != 0 || asked != 0) {
            asMembers(own, residents, weights.member(), asked);
        }
    }

    private static void tire(double[] own, Residents residents, double ofEfficacy, double ofFatigue) {
        int place = 0;
        for (Resident resident : residents) {
            own[place++] += ofEfficacy * resident.efficacy() - ofFatigue * resident.fatigue();
        }
    }

    private static void asMembers(double[] own, Residents residents, double ofMember, double ofAsked) {
        int place = 0;
        for (Resident resident : residents) {
            if (resident.is(Trait.PARTY_MEMBER)) {
                own[place] += ofMember + (resident.is(Trait.DOUBLE_REGISTERED) ? ofAsked : 0);
            }
            place++;
        }
    }
}
