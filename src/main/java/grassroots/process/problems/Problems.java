package grassroots.process.problems;

import grassroots.process.Calendar;
import grassroots.process.CommunityProcess;
import grassroots.process.Reference;
import grassroots.process.Turn;
import grassroots.process.problems.ProblemParameters.Arrivals;
import grassroots.process.problems.ProblemParameters.Hours;
import grassroots.process.problems.ProblemParameters.Kind;
import grassroots.random.Chance;
import grassroots.random.Distribution;
import grassroots.random.Draws;
import grassroots.world.Community;
import grassroots.world.Flow;
import grassroots.world.Matter;
import grassroots.world.Problem;
import grassroots.world.Resident;
import java.util.Arrays;

/**
 * Nature draws candidate problems at a policy-free rate, with all their attributes; the state of the community decides by a
 * keyed draw which of them happen (MODEL 5.1 and 4). A resident meets at most one candidate a day.
 */
public final class Problems implements CommunityProcess {
    private static final long serialVersionUID = 1;
    private static final Matter[] MATTERS = Matter.values();

    private final ProblemParameters parameters;
    private final Calendar calendar;
    private final Reference reference;
    private final Kind[] kinds;
    private final double[] shares;
    private int[] met = new int[64];

    /** Problems by these parameters. */
    public Problems(ProblemParameters parameters, Calendar calendar, Reference reference) {
        this.parameters = parameters;
        this.calendar = calendar;
        this.reference = reference;
        this.kinds = parameters.kinds().list();
        this.shares = cumulative(kinds);
    }

    @Override
    public void step(Community community, Turn turn) {
        int candidates = meet(community, turn.draws());
        double chance = chance(community);
        double prevented = parameters.norms() * (community.norms().kept() - reference.norms());
        Draws.Die arises = turn.draws().of(Chance.CANDIDATE_HAPPENS);
        Draws.Die attributes = turn.draws().of(Chance.PROBLEM_ATTRIBUTES);
        for (int i = 0; i < candidates; i++) {
            Resident resident = community.residents().at(met[i]);
            community.ledger().count(Flow.CANDIDATES);
            double u = chance >= 1 && prevented == 0 && !community.agenda().anyWorks() ? 0 : arises.uniform(resident.id());
            if (u < chance * (1 + Math.max(0, -prevented))) {
                Problem problem = draw(resident, turn.day(), attributes.hand(resident.id()));
                if (u < chance * (1 - prevented * kinds[problem.matter().ordinal()].nuisance()) * (1 - community.agenda().prevented(problem.matter()))) {
                    arise(community, problem);
                }
            }
        }
    }

    /** Draws who meets a candidate today, in the order of residents, each at most once; how many. */
    private int meet(Community community, Draws draws) {
        double mean = parameters.headroom() * parameters.rate() / Calendar.YEAR * community.proneness()
                * community.residents().size() * community.residents().lot().mean();
        int drawn = Distribution.poisson(draws.uniform(Chance.CANDIDATES_ARISE, community.number()), mean);
        if (drawn > met.length) {
            met = new int[2 * drawn];
        }
        Draws.Die finds = draws.of(Chance.CANDIDATE_FINDS);
        for (int i = 0; i < drawn; i++) {
            met[i] = community.residents().lot().falls(finds.uniform((long) community.number() << 16 | i));
        }
        Arrays.sort(met, 0, drawn);
        int distinct = 0;
        for (int i = 0; i < drawn; i++) {
            if (i == 0 || met[i] != met[i - 1]) {
                met[distinct++] = met[i];
            }
        }
        return distinct;
    }

    private double chance(Community community) {
        double left = community.pressure().leftByVisits(parameters.prevention(), parameters.mostVisits(), reference.visiting());
        return Math.min(1, left / parameters.headroom());
    }

    private void arise(Community community, Problem problem) {
        community.ledger().count(Flow.PROBLEMS);
        if (problem.matter() == Matter.SAFETY) {
            community.record().hazardArises();
        }
        community.cases().arisen().add(problem);
    }

    /** The problem that nature has in store for the resident today. */
    private Problem draw(Resident resident, int day, Draws.Hand hand) {
        int matter = matter(hand.uniform(0));
        Kind kind = kinds[matter];
        boolean power = hand.uniform(1) < kind.needsPower();
        double hours = hours(kind, hand.uniform(2)) * (power ? parameters.hoursWithoutPower() : 1);
        double hour = parameters.arrivals() == Arrivals.OPENING ? 0 : calendar.hours() * hand.uniform(3);
        boolean neighbourly = hand.uniform(4) < kind.neighbourly();
        return new Problem(resident, MATTERS[matter], day, hour, hand.uniform(5), hours, power, neighbourly,
                patience(hand.uniform(6)), elsewhere(hand.uniform(7)));
    }

    private double patience(double u) {
        return parameters.patienceFloor() == Double.POSITIVE_INFINITY
                ? Double.POSITIVE_INFINITY
                : parameters.patienceFloor() + Distribution.exponential(u, parameters.patienceMean());
    }

    private double hours(Kind kind, double u) {
        double mean = kind.hours() * parameters.hoursFactor();
        return parameters.hours() == Hours.EXPONENTIAL
                ? Distribution.exponential(u, mean)
                : mean * Distribution.lognormalAroundOne(u, parameters.hoursSpread());
    }

    private double elsewhere(double u) {
        return parameters.elsewhereMedian() == 0
                ? 0
                : parameters.elsewhereMedian() * StrictMath.exp(parameters.elsewhereSpread() * Distribution.normal(u));
    }

    private int matter(double u) {
        int matter = 0;
        while (u >= shares[matter]) {
            matter++;
        }
        return matter;
    }

    private static double[] cumulative(Kind[] kinds) {
        double sum = 0;
        for (Kind kind : kinds) {
            sum += kind.share();
        }
        double[] cumulative = new double[kinds.length];
        double before = 0;
        for (int i = 0; i < kinds.length; i++) {
            before += kinds[i].share() / sum;
            cumulative[i] = before;
        }
        cumulative[kinds.length - 1] = Double.POSITIVE_INFINITY;
        return cumulative;
    }
}
