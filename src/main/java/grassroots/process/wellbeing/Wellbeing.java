package grassroots.process.wellbeing;

import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Reference;
import grassroots.process.Turn;
import grassroots.random.Chance;
import grassroots.random.Distribution;
import grassroots.world.Community;
import grassroots.world.Oversight;
import grassroots.world.Platform;
import grassroots.world.Pressure;
import grassroots.world.Terms;
import grassroots.world.Worker;

/** Each month exhaustion rises with demands and falls with resources, identity and engagement grow or shrink, new hands learn (MODEL 5.11). */
public final class Wellbeing implements CommunityProcess {
    private static final long serialVersionUID = 1;

    private final WellbeingParameters parameters;
    private final Calendar calendar;
    private final Reference reference;

    /** By these parameters. */
    public Wellbeing(WellbeingParameters parameters, Calendar calendar, Reference reference) {
        this.parameters = parameters;
        this.calendar = calendar;
        this.reference = reference;
    }

    @Override
    public void step(Community community, Turn turn) {
        assess(community, turn);
        if (!calendar.beginsMonth(turn.day())) {
            return;
        }
        double demands = demands(community.pressure(), community.platform(), community.oversight());
        double common = commonResources(community);
        for (Worker worker : community.staff().present()) {
            live(worker, demands, common, community.terms(), turn);
        }
    }

    /** Counts those who are over the cut-points; weekly, so that quits and newcomers show. */
    private void assess(Community community, Turn turn) {
        if (calendar.endsWeek(turn.day())) {
            community.assess(parameters.exhaustion().any(), parameters.exhaustion().severe());
        }
    }

    private double demands(Pressure pressure, Platform platform, Oversight oversight) {
        WellbeingParameters.Demands weights = parameters.demands();
        return clip(weights.load() * (pressure.load() - reference.load()) / Reference.TWENTY_POINTS
                + weights.overtime() * (pressure.overtime() - reference.overtime()) / 0.5
                + weights.upward() * (pressure.upward() - reference.upwardShare()) / Reference.TEN_POINTS
                + weights.judged() * (oversight.hotline().strength() + oversight.judged().upward() + oversight.judged().haste())
                + weights.supervised() * platform.supervises());
    }

    private double commonResources(Community community) {
        WellbeingParameters.Resources weights = parameters.resources();
        Terms terms = community.terms();
        return weights.ofPay() * (terms.pay() - reference.pay()) / Reference.FIFTEEN_POINTS
                + weights.ofLadder() * terms.ladder() + weights.ofTraining() * weights.regular(terms)
                + weights.ofHonours() * terms.honours() + weights.ofSupervision() * terms.supervision()
                + weights.ofAssistance() * community.platform().assists()
                + weights.ofTrust() * (community.residents().meanTrust() - reference.trust()) / Reference.TEN_POINTS
                - weights.ofControl() * (community.pressure().upward() - reference.upwardShare()) / Reference.TEN_POINTS;
    }

    private void live(Worker worker, double demands, double common, Terms terms, Turn turn) {
        WellbeingParameters.Exhaustion tired = parameters.exhaustion();
        double resources = clip(common + parameters.resources().ofIdentity() * (worker.identity() - 0.5) / Reference.FIFTEEN_POINTS);
        double noise = Distribution.normal(turn.draws().uniform(Chance.WORKER_MONTH, worker.id()));
        double target = tired.centre() + tired.unit() * (tired.demands() * demands - tired.resources() * resources
                - tired.buffer() * resources * demands + tired.trait() * worker.trait() + tired.noise() * noise);
        double exhaustion = worker.exhaustion()
                + Calendar.fading(1, tired.halfLife()) * (Math.min(1, Math.max(0, target)) - worker.exhaustion());
        worker.aMonthLater(skill(worker, terms), exhaustion, engagement(worker), identity(worker, demands, clip(common)));
    }

    private double skill(Worker worker, Terms terms) {
        WellbeingParameters.Learning learning = parameters.learning();
        double closes = 1 - StrictMath.exp(-calendar.month() / learning.days());
        double ceiling = learning.ceiling() + learning.ceilingByLadder() * terms.ladder()
                + learning.ceilingByTraining() * parameters.resources().regular(terms);
        return worker.skill() + closes * (ceiling - worker.skill());
    }

    private double identity(Worker worker, double demands, double resources) {
        WellbeingParameters.Identity weights = parameters.identity();
        double target = 0.5 + weights.resources() * resources + weights.mastery() * (worker.skill() - weights.masteryFrom()) / Reference.TWENTY_POINTS
                - weights.demands() * demands;
        return worker.identity() + Calendar.fading(1, weights.halfLife()) * (target - worker.identity());
    }

    private double engagement(Worker worker) {
        double tired = worker.exhaustion() - parameters.exhaustion().centre();
        return worker.identity() - parameters.identity().engagementByExhaustion() * tired;
    }

    private double clip(double units) {
        double most = parameters.exhaustion().most();
        return Math.min(most, Math.max(-most, units));
    }
}
