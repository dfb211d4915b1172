package grassroots.process.stations;

import grassroots.policy.NewEmployment;
import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Reference;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.random.Distribution;
import grassroots.random.Draws;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Resident;
import grassroots.world.Trait;
import java.io.Serializable;

/**
 * Each month those in new forms of employment decide whether to stop at a station and whether to report what they see; workers
 * check as many reports as they can, and those whose report is acted on are heard (MODEL 6).
 */
public final class Stations implements CommunityProcess {
    private static final long serialVersionUID = 1;
    /** The step for which weights of rewards are stated. */
    private static final double TEN_YUAN = 10;

    private final StationParameters parameters;
    private final Setting setting;
    private final Calendar calendar;
    private final Reference reference;

    /**
     * What other parts of the model say of reports.
     *
     * @param happiness belonging at rest
     * @param reportsOfHazard reports that remove one hidden hazard
     */
    public record Setting(double happiness, double reportsOfHazard) implements Serializable {}

    /** By these parameters. */
    public Stations(StationParameters parameters, Setting setting, Calendar calendar, Reference reference) {
        this.parameters = parameters;
        this.setting = setting;
        this.calendar = calendar;
        this.reference = reference;
    }

    @Override
    public void step(Community community, Turn turn) {
        if (!calendar.beginsMonth(turn.day())) {
            return;
        }
        NewEmployment offer = turn.levers().newEmployment();
        community.help().couriersUncover(0);
        if (offer.stations() > 0 || offer.rewards() > 0) {
            month(community, offer, turn);
            run(community, offer);
        }
    }

    private void month(Community community, NewEmployment offer, Turn turn) {
        Draws.Die stops = turn.draws().of(Chance.STATION_STOP);
        Draws.Die sees = turn.draws().of(Chance.COURIER_SEES);
        Draws.Die reports = turn.draws().of(Chance.COURIER_REPORTS);
        double near = Math.min(1, offer.stations() / parameters.enough());
        double readable = Math.min(1, parameters.checked() * community.staff().present().size() / Math.max(1, expected(community, offer)));
        double worth = parameters.real() / (1 + parameters.trivial() * offer.rewards() / TEN_YUAN);
        int made = 0;
        double found = 0;
        for (Resident courier : community.residents()) {
            if (!courier.is(Trait.NEW_EMPLOYMENT)) {
                continue;
            }
            if (stops.happens(courier.id(), near * stopping(courier, offer))) {
                community.ledger().count(Flow.STATION_STOPS);
                courier.belongs(parameters.belongs(), 1);
                courier.trustMoves(parameters.received() * offer.service());
            }
            if (sees.happens(courier.id(), parameters.sees()) && reports.happens(courier.id(), reporting(courier, offer))) {
                made++;
                found += heard(community, courier, turn, readable * worth);
            }
        }
        community.ledger().add(Flow.COURIER_REPORTS, made);
        community.party().owesOrganizing(made * readable * parameters.checking());
        community.pays(Flow.YUAN_NEW_EMPLOYMENT, made * offer.rewards());
        community.help().couriersUncover(found / setting.reportsOfHazard() / calendar.month());
    }

    /** 1 where the report was read, real and acted on. */
    private double heard(Community community, Resident courier, Turn turn, double chance) {
        courier.takesPart(turn.day(), 0);
        boolean acted = turn.draws().happens(Chance.REPORT_ACTED_ON, courier.id(), chance);
        courier.trustMoves(acted ? parameters.heard() : 0);
        return acted ? 1 : 0;
    }

    /** Probability that a courier near a station stops there in a month. */
    double stopping(Resident courier, NewEmployment offer) {
        return Distribution.logistic(-parameters.stop() + parameters.service() * offer.service() + trusting(courier));
    }

    /** Probability that a courier who sees something reports it. */
    double reporting(Resident courier, NewEmployment offer) {
        return Distribution.logistic(-parameters.report() + parameters.reward() * offer.rewards() / TEN_YUAN + trusting(courier)
                + parameters.belonging() * (courier.happiness() - setting.happiness()) / Reference.TEN_POINTS);
    }

    private double trusting(Resident courier) {
        return parameters.trust() * (courier.trust() - reference.trust()) / Reference.TEN_POINTS;
    }

    /** Reports that workers must expect, those who report being at rest. */
    private double expected(Community community, NewEmployment offer) {
        return community.residents().count(Trait.NEW_EMPLOYMENT) * parameters.sees()
                * Distribution.logistic(-parameters.report() + parameters.reward() * offer.rewards() / TEN_YUAN);
    }

    private void run(Community community, NewEmployment offer) {
        double stations = offer.stations() * community.residents().size() / 10_000;
        community.party().owesOrganizing(stations * parameters.organizing());
        community.pays(Flow.YUAN_NEW_EMPLOYMENT, stationsYuan(offer, community) * calendar.month() / Calendar.YEAR);
    }

    private double stationsYuan(NewEmployment offer, Community community) {
        return offer.stations() * community.residents().size() / 10_000
                * parameters.stationYuan() * (parameters.sign() + (1 - parameters.sign()) * offer.service());
    }

    /** Yuan a year that must be expected in a community: stations, and rewards for reports. */
    public double yuan(NewEmployment offer, Community community) {
        double months = (double) Calendar.YEAR / calendar.month();
        return stationsYuan(offer, community) + expected(community, offer) * offer.rewards() * months;
    }
}
