package grassroots.process.participation;

import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.random.Draws;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.PartyOrganization;
import grassroots.world.Resident;
import grassroots.world.Trait;
import java.io.Serializable;

/**
 * The register of volunteers fills and empties: interest and recognition find those with low thresholds, quotas enrol anybody;
 * the lapsed return (MODEL 5.8).
 */
final class Register implements Serializable {
    private static final long serialVersionUID = 1;

    private final ParticipationParameters parameters;
    private final double meanInterest;

    /** By these parameters; the mean of interest is that of thresholds normal around a centre. */
    Register(ParticipationParameters parameters, Participation.Setting setting) {
        this.parameters = parameters;
        double exponent = parameters.register().interest();
        double spread = setting.thresholdSpread();
        this.meanInterest = StrictMath.exp(-exponent * setting.thresholdCentre() + exponent * exponent * spread * spread / 2);
    }

    void step(Community community, Turn turn) {
        ParticipationParameters.Register rates = parameters.register();
        PartyOrganization party = community.party();
        double returns = parameters.fatigue().returns()
                * (1 + parameters.fatigue().returnsByRecognition() * (party.recognition() - parameters.weights().recognitionFrom()));
        if (rates.joins() == 0 && rates.leaves() == 0 && returns == 0) {
            return;
        }
        double byInterest = rates.joins() * (1 + rates.drive() * party.recruitment() * party.recognition());
        double byQuota = rates.joins() * rates.drive() * party.recruitment() * (1 - party.recognition());
        double most = byInterest * rates.mostInterest() + byQuota;
        Draws.Die moves = turn.draws().of(Chance.REGISTER_MOVES);
        for (Resident resident : community.residents()) {
            double u = moves.uniform(resident.id());
            if (resident.is(Trait.REGISTERED)) {
                leaveOrReturn(community, resident, u, returns);
            } else if (u < most && u < byQuota + byInterest * interest(resident)) {
                resident.become(Trait.REGISTERED, true);
                resident.become(Trait.LAPSED, false);
                community.ledger().count(Flow.JOINED);
            }
        }
    }

    private void leaveOrReturn(Community community, Resident resident, double u, double returns) {
        double leaves = parameters.register().leaves();
        if (u < leaves) {
            resident.become(Trait.REGISTERED, false);
            resident.become(Trait.LAPSED, false);
            community.ledger().count(Flow.LEFT);
        } else if (resident.is(Trait.LAPSED) && u < leaves + returns) {
            resident.become(Trait.LAPSED, false);
            community.ledger().count(Flow.RETURNED);
        }
    }

    /** How much more likely than another this resident joins by interest: more with a low threshold, up to a most. */
    private double interest(Resident resident) {
        double exponent = parameters.register().interest();
        return exponent == 0 ? 1 : Math.min(parameters.register().mostInterest(), StrictMath.exp(-exponent * resident.threshold()) / meanInterest);
    }
}
