package grassroots.process.participation;

import grassroots.process.participation.ParticipationParameters.Weights;
import grassroots.world.Community;
import grassroots.world.PartyOrganization;
import grassroots.world.Resident;
import grassroots.world.Residents;
import grassroots.world.Trait;

/** What moves each resident to take part, before the cost of a role and the example of others. */
final class Leanings {
    private Leanings() {}

    /** What moves everyone in the community alike. */
    static double common(ParticipationParameters parameters, Community community) {
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
    static void fill(double[] own, Weights weights, Community community, double common) {
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
