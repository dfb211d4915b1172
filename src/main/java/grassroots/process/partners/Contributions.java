package grassroots.process.partners;

import grassroots.policy.Alliance;
import grassroots.process.Calendar;
import grassroots.process.Reference;
import grassroots.process.Session;
import grassroots.process.TownshipProcess;
import grassroots.random.Chance;
import grassroots.random.Distribution;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Partner;
import grassroots.world.Township;

/**
 * Each month partners who are asked sign or let their alliance lapse, and those who signed decide whether to give: by interest,
 * by incentive, and by what the party organization is trusted and known for (MODEL 2).
 */
public final class Contributions implements TownshipProcess {
    private static final long serialVersionUID = 1;

    private final PartnerParameters parameters;
    private final Calendar calendar;
    private final Reference reference;

    /** By these parameters. */
    public Contributions(PartnerParameters parameters, Calendar calendar, Reference reference) {
        this.parameters = parameters;
        this.calendar = calendar;
        this.reference = reference;
    }

    /** What a township's party organizations together offer and are known for, weighted by residents. */
    private static final class Offer {
        private double effort;
        private double incentive;
        private double trust;
        private double solved;
        private double aligned;
    }

    @Override
    public void step(Township township, Session session) {
        if (!calendar.beginsMonth(session.day())) {
            return;
        }
        Offer offer = offer(township, session);
        double hours = 0;
        int allied = 0;
        for (Partner partner : township.partners()) {
            sign(partner, offer, session);
            allied += partner.allied() ? 1 : 0;
            boolean gives = partner.allied()
                    && session.draws().happens(Chance.PARTNER_GIVES, partner.number(), willingness(partner, offer));
            hours += gives ? partner.capacity() : 0;
        }
        double share = township.partners().isEmpty() ? 0 : (double) allied / township.partners().size();
        for (Community community : township.communities()) {
            receive(community, session.rules().in(community).alliance(), share,
                    hours * community.residents().size() / township.residents());
        }
    }

    private static Offer offer(Township township, Session session) {
        Offer offer = new Offer();
        for (Community community : township.communities()) {
            double weight = (double) community.residents().size() / township.residents();
            Alliance alliance = session.rules().in(community).alliance();
            offer.effort += weight * alliance.effort() * Math.min(1, community.party().skill());
            offer.incentive += weight * alliance.incentive();
            offer.trust += weight * community.residents().meanTrust();
            offer.solved += weight * community.record().solved();
            offer.aligned += weight * community.alignment().level();
        }
        return offer;
    }

    private void sign(Partner partner, Offer offer, Session session) {
        if (!partner.allied()) {
            partner.allies(session.draws().happens(Chance.PARTNER_SIGNS, partner.number(), parameters.signs() * offer.effort));
        } else if (session.draws().happens(Chance.PARTNER_LAPSES, partner.number(), parameters.lapses() * (1 - offer.effort))) {
            partner.allies(false);
        }
    }

    private double willingness(Partner partner, Offer offer) {
        return Distribution.logistic(-parameters.cost()
                + parameters.interest() * (partner.interest() - 0.5)
                + parameters.incentive() * offer.incentive
                + parameters.aligned() * offer.aligned
                + parameters.trust() * (offer.trust - reference.trust()) / Reference.TEN_POINTS
                + parameters.solved() * (offer.solved - reference.solved()) / Reference.TEN_POINTS);
    }

    private void receive(Community community, Alliance alliance, double allied, double hours) {
        community.help().partnersGive(hours * parameters.useful() / calendar.workdaysOfMonth(), allied);
        if (hours > 0) {
            community.ledger().add(Flow.PARTNER_HOURS, hours);
            community.pays(Flow.YUAN_PARTNERS, hours * alliance.incentive() * parameters.hourYuan());
        }
        if (alliance.effort() > 0) {
            community.party().owesOrganizing(alliance.effort() * parameters.organizing());
        }
    }
}
